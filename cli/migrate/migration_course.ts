// Keeps count of a migration while it runs, shows its progress and prints how it ended.
import { type ExportType, exportTypes, type MigrationOutcome, type MigrationStart } from "../../src/migrate.ts";
import { type ChainProgress, type ChainState, createChainProgress } from "./chain_progress.ts";
import { errorJson, type MigrationOutput, placeText, reasonText } from "./migration_output.ts";
import { pluralOf, table } from "./migration_tables.ts";

/** How many lines ended how, over all runs. */
export interface MigrationCounts {
  imported: number;
  rejected: number;
  failed: number;
  /** Lines without an outcome, which the next run sends. */
  open: number;
}

/** The course of a migration. */
export interface MigrationCourse {
  /** Shows the progress from here on. */
  begin(start: MigrationStart): void;
  note(outcome: MigrationOutcome): void;
  stopProgress(): void;
  /** Prints the result; the last line is the count. */
  printSummary(): MigrationCounts;
}

/** How many lines of each type ended how. */
type Rows = Record<string, { imported: number; failed: number; rejected: number }>;

/** Refused lines that are listed for each status. */
const maxListed = 10;

/** How many lines there are of all types. */
export const sum = (counts: Readonly<Record<ExportType, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** A course that is printed with this output. */
export function createMigrationCourse({ print, printJson }: MigrationOutput): MigrationCourse {
  /** The numbers of each type, in the order of the table. */
  const rows: Rows = Object.fromEntries(exportTypes.map((type) => [type, { imported: 0, failed: 0, rejected: 0 }]));
  const listed: { [Status in "rejected" | "failed"]: MigrationOutcome[] } = { rejected: [], failed: [] };
  const startedAt = performance.now();
  let chains: ChainState[] = [];
  let progress: ChainProgress | undefined;
  let start: MigrationStart | undefined;
  let [rejected, inThisRun] = [0, 0];

  function list(outcome: MigrationOutcome & { status: "rejected" | "failed" }): void {
    const lines = listed[outcome.status];
    lines.push(outcome);
    lines.sort((a, b) => a.position - b.position);
    lines.length = Math.min(lines.length, maxListed);
  }

  function printLines(status: "rejected" | "failed"): void {
    const lines = listed[status];
    if (lines.length === 0) return;
    print(lines.length === maxListed ? `The first ${maxListed} ${status} lines of this run:` : `The ${status} lines:`);
    for (const line of lines) {
      const reason = "error" in line ? reasonText(line.error) : "";
      print(`  ${placeText(line)}  ${(line.type ?? "").padEnd(14)} ${reason}`);
    }
    print("");
  }

  function noteChain(type: ExportType, hasFailed: boolean): void {
    const chain = chains.find((each) => each.type === type);
    if (!chain) return;
    chain.startedAt ??= performance.now();
    chain.endedAt = performance.now();
    chain.done++;
    chain.inThisRun++;
    if (hasFailed) chain.failed++;
  }

  return {
    begin(given) {
      start = given;
      for (const type of exportTypes) {
        const row = rows[type]!; // one for each type
        row.failed = given.failed[type];
        row.imported = given.totals[type] - given.open[type] - row.failed;
      }
      chains = exportTypes.filter((type) => given.totals[type] > 0).map((type) => ({
        ...{ type, total: given.totals[type], done: given.totals[type] - given.open[type] },
        ...{ inThisRun: 0, failed: given.failed[type] },
      }));
      progress = createChainProgress(chains);
    },
    note(outcome) {
      const { source: _, ...place } = outcome;
      printJson("error" in place ? { ...place, error: errorJson(place.error) } : place);
      if (outcome.status !== "imported") list(outcome);
      if (outcome.type) rows[outcome.type]![outcome.status]++; // one for each type
      if (outcome.status === "rejected") return void rejected++;
      inThisRun++;
      if (outcome.type) noteChain(outcome.type, outcome.status === "failed");
      progress?.update();
    },
    stopProgress: () => progress?.stop(),
    printSummary() {
      progress?.stop();
      const counts = countsOf(rows, start, start?.rejected ?? rejected);
      const seconds = (performance.now() - startedAt) / 1000;
      printJson({ summary: { ...counts, seconds: Math.round(seconds * 1000) / 1000, types: rows } });
      for (const status of ["rejected", "failed"] as const) printLines(status);
      print(table(
        ["imported", "failed"],
        Object.fromEntries(exportTypes.map((type) => [pluralOf(type), [rows[type]!.imported, rows[type]!.failed]])),
      ));
      print(`${inThisRun} lines in ${seconds.toFixed(1)} seconds${openText(counts.open)}\n`);
      print(`${counts.imported} imported, ${counts.rejected} rejected, ${counts.failed} failed`);
      return counts;
    },
  };
}

/** The sums of the rows. */
function countsOf(rows: Rows, start: MigrationStart | undefined, rejected: number): MigrationCounts {
  const count = (status: "imported" | "failed"): number =>
    Object.values(rows).reduce((total, row) => total + row[status], 0);
  const [imported, failed] = [count("imported"), count("failed")];
  return { imported, rejected, failed, open: (start ? sum(start.totals) : 0) - imported - failed };
}

const openText = (open: number): string => open > 0 ? `; ${open} lines are still to be sent` : "";
