// Operations for attributes of groups.
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import { isFailure, readGroup } from "../groups/group_input.ts";
import type { StoredGroup } from "../groups/group_state.ts";
import { groupTypeRules } from "../groups/group_types.ts";
import type { World } from "../world.ts";
import { allowWrite, type Attributes, saveFields } from "./group_attribute_state.ts";

type Body = Record<string, unknown>;

const maxAttributes = 16;

/** get_group_attr: in the order in which the keys were first set. */
export function getGroupAttr(body: Body, world: World): Envelope {
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  const attributes = world.groupAttributes.attributesOf.get(group.GroupId) ?? new Map<string, string>();
  return success({ GroupAttrAry: [...attributes].map(([key, value]) => ({ key, value })) });
}

/** modify_group_attr: sets the named attributes and keeps the others. */
export function modifyGroupAttr(body: Body, world: World): Envelope {
  return write(body, world, (attributes) => changed(attributes, body));
}

/** set_group_attr: replaces all attributes. */
export function setGroupAttr(body: Body, world: World): Envelope {
  return write(body, world, () => changed(new Map(), body));
}

/** clear_group_attr: not for a Community (10007). */
export function clearGroupAttr(body: Body, world: World): Envelope {
  return write(
    body,
    world,
    (_, { Type }) =>
      groupTypeRules[Type].hasCounters
        ? new Map<string, string>()
        : failure(10007, `attributes of a ${Type} cannot be cleared`),
  );
}

/** delete_group_attr: deletes nothing when one of the keys does not exist (10050). */
export function deleteGroupAttr(body: Body, world: World): Envelope {
  return write(body, world, (attributes) => {
    const entries = readEntries(body);
    if (isFailure(entries)) return entries;
    const missing = entries.find(({ key }) => !attributes.has(key));
    if (missing) return failure(10050, `attribute ${missing.key} does not exist`);
    const left = new Map(attributes);
    for (const { key } of entries) left.delete(key);
    return left;
  });
}

/** Replaces a group's attributes by what `change` makes of them, unless it fails or writes are too frequent (10049). */
function write(
  body: Body,
  world: World,
  change: (attributes: Attributes, group: StoredGroup) => Attributes | Envelope,
): Envelope {
  const { groupAttributes, settings, now } = world;
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  const { GroupId } = group;
  const after = change(groupAttributes.attributesOf.get(GroupId) ?? new Map(), group);
  if (isFailure(after)) return after;
  if (settings.rateLimits !== false && !allowWrite(groupAttributes, GroupId, now)) {
    return failure(10049, "more than five writes of attributes in a second");
  }
  saveFields(groupAttributes.attributesOf, GroupId, after);
  return success();
}

/** The attributes with those of the body, or the code of the limit that they exceed. */
function changed(attributes: Attributes, body: Body): Attributes | Envelope {
  const entries = readEntries(body);
  if (isFailure(entries)) return entries;
  const after = new Map(attributes);
  for (const { key, value } of entries) {
    if (typeof value !== "string") return failure(10004, `the value of ${key} is not a string`);
    if (byteLength(value) > 4000) return failure(10046, `the value of ${key} is longer than 4000 bytes`);
    after.set(key, value);
  }
  if (after.size > maxAttributes) return failure(10047, `more than ${maxAttributes} attributes`);
  const bytes = [...after.values()].reduce((sum, value) => sum + byteLength(value), 0);
  return bytes > 16000 ? failure(10048, "the values are longer than 16000 bytes in all") : after;
}

/** The entries of GroupAttr; 10004 for a missing one, 10045 for a key of more than 32 bytes. */
function readEntries({ GroupAttr: list }: Body): { key: string; value: unknown }[] | Envelope {
  if (!Array.isArray(list) || list.length === 0) return failure(10004, "GroupAttr is missing or empty");
  const entries: { key: string; value: unknown }[] = [];
  for (const item of list) {
    const { key, value } = isJsonObject(item) ? item : {};
    if (typeof key !== "string" || key === "") return failure(10004, "GroupAttr has an entry without a key");
    if (byteLength(key) > 32) return failure(10045, "GroupAttr has a key of more than 32 bytes");
    entries.push({ key, value });
  }
  return entries;
}
