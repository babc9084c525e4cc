// Keeps track of every row: what is done goes into the journal before it is reported to anyone.
import type { InvalidRow, Place, RowOrigin } from "./row.ts";
import type { JournalState, RefusedRow, RowJournal } from "./row_journal.ts";

/** Positions that are remembered before those that are no longer of use are forgotten. */
const maxRemembered = 20_000;

/** How many rows ended how. */
export interface Counts {
  imported: number;
  rejected: number;
  failed: number;
  not_attempted: number;
}

/** What became of a row. */
export interface RowOutcome {
  place: Place;
  /** The id that the row names. */
  id: unknown;
  status: keyof Counts;
  error?: Error;
}

/** What an import says about a row that it has dealt with. */
export interface RowResult {
  row: RowOrigin;
  id: unknown;
  status: keyof Counts;
  error?: Error;
  /** Whether `error` stopped the import, so that the next run has to send the row. */
  fatal?: boolean;
}

/** The record of an import. */
export interface Ledger {
  readonly counts: Counts;
  /** How many of the failed rows the next run sends again: the fault was not theirs. */
  readonly sentAgain: number;
  /** What is done so far, for the next slice. */
  state(): JournalState;
  /** Rows that did not go in, where they are kept for the report because there is no journal. */
  readonly refused: RefusedRow[];
  /** Notes that a row was read; it stays open until it is recorded. */
  open(place: Place): void;
  record(result: RowResult): void;
  recordInvalid(row: InvalidRow): void;
  /** Writes what is recorded into the journal and reports it. */
  flush(): void;
}

/** What a ledger works with. */
export interface LedgerOptions {
  journal: RowJournal | undefined;
  /** Keep the refused rows in memory. */
  keepsRefused: boolean;
  /** Called with outcomes once they are on disk. */
  onOutcomes(rows: RowOutcome[]): void;
  /** Called when the journal cannot be written. */
  onFailure(error: unknown): void;
}

/** A ledger that starts with what the journal says, if there is one. */
export function createLedger({ journal, keepsRefused, onOutcomes, onFailure }: LedgerOptions): Ledger {
  const { imported = 0, rejected = 0, failed = 0 } = journal?.before ?? {};
  const counts: Counts = { imported, rejected, failed, not_attempted: 0 };
  /** Rows that are settled, from the place on where the next slice resumes. */
  let done = new Set(journal?.before.done);
  let resumeAt = journal?.before.resumeAt;
  /** Rows that are read and not recorded, in file order. */
  const openRows = new Map<number, Place>();
  const refused: RefusedRow[] = [];
  let latest: Place | undefined;
  /** The first row that was not attempted: the next run resumes there at the latest. */
  let firstUnsent: Place | undefined;
  let outcomes: RowOutcome[] = [];
  let newlyRefused: RefusedRow[] = [];
  let sentAgain = 0;
  let scheduled: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(scheduled);
    scheduled = undefined;
    if (outcomes.length === 0) return;
    const firstOpen: Place | undefined = openRows.values().next().value ?? latest;
    const mark = firstUnsent && (!firstOpen || firstUnsent.position < firstOpen.position) ? firstUnsent : firstOpen;
    const ok = outcomes.filter(({ status }) => status === "imported").map(({ place }) => place.position);
    try {
      if (journal && mark && ok.length + newlyRefused.length > 0) journal.write(ok, newlyRefused, mark);
    } catch (error) {
      // What is not on disk has not happened, so it is not reported.
      return onFailure(error);
    }
    settle(ok, mark);
    if (keepsRefused) { for (const row of newlyRefused) refused.push(row); }
    for (const { status } of outcomes) counts[status]++;
    const written = outcomes;
    outcomes = [];
    newlyRefused = [];
    onOutcomes(written);
  }

  /** Remembers what the next slice must not send again. */
  function settle(ok: number[], mark: Place | undefined): void {
    if (!journal || !mark) return;
    for (const position of ok) done.add(position);
    for (const { position } of newlyRefused) done.add(position);
    resumeAt = mark;
    // Everything before the mark is done; the set is made anew now and then, not each time.
    if (done.size > maxRemembered) done = new Set([...done].filter((position) => position >= mark.position));
  }

  function record({ row: { place, raw }, id, status, error, fatal }: RowResult): void {
    outcomes.push({ place, id, status, error });
    openRows.delete(place.position);
    // What a wrong key or a full app refused is sent by the next run, once that is fixed; without a journal there is none.
    const isSentAgain = fatal === true && journal !== undefined;
    if (isSentAgain) sentAgain++;
    const isUnsent = status === "not_attempted" || isSentAgain;
    if (isUnsent && !(firstUnsent && firstUnsent.position < place.position)) firstUnsent = place;
    if (error && !isUnsent && (status === "rejected" || status === "failed")) {
      newlyRefused.push({ ...place, status, reason: reasonOf(error), raw });
    }
    // By the end of this turn of the event loop, all results of one call are here.
    scheduled ??= setTimeout(flush, 0);
  }

  return {
    counts,
    get sentAgain() {
      return sentAgain;
    },
    refused,
    state: () => ({ ...counts, failed: counts.failed - sentAgain, resumeAt, done }),
    open(place) {
      openRows.set(place.position, place);
      latest = place;
    },
    record,
    recordInvalid: (row) => record({ row, id: undefined, status: "rejected", error: row.error }),
    flush,
  };
}

/** What a person has to know about an error; the status says already whether the row was sent. */
export function reasonOf(error: Error): string {
  const { field, limit, actual } = error as { field?: string; limit?: string; actual?: string };
  return field === undefined ? error.message : `${field}: got ${actual}, expected ${limit}`;
}
