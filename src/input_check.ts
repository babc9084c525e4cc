// Checks a request's body against the limits that the spec states, before anything is sent.
import type { FieldRule, OperationRow } from "../gen/operations.ts";
import { ChatInputError } from "./errors.ts";

/** Throws a ChatInputError for the first field that breaks its rule. */
export function checkBody(operation: string, { fields, some }: OperationRow, body: unknown): void {
  checkValue(operation, "body", { type: "object", required: true, fields }, body);
  if (some && Object.keys(fields).every((name) => (body as Record<string, unknown>)[name] === undefined)) {
    throw new ChatInputError(operation, "body", `one of ${Object.keys(fields).join(", ")}`, "none");
  }
}

function checkValue(operation: string, path: string, rule: FieldRule, value: unknown): void {
  if (value === undefined && !rule.required) return;
  const refuse = (limit: string, actual: string): never => {
    throw new ChatInputError(operation, path, limit, actual);
  };
  const type = typeof value;
  if (type === "string" && (rule.type === "string" || rule.type === "any")) {
    const { bytes: most = Infinity, required } = rule;
    const { length } = value as string;
    // No UTF-16 unit takes more than three bytes, so a short text need not be counted.
    const bytes = length * 3 <= most ? length : new TextEncoder().encode(value as string).length;
    const least = required && rule.type === "string" ? 1 : 0;
    if (bytes < least || bytes > most) refuse(`${least} to ${most} bytes of UTF-8`, `${bytes} bytes`);
  } else if (Array.isArray(value) && rule.type === "array") {
    const { most = Infinity, each } = rule;
    const { length } = value;
    if (length < 1 || length > most) refuse(`1 to ${most} entries`, `${length} entries`);
    if (each) value.forEach((entry, i) => checkValue(operation, `${path}[${i}]`, each, entry));
  } else if (type === "object" && value && rule.type === "object") {
    for (const name in rule.fields) {
      const field = (value as Record<string, unknown>)[name];
      checkValue(operation, path === "body" ? name : `${path}.${name}`, rule.fields[name]!, field);
    }
  } else if ((rule.type !== "integer" && rule.type !== "any") || !Number.isSafeInteger(value)) {
    refuse(`type ${rule.type}`, value === undefined ? "nothing" : `type ${value === null ? "null" : type}`);
  }
}
