// The operations of the profile service.
import { profileTags } from "../../../gen/profile_tags.ts";
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { saveProfile } from "../accounts/account_state.ts";
import type { World } from "../world.ts";

type Body = Record<string, unknown>;

const customTag = /^Tag_Profile_Custom_[A-Za-z]{1,8}$/;

/** portrait_set: sets all fields, or none when one of them is refused. */
export function portraitSet(body: Body, world: World): Envelope {
  return withErrorDisplay(setFields(body, world));
}

/** portrait_get: leaves out fields that were never set. */
export function portraitGet(body: Body, world: World): Envelope {
  return withErrorDisplay(getFields(body, world));
}

function setFields(body: Body, { accounts, now }: World): Envelope {
  const { From_Account: user, ProfileItem: items } = body;
  if (typeof user !== "string" || user === "") return failure(40001, "From_Account is missing");
  if (!Array.isArray(items) || items.length === 0) return failure(40001, "ProfileItem is missing");
  if (!accounts.byUserId.has(user)) return failure(40003, "account does not exist");
  const fields: Record<string, string | number> = {};
  for (const item of items) {
    const { Tag, Value } = (item ?? {}) as Body;
    const error = validateField(Tag, Value);
    if (error) return error;
    fields[Tag as string] = Value as string | number;
  }
  saveProfile(accounts, user, fields, now());
  return success();
}

function getFields(body: Body, { accounts }: World): Envelope {
  const { To_Account: users, TagList: tags } = body;
  if (users === undefined) return failure(40002, "To_Account is missing");
  if (!isStrings(users) || users.length > 100) {
    return failure(40001, "To_Account is not an array of 1 to 100 strings");
  }
  if (!isStrings(tags)) return failure(40001, "TagList is not an array of strings");
  const unknown = tags.find((tag) => !isTag(tag));
  if (unknown !== undefined) return failure(40009, `no such field: ${unknown}`);
  const failed = users.filter((user) => !accounts.byUserId.has(user));
  const UserProfileItem = users.map((To_Account) => {
    const profile = accounts.byUserId.get(To_Account)?.profile;
    if (!profile) return { To_Account, ResultCode: 40003, ResultInfo: "account does not exist" };
    const ProfileItem = tags.filter((tag) => Object.hasOwn(profile, tag)).map((Tag) => ({ Tag, Value: profile[Tag] }));
    return { To_Account, ProfileItem, ResultCode: 0, ResultInfo: "" };
  });
  return success({ UserProfileItem, ...failed.length > 0 ? { Fail_Account: failed } : {} });
}

function validateField(tag: unknown, value: unknown): Envelope | undefined {
  if (typeof tag !== "string" || !isTag(tag)) return failure(40009, `no such field: ${String(tag)}`);
  const { type = "string", bytes = 500, values } = profileTags[tag] ?? {};
  const fits = type === "string" ? typeof value === "string" : Number.isSafeInteger(value) && Number(value) >= 0;
  if (!fits) return failure(40610, `${tag} has the wrong type`);
  if (typeof value === "string" && byteLength(value) > bytes) {
    return failure(40601, `${tag} is longer than ${bytes} bytes`);
  }
  if (values && !values.includes(value as string)) {
    return failure(40605, `${tag} has a value that is not allowed`);
  }
}

function isTag(tag: string): boolean {
  return Object.hasOwn(profileTags, tag) || customTag.test(tag);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string");
}

/** Every envelope of the profile service has this field. */
function withErrorDisplay(envelope: Envelope): Envelope {
  return { ...envelope, ErrorDisplay: "" };
}
