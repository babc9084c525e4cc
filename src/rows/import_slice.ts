// A slice of an import: sends open rows until they end, a limit or a signal ends it, or nothing goes in for a while.
import type { ChatClient } from "../client.ts";
import { ChatApiError, ChatTransportError } from "../errors.ts";
import type { ImportKind, SendOptions } from "./account_import.ts";
import type { Ledger } from "./ledger.ts";
import { isInvalid, type Row, type RowOrigin, type RowReader } from "./row.ts";
import type { RowJournal } from "./row_journal.ts";

/** What a slice works with. */
export interface SliceOptions<Fields> {
  readonly kind: ImportKind<Fields>;
  readonly client: ChatClient;
  readonly reader: RowReader<Fields>;
  readonly ledger: Ledger;
  /** Without one, rows cannot be sent again later, so each row is settled. */
  readonly journal: RowJournal | undefined;
  readonly send: SendOptions;
  /** Maximum number of rows to handle. */
  readonly limit?: number;
  /** Whether a row is of this import; default: every row is. */
  readonly accepts?: (row: RowOrigin) => boolean;
  /** Whether an error that concerns every row ends the slice at once; default false: the other rows are counted. */
  readonly endsOnFatal?: boolean;
  /** Validates only. */
  readonly dryRun?: boolean;
  /** Stops the slice in order; nothing is thrown. */
  readonly signal: AbortSignal;
}

/** Why a slice ended before its rows did. */
export interface SliceEnd {
  /** An error that concerns every row. Rows that it hit are sent by a later slice. */
  readonly error: ChatApiError | ChatTransportError | undefined;
  /** Whether it can pass by itself, as an outage does. */
  readonly mayPass: boolean;
}

/** Sends rows and records what became of them. Throws what reading throws. */
export async function importSlice<Fields>(options: SliceOptions<Fields>): Promise<SliceEnd> {
  const { kind, client, ledger, journal, send, signal, dryRun, endsOnFatal } = options;
  const stop = new AbortController();
  const forward = (): void => stop.abort(stopped);
  signal.addEventListener("abort", forward);
  if (signal.aborted) forward();
  let error: SliceEnd["error"];
  const sendOptions = { ...send, stopOnOutage: journal !== undefined, signal: stop.signal };
  const rows = openRows(options, stop.signal);
  try {
    const results = dryRun ? kind.validate(rows, sendOptions) : kind.send(client, rows, sendOptions);
    for await (const result of results) {
      const isUnsettled = result.status === "failed" || result.status === "not_attempted";
      // A service that never answered is more likely a mistake than an outage.
      const hasAnswered = !result.fatal && result.status !== "not_attempted" || ledger.counts.imported > 0;
      const passing = journal !== undefined && isUnsettled && hasAnswered && canPass(result.error);
      if (passing || result.fatal) error ??= result.error as SliceEnd["error"];
      // The row is not to blame: it stays open, and a later slice sends it.
      if (!passing) ledger.record(result);
      if (passing || endsOnFatal && result.fatal) stop.abort(stopped);
    }
  } catch (thrown) {
    if (thrown !== stopped && !send.endCalls?.aborted) throw thrown;
  } finally {
    signal.removeEventListener("abort", forward);
    ledger.flush();
  }
  return { error, mayPass: error !== undefined && canPass(error) };
}

/** The reason of the signal that stops a slice in order. */
const stopped = "stopped";

/** Whether the failure of a call says nothing about its rows, and a later call can succeed. */
function canPass(error: Error | undefined): boolean {
  return (error instanceof ChatTransportError || error instanceof ChatApiError) && error.retryable;
}

/** The rows to send: valid ones that nothing earlier has dealt with. */
async function* openRows<Fields>(
  { reader, ledger, journal, accepts, limit = Infinity }: SliceOptions<Fields>,
  stop: AbortSignal,
): AsyncGenerator<Row<Fields>, void, undefined> {
  const { resumeAt, done } = journal?.before ?? { done: new Set<number>() };
  let count = 0;
  for await (const row of reader.rows(resumeAt)) {
    // A row that was still being read when the slice ended is of the next one.
    if (stop.aborted) return;
    if (done.has(row.place.position) || accepts?.(row) === false) continue;
    if (++count > limit) return;
    ledger.open(row.place);
    if (isInvalid(row)) ledger.recordInvalid(row);
    else yield row;
  }
}
