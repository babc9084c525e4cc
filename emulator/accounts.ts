// The operations of im_open_login_svc.
import { type Answer, failure, success } from "./answer.ts";
import { accountLimitOf } from "./settings.ts";
import { byteLength, type EmulatorState, storeProfile } from "./state.ts";

type Body = Record<string, unknown>;

/** Three months, during which a paid edition takes no deleted UserID back, in ms. */
const threeMonths = 90 * 86400 * 1000;

const largestBatch = 100;

/** Puts one account in, or says why not. */
function importOne(account: Body, state: EmulatorState): Answer {
  // Clients from before 2022 send the field's old name.
  const UserID = account.UserID ?? account.Identifier;
  if (UserID === undefined || UserID === "") return failure(70402, "UserID is missing");
  if (typeof UserID !== "string") return failure(60015, "UserID is not a string");
  if (byteLength(UserID) > 32) return failure(70402, "UserID is longer than 32 bytes");
  const fields: Record<string, string> = {};
  for (const [name, tag] of [["Nick", "Tag_Profile_IM_Nick"], ["FaceUrl", "Tag_Profile_IM_Image"]] as const) {
    const value = account[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") return failure(70402, `${name} is not a string`);
    if (byteLength(value) > 500) return failure(40601, `${name} is longer than 500 bytes`);
    fields[tag] = value;
  }
  if (!state.accounts.has(UserID)) {
    const deletedAt = state.deleted.get(UserID) ?? -Infinity;
    if (state.settings.edition === "paid" && state.now() < deletedAt + threeMonths) {
      return failure(70399, "the account was deleted within three months");
    }
    const limit = accountLimitOf(state.settings);
    if (state.accounts.size >= limit) return failure(70398, `the limit of ${limit} accounts is reached`);
  }
  state.deleted.delete(UserID);
  storeProfile(state, UserID, fields);
  return success();
}

/** account_import: makes the account or updates its profile. */
export const accountImport: (body: Body, state: EmulatorState) => Answer = importOne;

/** multiaccount_import: what cannot go in is named in FailAccounts, and the envelope says 0 all the same. */
export function multiaccountImport(body: Body, state: EmulatorState): Answer {
  const list = body.AccountList ?? body.Accounts;
  if (!Array.isArray(list) || list.length === 0) return failure(70402, "AccountList and Accounts are missing");
  if (list.length > largestBatch) return failure(70206, `more than ${largestBatch} accounts`);
  const accounts = list.map((entry): Body => isObject(entry) ? entry : { UserID: entry });
  const failed = accounts.filter((account) => importOne(account, state).ErrorCode !== 0);
  return success({ FailAccounts: failed.map(({ UserID }) => String(UserID ?? "")) });
}

/** account_delete. */
export function accountDelete(body: Body, state: EmulatorState): Answer {
  if (!state.settings.deletion) return failure(71000, "deletion is not enabled for this app");
  return eachItem(body.DeleteItem, "DeleteItem", (UserID) => {
    if (!state.accounts.delete(UserID)) return { ResultCode: 70107, ResultInfo: "account does not exist", UserID };
    state.index.change(UserID);
    state.deleted.set(UserID, state.now());
    return { ResultCode: 0, ResultInfo: "", UserID };
  });
}

/** account_check. */
export function accountCheck(body: Body, state: EmulatorState): Answer {
  return eachItem(body.CheckItem, "CheckItem", (UserID) => {
    const AccountStatus = state.accounts.has(UserID) ? "Imported" : "NotImported";
    return { UserID, ResultCode: 0, ResultInfo: "", AccountStatus };
  });
}

/** kick: UserSigs of the user from before this second are refused from now on. */
export function kick(body: Body, state: EmulatorState): Answer {
  const UserID = body.UserID ?? body.Identifier;
  if (UserID === undefined || UserID === "") return failure(70402, "UserID is missing");
  if (typeof UserID !== "string") return failure(60015, "UserID is not a string");
  if (!state.accounts.has(UserID) && !state.admins.includes(UserID)) return failure(70107, "account does not exist");
  state.kicked.set(UserID, Math.floor(state.now() / 1000));
  return success();
}

function eachItem(list: unknown, name: string, answer: (UserID: string) => object): Answer {
  if (!Array.isArray(list) || list.length === 0) return failure(70402, `${name} is missing`);
  if (list.length > largestBatch) return failure(70206, `more than ${largestBatch} accounts`);
  const users: string[] = [];
  for (const entry of list) {
    const UserID = isObject(entry) ? entry.UserID : undefined;
    if (UserID === undefined || UserID === "") return failure(70402, `${name}: UserID is missing`);
    if (typeof UserID !== "string") return failure(60015, `${name}: UserID is not a string`);
    users.push(UserID);
  }
  return success({ ResultItem: users.map(answer) });
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null;
}
