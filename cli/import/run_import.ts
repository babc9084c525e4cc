// The command `import`: sends the rows of a file to Chat.
import { resolve } from "node:path";
import type { ImportOptions } from "../../mod.ts";
import { createReader, formatOf, type InputFormat } from "../input/input_format.ts";
import { type InputSource, openInput } from "../input/input_source.ts";
import { type FieldNames, isInvalid, type Row, type RowReader } from "../input/row.ts";
import type { Target } from "../target.ts";
import { UsageError } from "../usage_error.ts";
import type { ImportKind } from "./account_import.ts";
import { createOutput, type ImportOutput, type ImportSummary } from "./import_output.ts";
import type { Journal } from "./journal.ts";
import { readRefusedRows } from "./journal_state.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { countRows, openImportJournal } from "./open_journal.ts";
import { writeReport } from "./report.ts";

/** The options of the command. */
export interface ImportCommandOptions extends Pick<ImportOptions, "strategy" | "rate" | "trim"> {
  format?: InputFormat;
  names?: FieldNames;
  /** Validates every row and sends nothing. */
  dryRun?: boolean;
  /** Maximum number of rows to handle in this run. */
  limit?: number;
  /** Where to write the report of rejected and failed rows. */
  report?: string;
  /** Prints JSON lines. */
  json?: boolean;
  /** Stops the import in order. */
  signal?: AbortSignal;
  /** Ends the calls under way too. */
  endCalls?: AbortSignal;
}

/** How a run ended. */
export interface ImportResult extends ImportSummary {
  /** Whether the same command would send more rows: a journal says which ones are done. */
  resumable: boolean;
}

/**
 * Imports a file and prints what became of it; the last line is the count.
 *
 * @throws {InputFileError} when the file as a whole is invalid: before anything is sent, unless it changes meanwhile.
 * @throws {JournalError} when the journal cannot be written; nothing more is sent then.
 * @throws {UsageError} when the journal is of another import, or another process is importing the file.
 */
export async function runImport<Fields>(
  kind: ImportKind<Fields>,
  file: string,
  target: Target,
  options: ImportCommandOptions = {},
): Promise<ImportResult> {
  const { report } = options;
  if (report !== undefined && [file, journalPath(file)].some((path) => resolve(path) === resolve(report))) {
    throw new UsageError(`--report: ${report} is the input file or its journal, which the report would overwrite`);
  }
  const source = await openInput(file);
  if (!source.isFile && !options.format) throw new UsageError("standard input needs --format csv or --format ndjson");
  // An emulator forgets everything when it ends, and standard input cannot be read again.
  const keepsJournal = source.isFile && target.persistent && !options.dryRun;
  const lock = keepsJournal ? await acquireLock(`${journalPath(file)}.lock`, file) : undefined;
  try {
    return await importSource(kind, source, target, options, lock);
  } finally {
    lock?.release();
  }
}

const journalPath = (file: string): string => `${file}.journal`;

