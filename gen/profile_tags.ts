// Generated from spec/ by `deno task gen`. Do not edit.

/** The values that a standard profile field accepts: their type, their maximum size, and the allowed ones. */
export interface ProfileTagRule {
  /** The JSON type of the value. */
  readonly type: "string" | "integer";
  /** Maximum number of bytes in UTF-8. */
  readonly bytes?: number;
  /** The only allowed values. */
  readonly values?: readonly string[];
}

/** The standard profile fields by tag. */
export const profileTags: Readonly<Record<string, ProfileTagRule>> = {
  Tag_Profile_IM_Nick: { type: "string", bytes: 500 },
  Tag_Profile_IM_Gender: { type: "string", values: ["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"] },
  Tag_Profile_IM_BirthDay: { type: "integer" },
  Tag_Profile_IM_Location: { type: "string", bytes: 500 },
  Tag_Profile_IM_SelfSignature: { type: "string", bytes: 500 },
  Tag_Profile_IM_AllowType: { type: "string", values: ["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"] },
  Tag_Profile_IM_Language: { type: "integer" },
  Tag_Profile_IM_Image: { type: "string", bytes: 500 },
  Tag_Profile_IM_AdminForbidType: { type: "string", values: ["AdminForbid_Type_None","AdminForbid_Type_SendOut"] },
  Tag_Profile_IM_Level: { type: "integer" },
  Tag_Profile_IM_Role: { type: "integer" },
};
