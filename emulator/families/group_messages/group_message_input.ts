// What the operations on group messages check in the same way.
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure } from "../../envelope.ts";
import { getGroup, type StoredGroup } from "../groups/group_state.ts";
import type { World } from "../world.ts";

/** The body of a call. */
export type Body = Record<string, unknown>;

/** The largest unsigned 32-bit integer. */
const maxUint32 = 2 ** 32 - 1;

/** The group of a call, or the failure of the call. `codeWhenMissing` is for a GroupId that is missing or no string. */
export function groupOf(body: Body, { groups }: World, codeWhenMissing = 10004): StoredGroup | Envelope {
  const { GroupId, TopicId } = body;
  if (typeof GroupId !== "string") return failure(codeWhenMissing, "GroupId is not a string");
  if (!/^[ -~]+$/.test(GroupId) || byteLength(GroupId) > 48) return failure(10015, "invalid GroupId");
  const group = getGroup(groups, GroupId);
  if (!group) return failure(10010, "group does not exist");
  // Topics are not emulated, so no group has any.
  if (TopicId !== undefined && TopicId !== "") return failure(10010, "topic does not exist");
  return group;
}

/** Whether {@link groupOf} and its like failed. */
export function isFailure(value: object): value is Envelope {
  return "ErrorCode" in value;
}

/** Whether a user can send messages: he has been imported or is an app admin. */
export function accountExists({ accounts, admins }: World, UserID: string): boolean {
  return accounts.byUserId.has(UserID) || admins.includes(UserID);
}

/** Whether a value is an integer of at least `least`. */
export function isInteger(value: unknown, least = 0): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

/** Whether a value can be the Random of a message. */
export function isRandom(value: unknown): value is number {
  return isInteger(value) && value <= maxUint32;
}

/** Whether a value is a UserID. */
export function isUserID(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Whether a value is an array of UserIDs. */
export function isUserIDs(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isUserID);
}

/** Whether a field is missing or one of these values. */
export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return value === undefined || values.includes(value);
}
