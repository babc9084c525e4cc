// The report of refused rows: the rows as they are in the file, with line and reason, to correct and import again.
import { stringify } from "csv-stringify/sync";
import type { RefusedRow } from "./row_journal.ts";

/** Columns or keys that the report adds in front of the row's own. */
const addedColumns = ["refused_line", "refused_reason"] as const;

/** The same, where lines come from several files. */
const addedKeys: readonly string[] = ["refused_file", ...addedColumns];

/** The report of some rows: CSV with the file's own columns, after a header by default, or JSON lines. */
export function reportText(
  rows: readonly RefusedRow[],
  columns: string[] | undefined,
  { withHeader = true }: { withHeader?: boolean } = {},
): string {
  return columns ? csvReport(rows, columns, withHeader) : ndjsonReport(rows);
}

/** A report that is imported again has the added columns already; they are replaced. */
function csvReport(rows: readonly RefusedRow[], columns: string[], withHeader: boolean): string {
  const own = columns.map((name, i) => ({ name, i })).filter(({ name }) =>
    !addedColumns.includes(name as typeof addedColumns[0])
  );
  const table = rows.map(({ line, reason, raw }) => {
    const cells = raw as string[];
    // Cells beyond the header stay, so that a person sees which ones are too many.
    return [line, reason, ...own.map(({ i }) => cells[i] ?? ""), ...cells.slice(columns.length)];
  });
  const header = withHeader ? [[...addedColumns, ...own.map(({ name }) => name)]] : [];
  return stringify([...header, ...table]);
}

function ndjsonReport(rows: readonly RefusedRow[]): string {
  const lines = rows.map(({ file: refused_file, line: refused_line, reason: refused_reason, raw }) => {
    const isObject = typeof raw === "object" && raw !== null && !Array.isArray(raw);
    return JSON.stringify({
      refused_file,
      refused_line,
      refused_reason,
      ...isObject ? withoutAddedKeys(raw) : { refused_text: raw },
    });
  });
  return lines.map((line) => `${line}\n`).join("");
}

function withoutAddedKeys(raw: object): object {
  return Object.fromEntries(
    Object.entries(raw).filter(([name]) => !addedKeys.includes(name)),
  );
}
