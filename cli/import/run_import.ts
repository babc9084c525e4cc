// The command `import`: sends the rows of a file to Chat.
import { resolve } from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import type { ImportOptions } from "../../mod.ts";
import type { ImportKind } from "../../src/rows/account_import.ts";
import { importSlice } from "../../src/rows/import_slice.ts";
import { createReader, formatOf, type InputFormat } from "../../src/rows/input_format.ts";
import { createLedger, type Ledger } from "../../src/rows/ledger.ts";
import type { FieldNames, RowReader } from "../../src/rows/row.ts";
import type { Target } from "../target.ts";
import { UsageError } from "../usage_error.ts";
import { createOutput, type ImportOutput, type ImportSummary } from "./import_output.ts";
import { type InputSource, openInput } from "./input_source.ts";
import type { Journal } from "./journal.ts";
import { readRefusedRows } from "./journal_state.ts";
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
  /** How long to wait after an outage before rows are sent again, in ms; twice as long each time. Default 10000. */
  firstPause?: number;
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
  printStart(output, source.name, target, options, kind.maxPerSecond(options), journal, total);
  const startedAt = performance.now();
  const reader = openReader();
  const ledger = await importSlices(kind, reader, target, options, { journal, lock, output }).finally(() => {
    output.stopProgress();
    journal?.close();
    source.close();
  });
  if (report !== undefined) {
    const refused = journal ? readRefusedRows(journal.path) : ledger.refused.sort((a, b) => a.position - b.position);
    writeReport(report, refused, await reader.columns());
  }
  const { counts } = ledger;
  const ms = Math.round(performance.now() - startedAt);
  const importedBefore = journal?.before.imported ?? 0;
  const perSecond = Math.round((counts.imported - importedBefore) * 1000 / Math.max(ms, 1));
  const done = counts.imported + counts.rejected + counts.failed - ledger.sentAgain;
  const summary = { ...counts, rows: total, seconds: ms / 1000, perSecond };
  output.printSummary(summary);
  if (report !== undefined) output.print(`The rejected and failed rows are in ${report}.`);
  return { ...summary, resumable: total !== undefined && journal !== undefined && done < total };
}

/** What the slices of an import share. */
interface SliceTools {
  journal: Journal | undefined;
  lock: Lock | undefined;
  output: ImportOutput;
}

/** Sends slice after slice: after an outage the next one goes on. Returns the ledger of the last one. */
async function importSlices<Fields>(
  kind: ImportKind<Fields>,
  reader: RowReader<Fields>,
  { client }: Target,
  options: ImportCommandOptions,
  { journal, lock, output }: SliceTools,
): Promise<Ledger> {
  const { strategy, rate, trim, endCalls, dryRun, report, signal, firstPause = 10_000 } = options;
  const stop = new AbortController();
  let problem: unknown;
  const fail = (error: unknown): void => {
    problem ??= error;
    stop.abort();
  };
  const forward = (): void => {
    stop.abort();
    // What is printed about it would be erased with the progress line.
    output.stopProgress();
  };
  lock?.lost.addEventListener("abort", () => fail(lock.lost.reason));
  signal?.addEventListener("abort", forward);
  if (signal?.aborted) forward();
  let before = journal?.before;
  let pause = firstPause;
  try {
    while (true) {
      const ownJournal = journal && before && { before, write: journal.write };
      const ledger = createLedger({
        journal: ownJournal,
        keepsRefused: journal === undefined && report !== undefined,
        onOutcomes: (rows) => output.report(rows, ledger.counts),
        onFailure: fail,
      });
      const { error, mayPass } = await importSlice({
        ...{ kind, client, reader, ledger, journal: ownJournal, dryRun, limit: options.limit, signal: stop.signal },
        send: { strategy, rate, trim, endCalls },
      });
      if (problem) throw problem;
      const hasBegun = ledger.counts.imported > (journal?.before.imported ?? 0);
      if (!mayPass || !hasBegun || stop.signal.aborted || options.limit !== undefined) return ledger;
      if (ledger.counts.imported > (before?.imported ?? 0)) pause = firstPause;
      output.stopProgress();
      process.stderr.write(
        `${error?.message}. Trying again in ${Math.round(pause / 1000)} s; Ctrl-C stops the import.\n`,
      );
      await wait(pause, stop.signal);
      if (stop.signal.aborted) return ledger;
      pause = Math.min(longestPause, pause * 2);
      before = ledger.state();
    }
  } finally {
    signal?.removeEventListener("abort", forward);
  }
}

/** Longest pause after an outage, in ms. */
const longestPause = 300_000;

/** Waits, unless the signal aborts. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return delay(ms, undefined, { signal }).catch(() => {});
}

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
