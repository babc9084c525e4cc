import { operationTable } from "../../gen/operations.ts";
import { unexpected } from "../json.ts";
import type { Fault } from "./fault.ts";

const kinds: readonly unknown[] = ["error", "status", "html", "cut", "silence", "drop", "delay", "partial"];

const ranges: { readonly [Name in keyof Fault]?: readonly [min: number, max: number] } = {
  times: [1, Infinity],
  probability: [0, 1],
  errorCode: [1, 2147483647],
  status: [200, 599],
  retryAfter: [0, 1e9],
  ms: [0, 2147483647],
  share: [0, 1],
};

const types: { readonly [Name in keyof Fault]?: string } = {
  operation: "string",
  carriedOut: "boolean",
  errorInfo: "string",
};

const integers: readonly string[] = ["times", "errorCode", "status", "retryAfter"];

/** Throws a TypeError that names the first field that is unknown or has an invalid value. */
export function validateFault(fault: Fault): void {
  if (!kinds.includes(fault.kind)) throw unexpected("kind", `one of ${kinds.join(", ")}`, fault.kind);
  for (const [name, value] of Object.entries(fault)) {
    if (value === undefined || name === "kind") continue;
    const type = types[name as keyof Fault];
    const range = ranges[name as keyof Fault];
    if (!type && !range) {
      throw unexpected("fault", `the fields ${Object.keys({ kind: 0, ...types, ...ranges }).join(", ")}`, name);
    }
    if (type && typeof value !== type) throw unexpected(name, `a ${type}`, value);
    if (range && !isWithin(range, value, integers.includes(name))) {
      const [min, max] = range;
      const text = max === Infinity
        ? `an integer of at least ${min}, or Infinity (in JSON: always)`
        : `${min} to ${max}`;
      throw unexpected(name, text, value);
    }
  }
  const { operation } = fault;
  if (operation !== undefined && !operation.startsWith("/") && !Object.hasOwn(operationTable, operation)) {
    throw unexpected("operation", `a path or one of ${Object.keys(operationTable).join(", ")}`, operation);
  }
}

function isWithin([min, max]: readonly [number, number], value: unknown, isInteger: boolean): boolean {
  if (typeof value !== "number" || !(value >= min && value <= max)) return false;
  return !isInteger || value === Infinity || Number.isInteger(value);
}
