// Reads accounts out of a CSV file, row by row, with the line that each row begins at.
import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { ChatInputError } from "../mod.ts";
import { InputFileError } from "./input_file_error.ts";
import { LineIndex } from "./line_index.ts";

/** A row of the file, ready to be imported: the wire fields and where it stands. */
export interface Row {
  UserID: string;
  Nick?: string;
  FaceUrl?: string;
  /** Line of the file that the row begins at, from 1 on. */
  line: number;
}

/** A row that cannot be an account, whatever its values are. */
export interface BadRow {
  line: number;
  error: ChatInputError;
}

const columns = ["UserID", "Nick", "FaceUrl"] as const;

/** No row of accounts comes near this; an unclosed quote would otherwise take in the rest of the file. In characters. */
const longestRow = 1_000_000;

const parserOptions: Options = {
  bom: true,
  info: true,
  max_record_size: longestRow,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  skip_empty_lines: true,
};

/**
 * The rows of a CSV file with a header line.
 *
 * @throws {InputFileError} when the file cannot be read, is not UTF-8, has no UserID column or a broken quote.
 */
export async function* readCsv(file: string): AsyncGenerator<Row | BadRow, void, undefined> {
  const index = new LineIndex();
  const parser = parse(parserOptions);
  pipeline(Readable.from(checkedBytes(file, index)), parser, () => {
    // A failure reaches the loop below through the parser.
  });
  let end = 0;
  let header: Header | undefined;
  try {
    for await (const { record: cells, info } of parser as AsyncIterable<ParsedRecord>) {
      const line = index.lineAt(end);
      end = info.bytes;
      if (header === undefined) header = readHeader(file, line, cells);
      else yield rowOf(header, line, cells);
    }
  } catch (error) {
    throw fileError(file, error, index.lineAt(end));
  }
  if (header === undefined) throw new InputFileError(file, undefined, "empty; expected a header line with UserID");
}

interface ParsedRecord {
  record: string[];
  info: { bytes: number };
}

/** Where each column stands, -1 for one that is missing. */
interface Header {
  width: number;
  at: Record<typeof columns[number], number>;
}

function readHeader(file: string, line: number, cells: string[]): Header {
  const names = cells.map((cell) => cell.trim());
  const twice = columns.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) throw new InputFileError(file, line, `the header has the column ${twice} twice`);
  if (!names.includes("UserID")) {
    throw new InputFileError(file, line, `no column UserID in the header, which has: ${names.slice(0, 20).join(", ")}`);
  }
  const [UserID, Nick, FaceUrl] = columns.map((name) => names.indexOf(name)) as [number, number, number];
  return { width: names.length, at: { UserID, Nick, FaceUrl } };
}

function rowOf({ width, at }: Header, line: number, cells: string[]): Row | BadRow {
  if (cells.length > width) {
    const error = new ChatInputError("accountImport", "row", `at most ${width} columns`, `${cells.length} columns`);
    return { line, error };
  }
  const row: Row = { UserID: cells[at.UserID] ?? "", line };
  // An empty cell is a value that was never set, so the field stays out of the request.
  if (cells[at.Nick]) row.Nick = cells[at.Nick];
  if (cells[at.FaceUrl]) row.FaceUrl = cells[at.FaceUrl];
  return row;
}

function fileError(file: string, error: unknown, line: number): unknown {
  if (error instanceof CsvError) {
    if (error.code === "CSV_QUOTE_NOT_CLOSED") {
      return new InputFileError(file, line, "a quote is opened and never closed");
    }
    if (error.code === "CSV_MAX_RECORD_SIZE") {
      return new InputFileError(file, line, `a row of more than ${longestRow} characters; is a quote not closed?`);
    }
    return new InputFileError(file, line, "a quote in the middle of a field; double the quotes inside a quoted field");
  }
  const { code } = error as { code?: string };
  if (code === "ENOENT") return new InputFileError(file, undefined, "no such file");
  if (code === "EISDIR") return new InputFileError(file, undefined, "is a folder; expected a CSV file");
  if (code === "EACCES" || code === "EPERM") return new InputFileError(file, undefined, "may not be read");
  return error;
}

/** The file's bytes, once they are known to be UTF-8. */
async function* checkedBytes(file: string, index: LineIndex): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) {
      decoder.decode(chunk, { stream: true });
      index.feed(chunk);
      yield chunk;
    }
    decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputFileError(file, await lineOfBadByte(file), "not UTF-8; save the file as CSV with UTF-8 encoding");
  }
}

/** Reads the file again line by line: a line feed is never part of another character. */
async function lineOfBadByte(file: string): Promise<number> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  try {
    for await (const chunk of createReadStream(file)) {
      for (let from = 0; from < chunk.length;) {
        const feed = chunk.indexOf(0x0a, from);
        const to = feed === -1 ? chunk.length : feed + 1;
        decoder.decode(chunk.subarray(from, to), { stream: true });
        if (feed !== -1) line++;
        from = to;
      }
    }
  } catch {
    // The line where decoding stopped is the answer.
  }
  return line;
}
