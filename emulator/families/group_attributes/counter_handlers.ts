// Operations for counters of groups.
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import { isFailure, readGroup, readWord } from "../groups/group_input.ts";
import { groupTypeRules } from "../groups/group_types.ts";
import type { World } from "../world.ts";
import { type Counters, saveFields } from "./group_attribute_state.ts";

type Body = Record<string, unknown>;

const maxCounters = 20;

/** get_group_counter: leaves out counters that do not exist. */
export function getGroupCounter(body: Body, world: World): Envelope {
  const GroupId = readGroupWithCounters(body, world);
  if (isFailure(GroupId)) return GroupId;
  const keys = readKeys(body);
  if (isFailure(keys)) return keys;
  const counters = world.groupAttributes.countersOf.get(GroupId) ?? new Map<string, number>();
  return success({ GroupCounter: entriesOf(counters, keys ?? [...counters.keys()]) });
}

/** update_group_counter: changes all counters, or none when one of them cannot be. A missing one starts at 0. */
export function updateGroupCounter(body: Body, world: World): Envelope {
  const { countersOf } = world.groupAttributes;
  const GroupId = readGroupWithCounters(body, world);
  if (isFailure(GroupId)) return GroupId;
  const mode = readWord(body, "Mode", ["Set", "Increase", "Decrease"]) ?? "Set";
  if (isFailure(mode)) return mode;
  const { GroupCounter: list } = body;
  if (!Array.isArray(list) || list.length === 0) return failure(10004, "GroupCounter is missing or empty");
  const counters = new Map(countersOf.get(GroupId));
  const keys: string[] = [];
  for (const item of list) {
    const { Key, Value } = isJsonObject(item) ? item : {};
    if (!isCounterKey(Key)) return failure(10004, "GroupCounter has a Key that is not 1 to 128 bytes long");
    if (!Number.isSafeInteger(Value)) return failure(10004, `the Value of ${Key} is not an integer`);
    const change = mode === "Decrease" ? -Number(Value) : Number(Value);
    const after = mode === "Set" ? change : (counters.get(Key) ?? 0) + change;
    if (!Number.isSafeInteger(after)) return failure(10004, `${Key} would be beyond 2^53`);
    counters.set(Key, after);
    keys.push(Key);
  }
  if (counters.size > maxCounters) return failure(10063, `more than ${maxCounters} counters`);
  saveFields(countersOf, GroupId, counters);
  return success({ GroupCounter: entriesOf(counters, keys) });
}

/** delete_group_counter: ignores counters that do not exist. */
export function deleteGroupCounter(body: Body, world: World): Envelope {
  const { countersOf } = world.groupAttributes;
  const GroupId = readGroupWithCounters(body, world);
  if (isFailure(GroupId)) return GroupId;
  const keys = readKeys(body);
  if (isFailure(keys)) return keys;
  const left = new Map(keys ? countersOf.get(GroupId) : []);
  for (const key of keys ?? []) left.delete(key);
  saveFields(countersOf, GroupId, left);
  return success();
}

/** The ID of a group that can have counters; 10007 for a Community, 10059 for a trial app. */
function readGroupWithCounters(body: Body, world: World): string | Envelope {
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  if (!groupTypeRules[group.Type].hasCounters) return failure(10007, `${group.Type} has no counters`);
  if (world.settings.edition === "trial") return failure(10059, "the edition has no counters");
  return group.GroupId;
}

/** The keys of GroupCounterKeys; undefined, which means all, when there are none. */
function readKeys({ GroupCounterKeys: keys }: Body): string[] | undefined | Envelope {
  if (keys === undefined || keys === null) return undefined;
  if (!Array.isArray(keys) || keys.length > maxCounters || !keys.every(isCounterKey)) {
    return failure(10004, "GroupCounterKeys is not an array of at most 20 keys");
  }
  return keys.length > 0 ? keys : undefined;
}

function isCounterKey(key: unknown): key is string {
  return typeof key === "string" && key !== "" && byteLength(key) <= 128;
}

/** The counters with these keys, each once. */
function entriesOf(counters: Counters, keys: readonly string[]): { Key: string; Value: number }[] {
  const named = new Set(keys);
  return [...counters].filter(([Key]) => named.has(Key)).map(([Key, Value]) => ({ Key, Value }));
}
