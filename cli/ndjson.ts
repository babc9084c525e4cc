// Rows of a file with a JSON object on each line.
import { type Account, ChatInputError } from "../mod.ts";
import { InputFileError } from "./input_file_error.ts";
import { LineIndex } from "./line_index.ts";
import {
  accidentIn,
  type BadRow,
  type FieldNames,
  fields,
  longestRow,
  type Place,
  type ReaderOptions,
  type Row,
  type RowReader,
} from "./rows.ts";

const lineFeed = 0x0a;

/**
 * Reads a file of JSON lines.
 *
 * Its reader throws an {@link InputFileError} when the file cannot be read, is not UTF-8, changes meanwhile or has a
 * line of more than a million bytes.
 */
export function createNdjsonReader({ bytes, names }: ReaderOptions): RowReader {
  return {
    columns: () => Promise.resolve(undefined),
    async *rows(from = { byte: 0, line: 1, position: 0 }) {
      const decoder = new TextDecoder();
      let { byte, line, position } = from;
      let rest: Uint8Array = new Uint8Array();
      const rowOf = (unit: Uint8Array): Row | BadRow | undefined => {
        const text = decoder.decode(unit).trim();
        const place: Place = { position, byte, line };
        byte += unit.length + 1;
        line++;
        if (text === "") return undefined;
        position++;
        return readLine(text, place, names);
      };
      const index = new LineIndex(byte, line);
      for await (const chunk of bytes.read(byte, index)) {
        index.startAt(byte); // what is behind is forgotten
        const all = rest.length === 0 ? chunk : joined(rest, chunk);
        let start = 0;
        for (let end = all.indexOf(lineFeed); end !== -1; end = all.indexOf(lineFeed, start)) {
          const row = rowOf(all.subarray(start, end));
          start = end + 1;
          if (row) yield row;
        }
        rest = all.subarray(start);
        if (rest.length > longestRow) {
          throw new InputFileError(bytes.name, line, `a line of more than ${longestRow} bytes`);
        }
      }
      const last = rest.length > 0 ? rowOf(rest) : undefined;
      if (last) yield last;
      if (position === 0) throw new InputFileError(bytes.name, undefined, "empty; expected a JSON object on each line");
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function readLine(text: string, place: Place, names: FieldNames): Row | BadRow {
  const refuse = (field: string, limit: string, actual: string, raw: unknown = text): BadRow => {
    return { place, raw, error: new ChatInputError("accountImport", field, limit, actual) };
  };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse("line", "a JSON object", text.startsWith("\uFEFF") ? "a byte order mark" : "text that is not JSON");
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return refuse("line", "a JSON object", Array.isArray(raw) ? "a list" : raw === null ? "null" : `a ${typeof raw}`);
  }
  const values = raw as Record<string, unknown>;
  const row: Record<string, unknown> = { place, raw };
  for (const field of fields) {
    const value = values[names[field]];
    const accident = typeof value === "string" ? accidentIn(value) : undefined;
    if (accident) return refuse(field, ...accident, raw);
    // The empty string and null stand for a value that was never set, but for the UserID.
    if (value !== undefined && (field === "UserID" || value !== null && value !== "")) row[field] = value;
  }
  return row as unknown as Row & Account;
}
