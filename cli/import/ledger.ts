// Keeps track of every row: what is done goes into the journal before it is reported to anyone.
import type { InvalidRow, Place, RowOrigin } from "../input/row.ts";
import type { Journal } from "./journal.ts";
import type { RefusedRow } from "./journal_file.ts";

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
  journal: Journal | undefined;
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
  /** Rows that are read and not recorded, in file order. */
  const openRows = new Map<number, Place>();
  const refused: RefusedRow[] = [];
  let latest: Place | undefined;
  /** The first row that was not attempted: the next run resumes there at the latest. */
  let firstUnsent: Place | undefined;
  let outcomes: RowOutcome[] = [];
  let newlyRefused: RefusedRow[] = [];
  let sentAgain = 0;
  let scheduled: ReturnType<typeof setImmediate> | undefined;

  function flush(): void {
    clearImmediate(scheduled);
    scheduled = undefined;
    if (outcomes.length === 0) return;
    const firstOpen: Place | undefined = openRows.values().next().value ?? latest;
    const resumeAt = firstUnsent && (!firstOpen || firstUnsent.position < firstOpen.position) ? firstUnsent : firstOpen;
    const ok = outcomes.filter(({ status }) => status === "imported").map(({ place }) => place.position);
    try {
      if (journal && resumeAt && ok.length + newlyRefused.length > 0) journal.write(ok, newlyRefused, resumeAt);
    } catch (error) {
      // What is not on disk has not happened, so it is not reported.
      return onFailure(error);
    }
    if (keepsRefused) { for (const row of newlyRefused) refused.push(row); }
    for (const { status } of outcomes) counts[status]++;
    const written = outcomes;
    outcomes = [];
    newlyRefused = [];
    onOutcomes(written);
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
    scheduled ??= setImmediate(flush);
  }

  return {
    counts,
    get sentAgain() {
      return sentAgain;
    },
    refused,
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
