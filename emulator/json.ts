// JSON and other values that come from outside.

/** Whether a value is a JSON object: neither null nor an array. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A TypeError such as `latency: expected 0 to 2147483647 ms, got -1`. */
export function unexpected(name: string, expected: string, value: unknown): TypeError {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return new TypeError(`${name}: expected ${expected}, got ${text}`);
}
