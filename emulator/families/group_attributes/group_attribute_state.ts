// Attributes and counters of groups.
import { TokenBucket } from "../../service/token_bucket.ts";

/** Attributes of a group, by key. Is replaced with each change. */
export type Attributes = ReadonlyMap<string, string>;

/** Counters of a group, by key. Is replaced with each change. */
export type Counters = ReadonlyMap<string, number>;

/** Attributes and counters by GroupId. Groups without any are not in the maps. */
export interface GroupAttributeState {
  readonly attributesOf: Map<string, Attributes>;
  readonly countersOf: Map<string, Counters>;
  /** How often each group's attributes may be written. Is not saved. */
  readonly writes: Map<string, TokenBucket>;
}

/** How often the attributes of a group may be written, per second. */
const writesPerSecond = 5;

/** A state without attributes and counters. */
export function createGroupAttributeState(): GroupAttributeState {
  return { attributesOf: new Map(), countersOf: new Map(), writes: new Map() };
}

/** Replaces all attributes or counters of a group. */
export function saveFields<Value>(
  map: Map<string, ReadonlyMap<string, Value>>,
  GroupId: string,
  fields: ReadonlyMap<string, Value>,
): void {
  if (fields.size === 0) map.delete(GroupId);
  else map.set(GroupId, fields);
}

/** Whether a group's attributes may be written now. Counts the write. `now` returns ms. */
export function allowWrite({ writes }: GroupAttributeState, GroupId: string, now: () => number): boolean {
  let bucket = writes.get(GroupId);
  if (!bucket) writes.set(GroupId, bucket = new TokenBucket(writesPerSecond, now));
  return bucket.take();
}

/** Removes everything about a destroyed group. */
export function removeGroupFields({ attributesOf, countersOf, writes }: GroupAttributeState, GroupId: string): void {
  attributesOf.delete(GroupId);
  countersOf.delete(GroupId);
  writes.delete(GroupId);
}
