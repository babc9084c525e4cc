// Checks a request's body against the limits that the spec states, before anything is sent.
import type { FieldRule, OperationRow } from "../gen/operation_types.ts";
import { ChatInputError } from "./errors.ts";

/** What breaks its rule: the way to it, what is allowed, what was seen. */
type Fault = [path: string, limit: string, actual: string];

/** Throws a ChatInputError for the first field that breaks its rule. */
export function validateBody(operation: string, { fields, some }: OperationRow, body: unknown): void {
  const fault = faultIn({ type: "object", required: true, fields }, body);
  // A path below the body begins with a dot.
  if (fault) throw new ChatInputError(operation, fault[0].slice(1) || "body", fault[1], fault[2]);
  if (some && Object.keys(fields).every((name) => (body as Record<string, unknown>)[name] === undefined)) {
    throw new ChatInputError(operation, "body", `one of ${Object.keys(fields).join(", ")}`, "none");
  }
}

/** Imports check millions of accounts, so nothing is made unless something is wrong. */
function faultIn(rule: FieldRule, value: unknown): Fault | undefined {
  if (value === undefined && !rule.required) return;
  if (typeof value === "string") {
    if (rule.type === "string" || rule.type === "any") return faultInText(rule, value);
  } else if (Array.isArray(value)) {
    if (rule.type === "array") return faultInList(rule, value);
  } else if (typeof value === "object" && value !== null) {
    if (rule.type === "object") return faultInObject(rule, value as Record<string, unknown>);
  } else if ((rule.type === "integer" || rule.type === "any") && Number.isSafeInteger(value)) return;
  return ["", `type ${rule.type}`, value === undefined ? "nothing" : `type ${value === null ? "null" : typeof value}`];
}

function faultInText({ type, bytes: most = Infinity, required }: FieldRule, text: string): Fault | undefined {
  const least = required && type === "string" ? 1 : 0;
  // No UTF-16 unit takes more than three bytes, so a short text need not be counted.
  const bytes = text.length * 3 <= most ? text.length : byteLength(text);
  if (bytes < least || bytes > most) return ["", `${least} to ${most} bytes of UTF-8`, `${bytes} bytes`];
}

function faultInList({ most = Infinity, each }: FieldRule, list: unknown[]): Fault | undefined {
  if (list.length < 1 || list.length > most) return ["", `1 to ${most} entries`, `${list.length} entries`];
  for (let i = 0; each && i < list.length; i++) {
    const fault = faultIn(each, list[i]);
    if (fault) return [`[${i}]${fault[0]}`, fault[1], fault[2]];
  }
}

function faultInObject({ fields }: FieldRule, value: Record<string, unknown>): Fault | undefined {
  for (const name in fields) {
    const fault = faultIn(fields[name]!, value[name]); // it is one of its own names
    if (fault) return [`.${name}${fault[0]}`, fault[1], fault[2]];
  }
}

/** Bytes of UTF-8, by the units of UTF-16: an encoder for each of a million short texts costs more than all the rest. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) bytes++;
    if (unit >= 0x800) bytes++;
    // Both halves of a pair take four bytes together; a lone one is sent as a replacement character of three.
    if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
  }
  return bytes;
}
