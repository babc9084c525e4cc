// Rows of a CSV file with a header line.
import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { ChatInputError } from "../mod.ts";
import { InputFileError } from "./input_file_error.ts";
import { LineIndex } from "./line_index.ts";
import {
  accidentIn,
  type BadRow,
  fields,
  longestRow,
  type Place,
  type ReaderOptions,
  type Row,
  type RowReader,
} from "./rows.ts";

const parserOptions: Options = {
  bom: true,
  info: true,
  max_record_size: longestRow,
  relax_column_count: true,
  skip_empty_lines: true,
};

/** A record as csv-parse gives it; `bytes` counts from where reading began to the record's end. */
interface ParsedRecord {
  record: string[];
  info: { bytes: number };
}

/** What the first line says. */
interface Header {
  columns: string[];
  /** Where each field's column stands, -1 for one that is missing. */
  at: Record<typeof fields[number], number>;
  /** How lines end. */
  delimiters: string[];
}

/**
 * Reads a CSV file.
 *
 * Its readers throw an {@link InputFileError} when the file cannot be read, is not UTF-8, changes meanwhile, has no
 * column for the UserID or a broken quote.
 */
export function createCsvReader({ bytes, names }: ReaderOptions): RowReader {
  let header: Header | undefined;

  async function* records(from: number, line: number, delimiters?: string[]): AsyncGenerator<[string[], Place]> {
    const index = new LineIndex(from, line);
    const chunks = bytes.read(from, index);
    const first = await chunks.next();
    const ends = delimiters ?? lineEnds(first.done ? new Uint8Array() : first.value);
    const parser = parse({ ...parserOptions, record_delimiter: ends });
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
        // A record of stray line ends alone has no text; reading it again has to begin at its own first byte.
        const start = text.byte < from + info.bytes ? text : { byte: end, line: text.line };
        end = from + info.bytes;
        if (header === undefined) header = readHeader(start.line, record, ends);
        else yield [record, { position: 0, ...start }];
      }
    } catch (error) {
      throw csvError(error, index.startAt(end).line);
    }
    if (header === undefined) throw new InputFileError(bytes.name, undefined, `empty; ${expectedHeader}`);
  }

  const expectedHeader = `expected a header line with ${names.UserID}`;

  function readHeader(line: number, cells: string[], delimiters: string[]): Header {
    const columns = cells.map((cell) => cell.trim());
    const twice = columns.find((name, i) => name !== "" && columns.indexOf(name) !== i);
    const refuse = (what: string): never => {
      throw new InputFileError(bytes.name, line, what);
    };
    if (twice !== undefined) refuse(`the header has the column ${twice} twice`);
    for (const field of fields) {
      const name = names[field];
      if (columns.includes(name) || field !== "UserID" && name === field) continue;
      refuse(`no column ${name} in the header, which has: ${columns.slice(0, 20).join(", ")}`);
    }
    const [UserID, Nick, FaceUrl] = fields.map((field) => columns.indexOf(names[field])) as [number, number, number];
    return { columns, at: { UserID, Nick, FaceUrl }, delimiters };
  }

  function csvError(error: unknown, line: number): unknown {
    if (!(error instanceof CsvError)) return error;
    const what = error.code === "CSV_QUOTE_NOT_CLOSED"
      ? "a quote is opened and never closed"
      : error.code === "CSV_MAX_RECORD_SIZE"
      ? `a row of more than ${longestRow} characters; is a quote not closed?`
      : "a quote in the middle of a field; double the quotes inside a quoted field";
    return new InputFileError(bytes.name, line, what);
  }

  return {
    async columns() {
      // Standard input has told its header, or never will.
      if (!header && bytes.isFile) { for await (const _ of records(0, 1)) break; }
      return header?.columns;
    },
    async *rows(from) {
      if (from) await this.columns();
      const { byte, line, position } = from ?? { byte: 0, line: 1, position: 0 };
      if (!from && bytes.isFile) header = undefined;
      let next = position;
      for await (const [cells, place] of records(byte, line, from && header?.delimiters)) {
        yield rowOf(header!, cells, { ...place, position: next++ }); // set by the first record
      }
    },
  };
}

function rowOf({ columns, at }: Header, cells: string[], place: Place): Row | BadRow {
  const refuse = (field: string, limit: string, actual: string): BadRow => {
    return { place, raw: cells, error: new ChatInputError("accountImport", field, limit, actual) };
  };
  if (cells.length > columns.length) {
    return refuse("row", `at most ${columns.length} columns`, `${cells.length} columns`);
  }
  const row: Row = { UserID: cells[at.UserID] ?? "", place, raw: cells };
  // An empty cell is a value that was never set, so the field stays out of the request.
  if (cells[at.Nick]) row.Nick = cells[at.Nick];
  if (cells[at.FaceUrl]) row.FaceUrl = cells[at.FaceUrl];
  for (const field of fields) {
    const accident = accidentIn(row[field] ?? "");
    if (accident) return refuse(field, ...accident);
  }
  return row;
}

/** How the first line ends is how all lines end; a file of an old Mac has carriage returns alone. */
function lineEnds(start: Uint8Array): string[] {
  const first = start.findIndex((unit) => unit === 0x0a || unit === 0x0d);
  return start[first] === 0x0d && start[first + 1] !== 0x0a ? ["\r"] : ["\r\n", "\n"];
}
