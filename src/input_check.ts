// Checks a request's body against the limits that the spec states, before anything is sent.
import type { FieldRule } from "../gen/operations.ts";
import { ChatInputError } from "./errors.ts";

/** Throws a ChatInputError for the first field that breaks its rule. */
export function checkBody(operation: string, fields: Readonly<Record<string, FieldRule>>, body: unknown): void {
  checkValue(operation, "body", { type: "object", required: true, fields }, body);
}

function checkValue(operation: string, path: string, rule: FieldRule, value: unknown): void {
  const check = (fine: boolean, limit: string, actual: string): void => {
    if (!fine) throw new ChatInputError(operation, path, limit, actual);
  };
  const type = Array.isArray(value)
    ? "array"
    : Number.isSafeInteger(value)
    ? "integer"
    : value === null
    ? "null"
    : typeof value;
  if (value === undefined && !rule.required) return;
  check(type === rule.type, `type ${rule.type}`, value === undefined ? "nothing" : `type ${type}`);
  if (typeof value === "string") {
    const { bytes: most = Infinity, required } = rule;
    const least = required ? 1 : 0;
    // No UTF-16 unit takes more than three bytes, so a short text need not be counted.
    const bytes = value.length * 3 <= most ? value.length : new TextEncoder().encode(value).length;
    check(bytes >= least && bytes <= most, `${least} to ${most} bytes of UTF-8`, `${bytes} bytes`);
  } else if (Array.isArray(value)) {
    const { most = Infinity, each } = rule;
    check(value.length <= most, `at most ${most} entries`, `${value.length} entries`);
    if (each) value.forEach((entry, i) => checkValue(operation, `${path}[${i}]`, each, entry));
  } else {
    for (const [name, inner] of Object.entries(rule.fields ?? {})) {
      const field = (value as Record<string, unknown>)[name];
      checkValue(operation, path === "body" ? name : `${path}.${name}`, inner, field);
    }
  }
}
