// What an import has done so far, and where that is kept: a file, or the database of a Durable Object.
import type { Place } from "./row.ts";

/** A row that did not go in. */
export interface RefusedRow {
  position: number;
  /** The file, in an import of several. */
  file?: string;
  line: number;
  status: "rejected" | "failed";
  reason: string;
  /** The row as it is in the file. */
  raw: unknown;
}

/** What a journal says so far. */
export interface JournalState {
  imported: number;
  rejected: number;
  failed: number;
  /** Everything before it is done; reading resumes there. */
  resumeAt: Place | undefined;
  /** Rows at or after that place that are done, by position. */
  done: Set<number>;
}

/** Keeps what is done. */
export interface RowJournal {
  /** What it said when it was opened. */
  readonly before: JournalState;
  /** Appends what is done, durably. Throws when it cannot: then nothing more may be sent. */
  write(imported: number[], refused: RefusedRow[], resumeAt: Place): void;
}

/** The state of a journal that says nothing yet. */
export function emptyState(): JournalState {
  return { imported: 0, rejected: 0, failed: 0, resumeAt: undefined, done: new Set() };
}
