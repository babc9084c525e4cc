// The command `import`: a CSV file into Chat.
import process from "node:process";
import { operationTable } from "../gen/operations.ts";
import { type ChatInputError, importAccounts } from "../mod.ts";
import { type BadRow, readCsv, type Row } from "./csv.ts";
import { createProgress } from "./progress.ts";
import type { Target } from "./settings.ts";

/** How an import ended. */
export interface ImportSummary {
  imported: number;
  rejected: number;
  failed: number;
}

/** Rows that are shown in full, of those that did not go in. */
const shownRows = 10;

/** What a row that did not go in is reported with. */
interface Problem {
  line: number;
  text: string;
}

/**
 * Imports a file and prints what became of it; the last line is the count.
 *
 * @throws {InputFileError} before anything is sent, when the file as a whole is bad.
 */
export async function runImport(
  file: string,
  target: Target,
  options: { trim?: boolean; signal?: AbortSignal } = {},
): Promise<ImportSummary> {
  const total = await countRows(file);
  const seconds = Math.ceil(total / operationTable.accountImport.rate);
  console.log(`Importing ${file}: ${total} rows into ${target.description}.`);
  console.log(`At ${operationTable.accountImport.rate} calls a second this takes about ${seconds} seconds.\n`);

  const summary: ImportSummary = { imported: 0, rejected: 0, failed: 0 };
  const problems: Record<"rejected" | "failed", Problem[]> = { rejected: [], failed: [] };
  const progress = createProgress();
  const count = (status: keyof ImportSummary, line: number, error?: { message: string }): void => {
    summary[status]++;
    if (status !== "imported" && error) keep(problems[status], { line, text: problemText(error) });
    const { rejected, failed } = summary;
    progress.show({ done: summary.imported + rejected + failed, total, rejected, failed });
  };
  const startedAt = performance.now();
  try {
    const rows = goodRows(file, ({ line, error }) => count("rejected", line, error));
    for await (const outcome of importAccounts(target.client, rows, options)) {
      count(outcome.status, outcome.account.line, outcome.status === "imported" ? undefined : outcome.error);
    }
  } finally {
    progress.stop();
  }
  printReport(summary, problems, (performance.now() - startedAt) / 1000);
  return summary;
}

/** Reads the whole file once, so that a file that is bad further down is refused before anything is sent. */
async function countRows(file: string): Promise<number> {
  let rows = 0;
  for await (const _ of readCsv(file)) rows++;
  return rows;
}

async function* goodRows(file: string, onBad: (row: BadRow) => void): AsyncGenerator<Row> {
  for await (const row of readCsv(file)) {
    if ("error" in row) onBad(row);
    else yield row;
  }
}

/** Outcomes come in the order in which calls end, so the first lines of the file are sorted out here. */
function keep(problems: Problem[], problem: Problem): void {
  problems.push(problem);
  problems.sort((a, b) => a.line - b.line);
  problems.length = Math.min(problems.length, shownRows);
}

function problemText(error: { message: string }): string {
  const { field, limit, actual } = error as Partial<ChatInputError>;
  return field === undefined ? error.message : `${field}: saw ${actual}, allowed: ${limit}`;
}

function printReport(
  summary: ImportSummary,
  problems: Record<"rejected" | "failed", Problem[]>,
  seconds: number,
): void {
  const { imported, rejected, failed } = summary;
  for (const status of ["rejected", "failed"] as const) {
    if (problems[status].length === 0) continue;
    const all = summary[status];
    console.log(all > shownRows ? `The first ${shownRows} of ${all} ${status} rows:` : `The ${status} rows:`);
    for (const { line, text } of problems[status]) console.log(`  line ${String(line).padStart(6)}  ${text}`);
    console.log();
  }
  const cells: [string, string][] = [
    ["rows", String(imported + rejected + failed)],
    ["imported", String(imported)],
    ["rejected (not sent)", String(rejected)],
    ["failed", String(failed)],
    ["seconds", seconds.toFixed(1)],
    ["calls per second", ((imported + failed) / Math.max(seconds, 0.001)).toFixed(1)],
  ];
  for (const [name, value] of cells) console.log(`  ${name.padEnd(20)} ${value.padStart(8)}`);
  process.stdout.write(`\n${imported} imported, ${rejected} rejected, ${failed} failed\n`);
}
