// How accounts, deletions and kicks are saved and loaded.
import { byteLength } from "../../byte_length.ts";
import { maxDate } from "../../clock.ts";
import { isJsonObject } from "../../json.ts";
import type { StatePart } from "../family.ts";
import { accountOf, type StoredAccount } from "./account_state.ts";

const accountPart: StatePart<StoredAccount> = {
  name: "accounts",
  field: "UserID",
  entries: ({ accounts }) => accounts.byUserId.values(),
  keyOf: ({ UserID }) => UserID,
  toJson: ({ UserID, importedAt, profile }) => ({ UserID, importedAt, profile }),
  fromJson: ({ UserID, importedAt, profile }) =>
    isUserID(UserID) && isDate(importedAt) && isProfile(profile) ? accountOf(UserID, profile, importedAt) : undefined,
  replace({ accounts: { byUserId, sortedUserIds } }, entries) {
    byUserId.clear();
    for (const account of entries) byUserId.set(account.UserID, account);
    sortedUserIds.clear();
  },
};

/** When something happened to a user. */
type UserTime = [UserID: string, at: number];

const deletionPart: StatePart<UserTime> = {
  name: "deleted",
  field: "deleted",
  entries: ({ accounts }) => accounts.deletedAt,
  keyOf: ([UserID]) => UserID,
  toJson: ([deleted, at]) => ({ deleted, at }),
  fromJson: ({ deleted, at }) => userTime(deleted, at),
  replace: ({ accounts }, entries) => replaceTimes(accounts.deletedAt, entries),
};

const kickPart: StatePart<UserTime> = {
  name: "kicked",
  field: "kicked",
  entries: ({ accounts }) => accounts.kickedAt,
  keyOf: ([UserID]) => UserID,
  toJson: ([kicked, at]) => ({ kicked, at }),
  fromJson: ({ kicked, at }) => userTime(kicked, at),
  replace: ({ accounts }, entries) => replaceTimes(accounts.kickedAt, entries),
};

/** The parts of the account family's state. */
export const accountParts: readonly StatePart[] = [accountPart, deletionPart, kickPart];

function userTime(UserID: unknown, at: unknown): UserTime | undefined {
  return isUserID(UserID) && isDate(at) ? [UserID, at] : undefined;
}

function replaceTimes(times: Map<string, number>, entries: Iterable<UserTime>): void {
  times.clear();
  for (const [UserID, at] of entries) times.set(UserID, at);
}

function isUserID(value: unknown): value is string {
  return typeof value === "string" && value !== "" && byteLength(value) <= 32;
}

function isDate(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= maxDate;
}

function isProfile(value: unknown): value is StoredAccount["profile"] {
  return isJsonObject(value) &&
    Object.values(value).every((field) => typeof field === "string" || Number.isSafeInteger(field));
}
