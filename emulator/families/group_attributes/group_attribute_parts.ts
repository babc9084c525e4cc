// How attributes and counters are saved and loaded.
import { isJsonObject } from "../../json.ts";
import type { StatePart } from "../family.ts";
import type { Attributes, Counters } from "./group_attribute_state.ts";

const attributePart: StatePart<Attributes> = {
  name: "groupAttributes",
  idField: "chatGroupAttributes",
  entries: ({ groupAttributes }) => groupAttributes.attributesOf,
  toJson: (attributes) => ({ attributes: Object.fromEntries(attributes) }),
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
  toJson: (counters) => ({ counters: Object.fromEntries(counters) }),
  fromJson: ({ chatGroupCounters: id, counters }) =>
    fieldsOf(id, counters, (value) => Number.isSafeInteger(value) ? Number(value) : undefined),
  replace({ groupAttributes }, entries) {
    groupAttributes.countersOf.clear();
    for (const [id, counters] of entries) groupAttributes.countersOf.set(id, counters);
  },
};

/** The parts of the state of attributes and counters. */
export const groupAttributeParts: readonly StatePart[] = [attributePart, counterPart];

/** The fields of a line whose values have the right type; undefined when one has not. */
function fieldsOf<Value>(
  id: unknown,
  fields: unknown,
  valueOf: (value: unknown) => Value | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (typeof id !== "string" || id === "" || !isJsonObject(fields)) return undefined;
  const map = new Map<string, Value>();
  for (const [key, each] of Object.entries(fields)) {
    const value = valueOf(each);
    if (value === undefined) return undefined;
    map.set(key, value);
  }
  return map;
}
