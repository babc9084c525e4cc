// The command `import`: a file into Chat.
import { resolve } from "node:path";
import { operationTable } from "../gen/operations.ts";
import { type ChatClient, importAccounts, type ImportOptions } from "../mod.ts";
import { createOutput, type ImportOutput, type ImportSummary } from "./import_output.ts";
import { type InputBytes, openInput } from "./input_bytes.ts";
import { type Journal, type JournalHeader, mismatch, openJournal, readJournalHeader, refusedRows } from "./journal.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createReader, formatOf, type InputFormat } from "./readers.ts";
import { writeReport } from "./report.ts";
import { type BadRow, type FieldNames, ownNames, type Row, type RowReader } from "./rows.ts";
import { type Target, UsageError } from "./settings.ts";

/** How an import is done; as the command's options. */
export interface ImportCommandOptions extends Pick<ImportOptions, "strategy" | "rate" | "trim"> {
  format?: InputFormat;
  names?: FieldNames;
  /** Checks every row and sends nothing. */
  dryRun?: boolean;
  /** Rows to settle in this run at most. */
  limit?: number;
  /** Where the report of refused rows goes. */
  report?: string;
  json?: boolean;
  /** Ends the import in order. */
  signal?: AbortSignal;
  /** Ends the calls under way too. */
  endCalls?: AbortSignal;
}

/** How a run ended. */
export interface ImportResult extends ImportSummary {
  /** Whether rows are left that another run would send. */
  unfinished: boolean;
}

/** Answers in the service's place, for a run that sends nothing. */
const nobody: Pick<ChatClient, "accountImport" | "multiaccountImport"> = {
  accountImport: () => Promise.resolve({ ActionStatus: "OK", ErrorCode: 0 }),
  multiaccountImport: () => Promise.resolve({ ActionStatus: "OK", ErrorCode: 0, FailAccounts: [] }),
};

/**
 * Imports a file and prints what became of it; the last line is the count.
 *
 * @throws {InputFileError} when the file as a whole is bad: before anything is sent, unless it changes meanwhile.
 * @throws {JournalError} when the journal cannot be written; nothing more is sent then.
 * @throws {UsageError} when the journal is of another import.
 */
export async function runImport(
  file: string,
  target: Target,
  options: ImportCommandOptions = {},
): Promise<ImportResult> {
  const { report } = options;
  if (report !== undefined && [file, `${file}.journal`].some((path) => resolve(path) === resolve(report))) {
    throw new UsageError(`--report: ${report} is the input or its journal, which the report would replace`);
  }
  const bytes = await openInput(file);
  if (!bytes.isFile && !options.format) throw new UsageError("standard input needs --format csv or --format ndjson");
  const { format = formatOf(file), names = ownNames } = options;
  const openReader = (): RowReader => createReader(format, { bytes, names });
  const reading = JSON.stringify({ format, trim: options.trim === true, names });

  // The embedded service forgets all when it ends, and standard input cannot be read again.
  const keepsJournal = bytes.isFile && target.lasting && !options.dryRun;
  const { journal, rows: total } = keepsJournal
    ? await beginOrContinue(bytes, openReader(), target, reading, options.signal)
    : { journal: undefined, rows: bytes.isFile ? await countRows(openReader(), options.signal) : undefined };
  const output = createOutput(options.json === true, total);
  const stop = new AbortController();
  let problem: unknown;
  const ledger = createLedger(journal, (rows) => output.tell(rows, ledger.counts), (error) => {
    problem ??= error;
    stop.abort("stopped");
  }, journal === undefined && report !== undefined);
  sayWhatBegins(output, file, target, options, journal, total);

  const startedAt = performance.now();
  const settledBefore = ledger.counts.imported;
  const reader = openReader();
  const forward = (): void => stop.abort("stopped");
  options.signal?.addEventListener("abort", forward);
  if (options.signal?.aborted) forward();
  const { strategy, rate, trim, endCalls } = options;
  const rows = openRows(reader, ledger, journal, options.limit ?? Infinity);
  try {
    const client = options.dryRun ? nobody : target.client;
    const rateIfSent = options.dryRun ? undefined : rate;
    const settings = { strategy, rate: rateIfSent, trim, signal: stop.signal, endCalls };
    for await (const outcome of importAccounts(client, rows, settings)) ledger.settle(outcome);
  } catch (error) {
    if (error !== "stopped" && !endCalls?.aborted) problem ??= error;
  } finally {
    options.signal?.removeEventListener("abort", forward);
    output.stop();
    ledger.flush();
    journal?.close();
    bytes.close();
  }
  if (problem) throw problem;

  if (report !== undefined) {
    const refused = journal ? refusedRows(journal.path) : ledger.refused.sort((a, b) => a.position - b.position);
    writeReport(report, refused, await reader.columns());
  }
  const { counts } = ledger;
  const seconds = (performance.now() - startedAt) / 1000;
  const accountsPerSecond = (counts.imported - settledBefore) / Math.max(seconds, 0.001);
  const done = counts.imported + counts.rejected + counts.failed;
  const summary = { ...counts, rows: total, seconds, accountsPerSecond };
  output.conclude(summary);
  if (report !== undefined) output.say(`The refused rows are in ${report}.`);
  return { ...summary, unfinished: total === undefined ? stop.signal.aborted : done < total };
}

