// How accounts, deletions and kicks are saved and loaded.
import { byteLength } from "../../byte_length.ts";
import { maxDate } from "../../clock.ts";
import { isJsonObject } from "../../json.ts";
import type { StatePart } from "../family.ts";
import { accountOf, type StoredAccount } from "./account_state.ts";

const accountPart: StatePart<StoredAccount> = {
  name: "accounts",
  idField: "UserID",
  entries: ({ accounts }) => accounts.byUserId,
  toJson: ({ importedAt, profile }) => ({ importedAt, profile }),
  fromJson: ({ UserID, importedAt, profile }) =>
    isUserID(UserID) && isDate(importedAt) && isProfile(profile) ? accountOf(UserID, profile, importedAt) : undefined,
  replace({ accounts }, entries) {
    replaceAll(accounts.byUserId, entries);
    accounts.sortedUserIds.clear();
  },
};

const deletionPart: StatePart<number> = {
  name: "deleted",
  idField: "deleted",
  entries: ({ accounts }) => accounts.deletedAt,
  toJson: (at) => ({ at }),
  fromJson: ({ deleted, at }) => isUserID(deleted) && isDate(at) ? at : undefined,
  replace: ({ accounts }, entries) => replaceAll(accounts.deletedAt, entries),
};

const kickPart: StatePart<number> = {
  name: "kicked",
  idField: "kicked",
  entries: ({ accounts }) => accounts.kickedAt,
  toJson: (at) => ({ at }),
  fromJson: ({ kicked, at }) => isUserID(kicked) && isDate(at) ? at : undefined,
  replace: ({ accounts }, entries) => replaceAll(accounts.kickedAt, entries),
};

/** The parts of the account family's state. */
export const accountParts: readonly StatePart[] = [accountPart, deletionPart, kickPart];

function replaceAll<Value>(map: Map<string, Value>, entries: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [id, value] of entries) map.set(id, value);
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
