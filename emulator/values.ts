// Values that come from outside, as JSON or from callers without types.

/** Whether a value is an object of fields: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
