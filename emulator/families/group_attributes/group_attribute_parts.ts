// How attributes and counters are saved and loaded.
import type { StatePart } from "../family.ts";
import type { Attributes, Counters } from "./group_attribute_state.ts";

const attributePart: StatePart<Attributes> = {
  name: "groupAttributes",
  idField: "chatGroupAttributes",
  entries: ({ groupAttributes }) => groupAttributes.attributesOf,
  toJson: (attributes) => ({ attributes: [...attributes] }),
  fromJson: ({ chatGroupAttributes: id, attributes }) =>
    fieldsOf(id, attributes, (value) => typeof value === "string" ? value : undefined),
  replace({ groupAttributes }, entries) {
    groupAttributes.attributesOf.clear();
    groupAttributes.writes.clear();
    for (const [id, attributes] of entries) groupAttributes.attributesOf.set(id, attributes);
  },
};

const counterPart: StatePart<Counters> = {
  name: "groupCounters",
  idField: "chatGroupCounters",
  entries: ({ groupAttributes }) => groupAttributes.countersOf,
  toJson: (counters) => ({ counters: [...counters] }),
  fromJson: ({ chatGroupCounters: id, counters }) =>
    fieldsOf(id, counters, (value) => Number.isSafeInteger(value) ? Number(value) : undefined),
  replace({ groupAttributes }, entries) {
    groupAttributes.countersOf.clear();
    for (const [id, counters] of entries) groupAttributes.countersOf.set(id, counters);
  },
};

/** The parts of the state of attributes and counters. */
export const groupAttributeParts: readonly StatePart[] = [attributePart, counterPart];

/** The fields of a line, pairs of key and value; undefined when a value has not the right type. */
function fieldsOf<Value>(
  id: unknown,
  fields: unknown,
  valueOf: (value: unknown) => Value | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (typeof id !== "string" || id === "" || !Array.isArray(fields)) return undefined;
  const map = new Map<string, Value>();
  for (const field of fields) {
    const [key, each]: unknown[] = Array.isArray(field) ? field : [];
    const value = valueOf(each);
    if (typeof key !== "string" || value === undefined) return undefined;
    map.set(key, value);
  }
  return map;
}
