// Reads back what a journal says.
import { readFileSync, truncateSync } from "node:fs";
import { UsageError } from "../usage_error.ts";
import { attempt, emptyState, type JournalLine, type JournalState, type RefusedRow } from "./journal_file.ts";

/** What a journal says so far; a torn last line is cut off. */
export function readState(path: string): JournalState {
  const text = readFileSync(path, "utf8");
  const end = text.lastIndexOf("\n") + 1;
  // Whatever follows the last line ending was being written when the program was killed.
  if (end < text.length) attempt(path, () => truncateSync(path, new TextEncoder().encode(text.slice(0, end)).length));
  const state = emptyState();
  const ranges: [number, number][] = [];
  const lines = text.slice(0, end).split("\n").slice(1, -1);
  for (const [i, line] of lines.entries()) {
    let parsed: JournalLine;
    try {
      parsed = JSON.parse(line);
    } catch {
      throw new UsageError(`${path}: line ${i + 2} is damaged; move the journal away to start over`);
    }
    for (const [first, last] of parsed.ok) {
      state.imported += last - first + 1;
      ranges.push([first, last]);
    }
    for (const { position, status } of parsed.no) {
      state[status]++;
      ranges.push([position, position]);
    }
    state.resumeAt = parsed.mark;
  }
  const from = state.resumeAt?.position ?? 0;
  for (const [first, last] of ranges) {
    for (let position = Math.max(first, from); position <= last; position++) state.done.add(position);
  }
  return state;
}

/** The refused rows that a journal holds, in file order. */
export function readRefusedRows(path: string): RefusedRow[] {
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line !== "");
  const rows = lines.slice(1).flatMap((line) => (JSON.parse(line) as JournalLine).no);
  return rows.sort((a, b) => a.position - b.position);
}
