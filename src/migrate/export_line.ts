// A line of an export, and where lines come from.
import type { ExportType } from "../../gen/export_rules.ts";
import { exportRules } from "../../gen/export_rules.ts";

/**
 * Where a line stands.
 *
 * @example Name it in a message
 * ```ts
 * import type { ExportPlace } from "@unofficial/tencent-chat/migrate";
 *
 * const nameOf = ({ file, line }: ExportPlace) => `${file ? `${file}: ` : ""}line ${line}`;
 * ```
 */
export interface ExportPlace {
  /** The line's number among the lines that are not empty, from 0. It tells one line from another in a journal. */
  readonly position: number;
  /** The line's number in its file, from 1. */
  readonly line: number;
  /** The file, where an export has several. */
  readonly file?: string;
}

/**
 * A line of an export: JSON text, or a value that is parsed already, of the form `{ type, item }`.
 *
 * @example A parsed line
 * ```ts
 * import type { ExportLine } from "@unofficial/tencent-chat/migrate";
 *
 * const line: ExportLine = { position: 0, line: 1, value: { type: "account", item: { UserID: "user_0001" } } };
 * ```
 */
export interface ExportLine extends ExportPlace {
  /** The JSON text. Either this or `value` is set. */
  readonly text?: string;
  /** The parsed line. */
  readonly value?: unknown;
  /** The type of the line, where `text` or `value` is the item alone, as in a file that has one type only. */
  readonly type?: ExportType;
  /** What makes the line unreadable: what was expected, and what was found. */
  readonly problem?: readonly [expected: string, found: string];
}

/**
 * Where an export is read from. It is read several times, and by several readers at once, from the start each time; the
 * lines have to be the same each time.
 *
 * @example Lines of a database, a page at a time
 * ```ts
 * import type { ExportLine, ExportSource } from "@unofficial/tencent-chat/migrate";
 *
 * const users = [{ id: "user_0001", name: "李娜" }];
 * const source: ExportSource = {
 *   async *read() {
 *     const lines = users.map(({ id, name }, position): ExportLine => (
 *       { position, line: position + 1, value: { type: "account", item: { UserID: id, Nick: name } } }
 *     ));
 *     yield lines;
 *   },
 * };
 * ```
 */
export interface ExportSource {
  /**
   * The lines in portions of any size, in order. With `type`, lines that cannot be of this type may be left out.
   */
  read(type?: ExportType): AsyncIterable<readonly ExportLine[]>;
}

/** A line whose JSON has the form of a line; what its item has is still to be checked. */
export interface TypedLine extends ExportPlace {
  readonly type: ExportType;
  readonly item: Record<string, unknown>;
}

/**
 * The types of lines, in the order of the documented way.
 *
 * @example Print them
 * ```ts
 * import { exportTypes } from "@unofficial/tencent-chat/migrate";
 *
 * console.log(exportTypes.join(", "));
 * ```
 */
export const exportTypes: readonly ExportType[] = [
  ...["account", "profile", "friend", "group", "member", "group_message", "message"] as const,
];

/** Exports of programs write the type first, so most lines show their type before they are parsed. */
const typeFirst = /^\s*\{\s*"type"\s*:\s*"([a-z_]+)"/;

/** The type that a line shows before it is parsed; undefined when it has to be parsed for that. */
export function visibleType({ text, type }: ExportLine): string | undefined {
  if (type !== undefined) return type;
  return text === undefined ? undefined : typeFirst.exec(text)?.[1];
}

/** The parsed line; otherwise what was expected and what was found. */
export function parseLine(line: ExportLine): TypedLine | readonly [expected: string, found: string] {
  if (line.problem) return line.problem;
  let { value } = line;
  if (line.text !== undefined) {
    try {
      value = JSON.parse(line.text);
    } catch {
      return ["a JSON object with type and item", "text that is not JSON"];
    }
  }
  if (!isObject(value)) return ["a JSON object with type and item", nameOfType(value)];
  const shown = visibleType(line);
  const { type, item }: Record<string, unknown> = line.type !== undefined && !("item" in value)
    ? { type: line.type, item: value }
    : value;
  if (typeof type !== "string" || !Object.hasOwn(exportRules, type)) {
    const found = typeof type === "string" ? `the unknown type ${JSON.stringify(type.slice(0, 40))}` : "no type";
    return [`a type: ${exportTypes.join(", ")}`, found];
  }
  // The first of two types is the one that readers of a single type see.
  if (shown !== undefined && type !== shown) return [`the type ${shown}`, `the type ${type}`];
  if (!isObject(item)) return ["a JSON object as item", item === undefined ? "no item" : nameOfType(item)];
  const { position, line: number, file } = line;
  return { position, line: number, file, type: type as ExportType, item };
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The type of a JSON value, for a message. */
export function nameOfType(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
