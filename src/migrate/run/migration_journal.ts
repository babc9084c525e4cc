// What a migration notes, so that it goes on where it was however it ended.
import { type ExportPlace, exportTypes } from "../export_line.ts";
import type { ExportType } from "../../../gen/export_rules.ts";
import { Positions } from "./positions.ts";

/**
 * A line that did not go in, as a journal has it.
 *
 * @example Lines to correct
 * ```ts
 * import type { RefusedLine } from "@unofficial/tencent-chat/migrate";
 *
 * const report = (lines: RefusedLine[]) => lines.map(({ line, reason }) => `${line}: ${reason}`).join("\n");
 * ```
 */
export interface RefusedLine extends ExportPlace {
  /** Undefined when the line has no known type. */
  readonly type?: ExportType;
  /** Whether it was not sent, or sent and refused for good. */
  readonly status: "rejected" | "failed";
  /** Why, for a person. */
  readonly reason: string;
  /** The line's value, or its text where that is not JSON. */
  readonly raw: unknown;
}

/**
 * A step of a migration.
 *
 * @example Count what went in
 * ```ts
 * import type { JournalRecord } from "@unofficial/tencent-chat/migrate";
 *
 * const count = ({ ok }: JournalRecord) => ok.reduce((sum, [first, last]) => sum + last - first + 1, 0);
 * ```
 */
export interface JournalRecord {
  /** Positions of lines that went in: first and last of each run of them. */
  readonly ok: readonly (readonly [first: number, last: number])[];
  /** Lines that did not. */
  readonly no: readonly RefusedLine[];
  /** Set once the check has ended; then every rejected line is in the journal. */
  readonly checked?: true;
  /** Set when the check begins again, as it was interrupted: what it had rejected does not count. */
  readonly checking?: true;
}

/**
 * Keeps the steps of a migration. A line that is noted is never sent again, so a migration that is started again goes on
 * where it was. A journal belongs to one export and one app: the same lines have to come from the source each time.
 *
 * @example In memory, which outlives an error but not the process
 * ```ts
 * import type { JournalRecord, MigrationJournal } from "@unofficial/tencent-chat/migrate";
 *
 * const records: JournalRecord[] = [];
 * const journal: MigrationJournal = { read: () => records, append: (record) => void records.push(record) };
 * ```
 */
export interface MigrationJournal {
  /** What was appended so far, in order. */
  read(): Iterable<JournalRecord> | AsyncIterable<JournalRecord>;
  /** Appends a record. It has to be durable when this returns or resolves. What it throws stops the migration. */
  append(record: JournalRecord): void | Promise<void>;
}

/** What a journal says. */
export interface JournalState {
  /** Whether the check has ended. */
  readonly isChecked: boolean;
  /** Whether it was interrupted, so that it begins again. */
  readonly isCheckInterrupted: boolean;
  /** Lines with an outcome. */
  readonly settled: Positions;
  /** Those of them that were rejected. */
  readonly rejected: Positions;
  /** GroupIds whose import failed, with the reason. */
  readonly failedGroups: Map<string, string>;
  /** How many lines failed, by type. */
  readonly failed: Record<ExportType, number>;
}

/** Reads a journal; without one, nothing has been done. */
export async function readJournal(journal: MigrationJournal | undefined): Promise<JournalState> {
  const nothing = () => ({ settled: new Positions(), rejected: new Positions() });
  const failedGroups = new Map<string, string>();
  let state = nothing();
  const failed = Object.fromEntries(exportTypes.map((type) => [type, 0])) as Record<ExportType, number>;
  let isChecked = false;
  for await (const { ok, no, checked, checking } of journal?.read() ?? []) {
    isChecked ||= checked === true;
    if (checking) state = nothing();
    for (const [first, last] of ok) {
      for (let position = first; position <= last; position++) state.settled.add(position);
    }
    for (const { position, type, status, reason, raw } of no) {
      state.settled.add(position);
      if (status === "rejected") state.rejected.add(position);
      else if (type) failed[type]++;
      const groupId = type === "group" && status === "failed" ? groupIdOf(raw) : undefined;
      if (groupId !== undefined) failedGroups.set(groupId, reason);
    }
  }
  const isCheckInterrupted = !isChecked && state.rejected.size > 0;
  return { ...isCheckInterrupted ? nothing() : state, failedGroups, failed, isChecked, isCheckInterrupted };
}

function groupIdOf(raw: unknown): string | undefined {
  const { GroupId } = (raw as { item?: { GroupId?: string } } | undefined)?.item ?? {};
  return GroupId;
}
