// The format of a journal: a header, then a line for each step of the import.
import type { Place } from "../input/row.ts";

/** Identifies an import; the journal of another one is refused. It holds no secret. */
export interface JournalHeader {
  /** Version of the format. */
  journal: 1;
  /** What the rows stand for; missing in journals from before there was more than one kind, which are of accounts. */
  kind?: string;
  /** SHA-256 of the input file, in hex. */
  sha256: string;
  /** Size of the input file. */
  bytes: number;
  /** SDKAppID. */
  app: number;
  /** The host that the region or the base URL names. */
  host: string;
  /** How the file is read: format, trim, field names. */
  reading: string;
  /** Rows of the file. */
  rows: number;
}

/** A row that did not go in. */
export interface RefusedRow {
  position: number;
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

/** A line of the journal after the first: what one or several calls have done. */
export interface JournalLine {
  /** Positions that are imported: first and last of each run of them. */
  ok: [first: number, last: number][];
  no: RefusedRow[];
  mark: Place;
}

/** The journal cannot be written, so nothing more may be sent. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}

/** The state of a journal that has only its header. */
export function emptyState(): JournalState {
  return { imported: 0, rejected: 0, failed: 0, resumeAt: undefined, done: new Set() };
}

/** Runs a file operation; what it throws becomes a JournalError. */
export function attempt<T>(path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const reason = code === "ENOSPC"
      ? "the disk is full"
      : code === "EACCES" || code === "EROFS"
      ? "permission denied"
      : message;
    throw new JournalError(`${path}: ${reason}; the import stopped before sending more`);
  }
}
