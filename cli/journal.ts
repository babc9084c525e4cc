// What has been settled, on disk, so that an import that was ended in any way continues where it stood.
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync, writeSync } from "node:fs";
import { UsageError } from "./settings.ts";
import type { Place } from "./rows.ts";

/** What an import is of; a journal of another one is refused. No secret is in it. */
export interface JournalHeader {
  /** Version of the format. */
  journal: 1;
  /** SHA-256 of the input file, in hex, and its size. */
  sha256: string;
  bytes: number;
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
  /** The row as it stood in the file. */
  raw: unknown;
}

/** What a journal says so far. */
export interface JournalState {
  imported: number;
  rejected: number;
  failed: number;
  /** All before it is settled; reading goes on there. */
  mark: Place | undefined;
  /** Settled rows at or after the mark, by position. */
  settled: Set<number>;
}

/** A line of the journal after the first: what one or several calls have settled. */
interface JournalLine {
  /** Positions that are imported: first and last of each row of them. */
  ok: [first: number, last: number][];
  no: RefusedRow[];
  mark: Place;
}

/** The journal cannot be written; nothing more may be sent. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}

/** A journal that is open for writing. */
export interface Journal {
  readonly path: string;
  readonly header: JournalHeader;
  /** What it said when it was opened. */
  readonly before: JournalState;
  /** Writes what has been settled. @throws {JournalError} when it cannot. */
  write(imported: number[], refused: RefusedRow[], mark: Place): void;
  close(): void;
}

/** The header of an import that was begun before, if there is one. */
export function readJournalHeader(path: string): JournalHeader | undefined {
  if (!existsSync(path)) return undefined;
  const found = statSync(path);
  if (found.isDirectory()) throw new JournalError(`${path}: is a folder; the journal is to be written there`);
  // What is no file holds nothing to read; writing to it will tell.
  if (!found.isFile()) return undefined;
  const text = readFileSync(path, "utf8");
  const end = text.indexOf("\n");
  // A kill in the middle of the first line: nothing can have been sent yet.
  if (end === -1) return undefined;
  try {
    const header: JournalHeader = JSON.parse(text.slice(0, end));
    if (header.journal === 1) return header;
  } catch {
    // Said below.
  }
  throw new UsageError(`${path}: no journal of this program; move it away to begin anew`);
}

/** Says why a journal is not one of this import; undefined when it is. */
export function mismatch(found: JournalHeader, expected: Omit<JournalHeader, "rows">): string | undefined {
  if (found.sha256 !== expected.sha256) return "the input file is another one, or has changed";
  if (found.app !== expected.app) return `it is of app ${found.app}, not ${expected.app}`;
  if (found.host !== expected.host) return `it is of ${found.host}, not ${expected.host}`;
  if (found.reading !== expected.reading) return `the file was read as ${found.reading}, not ${expected.reading}`;
}

/** Opens a journal: begins it with `header`, or reads what it says and repairs a torn last line. */
export function openJournal(path: string, header: JournalHeader, isNew: boolean): Journal {
  const before = isNew ? emptyState() : readState(path);
  const file = attempt(path, () => openSync(path, isNew ? "w" : "a"));
  let failure: unknown;
  const write = (line: object): void => {
    // After half a line nothing may follow it: the next run takes a torn end away, not a torn middle.
    if (failure) throw failure;
    try {
      attempt(path, () => writeAll(file, `${JSON.stringify(line)}\n`));
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  if (isNew) write(header);
  return {
    path,
    header,
    before,
    write: (imported, no, mark) => write({ ok: rangesOf(imported), no, mark } satisfies JournalLine),
    close: () => closeSync(file),
  };
}

/** The refused rows that a journal holds, in the order of the file. */
export function refusedRows(path: string): RefusedRow[] {
  const rows = linesOf(path).slice(1).flatMap((line) => (JSON.parse(line) as JournalLine).no);
  return rows.sort((a, b) => a.position - b.position);
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n").filter((line) => line !== "");
}

function readState(path: string): JournalState {
  const text = readFileSync(path, "utf8");
  const end = text.lastIndexOf("\n") + 1;
  // What stands after the last line end was being written when the program was killed.
  if (end < text.length) attempt(path, () => truncateSync(path, new TextEncoder().encode(text.slice(0, end)).length));
  const state = emptyState();
  const ranges: [number, number][] = [];
  const lines = text.slice(0, end).split("\n").slice(1, -1);
  for (const [i, line] of lines.entries()) {
    let parsed: JournalLine;
    try {
      parsed = JSON.parse(line);
    } catch {
      throw new UsageError(`${path}: line ${i + 2} is damaged; move the journal away to begin anew`);
    }
    for (const [first, last] of parsed.ok) {
      state.imported += last - first + 1;
      ranges.push([first, last]);
    }
    for (const { position, status } of parsed.no) {
      state[status]++;
      ranges.push([position, position]);
    }
    state.mark = parsed.mark;
  }
  const from = state.mark?.position ?? 0;
  for (const [first, last] of ranges) {
    for (let position = Math.max(first, from); position <= last; position++) state.settled.add(position);
  }
  return state;
}

function emptyState(): JournalState {
  return { imported: 0, rejected: 0, failed: 0, mark: undefined, settled: new Set() };
}

function rangesOf(positions: number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const position of positions.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else ranges.push([position, position]);
  }
  return ranges;
}

function writeAll(file: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}

function attempt<T>(path: string, doing: () => T): T {
  try {
    return doing();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const why = code === "ENOSPC"
      ? "the disk is full"
      : code === "EACCES" || code === "EROFS"
      ? "may not be written"
      : message;
    throw new JournalError(`${path}: ${why}; the import was stopped before more was sent`);
  }
}
