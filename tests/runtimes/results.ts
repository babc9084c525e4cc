// Results of the portable suite: printed as a table, and saved as JSON for docs/runtimes.md.

/** What a runner reports about one runtime. */
export interface SuiteOutcome {
  /** The runtime's version. */
  version: string;
  passed: number;
  failed: { name: string; error: string }[];
}

/** The result of the suite on one runtime. */
export interface RuntimeResult extends SuiteOutcome {
  runtime: string;
  /** Why the runtime was skipped; empty if it was not. */
  skipped: string;
  seconds: number;
}

/** The file with the results of the last run. */
export const resultsFile: URL = new URL("../../dist/runtimes.json", import.meta.url);

const columns = ["runtime", "version", "passed", "failed", "skipped", "seconds"] as const;

/** The rows of the table, one for each runtime. */
export function tableRows(results: RuntimeResult[]): string[][] {
  return results.map(({ runtime, version, passed, failed, skipped, seconds }) => [
    ...[runtime, version, String(passed), String(failed.length)],
    ...[skipped === "" ? "0" : "all", seconds.toFixed(1)],
  ]);
}

/** Formats the table as Markdown. */
export function markdownTable(results: RuntimeResult[]): string {
  const rows = [[...columns], columns.map(() => "---"), ...tableRows(results)];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Formats the table as text, followed by every failure and the reason of every skipped runtime. */
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
