import { operationTable } from "../../gen/all_operations.ts";
import { unexpected } from "../json.ts";
import type { Fault } from "./fault.ts";

const kinds: readonly unknown[] = ["error", "status", "html", "cut", "silence", "drop", "delay", "partial"];

/** The type of each field, or the range of a number. */
const rules: {
  readonly [Name in keyof Omit<Fault, "kind">]-?: "string" | "boolean" | readonly [min: number, max: number];
} = {
  operation: "string",
  carriedOut: "boolean",
  errorInfo: "string",
  times: [1, Infinity],
  probability: [0, 1],
  errorCode: [1, 2147483647],
  status: [200, 599],
  retryAfter: [0, 1e9],
  ms: [0, 2147483647],
  share: [0, 1],
};

const integers: readonly string[] = ["times", "errorCode", "status", "retryAfter"];

/** Throws a TypeError that names the first field that is unknown or has an invalid value. */
export function validateFault({ kind, ...fields }: Fault): void {
  if (!kinds.includes(kind)) throw unexpected("kind", `one of ${kinds.join(", ")}`, kind);
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(rules, name)) {
      throw unexpected("fault", `the fields kind, ${Object.keys(rules).join(", ")}`, name);
    }
    const rule = rules[name as keyof typeof rules];
    if (typeof rule === "string") {
      const type: string = typeof value;
      if (type !== rule) throw unexpected(name, `a ${rule}`, value);
    } else if (!isWithin(rule, value, integers.includes(name))) {
      const [min, max] = rule;
      const text = max === Infinity
        ? `an integer of at least ${min}, or Infinity (in JSON: always)`
        : `${min} to ${max}`;
      throw unexpected(name, text, value);
    }
  }
  const { operation } = fields;
  if (operation !== undefined && !operation.startsWith("/") && !Object.hasOwn(operationTable, operation)) {
    throw unexpected("operation", `a path or one of ${Object.keys(operationTable).join(", ")}`, operation);
  }
}

function isWithin([min, max]: readonly [number, number], value: unknown, isInteger: boolean): boolean {
  if (typeof value !== "number" || !(value >= min && value <= max)) return false;
  return !isInteger || value === Infinity || Number.isInteger(value);
}
