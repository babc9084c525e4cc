// Rows of a CSV file with a header line.
import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { ChatInputError } from "../errors.ts";
import { InputFileError } from "./input_file_error.ts";
import { LineIndex } from "./line_index.ts";
import {
  type FieldNames,
  findStrayCharacter,
  type InvalidRow,
  maxRowLength,
  type Place,
  type ReaderOptions,
  type Row,
  type RowKind,
  type RowReader,
} from "./row.ts";

const parserOptions: Options = {
  bom: true,
  info: true,
  max_record_size: maxRowLength,
  relax_column_count: true,
  skip_empty_lines: true,
};

/** A record as csv-parse yields it; `bytes` counts from where reading began to the record's end. */
interface ParsedRecord {
  record: string[];
  info: { bytes: number };
}

/** What the first line says. */
interface Header {
  columns: string[];
  /** The column of each field of the kind; -1 for a column that is missing. */
  indexes: number[];
  /** How lines end. */
  delimiters: string[];
}

/**
 * Reads a CSV file.
 *
 * Its methods throw an {@link InputFileError} when the file cannot be read, is not UTF-8, changes meanwhile, has no
 * column for the id or has a broken quote.
 */
export function createCsvReader<Fields>({ source, kind, names }: ReaderOptions): RowReader<Fields> {
  let header: Header | undefined;

  async function* records(from: number, line: number, delimiters?: string[]): AsyncGenerator<[string[], Place]> {
    const index = new LineIndex(from, line);
    const chunks = source.read(from, index);
    const first = await chunks.next();
    const lineEndings = delimiters ?? detectLineEndings(first.done ? new Uint8Array() : first.value);
    const parser = parse({ ...parserOptions, record_delimiter: lineEndings });
    async function* all(): AsyncGenerator<Uint8Array> {
      if (!first.done) yield first.value;
      yield* chunks;
    }
    pipeline(Readable.from(all()), parser, () => {
      // A failure reaches the loop below through the parser.
    });
    let end = from;
    try {
      for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
        const text = index.startAt(end);
        // A record of nothing but stray line endings has no text: rereading it has to begin at its own first byte.
        const start = text.byte < from + info.bytes ? text : { byte: end, line: text.line };
        end = from + info.bytes;
        if (header === undefined) header = readHeader(start.line, record, lineEndings);
        else yield [record, { position: 0, ...start }];
      }
    } catch (error) {
      throw fileError(source.name, error, index.startAt(end).line);
    }
    if (header === undefined) {
      const id = columnOf(names, kind.fields[0]!); // every kind has an id
      throw new InputFileError(source.name, undefined, `empty; expected a header line with ${id}`);
    }
  }

  function readHeader(line: number, cells: string[], delimiters: string[]): Header {
    const columns = cells.map((cell) => cell.trim());
    const duplicate = columns.find((name, i) => name !== "" && columns.indexOf(name) !== i);
    if (duplicate !== undefined) {
      throw new InputFileError(source.name, line, `the header has the column ${duplicate} twice`);
    }
    const indexes = kind.fields.map((field, i) => {
      const name = columnOf(names, field);
      // A field may be missing, unless it is the id or was asked for by --map.
      if (columns.includes(name) || i > 0 && name === field) return columns.indexOf(name);
      const found = columns.slice(0, 20).join(", ");
      throw new InputFileError(source.name, line, `the header has no column ${name}; it has: ${found}`);
    });
    return { columns, indexes, delimiters };
  }

  return {
    async columns() {
      // Standard input has passed its header already, or never will.
      if (!header && source.isFile) { for await (const _ of records(0, 1)) break; }
      return header?.columns;
    },
    async *rows(from) {
      if (from) await this.columns();
      const { byte, line, position } = from ?? { byte: 0, line: 1, position: 0 };
      if (!from && source.isFile) header = undefined;
      let next = position;
      for await (const [cells, place] of records(byte, line, from && header?.delimiters)) {
        yield readRow(kind, header!, cells, { ...place, position: next++ }); // the first record sets the header
      }
    },
  };
}

/** The column that a field is read from. */
function columnOf(names: FieldNames, field: string): string {
  return names[field] ?? field;
}

function readRow<Fields>(
  { fields, operation }: RowKind,
  { columns, indexes }: Header,
  cells: string[],
  place: Place,
): Row<Fields> | InvalidRow {
  const invalid = (field: string, expected: string, actual: string): InvalidRow => {
    return { place, raw: cells, error: new ChatInputError(operation, field, expected, actual) };
  };
  if (cells.length > columns.length) {
    return invalid("row", `at most ${columns.length} columns`, `${cells.length} columns`);
  }
  const row: Record<string, unknown> = { place, raw: cells };
  for (const [i, field] of fields.entries()) {
    const value = cells[indexes[i]!] ?? ""; // one index for each field
    const stray = findStrayCharacter(value);
    if (stray) return invalid(field, ...stray);
    // An empty cell is a value that was never set, so the field stays out of the request; the id is always there.
    if (value !== "" || i === 0) row[field] = value;
  }
  return row as Row<Fields>;
}

/** A failure of the parser as a person reads it; other errors are returned as they are. */
function fileError(name: string, error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const problem = error.code === "CSV_QUOTE_NOT_CLOSED"
    ? "a quote is opened and never closed"
    : error.code === "CSV_MAX_RECORD_SIZE"
    ? `a row of more than ${maxRowLength} characters; is a quote not closed?`
    : "a quote in the middle of a field; double the quotes inside a quoted field";
  return new InputFileError(name, line, problem);
}

/** All lines end as the first one does; files from an old Mac have lone carriage returns. */
function detectLineEndings(start: Uint8Array): string[] {
  const first = start.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return start[first] === 0x0d && start[first + 1] !== 0x0a ? ["\r"] : ["\r\n", "\n"];
}
