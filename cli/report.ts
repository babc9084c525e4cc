// The report of refused rows: the rows as they stood in the file, with line and reason, to be corrected and imported.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import type { RefusedRow } from "./journal.ts";

/** Columns or keys that the report puts before the row's own. */
const added = ["refused_line", "refused_reason"] as const;

/** Writes the report at once: what stands at `path` is the whole report or what stood there before. */
export function writeReport(path: string, rows: RefusedRow[], columns: string[] | undefined): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, columns ? csvReport(rows, columns) : ndjsonReport(rows));
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** A report that is imported again has these columns already, and gets them anew. */
function csvReport(rows: RefusedRow[], columns: string[]): string {
  const own = columns.map((name, i) => ({ name, i })).filter(({ name }) => !added.includes(name as typeof added[0]));
  const table = rows.map(({ line, reason, raw }) => {
    const cells = raw as string[];
    // Cells beyond the header stay, so that a person sees what was too much.
    return [line, reason, ...own.map(({ i }) => cells[i] ?? ""), ...cells.slice(columns.length)];
  });
  return stringify([[...added, ...own.map(({ name }) => name)], ...table]);
}

function ndjsonReport(rows: RefusedRow[]): string {
  const lines = rows.map(({ line: refused_line, reason: refused_reason, raw }) => {
    const isObject = typeof raw === "object" && raw !== null && !Array.isArray(raw);
    return JSON.stringify({ refused_line, refused_reason, ...isObject ? withoutAdded(raw) : { refused_text: raw } });
  });
  return lines.map((line) => `${line}\n`).join("");
}

function withoutAdded(raw: object): object {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !added.includes(name as typeof added[0])));
}
