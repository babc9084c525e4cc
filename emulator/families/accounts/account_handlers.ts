// The operations of im_open_login_svc.
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import { maxAccounts } from "../../settings.ts";
import type { World } from "../world.ts";
import { deleteAccount, saveProfile } from "./account_state.ts";

type Body = Record<string, unknown>;

/** Three months, for which a paid edition refuses a deleted UserID, in ms. */
const threeMonths = 90 * 86400 * 1000;

const maxBatch = 100;

/** account_import: makes an account or updates its profile. */
export function accountImport(account: Body, world: World): Envelope {
  const { accounts, settings } = world;
  // Clients from before 2022 send the field's old name.
  const UserID = account.UserID ?? account.Identifier;
  if (!isUserId(UserID)) return userIdFailure(UserID);
  if (byteLength(UserID) > 32) return failure(70402, "UserID is longer than 32 bytes");
  const fields: Record<string, string> = {};
  for (const [name, tag] of [["Nick", "Tag_Profile_IM_Nick"], ["FaceUrl", "Tag_Profile_IM_Image"]] as const) {
    const value = account[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") return failure(70402, `${name} is not a string`);
    if (byteLength(value) > 500) return failure(40601, `${name} is longer than 500 bytes`);
    fields[tag] = value;
  }
  const now = world.now();
  if (!accounts.byUserId.has(UserID)) {
    const deletedAt = accounts.deletedAt.get(UserID) ?? -Infinity;
    if (settings.edition === "paid" && now < deletedAt + threeMonths) {
      return failure(70399, "the account was deleted less than three months ago");
    }
    const limit = maxAccounts(settings);
    if (accounts.byUserId.size >= limit) return failure(70398, `the limit of ${limit} accounts is reached`);
  }
  accounts.deletedAt.delete(UserID);
  saveProfile(accounts, UserID, fields, now);
  return success();
}

/** multiaccount_import: names the accounts that were not imported in FailAccounts; the ErrorCode is 0 all the same. */
export function multiaccountImport(body: Body, world: World): Envelope {
  const list = body.AccountList ?? body.Accounts;
  if (!Array.isArray(list) || list.length === 0) return failure(70402, "AccountList and Accounts are missing");
  if (list.length > maxBatch) return failure(70206, `more than ${maxBatch} accounts`);
  const accounts = list.map((entry): Body => typeof entry === "object" && entry ? entry : { UserID: entry });
  const failed = accounts.filter((account) => accountImport(account, world).ErrorCode !== 0);
  return success({ FailAccounts: failed.map(({ UserID }) => String(UserID ?? "")) });
}

/** account_delete. */
export function accountDelete(body: Body, world: World): Envelope {
  const { accounts, settings, now } = world;
  if (!settings.deletion) return failure(71000, "deletion is not enabled for this app");
  return forEachUserId(body.DeleteItem, "DeleteItem", (UserID) => {
    const existed = deleteAccount(accounts, UserID, now());
    if (existed) world.accountDeleted(UserID);
    return existed
      ? { ResultCode: 0, ResultInfo: "", UserID }
      : { ResultCode: 70107, ResultInfo: "account does not exist", UserID };
  });
}

/** account_check. */
export function accountCheck(body: Body, { accounts }: World): Envelope {
  return forEachUserId(body.CheckItem, "CheckItem", (UserID) => {
    const AccountStatus = accounts.byUserId.has(UserID) ? "Imported" : "NotImported";
    return { UserID, ResultCode: 0, ResultInfo: "", AccountStatus };
  });
}

/** kick: from now on, UserSigs of the user from before this second are refused. */
export function kick(body: Body, { accounts, admins, now }: World): Envelope {
  const UserID = body.UserID ?? body.Identifier;
  if (!isUserId(UserID)) return userIdFailure(UserID);
  if (!accounts.byUserId.has(UserID) && !admins.includes(UserID)) return failure(70107, "account does not exist");
  accounts.kickedAt.set(UserID, Math.floor(now() / 1000));
  return success();
}

/** A success with a result for each UserID of an array, or the failure of the whole call. */
function forEachUserId(list: unknown, name: string, resultOf: (UserID: string) => object): Envelope {
  if (!Array.isArray(list) || list.length === 0) return failure(70402, `${name} is missing`);
  if (list.length > maxBatch) return failure(70206, `more than ${maxBatch} accounts`);
  const userIds: string[] = [];
  for (const entry of list) {
    const UserID = isJsonObject(entry) ? entry.UserID : undefined;
    if (!isUserId(UserID)) return userIdFailure(UserID, `${name}: `);
    userIds.push(UserID);
  }
  return success({ ResultItem: userIds.map(resultOf) });
}

function isUserId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function userIdFailure(value: unknown, prefix = ""): Envelope {
  return value === undefined || value === ""
    ? failure(70402, `${prefix}UserID is missing`)
    : failure(60015, `${prefix}UserID is not a string`);
}
