// Finds the journal of an import that was started before, or starts one.
import type { InputSource } from "./input_source.ts";
import type { RowReader } from "../../src/rows/row.ts";
import { UsageError } from "../usage_error.ts";
import { findMismatch, type Journal, openJournal, readJournalHeader } from "./journal.ts";
import type { JournalHeader } from "./journal_file.ts";

/** Reads the whole file once, so that a file that is invalid further down is refused before anything is sent. */
export async function countRows<Fields>(reader: RowReader<Fields>, signal: AbortSignal | undefined): Promise<number> {
  let rows = 0;
  for await (const _ of reader.rows()) {
    // Ctrl-C is handled only between turns of the event loop.
    if (++rows % 10_000 === 0) await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) throw signal.reason;
  }
  return rows;
}

/** Opens the journal at `path`. @throws {UsageError} when it is of another import. */
export async function openImportJournal<Fields>(
  path: string,
  source: InputSource,
  reader: RowReader<Fields>,
  identity: Pick<JournalHeader, "kind" | "app" | "host" | "reading">,
  signal: AbortSignal | undefined,
): Promise<{ journal: Journal; rows: number }> {
  const found = readJournalHeader(path);
  const expected = { journal: 1, ...await source.fingerprint(signal), ...identity } as const;
  if (found === undefined) {
    const rows = await countRows(reader, signal);
    return { journal: openJournal(path, { ...expected, rows }, true), rows };
  }
  const mismatch = findMismatch(found, expected);
  if (mismatch) {
    throw new UsageError(`${path} is the journal of another import: ${mismatch}. Move it away to start over.`);
  }
  return { journal: openJournal(path, found, false), rows: found.rows ?? 0 };
}
