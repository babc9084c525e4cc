// Rows of an input file, whatever its format.
import type { Account, ChatInputError } from "../mod.ts";
import type { InputBytes } from "./input_bytes.ts";

/** Where reading begins or a row stands: counts from 0, the line from 1. */
export interface Place {
  position: number;
  byte: number;
  line: number;
}

/** A row that may be an account; its values are checked by the import itself. */
export interface Row extends Account {
  place: Place;
  /** The row as it stands in the file: its cells, or what its line of JSON holds. */
  raw: unknown;
}

/** A row that cannot be an account, whatever its values are. */
export interface BadRow {
  place: Place;
  raw: unknown;
  error: ChatInputError;
}

/** Which column or key each field is read from. */
export type FieldNames = Record<typeof fields[number], string>;

/** The fields of an account. */
export const fields = ["UserID", "Nick", "FaceUrl"] as const;

/** The fields' own names. */
export const ownNames: FieldNames = { UserID: "UserID", Nick: "Nick", FaceUrl: "FaceUrl" };

/** Reads one format. */
export interface RowReader {
  /** The columns, where the format has any: the names of a raw row's cells. */
  columns(): Promise<string[] | undefined>;
  /** The rows from a place on; default from the start. */
  rows(from?: Place): AsyncGenerator<Row | BadRow, void, undefined>;
}

/** What a reader needs. */
export interface ReaderOptions {
  bytes: InputBytes;
  names: FieldNames;
}

/** No row of accounts comes near this; an unclosed quote would otherwise take in the rest of the file. In characters. */
export const longestRow = 1_000_000;

/** What an export leaves in a value by accident: allowed text, what was seen; undefined for a value that is fine. */
export function accidentIn(value: string): [allowed: string, seen: string] | undefined {
  if (value.includes("\0")) return ["text", "a NUL byte"];
  if (value.includes("\uFEFF")) return ["text", "a byte order mark; were files joined?"];
  if (/\r(?!\n)/.test(value)) return ["text", "a carriage return alone; are the line ends mixed?"];
}
