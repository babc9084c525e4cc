// Writes the report of refused rows.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { reportText } from "../../src/rows/report_text.ts";
import type { RefusedRow } from "../../src/rows/row_journal.ts";

/** Writes the report atomically: `path` holds either the whole report or what it held before. */
export function writeReport(path: string, rows: RefusedRow[], columns: string[] | undefined): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, reportText(rows, columns));
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
