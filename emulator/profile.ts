// The operations of the profile service.
import { profileTags } from "../gen/profile_tags.ts";
import { type Answer, failure, success } from "./answer.ts";
import { byteLength, type EmulatorState, storeProfile } from "./state.ts";

type Body = Record<string, unknown>;

const customTag = /^Tag_Profile_Custom_[A-Za-z]{1,8}$/;

/** portrait_set: all fields or, when one of them is refused, none. */
export function portraitSet(body: Body, state: EmulatorState): Answer {
  const { From_Account: user, ProfileItem: items } = body;
  if (typeof user !== "string" || user === "") return refusal(40001, "From_Account is missing");
  if (!Array.isArray(items) || items.length === 0) return refusal(40001, "ProfileItem is missing");
  if (!state.accounts.has(user)) return refusal(40003, "account does not exist");
  const fields: Record<string, string | number> = {};
  for (const item of items) {
    const { Tag, Value } = (item ?? {}) as Body;
    const refused = refuseField(Tag, Value);
    if (refused) return refused;
    fields[Tag as string] = Value as string | number;
  }
  storeProfile(state, user, fields);
  return success({ ErrorDisplay: "" });
}

/** portrait_get: fields that were never set are left out. */
export function portraitGet(body: Body, state: EmulatorState): Answer {
  const { To_Account: users, TagList: tags } = body;
  if (users === undefined) return refusal(40002, "To_Account is missing");
  if (!isTexts(users) || users.length > 100) return refusal(40001, "To_Account is not a list of 1 to 100 strings");
  if (!isTexts(tags)) return refusal(40001, "TagList is not a list of strings");
  const unknown = tags.find((tag) => !isTag(tag));
  if (unknown !== undefined) return refusal(40009, `no such field: ${unknown}`);
  const failed = users.filter((user) => !state.accounts.has(user));
  const UserProfileItem = users.map((To_Account) => {
    const profile = state.accounts.get(To_Account)?.profile;
    if (!profile) return { To_Account, ResultCode: 40003, ResultInfo: "account does not exist" };
    const ProfileItem = tags.filter((tag) => Object.hasOwn(profile, tag)).map((Tag) => ({ Tag, Value: profile[Tag] }));
    return { To_Account, ProfileItem, ResultCode: 0, ResultInfo: "" };
  });
  return success({ UserProfileItem, ...failed.length > 0 ? { Fail_Account: failed } : {}, ErrorDisplay: "" });
}

function refuseField(tag: unknown, value: unknown): Answer | undefined {
  if (typeof tag !== "string" || !isTag(tag)) return refusal(40009, `no such field: ${String(tag)}`);
  const { type = "string", bytes = 500, values } = profileTags[tag] ?? {};
  const fits = type === "string" ? typeof value === "string" : Number.isSafeInteger(value) && Number(value) >= 0;
  if (!fits) return refusal(40610, `${tag} takes another type`);
  if (typeof value === "string" && byteLength(value) > bytes) {
    return refusal(40601, `${tag} is longer than ${bytes} bytes`);
  }
  if (values && !values.includes(value as string)) return refusal(40605, `${tag} takes other values`);
}

function isTag(tag: string): boolean {
  return Object.hasOwn(profileTags, tag) || customTag.test(tag);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string");
}

function refusal(errorCode: number, errorInfo: string): Answer {
  return { ...failure(errorCode, errorInfo), ErrorDisplay: "" };
}
