// Generated from spec/ by `deno task gen`. Do not edit.

/** What a field of a line has to be. */
export interface ExportRule {
  /** The JSON type; `any` for a string or an integer, `element` for an element of a message. */
  readonly type: "string" | "integer" | "number" | "array" | "object" | "any" | "element";
  readonly required?: true;
  /** Minimum number of entries or characters. */
  readonly least?: number;
  /** Maximum number of bytes in UTF-8. */
  readonly bytes?: number;
  /** Maximum number of entries. */
  readonly most?: number;
  /** The lowest number. */
  readonly from?: number;
  /** The highest number. */
  readonly to?: number;
  /** The only values. */
  readonly values?: readonly (string | number)[];
  readonly pattern?: RegExp;
  /** Rule for each entry. */
  readonly each?: ExportRule;
  /** Rules for the fields of an object. */
  readonly fields?: Readonly<Record<string, ExportRule>>;
  /** Rule for further fields whose names match. */
  readonly custom?: { readonly pattern: RegExp; readonly rule: ExportRule };
}

/**
 * What a line of an export is about.
 *
 * @example Two types
 * ```ts
 * import type { ExportType } from "@unofficial/tencent-chat/migrate";
 *
 * const types: ExportType[] = ["account", "group_message"];
 * ```
 */
export type ExportType = "account" | "profile" | "friend" | "group" | "member" | "group_message" | "message";

/** The item of each type of line. */
export const exportRules: Readonly<Record<ExportType, ExportRule>> = {
  account: { type: "object", required: true, fields: { UserID: { type: "string", required: true, least: 1, bytes: 32 }, Nick: { type: "string", bytes: 500 }, FaceUrl: { type: "string", bytes: 500 } } },
  profile: { type: "object", required: true, custom: { pattern: /^Tag_Profile_Custom_[A-Za-z]{1,8}$/, rule: { type: "any", bytes: 500 } }, fields: { UserID: { type: "string", required: true, least: 1, bytes: 32 }, Tag_Profile_IM_Nick: { type: "string", bytes: 500 }, Tag_Profile_IM_Gender: { type: "string", values: ["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"] }, Tag_Profile_IM_BirthDay: { type: "integer" }, Tag_Profile_IM_Location: { type: "string", bytes: 500 }, Tag_Profile_IM_SelfSignature: { type: "string", bytes: 500 }, Tag_Profile_IM_AllowType: { type: "string", values: ["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"] }, Tag_Profile_IM_Language: { type: "integer" }, Tag_Profile_IM_Image: { type: "string", bytes: 500 }, Tag_Profile_IM_AdminForbidType: { type: "string", values: ["AdminForbid_Type_None","AdminForbid_Type_SendOut"] }, Tag_Profile_IM_Level: { type: "integer" }, Tag_Profile_IM_Role: { type: "integer" } } },
  friend: { type: "object", required: true, fields: { UserID: { type: "string", required: true, least: 1, bytes: 32 }, Friend: { type: "string", required: true, least: 1, bytes: 32 }, Remark: { type: "string", bytes: 96 }, RemarkTime: { type: "integer", from: 0 }, GroupName: { type: "array", each: { type: "string", required: true, least: 1, bytes: 30 } }, AddSource: { type: "string", bytes: 23, pattern: /^AddSource_Type_[A-Za-z]{1,8}$/ }, AddWording: { type: "string", bytes: 256 }, AddTime: { type: "integer", from: 0 }, CustomItem: { type: "array", each: { type: "object", required: true, fields: { Tag: { type: "string", required: true }, Value: { type: "any", required: true, bytes: 500 } } } } } },
  group: { type: "object", required: true, fields: { Owner_Account: { type: "string", least: 1, bytes: 32 }, Type: { type: "string", required: true, values: ["Private","Public","ChatRoom","Community"] }, GroupId: { type: "string", required: true, least: 1, bytes: 48 }, Name: { type: "string", required: true, least: 1, bytes: 30 }, Introduction: { type: "string", bytes: 240 }, Notification: { type: "string", bytes: 300 }, FaceUrl: { type: "string", bytes: 100 }, MaxMemberCount: { type: "integer", from: 1, to: 100000 }, ApplyJoinOption: { type: "string", values: ["FreeAccess","NeedPermission","DisableApply"] }, AppDefinedData: { type: "array", most: 10, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, least: 1, bytes: 16 }, Value: { type: "string", required: true, least: 0, bytes: 512 } } } }, CreateTime: { type: "integer", from: 0 }, SupportTopic: { type: "integer", values: [0,1] } } },
  member: { type: "object", required: true, fields: { GroupId: { type: "string", required: true, least: 1, bytes: 48 }, Member_Account: { type: "string", required: true, least: 1, bytes: 32 }, Role: { type: "string", values: ["Admin"] }, JoinTime: { type: "integer", from: 0 }, UnreadMsgNum: { type: "integer", from: 0 } } },
  group_message: { type: "object", required: true, fields: { id: { type: "string", least: 1 }, GroupId: { type: "string", required: true, least: 1, bytes: 48 }, From_Account: { type: "string", required: true, least: 1, bytes: 32 }, SendTime: { type: "integer", required: true, from: 0 }, MsgBody: { type: "array", required: true, least: 1, each: { type: "element", required: true } } } },
  message: { type: "object", required: true, fields: { id: { type: "string", least: 1 }, SyncFromOldSystem: { type: "integer", values: [2,5] }, From_Account: { type: "string", required: true, least: 1, bytes: 32 }, To_Account: { type: "string", required: true, least: 1, bytes: 32 }, MsgTimeStamp: { type: "integer", required: true, from: 0 }, MsgBody: { type: "array", required: true, least: 1, each: { type: "element", required: true } }, CloudCustomData: { type: "string" } } },
};

