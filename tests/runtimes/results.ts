// What became of the portable suite on each runtime, as a table for people and as JSON for the README.

/** What became of the suite on one runtime. */
export interface RuntimeResult {
  runtime: string;
  version: string;
  passed: number;
  failed: { name: string; error: string }[];
  /** Why the runtime was not tried; empty when it was. */
  skipped: string;
  seconds: number;
}

/** Where the last run's results are. */
export const resultsFile: URL = new URL("../../dist/runtimes.json", import.meta.url);

const columns = ["runtime", "version", "passed", "failed", "skipped", "seconds"] as const;

/** The table's rows as text, one for each runtime. */
export function tableRows(results: RuntimeResult[]): string[][] {
  return results.map(({ runtime, version, passed, failed, skipped, seconds }) => [
    ...[runtime, version, String(passed), String(failed.length)],
    ...[skipped === "" ? "0" : "all", seconds.toFixed(1)],
  ]);
}

/** The table as Markdown. */
export function markdownTable(results: RuntimeResult[]): string {
  const rows = [[...columns], columns.map(() => "---"), ...tableRows(results)];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Prints the table, then each failure and each reason for a skip. */
export function printTable(results: RuntimeResult[]): void {
  const rows = [[...columns], ...tableRows(results)];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const row of rows) {
    console.log(`  ${row.map((cell, i) => i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)).join("  ")}`);
  }
  for (const { runtime, failed, skipped } of results) {
    if (skipped) console.log(`    skipped: ${runtime}: ${skipped}`);
    for (const { name, error } of failed) {
      console.log(`    FAILED on ${runtime}: ${name}\n${error.replace(/^/gm, "      ")}`);
    }
  }
}
