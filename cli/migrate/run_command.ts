// The command `migrate run`: sends what is good, and goes on where an earlier run ended.
import { resolve } from "node:path";
import process from "node:process";
import { ChatError } from "../../mod.ts";
import { type EqualTimes, migrate, type MigrationRates, type RefusedLine } from "../../src/migrate.ts";
import { acquireLock, type Lock } from "../import/lock.ts";
import { writeReport } from "../import/report.ts";
import { InputFileError } from "../../src/rows/input_file_error.ts";
import type { InterruptibleResult, StopSignals } from "../interrupt.ts";
import type { Target } from "../target.ts";
import { UsageError } from "../usage_error.ts";
import { type ExportFiles, openExport } from "./export_files.ts";
import { readKnownLines } from "./known_lines.ts";
import { createMigrationCourse, type MigrationCounts, sum } from "./migration_course.ts";
import { journalPath, type MigrationJournalFile, openMigrationJournal } from "./migration_journal_file.ts";
import { createMigrationOutput } from "./migration_output.ts";
import { describeDuration } from "./migration_tables.ts";

/** How a run ended. */
export type MigrationResult = MigrationCounts & InterruptibleResult;

/** The options of `migrate run`. */
export interface RunCommandOptions {
  knownAccounts?: string;
  rate?: MigrationRates;
  limit?: number;
  strict?: boolean;
  equalTimes?: EqualTimes;
  report?: string;
  json?: boolean;
}

/**
 * Moves an export into Chat and prints what became of it; the last line is the count.
 *
 * @throws {InputFileError} when a file is not UTF-8, changes meanwhile, or there are no lines.
 * @throws {JournalError} when the journal cannot be written; nothing more is sent then.
 * @throws {UsageError} when the journal is of another migration, or another process migrates the export.
 */
export async function runMigration(
  path: string,
  target: Target,
  options: RunCommandOptions,
  signals: Partial<StopSignals> = {},
): Promise<MigrationResult> {
  const { report } = options;
  if (report !== undefined && [path, journalPath(path)].some((each) => resolve(each) === resolve(report))) {
    throw new UsageError(`--report: ${report} is the export or its journal, which the report would overwrite`);
  }
  const source = await openExport(path);
  // An emulator forgets everything when it ends.
  if (!target.persistent) return await runWithJournal(source, target, options, signals, undefined, undefined);
  const lock = await acquireLock(`${journalPath(path)}.lock`, path);
  try {
    const { signal } = signals;
    const journal = await openMigrationJournal(source, target, options.equalTimes ?? "spread", signal);
    try {
      return await runWithJournal(source, target, options, signals, journal, lock);
    } finally {
      journal.close();
    }
  } finally {
    lock.release();
  }
}

async function runWithJournal(
  source: ExportFiles,
  { client, description }: Target,
  { knownAccounts, rate: rates, limit, strict, equalTimes, report, json = false }: RunCommandOptions,
  { signal, endCalls }: Partial<StopSignals>,
  journal: MigrationJournalFile | undefined,
  lock: Lock | undefined,
): Promise<MigrationResult> {
  const output = createMigrationOutput(json);
  const course = createMigrationCourse(output);
  const refused: RefusedLine[] = [];
  const stop = new AbortController();
  const forward = (): void => {
    stop.abort(signal?.reason);
    // What is printed about it would be erased with the progress lines.
    course.stopProgress();
  };
  lock?.lost.addEventListener("abort", () => stop.abort(lock.lost.reason));
  signal?.addEventListener("abort", forward);
  output.print(journal?.isOld ? `Reading ${source.path}.` : `Checking ${source.path} before anything is sent.`);
  let problem: unknown;
  try {
    const known = await readKnownLines(knownAccounts);
    const outcomes = migrate(client, source, {
      ...known,
      ...{ rates, limit, strict, equalTimes, endCalls, signal: stop.signal },
      journal: journal ?? { read: () => [], append: ({ no }) => void (report !== undefined && refused.push(...no)) },
      onStart(start) {
        if (start.rejected + sum(start.totals) === 0) {
          throw new InputFileError(source.path, undefined, "empty; expected a JSON object on each line");
        }
        output.print(`Moving ${source.path} into ${description}.`);
        const done = sum(start.totals) - sum(start.open);
        if (journal?.isOld && done > 0) output.print(`Resuming: ${done} lines are already done (${journal.path}).`);
        output.print(`${sum(start.open) > 0 ? describeDuration(start) : "Nothing is left to send."}\n`);
        course.begin(start);
      },
    });
    for await (const outcome of outcomes) course.note(outcome);
  } catch (error) {
    if (!signal?.aborted && !endCalls?.aborted) problem = error;
  } finally {
    signal?.removeEventListener("abort", forward);
    course.stopProgress();
  }
  if (problem && !(problem instanceof ChatError)) throw problem;
  if (report !== undefined) writeReport(report, journal?.refused() ?? refused, undefined);
  const counts = course.printSummary();
  if (report !== undefined) output.print(`The rejected and failed lines are in ${report}.`);
  if (problem instanceof ChatError) process.stderr.write(`error: ${problem.message}\n`);
  const hasFailures = problem !== undefined || counts.rejected + counts.failed > 0;
  return { ...counts, hasFailures, resumable: journal !== undefined && counts.open > 0, noun: "lines" };
}
