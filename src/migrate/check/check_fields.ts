// Checks the fields of an item against the rules that follow from the document: type, length, allowed values.
import { elementRules, type ExportRule } from "../../../gen/export_rules.ts";
import { encodeUtf8 } from "../../encode_utf8.ts";
import { isObject, nameOfType } from "../export_line.ts";

/** What is wrong with a value: the path to it, what is expected, what was found. */
export type Problem = readonly [path: string, expected: string, found: string];

/** The first field of an item that breaks its rule; undefined when all are right. */
export function findProblem(rule: ExportRule, item: Record<string, unknown>): Problem | undefined {
  const problem = inObject(rule, item);
  return problem && [problem[0].slice(1), problem[1], problem[2]]; // a path below the item begins with a dot
}

/** Exports have millions of lines, so nothing is allocated unless something is wrong. */
function inValue(rule: ExportRule, value: unknown): Problem | undefined {
  if (value === undefined) return rule.required ? ["", expectedType(rule), "nothing"] : undefined;
  switch (rule.type) {
    case "string":
      return typeof value === "string" ? inText(rule, value) : wrongType(rule, value);
    case "integer":
      return Number.isSafeInteger(value) ? inNumber(rule, value as number) : wrongType(rule, value);
    case "number":
      return typeof value === "number" ? inNumber(rule, value) : wrongType(rule, value);
    case "any":
      if (typeof value === "string") return inText(rule, value);
      return Number.isSafeInteger(value) ? undefined : wrongType(rule, value);
    case "array":
      return Array.isArray(value) ? inList(rule, value) : wrongType(rule, value);
    case "object":
      return isObject(value) ? inObject(rule, value) : wrongType(rule, value);
    case "element":
      return isObject(value) ? inElement(value) : wrongType(rule, value);
  }
}

function inText({ least = 0, bytes = Infinity, values, pattern }: ExportRule, text: string): Problem | undefined {
  if (values) {
    return values.includes(text) ? undefined : ["", `one of ${values.join(", ")}`, JSON.stringify(text.slice(0, 40))];
  }
  // No UTF-16 unit takes more than three bytes, so a short text need not be encoded.
  const length = text.length * 3 <= bytes ? text.length : encodeUtf8(text).length;
  if (length > bytes) return ["", `${least} to ${bytes} bytes of UTF-8`, `${length} bytes`];
  if (text.length < least) return ["", bytes < Infinity ? `${least} to ${bytes} bytes of UTF-8` : "text", "empty text"];
  if (pattern && !pattern.test(text)) return ["", `text like ${pattern.source}`, JSON.stringify(text)];
}

function inNumber({ from = -Infinity, to = Infinity, values }: ExportRule, value: number): Problem | undefined {
  if (values) return values.includes(value) ? undefined : ["", `one of ${values.join(", ")}`, String(value)];
  if (value >= from && value <= to) return;
  return ["", to < Infinity ? `a number from ${from} to ${to}` : `a number of at least ${from}`, String(value)];
}

function inList({ least = 0, most = Infinity, each }: ExportRule, list: unknown[]): Problem | undefined {
  if (list.length < least || list.length > most) {
    return ["", most < Infinity ? `${least} to ${most} entries` : `${least} or more entries`, `${list.length} entries`];
  }
  for (let i = 0; each && i < list.length; i++) {
    const problem = inValue(each, list[i]);
    if (problem) return [`[${i}]${problem[0]}`, problem[1], problem[2]];
  }
}

function inObject({ fields = {}, custom }: ExportRule, object: Record<string, unknown>): Problem | undefined {
  for (const name in object) {
    if (Object.hasOwn(fields, name)) continue;
    if (!custom?.pattern.test(name)) return unknownField(fields, name);
    const problem = inValue(custom.rule, object[name]);
    if (problem) return [`.${name}${problem[0]}`, problem[1], problem[2]];
  }
  for (const name in fields) {
    const problem = inValue(fields[name]!, object[name]); // it is one of its own names
    if (problem) return [`.${name}${problem[0]}`, problem[1], problem[2]];
  }
}

/** A field that nothing reads would be lost without a word. */
function unknownField(fields: Readonly<Record<string, ExportRule>>, name: string): Problem {
  const lower = name.toLowerCase();
  const similar = Object.keys(fields).find((field) => field.toLowerCase() === lower);
  const expected = similar ? `the spelling ${similar}` : `only ${Object.keys(fields).join(", ")}`;
  return [`.${name.slice(0, 60)}`, expected, "an unknown field"];
}

function inElement(element: Record<string, unknown>): Problem | undefined {
  const { MsgType, MsgContent, ...others } = element;
  if (typeof MsgType !== "string" || !Object.hasOwn(elementRules, MsgType)) {
    const found = typeof MsgType === "string" ? JSON.stringify(MsgType.slice(0, 40)) : nameOfType(MsgType);
    return [".MsgType", `one of ${Object.keys(elementRules).join(", ")}`, found];
  }
  for (const name in others) return [`.${name.slice(0, 60)}`, "only MsgType, MsgContent", "an unknown field"];
  const problem = inValue(elementRules[MsgType]!, MsgContent); // the type is one of its keys
  return problem && [`.MsgContent${problem[0]}`, problem[1], problem[2]];
}

const wrongType = (rule: ExportRule, value: unknown): Problem => ["", expectedType(rule), nameOfType(value)];

function expectedType({ type, least = 0 }: ExportRule): string {
  switch (type) {
    case "any":
      return "text or an integer";
    case "string":
      return "text";
    case "array":
      return least > 0 ? `a list of ${least} or more` : "a list";
    case "element":
      return "an element of a message";
    default:
      return type === "number" ? "a number" : `an ${type}`;
  }
}