async function importSource<Fields>(
  kind: ImportKind<Fields>,
  source: InputSource,
  target: Target,
  options: ImportCommandOptions,
  lock: Lock | undefined,
): Promise<ImportResult> {
  const { format = formatOf(source.name), names = {}, json = false, dryRun = false, report, signal } = options;
  const openReader = (): RowReader<Fields> => createReader<Fields>(format, { source, kind, names });
  const { app, host } = target;
  const identity = { kind: kind.name, app, host, reading: describeReading(kind, format, options) };
  const { journal, rows: total } = lock
    ? await openImportJournal(journalPath(source.name), source, openReader(), identity, signal)
    : { journal: undefined, rows: source.isFile ? await countRows(openReader(), signal) : undefined };
  const output = createOutput({ kind, json, dryRun, total });
  const stop = new AbortController();
  let problem: unknown;
  const fail = (error: unknown): void => {
    problem ??= error;
    stop.abort(stopped);
  };
  lock?.lost.addEventListener("abort", () => fail(lock.lost.reason));
  const ledger = createLedger({
    journal,
    keepsRefused: journal === undefined && report !== undefined,
    onOutcomes: (rows) => output.report(rows, ledger.counts),
    onFailure: fail,
  });
  printStart(output, source.name, target, options, kind.maxPerSecond(options), journal, total);

  const startedAt = performance.now();
  const importedBefore = ledger.counts.imported;
  const reader = openReader();
  const forward = (): void => {
    stop.abort(stopped);
    // What is printed about it would be erased with the progress line.
    output.stopProgress();
  };
  signal?.addEventListener("abort", forward);
  if (signal?.aborted) forward();
  try {
    await sendRows(kind, target, openRows(reader, ledger, journal, options.limit), ledger, {
      ...options,
      signal: stop.signal,
    });
  } catch (error) {
    if (error !== stopped && !options.endCalls?.aborted) problem ??= error;
  } finally {
    signal?.removeEventListener("abort", forward);
    output.stopProgress();
    ledger.flush();
    journal?.close();
    source.close();
  }
  if (problem) throw problem;

  if (report !== undefined) {
    const refused = journal ? readRefusedRows(journal.path) : ledger.refused.sort((a, b) => a.position - b.position);
    writeReport(report, refused, await reader.columns());
  }
  const { counts } = ledger;
  const ms = Math.round(performance.now() - startedAt);
  const perSecond = Math.round((counts.imported - importedBefore) * 1000 / Math.max(ms, 1));
  const done = counts.imported + counts.rejected + counts.failed - ledger.sentAgain;
  const summary = { ...counts, rows: total, seconds: ms / 1000, perSecond };
  output.printSummary(summary);
  if (report !== undefined) output.print(`The rejected and failed rows are in ${report}.`);
  return { ...summary, resumable: total !== undefined && journal !== undefined && done < total };
}

/** The reason of the signal that stops an import in order. */
const stopped = "stopped";

/** How the file is read, in the form that journals have always had. */
function describeReading(
  { fields }: { fields: readonly string[] },
  format: InputFormat,
  { trim = false, names = {} }: ImportCommandOptions,
): string {
  return JSON.stringify({
    format,
    trim,
    names: Object.fromEntries(fields.map((field) => [field, names[field] ?? field])),
  });
}

async function sendRows<Fields>(
  kind: ImportKind<Fields>,
  target: Target,
  rows: AsyncIterable<Row<Fields>>,
  ledger: Ledger,
  options: ImportCommandOptions,
): Promise<void> {
  const { strategy, rate, trim, signal, endCalls, dryRun } = options;
  const sendOptions = { strategy, rate, trim, signal, endCalls };
  const results = dryRun ? kind.validate(rows, sendOptions) : kind.send(target.client, rows, sendOptions);
  for await (const result of results) ledger.record(result);
}

function printStart(
  output: ImportOutput,
  file: string,
  target: Target,
  { dryRun }: ImportCommandOptions,
  maxPerSecond: number,
  journal: Journal | undefined,
  total: number | undefined,
): void {
  const rows = total === undefined ? "rows" : `${total} rows`;
  if (dryRun) return output.print(`Checking ${file}: ${rows}. Nothing will be sent.\n`);
  output.print(`Importing ${file}: ${rows} into ${target.description}.`);
  const { imported = 0, rejected = 0, failed = 0 } = journal?.before ?? {};
  const done = imported + rejected + failed;
  if (done > 0) output.print(`Resuming: ${done} rows are already done (${journal?.path}).`);
  if (done === total) return output.print("Nothing is left to send.\n");
  const seconds = Math.ceil(((total ?? 0) - done) / maxPerSecond);
  const duration = total === undefined ? "" : `, so this takes about ${seconds} second${seconds === 1 ? "" : "s"}`;
  output.print(`At most ${maxPerSecond} rows per second${duration}.\n`);
}

/** The rows to send: valid ones that no earlier run has dealt with. */
async function* openRows<Fields>(
  reader: RowReader<Fields>,
  ledger: Ledger,
  journal: Journal | undefined,
  limit = Infinity,
): AsyncGenerator<Row<Fields>, void, undefined> {
  const { resumeAt, done } = journal?.before ?? { done: new Set<number>() };
  let count = 0;
  for await (const row of reader.rows(resumeAt)) {
    if (done.has(row.place.position)) continue;
    if (++count > limit) return;
    ledger.open(row.place);
    if (isInvalid(row)) ledger.recordInvalid(row);
    else yield row;
  }
}
