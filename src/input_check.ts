// Checks a request's body against the limits that the spec states, before anything is sent.
import type { FieldRule } from "../gen/operations.ts";
import { ChatInputError } from "./errors.ts";

/** The error for the first field that breaks its rule, or undefined when the body may be sent. */
export function checkBody(
  operation: string,
  fields: Readonly<Record<string, FieldRule>>,
  body: unknown,
): ChatInputError | undefined {
  return checkValue(operation, "body", { type: "object", required: true, fields }, body);
}

function checkValue(operation: string, path: string, rule: FieldRule, value: unknown): ChatInputError | undefined {
  const refuse = (limit: string, actual: string): ChatInputError => new ChatInputError(operation, path, limit, actual);
  if (value === undefined) return rule.required && refuse("a value", "nothing");
  const type = typeOf(value);
  if (type !== rule.type) return refuse(`type ${rule.type}`, value === null ? "null" : `type ${type}`);
  if (typeof value === "string") {
    const bytes = utf8Length(value, rule.bytes ?? Infinity);
    const least = rule.required ? 1 : 0;
    if (bytes < least || bytes > (rule.bytes ?? Infinity)) {
      return refuse(`${least} to ${rule.bytes ?? "any number of"} bytes of UTF-8`, `${bytes} bytes`);
    }
  } else if (Array.isArray(value)) {
    if (value.length > (rule.most ?? Infinity)) {
      return refuse(`at most ${rule.most} entries`, `${value.length} entries`);
    }
    for (let i = 0; rule.each && i < value.length; i++) {
      const error = checkValue(operation, `${path}[${i}]`, rule.each, value[i]);
      if (error) return error;
    }
  } else if (rule.fields) {
    for (const name in rule.fields) {
      const inner = path === "body" ? name : `${path}.${name}`;
      const error = checkValue(operation, inner, rule.fields[name]!, (value as Record<string, unknown>)[name]);
      if (error) return error;
    }
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return Number.isSafeInteger(value) ? "integer" : value === null ? "null" : typeof value;
}

/** Bytes of UTF-8; counts only where a text could be over `limit`, as no UTF-16 unit takes more than three. */
function utf8Length(text: string, limit: number): number {
  return text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;
}
