// Whether a fault that somebody describes can be one.
import { operationTable } from "../gen/operations.ts";
import type { Fault } from "./faults.ts";
import { shown } from "./values.ts";

const kinds: readonly unknown[] = ["error", "status", "html", "cut", "silence", "drop", "delay", "partial"];

/** From where to where each number may be. */
const ranges: { readonly [Name in keyof Fault]?: readonly [least: number, most: number] } = {
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

/** Those that count. */
const wholes: readonly string[] = ["times", "errorCode", "status", "retryAfter"];

/** Throws a TypeError that names what is wrong. */
export function checkFault(fault: Fault): void {
  if (!kinds.includes(fault.kind)) throw wrong("kind", `one of ${kinds.join(", ")}`, fault.kind);
  for (const [name, value] of Object.entries(fault)) {
    if (value === undefined || name === "kind") continue;
    const type = types[name as keyof Fault];
    const range = ranges[name as keyof Fault];
    if (!type && !range) {
      const known = Object.keys({ kind: 0, ...types, ...ranges });
      throw new TypeError(`a fault has no ${name}; it has ${known.join(", ")}`);
    }
    if (type && typeof value !== type) throw wrong(name, `a ${type}`, value);
    if (range && !isWithin(range, value, wholes.includes(name))) {
      throw wrong(
        name,
        range[1] === Infinity
          ? `a whole number from ${range[0]} on, or Infinity (in JSON: always)`
          : `${range[0]} to ${range[1]}`,
        value,
      );
    }
  }
  const { operation } = fault;
  if (operation !== undefined && !operation.startsWith("/") && !Object.hasOwn(operationTable, operation)) {
    throw wrong("operation", `a path or one of ${Object.keys(operationTable).join(", ")}`, operation);
  }
}

function isWithin([least, most]: readonly [number, number], value: unknown, whole: boolean): boolean {
  if (typeof value !== "number" || !(value >= least && value <= most)) return false;
  return !whole || value === Infinity || Number.isInteger(value);
}

function wrong(name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${name} has to be ${expected}; it is ${shown(value)}`);
}
