// Which reader an input file needs.
import { createCsvReader } from "./csv_reader.ts";
import { createNdjsonReader } from "./ndjson_reader.ts";
import type { ReaderOptions, RowReader } from "./row.ts";

/** A format that can be read. */
export type InputFormat = "csv" | "ndjson";

/** The format that a file's extension stands for: NDJSON for .ndjson and .jsonl, otherwise CSV. */
export function formatOf(file: string): InputFormat {
  return /\.(ndjson|jsonl)$/i.test(file) ? "ndjson" : "csv";
}

/** A reader of the format. */
export function createReader<Fields>(format: InputFormat, options: ReaderOptions): RowReader<Fields> {
  return format === "csv" ? createCsvReader<Fields>(options) : createNdjsonReader<Fields>(options);
}
