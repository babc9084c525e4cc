// The file of a journal: a header, then a line of JSON for each step.
import { closeSync, fstatSync, openSync, readSync, truncateSync, writeSync } from "node:fs";
import type { Place } from "../../src/rows/row.ts";
import type { RefusedRow } from "../../src/rows/row_journal.ts";
import { UsageError } from "../usage_error.ts";

/** Identifies an import; the journal of another one is refused. It holds no secret. */
export interface JournalHeader {
  /** Version of the format. */
  journal: 1;
  /** What is imported; missing in journals from before there was more than one kind, which are of accounts. */
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
  /** Rows of the file; a migration does not know them beforehand. */
  rows?: number;
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

/** Appends lines to a journal. */
export interface JournalWriter {
  /** @throws {JournalError} when it cannot. */
  write(line: object): void;
  close(): void;
}

/** Opens a journal for writing; a new one begins with `header`. */
export function openJournalWriter(path: string, header: JournalHeader, isNew: boolean): JournalWriter {
  const file = attempt(path, () => openSync(path, isNew ? "w" : "a"));
  let failure: unknown;
  const write = (line: object): void => {
    // Nothing may follow half a line: the next run repairs a torn end, not a torn middle.
    if (failure) throw failure;
    try {
      attempt(path, () => writeAll(file, `${JSON.stringify(line)}\n`));
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  if (isNew) write(header);
  return { write, close: () => closeSync(file) };
}

function writeAll(file: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}

/** The lines of a journal after its header; a torn last line is cut off first. */
export function* readJournalLines<Line>(path: string): Generator<Line, void, undefined> {
  cutTornLine(path);
  let number = 0;
  for (const text of readLines(path)) {
    if (++number === 1) continue;
    let line: Line;
    try {
      line = JSON.parse(text);
    } catch {
      throw new UsageError(`${path}: line ${number} is damaged; move the journal away to start over`);
    }
    yield line;
  }
}

/** How much of a journal is read at once, in bytes: that of a large migration is longer than the longest string. */
const chunkSize = 64 * 1024;

/** The complete lines of a file, read bit by bit. */
export function* readLines(path: string): Generator<string, void, undefined> {
  const file = openSync(path, "r");
  try {
    const chunk = new Uint8Array(chunkSize);
    const decoder = new TextDecoder();
    let rest = "";
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const lines = (rest + decoder.decode(chunk.subarray(0, length), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}

/** Whatever follows the last line ending was being written when the program was killed. */
function cutTornLine(path: string): void {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  let end = 0;
  try {
    for (let to = size; to > 0 && end === 0; to -= chunkSize) {
      const chunk = new Uint8Array(Math.min(chunkSize, to));
      readSync(file, chunk, 0, chunk.length, to - chunk.length);
      const at = chunk.lastIndexOf(0x0a);
      if (at >= 0) end = to - chunk.length + at + 1;
    }
  } finally {
    closeSync(file);
  }
  if (end < size) attempt(path, () => truncateSync(path, end));
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
