// What became of the portable suite on each runtime: a table for people, and JSON for the documentation.

/** What became of the suite on one runtime. */
export interface RuntimeResult {
  runtime: string;
  version: string;
  passed: number;
  failed: { name: string; error: string }[];
  /** Why the runtime was skipped; empty if it was not. */
  skipped: string;
  seconds: number;
}

/** The results of the last run. */
export const resultsFile: URL = new URL("../../dist/runtimes.json", import.meta.url);

const columns = ["runtime", "version", "passed", "failed", "skipped", "seconds"] as const;

/** The table's rows, one for each runtime. */
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

/** The table, then each failure and each reason for a skip, as text. */
export function formatTable(results: RuntimeResult[]): string {
  const rows = [[...columns], ...tableRows(results)];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row) =>
    row.map((cell, i) => i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)).join("  ")
  );
  for (const { runtime, failed, skipped } of results) {
    if (skipped) lines.push(`skipped: ${runtime}: ${skipped}`);
    for (const { name, error } of failed) lines.push(`FAILED on ${runtime}: ${name}\n${error.replace(/^/gm, "  ")}`);
  }
  return lines.join("\n");
}
