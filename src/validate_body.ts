// Checks a request's body against the limits that the spec states, before anything is sent.
import type { FieldRule, OperationRow } from "../gen/operation_types.ts";
import { encodeUtf8 } from "./encode_utf8.ts";
import { ChatInputError } from "./errors.ts";

/** A field that breaks its rule: the path to it, what is allowed, what it has. */
type Violation = [path: string, limit: string, actual: string];

/** Throws a ChatInputError for the first field that breaks its rule. */
export function validateBody(operation: string, { fields, some }: OperationRow, body: unknown): void {
  const violation = findViolation({ type: "object", required: true, fields }, body);
  // A path below the body begins with a dot.
  if (violation) throw new ChatInputError(operation, violation[0].slice(1) || "body", violation[1], violation[2]);
  if (some && Object.keys(fields).every((name) => (body as Record<string, unknown>)[name] === undefined)) {
    throw new ChatInputError(operation, "body", `one of ${Object.keys(fields).join(", ")}`, "none");
  }
}

/** Imports check millions of accounts, so nothing is allocated unless something is wrong. */
function findViolation(rule: FieldRule, value: unknown): Violation | undefined {
  if (value === undefined && !rule.required) return;
  if (typeof value === "string") {
    if (rule.type === "string" || rule.type === "any") return findInText(rule, value);
  } else if (Array.isArray(value)) {
    if (rule.type === "array") return findInList(rule, value);
  } else if (typeof value === "object" && value !== null) {
    if (rule.type === "object") return findInObject(rule, value as Record<string, unknown>);
  } else if ((rule.type === "integer" || rule.type === "any") && Number.isSafeInteger(value)) return;
  return [
    "",
    `type ${rule.type}`,
    value === undefined ? "nothing" : `type ${value === null ? "null" : Array.isArray(value) ? "array" : typeof value}`,
  ];
}

function findInText({ type, bytes: most = Infinity, required }: FieldRule, text: string): Violation | undefined {
  const least = required && type === "string" ? 1 : 0;
  // No UTF-16 unit takes more than three bytes, so a short text need not be encoded.
  const bytes = text.length * 3 <= most ? text.length : encodeUtf8(text).length;
  if (bytes < least || bytes > most) return ["", `${range(least, most)} bytes of UTF-8`, `${bytes} bytes`];
}

function findInList({ least = 1, most = Infinity, each }: FieldRule, list: unknown[]): Violation | undefined {
  if (list.length < least || list.length > most) return ["", `${range(least, most)} entries`, `${list.length} entries`];
  for (let i = 0; each && i < list.length; i++) {
    const violation = findViolation(each, list[i]);
    if (violation) return [`[${i}]${violation[0]}`, violation[1], violation[2]];
  }
}

const range = (least: number, most: number): string => `${least} ${most < Infinity ? `to ${most}` : "or more"}`;

function findInObject({ fields }: FieldRule, value: Record<string, unknown>): Violation | undefined {
  for (const name in fields) {
    const violation = findViolation(fields[name]!, value[name]); // it is one of its own names
    if (violation) return [`.${name}${violation[0]}`, violation[1], violation[2]];
  }
}
