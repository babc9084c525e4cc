// What an import tells people on a terminal, or programs with --json.
import process from "node:process";
import type { Counts, SettledRow } from "./ledger.ts";
import { reasonOf } from "./ledger.ts";
import { createProgress } from "./progress.ts";

/** Rows that are shown in full, of those that did not go in. */
const shownRows = 10;

const refusals = ["rejected", "failed", "not_attempted"] as const;

/** How an import ended, over all its runs. */
export interface ImportSummary extends Counts {
  /** Rows of the input; undefined for standard input that was not read to its end. */
  rows: number | undefined;
  /** Of this run. */
  seconds: number;
  /** Accounts a second of this run. */
  accountsPerSecond: number;
}

/** Tells what happens. */
export interface ImportOutput {
  /** A line for people. */
  say(text: string): void;
  /** Rows that have been settled. */
  tell(rows: SettledRow[], counts: Counts): void;
  /** The end. */
  conclude(summary: ImportSummary): void;
  /** Takes the progress bar away. */
  stop(): void;
}

/** Output for people, or one JSON line for each outcome with everything for people on standard error. */
export function createOutput(json: boolean, total: number | undefined): ImportOutput {
  const shown: Record<typeof refusals[number], SettledRow[]> = { rejected: [], failed: [], not_attempted: [] };
  const progress = createProgress();
  let inThisRun = 0;
  const write = (text: string): void => void (json ? process.stderr : process.stdout).write(`${text}\n`);

  return {
    say: write,
    tell(rows, counts) {
      for (const row of rows) {
        const { status } = row;
        if (status !== "imported") keep(shown[status], row);
        if (json) process.stdout.write(`${JSON.stringify(jsonOf(row))}\n`);
      }
      inThisRun += rows.length;
      const done = counts.imported + counts.rejected + counts.failed + counts.not_attempted;
      progress.show({ done, inThisRun, total, rejected: counts.rejected, failed: counts.failed });
    },
    conclude(summary) {
      progress.stop();
      if (json) process.stdout.write(`${JSON.stringify({ summary })}\n`);
      for (const status of refusals) {
        const title = status.replace("_", " ");
        if (shown[status].length === 0) continue;
        write(summary[status] > shownRows ? `The first ${shownRows} ${title} rows of this run:` : `The ${title} rows:`);
        for (const { place, error } of shown[status]) {
          write(`  line ${String(place.line).padStart(6)}  ${error ? reasonOf(error) : ""}`);
        }
        write("");
      }
      const { imported, rejected, failed, not_attempted, rows = 0, seconds, accountsPerSecond } = summary;
      const cells: [string, string][] = [
        ["rows", String(Math.max(rows, imported + rejected + failed))],
        ["imported", String(imported)],
        ["rejected (not sent)", String(rejected)],
        ["failed", String(failed)],
        ...not_attempted > 0 ? [["not attempted", String(not_attempted)] as [string, string]] : [],
        ["seconds", seconds.toFixed(1)],
        ["accounts per second", accountsPerSecond.toFixed(0)],
      ];
      for (const [name, value] of cells) write(`  ${name.padEnd(20)} ${value.padStart(8)}`);
      const last = not_attempted > 0 ? `, ${not_attempted} not attempted` : "";
      write(`\n${imported} imported, ${rejected} rejected, ${failed} failed${last}`);
    },
    stop: () => progress.stop(),
  };
}

/** Outcomes come in the order in which calls end, so the first lines of the file are sorted out here. */
function keep(rows: SettledRow[], row: SettledRow): void {
  if (rows.length === shownRows && row.place.line > rows.at(-1)!.place.line) return; // full, so there is a last one
  rows.push(row);
  rows.sort((a, b) => a.place.line - b.place.line);
  rows.length = Math.min(rows.length, shownRows);
}

/** An outcome as a program reads it. */
function jsonOf({ place, UserID, status, error }: SettledRow): object {
  const { name, message, errorCode, field, fault } = (error ?? {}) as Record<string, unknown>;
  return { line: place.line, UserID, status, ...error && { error: { name, message, errorCode, field, fault } } };
}