/** Reads the whole file once, so that a file that is bad further down is refused before anything is sent. */
async function countRows(reader: RowReader, signal: AbortSignal | undefined): Promise<number> {
  let rows = 0;
  for await (const _ of reader.rows()) {
    // Ctrl-C is heard in a turn of the event loop only.
    if (++rows % 10_000 === 0) await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) throw signal.reason;
  }
  return rows;
}

/** The journal beside the file: of an import that was begun before, or a new one. */
async function beginOrContinue(
  bytes: InputBytes,
  reader: RowReader,
  target: Target,
  reading: string,
  signal: AbortSignal | undefined,
): Promise<{ journal: Journal; rows: number }> {
  const path = `${bytes.name}.journal`;
  const found = readJournalHeader(path);
  const { app, host } = target;
  const expected = { journal: 1, ...await bytes.fingerprint(signal), app, host, reading } as const;
  if (found === undefined) {
    const header: JournalHeader = { ...expected, rows: await countRows(reader, signal) };
    return { journal: openJournal(path, header, true), rows: header.rows };
  }
  const why = mismatch(found, expected);
  if (why) throw new UsageError(`${path} is the journal of another import: ${why}. Move it away to begin anew.`);
  return { journal: openJournal(path, found, false), rows: found.rows };
}

function sayWhatBegins(
  output: ImportOutput,
  file: string,
  target: Target,
  { strategy = "batch", rate, dryRun }: ImportCommandOptions,
  journal: Journal | undefined,
  total: number | undefined,
): void {
  const { rate: documented, fields } = operationTable[strategy === "batch" ? "multiaccountImport" : "accountImport"];
  const perSecond = (rate ?? documented) * (strategy === "batch" ? fields.AccountList?.most ?? 1 : 1);
  const rows = total === undefined ? "rows" : `${total} rows`;
  if (dryRun) return output.say(`Checking ${file}: ${rows}. Nothing is sent.\n`);
  output.say(`Importing ${file}: ${rows} into ${target.description}.`);
  const { imported = 0, rejected = 0, failed = 0 } = journal?.before ?? {};
  const done = imported + rejected + failed;
  if (done > 0) output.say(`Continuing: ${done} rows are settled already (${journal?.path}).`);
  const seconds = Math.ceil(((total ?? 0) - done) / perSecond);
  output.say(`At most ${perSecond} accounts a second${total === undefined ? "" : `, so about ${seconds} seconds`}.\n`);
}

/** The rows that are to be sent: good ones that no earlier run has settled. */
async function* openRows(
  reader: RowReader,
  ledger: Ledger,
  journal: Journal | undefined,
  limit: number,
): AsyncGenerator<Row, void, undefined> {
  const { mark, settled } = journal?.before ?? { settled: new Set<number>() };
  let count = 0;
  for await (const row of reader.rows(mark)) {
    if (settled.has(row.place.position)) continue;
    if (++count > limit) return;
    ledger.open(row.place);
    if (isBad(row)) ledger.settle(row);
    else yield row;
  }
}

function isBad(row: Row | BadRow): row is BadRow {
  return "error" in row;
}
