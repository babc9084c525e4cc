// Whether a fault that somebody describes can be one.
import type { Fault } from "./faults.ts";

const kinds: readonly unknown[] = ["error", "status", "html", "cut", "silence", "drop", "delay", "partial"];

/** From where to where each number may be. */
const ranges: { readonly [Name in keyof Fault]?: readonly [least: number, most: number] } = {
  times: [1, Infinity],
  probability: [0, 1],
  errorCode: [1, Infinity],
  status: [200, 599],
  retryAfter: [0, Infinity],
  ms: [0, 2147483647],
  share: [0, 1],
};

const types: { readonly [Name in keyof Fault]?: string } = {
  operation: "string",
  carriedOut: "boolean",
  errorInfo: "string",
};

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
    if (range && !(typeof value === "number" && value >= range[0] && value <= range[1])) {
      throw wrong(name, range[1] === Infinity ? `a number from ${range[0]} on` : `${range[0]} to ${range[1]}`, value);
    }
  }
}

function wrong(name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${name} has to be ${expected}; it is ${JSON.stringify(value)}`);
}
