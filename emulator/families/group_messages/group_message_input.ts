// What the operations on group messages check in the same way.
import { isUserId } from "../accounts/users.ts";
import { type Envelope, failure } from "../../envelope.ts";
import { isFailure, readGroup } from "../groups/group_input.ts";
import type { StoredGroup } from "../groups/group_state.ts";
import type { World } from "../world.ts";

/** The body of a call. */
export type Body = Record<string, unknown>;

/** The largest unsigned 32-bit integer. */
const maxUint32 = 2 ** 32 - 1;

/** The group of a call, or the failure of the call. */
export function groupOf(body: Body, world: World): StoredGroup | Envelope {
  const group = readGroup(body, world);
  // Topics are not emulated, so no group has any.
  const namesTopic = body.TopicId !== undefined && body.TopicId !== "";
  return namesTopic && !isFailure(group) ? failure(10010, "topic does not exist") : group;
}

/** Whether a value is an integer of at least `least`. */
export function isInteger(value: unknown, least = 0): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

/** Whether a value can be the Random of a message. */
export function isRandom(value: unknown): value is number {
  return isInteger(value) && value <= maxUint32;
}

/** Whether a value is an array of UserIDs. */
export function isUserIDs(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isUserId);
}

/** Whether a field is missing or one of these values. */
export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return value === undefined || values.includes(value);
}
