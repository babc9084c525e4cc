// Assertions for the options that callers pass in.

/** Throws a TypeError that names an option, what was expected of it and what was given, unless `condition` is true. */
export function assertOption(condition: boolean, name: string, expected: string, given: unknown): asserts condition {
  if (!condition) throw new TypeError(`${name}: expected ${expected}, got ${formatValue(given)}`);
}

/** Asserts a non-empty string that may be a secret: an invalid value shows only its type. */
export function assertText(name: string, value: unknown): asserts value is string {
  assertOption(typeof value === "string" && value !== "", name, "a non-empty string", value === "" ? "" : typeof value);
}

/** Asserts a boolean. */
export function assertBoolean(name: string, value: unknown): asserts value is boolean {
  assertOption(typeof value === "boolean", name, "true or false", value);
}

/** Asserts an integer that is at least `min`. */
export function assertNumber(name: string, value: unknown, min: number): asserts value is number {
  assertOption(Number.isSafeInteger(value) && Number(value) >= min, name, `an integer of at least ${min}`, value);
}

/** Asserts a duration in ms; Infinity is one too. */
export function assertDuration(name: string, value: unknown): asserts value is number {
  assertOption(typeof value === "number" && value >= 1, name, "a number of at least 1", value);
}

function formatValue(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : Object(value) === value ? "an object" : String(value);
}