/** The content of each type of message element. */
export const elementRules: Readonly<Record<string, ExportRule>> = {
  TIMTextElem: { type: "object", required: true, fields: { Text: { type: "string", required: true } } },
  TIMLocationElem: { type: "object", required: true, fields: { Desc: { type: "string", required: true }, Latitude: { type: "number", required: true }, Longitude: { type: "number", required: true } } },
  TIMFaceElem: { type: "object", required: true, fields: { Index: { type: "integer", required: true }, Data: { type: "string", required: true } } },
  TIMCustomElem: { type: "object", required: true, fields: { Data: { type: "string" }, Desc: { type: "string" }, Ext: { type: "string" }, Sound: { type: "string" } } },
  TIMSoundElem: { type: "object", required: true, fields: { Url: { type: "string", required: true }, UUID: { type: "string", required: true }, Size: { type: "integer" }, Second: { type: "integer" }, Download_Flag: { type: "integer", required: true } } },
  TIMImageElem: { type: "object", required: true, fields: { UUID: { type: "string", required: true }, ImageFormat: { type: "integer", required: true }, ImageInfoArray: { type: "array", required: true, each: { type: "object", required: true, fields: { Type: { type: "integer", required: true }, Size: { type: "integer", required: true }, Width: { type: "integer", required: true }, Height: { type: "integer", required: true }, URL: { type: "string", required: true } } } } } },
  TIMFileElem: { type: "object", required: true, fields: { Url: { type: "string", required: true }, UUID: { type: "string", required: true }, FileSize: { type: "integer" }, FileName: { type: "string" }, Download_Flag: { type: "integer", required: true } } },
  TIMVideoFileElem: { type: "object", required: true, fields: { VideoUrl: { type: "string", required: true }, VideoUUID: { type: "string", required: true }, VideoSize: { type: "integer" }, VideoSecond: { type: "integer" }, VideoFormat: { type: "string" }, VideoDownloadFlag: { type: "integer", required: true }, ThumbUrl: { type: "string", required: true }, ThumbUUID: { type: "string", required: true }, ThumbSize: { type: "integer", required: true }, ThumbWidth: { type: "integer" }, ThumbHeight: { type: "integer" }, ThumbFormat: { type: "string" }, ThumbDownloadFlag: { type: "integer", required: true } } },
};
