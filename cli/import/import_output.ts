// What an import prints: text for people, or JSON lines for programs.
import process from "node:process";
import type { RowKind } from "../../src/rows/row.ts";
import { type Counts, reasonOf, type RowOutcome } from "../../src/rows/ledger.ts";
import { createProgress } from "./progress.ts";

/** Refused rows that are listed for each status. */
const maxListed = 10;

const refusals = ["rejected", "failed", "not_attempted"] as const;

/** How an import ended, over all its runs. */
export interface ImportSummary extends Counts {
  /** Rows of the input; undefined for standard input that was not read to its end. */
  rows: number | undefined;
  /** Duration of this run. */
  seconds: number;
  /** Rows imported per second in this run. */
  perSecond: number;
}

/** Prints the course of an import. */
export interface ImportOutput {
  /** Prints a line for people. */
  print(text: string): void;
  /** Prints rows that are done. */
  report(rows: RowOutcome[], counts: Counts): void;
  /** Prints the result. */
  printSummary(summary: ImportSummary): void;
  /** Removes the progress line. */
  stopProgress(): void;
}

/** What an output has to know. */
export interface OutputOptions {
  kind: Pick<RowKind, "plural" | "fields">;
  /** One JSON line for each outcome on standard output; what people read goes to standard error. */
  json: boolean;
  /** Nothing is sent, so that rows are `valid` instead of `imported`. */
  dryRun: boolean;
  /** Rows of the input, if that is known. */
  total: number | undefined;
}

/** Makes an output. */
export function createOutput({ kind, json, dryRun, total }: OutputOptions): ImportOutput {
  const listed: Record<typeof refusals[number], RowOutcome[]> = { rejected: [], failed: [], not_attempted: [] };
  const progress = createProgress(dryRun ? "rows" : kind.plural);
  const imported = dryRun ? "valid" : "imported";
  let inThisRun = 0;
  const print = (text: string): void => void (json ? process.stderr : process.stdout).write(`${text}\n`);
  const printJson = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

  /** An outcome as a program reads it. */
  function toJson({ place, id, status, error }: RowOutcome): object {
    const { name, message, errorCode, field, fault } = (error ?? {}) as Record<string, unknown>;
    return {
      line: place.line,
      [kind.fields[0] ?? "id"]: id,
      status: status === "imported" ? imported : status,
      ...error && { error: { name, message, errorCode, field, fault } },
    };
  }

  return {
    print,
    report(rows, counts) {
      for (const row of rows) {
        const { status } = row;
        if (status !== "imported") list(listed[status], row);
        if (json) printJson(toJson(row));
      }
      inThisRun += rows.length;
      const done = counts.imported + counts.rejected + counts.failed + counts.not_attempted;
      progress.update({ done, inThisRun, total, rejected: counts.rejected, failed: counts.failed });
    },
    printSummary(summary) {
      progress.stop();
      const { imported: good, seconds, perSecond, ...others } = summary;
      if (json) {
        printJson({ summary: { [imported]: good, ...others, seconds, [`${kind.plural}PerSecond`]: perSecond } });
      }
      for (const status of refusals) {
        const title = status.replace("_", " ");
        if (listed[status].length === 0) continue;
        print(summary[status] > maxListed ? `The first ${maxListed} ${title} rows of this run:` : `The ${title} rows:`);
        for (const { place, error } of listed[status]) {
          print(`  line ${String(place.line).padStart(6)}  ${error ? reasonOf(error) : ""}`);
        }
        print("");
      }
      for (const [name, value] of table(summary)) print(`  ${name.padEnd(20)} ${value.padStart(8)}`);
      print(`\n${lastLine(summary)}`);
    },
    stopProgress: () => progress.stop(),
  };

  function table({ imported: good, rejected, failed, not_attempted, rows = 0, seconds, perSecond }: ImportSummary) {
    const cells: [string, string][] = [
      ["rows", String(Math.max(rows, good + rejected + failed))],
      [imported, String(good)],
      [dryRun ? "rejected" : "rejected (not sent)", String(rejected)],
    ];
    if (!dryRun) cells.push(["failed", String(failed)]);
    if (not_attempted > 0) cells.push(["not attempted", String(not_attempted)]);
    cells.push(["seconds", seconds.toFixed(1)]);
    if (!dryRun) cells.push([`${kind.plural} per second`, perSecond.toFixed(0)]);
    return cells;
  }

  function lastLine({ imported: good, rejected, failed, not_attempted }: ImportSummary): string {
    if (dryRun) return `${good} valid, ${rejected} rejected; nothing was sent`;
    const rest = not_attempted > 0 ? `, ${not_attempted} not attempted` : "";
    return `${good} imported, ${rejected} rejected, ${failed} failed${rest}`;
  }
}

/** Keeps the first rows of the file. Outcomes come in the order in which calls end, so they are sorted here. */
function list(rows: RowOutcome[], row: RowOutcome): void {
  if (rows.length === maxListed && row.place.line > rows.at(-1)!.place.line) return; // full, so there is a last one
  rows.push(row);
  rows.sort((a, b) => a.place.line - b.place.line);
  rows.length = Math.min(rows.length, maxListed);
}
