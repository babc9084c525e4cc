// Which reader an input file needs.
import { createCsvReader } from "./csv.ts";
import { createNdjsonReader } from "./ndjson.ts";
import type { ReaderOptions, RowReader } from "./rows.ts";

/** A format that can be read. */
export type InputFormat = "csv" | "ndjson";

/** The format that a file's extension tells. */
export function formatOf(file: string): InputFormat {
  return /\.(ndjson|jsonl)$/i.test(file) ? "ndjson" : "csv";
}

/** A reader of the format. */
export function createReader(format: InputFormat, options: ReaderOptions): RowReader {
  return (format === "csv" ? createCsvReader : createNdjsonReader)(options);
}
