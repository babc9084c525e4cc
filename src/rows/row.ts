// Rows of an input file, whatever its format and whatever its rows stand for.
import type { ChatInputError } from "../errors.ts";
import type { ByteSource } from "./byte_source.ts";

/** A kind of thing that rows stand for. */
export interface RowKind {
  /** What a journal calls it. */
  name: string;
  /** What messages call several of them. */
  plural: string;
  /** The operation that errors about a row name. */
  operation: string;
  /** The fields that are read, the id first. */
  fields: readonly string[];
}

/** A place in a file. */
export interface Place {
  /** The row's number, from 0. */
  position: number;
  /** The row's first byte, from 0. */
  byte: number;
  /** The row's first line, from 1. */
  line: number;
}

/** Where a row stands, and what stands there. */
export interface RowOrigin {
  place: Place;
  /** The row as it is in the file: its cells, or the value of its line of JSON. */
  raw: unknown;
}

/** A row whose values are still to be validated. */
export type Row<Fields> = Fields & RowOrigin;

/** A row that is invalid whatever its values are. */
export interface InvalidRow extends RowOrigin {
  error: ChatInputError;
}

/** Whether a row is invalid. */
export function isInvalid<Fields>(row: Row<Fields> | InvalidRow): row is InvalidRow {
  return "error" in row;
}

/** The column or key that each field is read from; a field that is not named is read from its own name. */
export type FieldNames = Readonly<Record<string, string>>;

/** Reads one format. */
export interface RowReader<Fields> {
  /** The columns, where the format has columns: the names of a raw row's cells. */
  columns(): Promise<string[] | undefined>;
  /** The rows from a place on; default: from the start. */
  rows(from?: Place): AsyncGenerator<Row<Fields> | InvalidRow, void, undefined>;
}

/** What a reader needs. */
export interface ReaderOptions {
  source: ByteSource;
  kind: RowKind;
  names: FieldNames;
}

/** No valid row comes near this size; an unclosed quote would otherwise swallow the rest of the file. In characters. */
export const maxRowLength = 1_000_000;

/** What an export leaves in a value by mistake: what is expected and what was found; undefined for a clean value. */
export function findStrayCharacter(value: string): [expected: string, found: string] | undefined {
  if (value.includes("\0")) return ["text", "a NUL byte"];
  if (value.includes("\uFEFF")) return ["text", "a byte order mark (were files joined?)"];
  if (/\r(?!\n)/.test(value)) return ["text", "a lone carriage return (are the line endings mixed?)"];
}
