// Reads back what the journal of an import says.
import { emptyState, type JournalState, type RefusedRow } from "../../src/rows/row_journal.ts";
import { type JournalLine, readJournalLines } from "./journal_file.ts";

/** What a journal says so far; a torn last line is cut off. */
export function readState(path: string): JournalState {
  const state = emptyState();
  const ranges: [number, number][] = [];
  for (const { ok, no, mark } of readJournalLines<JournalLine>(path)) {
    for (const [first, last] of ok) {
      state.imported += last - first + 1;
      ranges.push([first, last]);
    }
    for (const { position, status } of no) {
      state[status]++;
      ranges.push([position, position]);
    }
    state.resumeAt = mark;
  }
  const from = state.resumeAt?.position ?? 0;
  for (const [first, last] of ranges) {
    for (let position = Math.max(first, from); position <= last; position++) state.done.add(position);
  }
  return state;
}

/** The refused rows that a journal holds, in file order. */
export function readRefusedRows(path: string): RefusedRow[] {
  const rows: RefusedRow[] = [];
  for (const { no } of readJournalLines<Pick<JournalLine, "no">>(path)) rows.push(...no);
  return rows.sort((a, b) => a.position - b.position);
}
