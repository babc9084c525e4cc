// What an import has done so far, on disk, so that it can resume however it was ended.
import { existsSync, statSync } from "node:fs";
import { toRanges } from "../../src/rows/ranges.ts";
import { emptyState, type RowJournal } from "../../src/rows/row_journal.ts";
import { UsageError } from "../usage_error.ts";
import { JournalError, type JournalHeader, type JournalLine, openJournalWriter, readLines } from "./journal_file.ts";
import { readState } from "./journal_state.ts";

/** A journal that is open for writing. */
export interface Journal extends RowJournal {
  readonly path: string;
  readonly header: JournalHeader;
  close(): void;
}

/** The header of an import that was started before; undefined if there is none. */
export function readJournalHeader(path: string): JournalHeader | undefined {
  if (!existsSync(path)) return undefined;
  const found = statSync(path);
  if (found.isDirectory()) throw new JournalError(`${path}: a folder; the import needs this name for its journal`);
  // A device holds nothing to read, and reports a problem when it is written.
  if (!found.isFile()) return undefined;
  const [first] = readLines(path);
  // Killed while writing the first line: nothing can have been sent yet.
  if (first === undefined) return undefined;
  try {
    const header: JournalHeader = JSON.parse(first);
    if (header.journal === 1) return header;
  } catch {
    // Reported below.
  }
  throw new UsageError(`${path}: not a journal of this program; move it away to start over`);
}

/** What tells a journal from the expected one; undefined when it is of the same import. */
export function findMismatch(
  found: JournalHeader,
  expected: Omit<JournalHeader, "rows">,
  describe: (reading: string) => string = describeOptions,
): string | undefined {
  const kind = found.kind ?? "account";
  if (kind !== expected.kind) return `it is of another kind (${kind}, not ${expected.kind})`;
  if (found.sha256 !== expected.sha256) return "it is for another input file, or the file has changed";
  if (found.app !== expected.app) return `it is for app ${found.app}, not ${expected.app}`;
  if (found.host !== expected.host) return `it is for ${found.host}, not ${expected.host}`;
  if (found.reading !== expected.reading) {
    return `it was started with ${describe(found.reading)}, not ${describe(expected.reading)}`;
  }
}

/** How a file is read, as the options of the command that say so. */
function describeOptions(reading: string): string {
  const { format, trim, names }: { format: string; trim: boolean; names: Record<string, string> } = JSON.parse(reading);
  const renamed = Object.entries(names).filter(([field, name]) => field !== name).map((pair) => pair.join("="));
  const map = renamed.length > 0 ? ` --map ${renamed.join(",")}` : "";
  return `--format ${format}${trim ? " --trim" : ""}${map}`;
}

/** Opens a journal: starts it with `header`, or reads what it says and repairs a torn last line. */
export function openJournal(path: string, header: JournalHeader, isNew: boolean): Journal {
  const before = isNew ? emptyState() : readState(path);
  const { write, close } = openJournalWriter(path, header, isNew);
  return {
    path,
    header,
    before,
    write: (imported, no, mark) => write({ ok: toRanges(imported), no, mark } satisfies JournalLine),
    close,
  };
}
