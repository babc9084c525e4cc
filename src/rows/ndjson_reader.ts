// Rows of a file with a JSON object on each line.
import { ChatInputError } from "../errors.ts";
import { concat } from "./byte_source.ts";
import { InputFileError } from "./input_file_error.ts";
import { LineIndex } from "./line_index.ts";
import {
  findStrayCharacter,
  type InvalidRow,
  maxRowLength,
  type Place,
  type ReaderOptions,
  type Row,
  type RowReader,
} from "./row.ts";

const lineFeed = 0x0a;

/**
 * Reads a file of JSON lines.
 *
 * Its methods throw an {@link InputFileError} when the file cannot be read, is not UTF-8, changes meanwhile or has a line
 * of more than a million bytes.
 */
export function createNdjsonReader<Fields>(options: ReaderOptions): RowReader<Fields> {
  const { source } = options;
  return {
    columns: () => Promise.resolve(undefined),
    async *rows(from = { byte: 0, line: 1, position: 0 }) {
      const decoder = new TextDecoder();
      let { byte, line, position } = from;
      let rest: Uint8Array = new Uint8Array();
      const nextRow = (bytes: Uint8Array): Row<Fields> | InvalidRow | undefined => {
        const text = decoder.decode(bytes).trim();
        const place: Place = { position, byte, line };
        byte += bytes.length + 1;
        line++;
        if (text === "") return undefined;
        position++;
        return readLine(text, place, options);
      };
      const index = new LineIndex(byte, line);
      for await (const chunk of source.read(byte, index)) {
        index.startAt(byte); // forgets what is behind
        const all = rest.length === 0 ? chunk : concat(rest, chunk);
        let start = 0;
        for (let end = all.indexOf(lineFeed); end !== -1; end = all.indexOf(lineFeed, start)) {
          const row = nextRow(all.subarray(start, end));
          start = end + 1;
          if (row) yield row;
        }
        rest = all.subarray(start);
        if (rest.length > maxRowLength) {
          throw new InputFileError(source.name, line, `a line of more than ${maxRowLength} bytes`);
        }
      }
      const last = rest.length > 0 ? nextRow(rest) : undefined;
      if (last) yield last;
      if (position === 0) {
        throw new InputFileError(source.name, undefined, "empty; expected a JSON object on each line");
      }
    },
  };
}

function readLine<Fields>(
  text: string,
  place: Place,
  { kind, names }: ReaderOptions,
): Row<Fields> | InvalidRow {
  const invalid = (field: string, expected: string, actual: string, raw: unknown = text): InvalidRow => {
    return { place, raw, error: new ChatInputError(kind.operation, field, expected, actual) };
  };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return invalid("line", "a JSON object", text.startsWith("\uFEFF") ? "a byte order mark" : "text that is not JSON");
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return invalid("line", "a JSON object", Array.isArray(raw) ? "a list" : raw === null ? "null" : `a ${typeof raw}`);
  }
  const values = raw as Record<string, unknown>;
  const row: Record<string, unknown> = { place, raw };
  for (const [i, field] of kind.fields.entries()) {
    const value = values[names[field] ?? field];
    const stray = typeof value === "string" ? findStrayCharacter(value) : undefined;
    if (stray) return invalid(field, ...stray, raw);
    // An empty string and null stand for a value that was never set; the id is always there.
    if (value !== undefined && (i === 0 || value !== null && value !== "")) row[field] = value;
  }
  return row as Row<Fields>;
}
