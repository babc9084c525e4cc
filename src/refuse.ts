/** Throws a TypeError that names an option, what was expected of it and what was seen, unless `fine` is true. */
export function expectOption(fine: boolean, name: string, expected: string, seen: unknown): asserts fine {
  if (!fine) throw new TypeError(`${name}: expected ${expected}, saw ${shown(seen)}`);
}

/** Like `expectOption` for a secret: of a wrong value only its type shows. */
export function expectText(name: string, value: unknown): asserts value is string {
  expectOption(typeof value === "string" && value !== "", name, "a non-empty string", value === "" ? "" : typeof value);
}

/** For a number from `least` on, whole unless it may be anything up to Infinity. */
export function expectNumber(name: string, value: unknown, least: number, whole = true): asserts value is number {
  const fine = typeof value === "number" && value >= least && (!whole || Number.isSafeInteger(value));
  expectOption(fine, name, `a ${whole ? "whole " : ""}number from ${least} on`, value);
}

function shown(value: unknown): string {
  return typeof value === "object" && value
    ? "an object"
    : typeof value === "string"
    ? JSON.stringify(value)
    : String(value);
}
