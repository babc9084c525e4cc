// Assertions for the options that callers pass in.

/** Throws a TypeError that names an option, what was expected of it and what was given, unless `condition` is true. */
export function assertOption(condition: boolean, name: string, expected: string, given: unknown): asserts condition {
  if (!condition) throw new TypeError(`${name}: expected ${expected}, got ${formatValue(given)}`);
}

/** Like `assertOption` for a secret: an invalid value shows only its type. */
export function assertText(name: string, value: unknown): asserts value is string {
  assertOption(typeof value === "string" && value !== "", name, "a non-empty string", value === "" ? "" : typeof value);
}

/** Asserts a number that is at least `min`: an integer unless `integer` is false, which also allows Infinity. */
export function assertNumber(name: string, value: unknown, min: number, integer = true): asserts value is number {
  const isValid = typeof value === "number" && value >= min && (!integer || Number.isSafeInteger(value));
  assertOption(isValid, name, `${integer ? "an integer" : "a number"} of at least ${min}`, value);
}

function formatValue(value: unknown): string {
  return typeof value === "object" && value
    ? "an object"
    : typeof value === "string"
    ? JSON.stringify(value)
    : String(value);
}
