// Keeps account of every row: settled rows go into the journal before they are told to anyone.
import type { ImportOutcome } from "../mod.ts";
import type { Journal, RefusedRow } from "./journal.ts";
import type { BadRow, Place, Row } from "./rows.ts";

/** How many rows ended how. */
export interface Counts {
  imported: number;
  rejected: number;
  failed: number;
  not_attempted: number;
}

/** What became of a row, for those who tell it to people. */
export interface SettledRow {
  place: Place;
  UserID: unknown;
  status: keyof Counts;
  error?: Error;
}

/** The account of an import. */
export interface Ledger {
  readonly counts: Counts;
  /** Rows that did not go in, where they are kept for the report as there is no journal. */
  readonly refused: RefusedRow[];
  /** A row was read; it is open until it is settled. */
  open(place: Place): void;
  settle(outcome: ImportOutcome<Row> | BadRow): void;
  /** Writes what has been settled into the journal and tells it; what goes wrong is told to `fail`. */
  flush(): void;
}

/**
 * Starts with what a journal says, if there is one. `tell` hears of rows once they are on disk, `fail` of a journal that
 * cannot be written. With `keepsRefused` the refused rows are kept here.
 */
export function createLedger(
  journal: Journal | undefined,
  tell: (rows: SettledRow[]) => void,
  fail: (error: unknown) => void,
  keepsRefused: boolean,
): Ledger {
  const { imported = 0, rejected = 0, failed = 0 } = journal?.before ?? {};
  const counts: Counts = { imported, rejected, failed, not_attempted: 0 };
  /** Rows that were read and are not settled, in the order of the file. */
  const openRows = new Map<number, Place>();
  const refused: RefusedRow[] = [];
  let latest: Place | undefined;
  /** The first row that was not attempted: the next run begins there at the latest. */
  let unsent: Place | undefined;
  let settled: SettledRow[] = [];
  let no: RefusedRow[] = [];
  let scheduled: ReturnType<typeof setImmediate> | undefined;

  function flush(): void {
    clearImmediate(scheduled);
    scheduled = undefined;
    if (settled.length === 0) return;
    const first: Place | undefined = openRows.values().next().value ?? latest;
    const mark = unsent && (!first || unsent.position < first.position) ? unsent : first;
    const ok = settled.filter(({ status }) => status === "imported").map(({ place }) => place.position);
    try {
      if (journal && mark && ok.length + no.length > 0) journal.write(ok, no, mark);
    } catch (error) {
      // What is not on disk has not happened: nobody is told of it.
      return fail(error);
    }
    if (keepsRefused) { for (const row of no) refused.push(row); }
    for (const { status } of settled) counts[status]++;
    const told = settled;
    settled = [];
    no = [];
    tell(told);
  }

  return {
    counts,
    refused,
    open(place) {
      openRows.set(place.position, place);
      latest = place;
    },
    settle(outcome) {
      const row = "status" in outcome ? outcome.account : outcome;
      const { place, raw } = row;
      const status = "status" in outcome ? outcome.status : "rejected";
      const error = "error" in outcome ? outcome.error : undefined;
      settled.push({ place, UserID: "UserID" in row ? row.UserID : undefined, status, error });
      openRows.delete(place.position);
      // What a wrong key or a full app refused is sent by the next run, when that has been mended.
      const isUnsent = status === "not_attempted" || "fatal" in outcome && outcome.fatal;
      if (isUnsent && !(unsent && unsent.position < place.position)) unsent = place;
      if (error && !isUnsent && (status === "rejected" || status === "failed")) {
        no.push({ ...place, status, reason: reasonOf(error), raw });
      }
      // When this turn of the event loop ends, all that one call has settled is here.
      scheduled ??= setImmediate(flush);
    },
    flush,
  };
}

/** What a person has to know of an error; the operation and that nothing was sent stand in the status. */
export function reasonOf(error: Error): string {
  const { field, limit, actual } = error as { field?: string; limit?: string; actual?: string };
  return field === undefined ? error.message : `${field}: got ${actual}, expected ${limit}`;
}
