// The journal of an import in the database of a Durable Object.
import type { Place } from "../../rows/row.ts";
import { emptyState, type JournalState, type RefusedRow, type RowJournal } from "../../rows/row_journal.ts";

/** The part of the database that is used. */
export interface Sql {
  exec(query: string, ...values: unknown[]): { toArray(): Record<string, unknown>[] };
}

/** What one or several calls have done. */
interface Step {
  imported: number;
  rejected: number;
  failed: number;
  /** Positions that are done. */
  done: number[];
  mark: Place | undefined;
  /** Whether it says everything that those before it say. */
  isWhole?: true;
}

/** Makes the tables of a journal: one of steps and one of refused rows. */
function createTables(sql: Sql): void {
  sql.exec("CREATE TABLE IF NOT EXISTS steps (number INTEGER PRIMARY KEY, step TEXT NOT NULL)");
  sql.exec("CREATE TABLE IF NOT EXISTS refused (position INTEGER PRIMARY KEY, row TEXT NOT NULL)");
}

/** Opens the journal for writing: reads its steps and makes one of them, so that they stay few. */
export function openSqlJournal(sql: Sql): RowJournal {
  const before = readSqlState(sql);
  const { resumeAt, done, ...counts } = before;
  const step: Step = { ...counts, done: [...done], mark: resumeAt, isWhole: true };
  // In this order nothing is lost when the second write throws.
  sql.exec("INSERT INTO steps (step) VALUES (?)", JSON.stringify(step));
  sql.exec("DELETE FROM steps WHERE number < (SELECT MAX(number) FROM steps)");
  return {
    before,
    write(imported, refused, mark) {
      const failed = refused.filter(({ status }) => status === "failed").length;
      for (const row of refused) {
        sql.exec("INSERT OR REPLACE INTO refused VALUES (?, ?)", row.position, JSON.stringify(row));
      }
      const done = [...imported, ...refused.map(({ position }) => position)];
      const step: Step = { imported: imported.length, rejected: refused.length - failed, failed, done, mark };
      sql.exec("INSERT INTO steps (step) VALUES (?)", JSON.stringify(step));
    },
  };
}

/** Refused rows from a position on, in order. */
export function readRefused(sql: Sql, from: number, limit: number): RefusedRow[] {
  createTables(sql);
  return sql.exec("SELECT row FROM refused WHERE position >= ? ORDER BY position LIMIT ?", from, limit).toArray()
    .map(({ row }) => JSON.parse(String(row)));
}

/** What the journal says; reading it writes no row. */
export function readSqlState(sql: Sql): JournalState {
  createTables(sql);
  let state = emptyState();
  let positions: number[] = [];
  for (const { step } of sql.exec("SELECT step FROM steps ORDER BY number").toArray()) {
    const { imported, rejected, failed, done, mark, isWhole }: Step = JSON.parse(String(step));
    if (isWhole) [state, positions] = [emptyState(), []];
    state.imported += imported;
    state.rejected += rejected;
    state.failed += failed;
    for (const position of done) positions.push(position);
    state.resumeAt = mark ?? state.resumeAt;
  }
  const from = state.resumeAt?.position ?? 0;
  state.done = new Set(positions.filter((position) => position >= from));
  return state;
}
