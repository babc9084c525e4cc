// The journal of a migration, beside the export.
import type { JournalRecord, MigrationJournal, RefusedLine } from "../../src/migrate.ts";
import { findMismatch, readJournalHeader } from "../import/journal.ts";
import { type JournalHeader, openJournalWriter, readJournalLines } from "../import/journal_file.ts";
import type { Target } from "../target.ts";
import { UsageError } from "../usage_error.ts";
import type { ExportFiles } from "./export_files.ts";

/** A journal in a file. */
export interface MigrationJournalFile extends MigrationJournal {
  readonly path: string;
  /** Whether an earlier run began it. */
  readonly isOld: boolean;
  /** The lines that did not go in, in the order of the export. */
  refused(): RefusedLine[];
  close(): void;
}

/** Where the journal of an export is. */
export const journalPath = (path: string): string => `${path.replace(/[/\\]+$/, "")}.journal`;

/** Opens the journal of an export. @throws {UsageError} when it is of another migration. */
export async function openMigrationJournal(
  source: ExportFiles,
  { app, host }: Target,
  equalTimes: string,
  signal: AbortSignal | undefined,
): Promise<MigrationJournalFile> {
  const path = journalPath(source.path);
  const found = readJournalHeader(path);
  const identity = { kind: "migration", app, host, reading: `--equal-times ${equalTimes}` };
  const header: JournalHeader = { journal: 1, ...await source.fingerprint(signal), ...identity };
  const mismatch = found && findMismatch(found, header, (reading) => reading);
  if (mismatch) {
    throw new UsageError(`${path} is the journal of another import: ${mismatch}. Move it away to start over.`);
  }
  const { write, close } = openJournalWriter(path, header, found === undefined);
  const records = (): Iterable<JournalRecord> => readJournalLines<JournalRecord>(path);
  return {
    path,
    isOld: found !== undefined,
    read: records,
    append: write,
    refused() {
      const all: RefusedLine[] = [];
      for (const { no, checking } of records()) {
        if (checking) all.length = 0;
        all.push(...no);
      }
      return all.sort((a, b) => a.position - b.position);
    },
    close,
  };
}
