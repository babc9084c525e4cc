// The rows of one lane of an import: a slice at each alarm, until no row is left.
import type { ChatClient } from "../../client.ts";
import { accountImport } from "../../rows/account_import.ts";
import { importSlice } from "../../rows/import_slice.ts";
import { InputFileError } from "../../rows/input_file_error.ts";
import { createReader } from "../../rows/input_format.ts";
import { createLedger, type Ledger } from "../../rows/ledger.ts";
import type { RowOrigin } from "../../rows/row.ts";
import type { RefusedRow, RowJournal } from "../../rows/row_journal.ts";
import {
  type ImportStatus,
  type ImportTask,
  laneOf,
  longerPause,
  shortestPause,
  type StoredValues,
} from "./import_state.ts";
import { type ImportBucket, r2Source } from "./r2_source.ts";
import { openSqlJournal, readRefused, readSqlState, type Sql } from "./sql_journal.ts";

/** How long a slice takes, in ms: short enough for the limits of an invocation. */
const sliceTime = 60_000;

/** An invocation has six connections at a time. */
const connections = 6;

/** Refused rows of one object in the bucket. */
const refusedAtOnce = 1000;

/** What a lane works with. */
export interface LaneTools {
  readonly sql: Sql;
  readonly values: StoredValues;
  readonly bucket: ImportBucket;
  readonly chat: () => ChatClient;
  /** How much of the file is read at once, in bytes. */
  readonly rangeSize: number;
}

/** What a lane is told, and what it remembers. */
interface LaneState {
  readonly task: ImportTask;
  readonly lane: number;
  readonly phase: "importing" | "paused" | "done" | "failed" | "stopped";
  readonly reason?: string;
  /** The pause before the next slice, in ms. */
  readonly pause: number;
  /** Refused rows before this position are in the bucket. */
  readonly written: number;
  /** Objects with refused rows. */
  readonly objects: number;
}

/** A lane in its object. */
export class ImportLane {
  readonly #tools: LaneTools;
  #ledger: Ledger | undefined;
  #slice: AbortController | undefined;

  /** Works with what the object has. */
  constructor(tools: LaneTools) {
    this.#tools = tools;
  }

  get #state(): LaneState | undefined {
    return this.#tools.values.get<LaneState>("lane");
  }

  #change(changes: Partial<LaneState>): void {
    this.#tools.values.set("lane", { ...this.#state, ...changes });
  }

  /** Whether this object is a lane. */
  get isStarted(): boolean {
    return this.#state !== undefined;
  }

  /** Makes this object the lane of an import; again changes nothing. */
  start(task: ImportTask, lane: number): void {
    if (this.isStarted) return;
    this.#change({ task, lane, phase: "importing", pause: shortestPause, written: 0, objects: 0 });
  }

  /** Pauses, goes on or stops; returns whether `run` is due. */
  order(order: "pause" | "resume" | "stop"): boolean {
    const phase = this.#state?.phase;
    if (phase !== "importing" && phase !== "paused") return false;
    if (order === "resume") {
      this.#change({ phase: "importing", reason: undefined, pause: shortestPause });
      return true;
    }
    this.#change({ phase: order === "stop" ? "stopped" : "paused", reason: undefined });
    this.#slice?.abort();
    // A lane that is stopped while it waits has refused rows to write.
    return order === "stop";
  }

  /** How far it is. */
  status(): Omit<ImportStatus, "rows" | "report"> {
    const { phase = "stopped", reason } = this.#state ?? {};
    const counts = this.#ledger?.state() ?? readSqlState(this.#tools.sql);
    return { phase, reason, imported: counts.imported, rejected: counts.rejected, failed: counts.failed };
  }

  /** Refused rows from a position on. */
  refused(from: number, limit: number): RefusedRow[] {
    return readRefused(this.#tools.sql, from, limit);
  }

  /** Runs a slice; returns in how many ms the next one is due. */
  async run(): Promise<number | undefined> {
    const state = this.#state;
    if (state?.phase === "stopped") await this.#writeRefused(true);
    if (state?.phase !== "importing") return;
    const journal = openSqlJournal(this.#tools.sql);
    const slice = this.#slice = new AbortController();
    const timer = setTimeout(() => slice.abort(), sliceTime);
    let [hasEnded, problem]: [boolean, Error | undefined] = [false, undefined];
    try {
      [hasEnded, problem] = await this.#send(state, journal, slice);
    } catch (error) {
      if (error instanceof InputFileError) this.#change({ phase: "failed", reason: error.message });
      // A read that broke off, or a write that failed: what is noted holds, and the next slice goes on.
      problem = error as Error;
    } finally {
      clearTimeout(timer);
      this.#slice = this.#ledger = undefined;
    }
    const mayGoOn = this.#state?.phase === "importing" || this.#state?.phase === "paused";
    try {
      await this.#writeRefused(hasEnded && !problem || !mayGoOn);
    } catch (error) {
      // They are in the database, and the next slice writes them.
      if (mayGoOn) problem ??= error as Error;
    }
    const hasMoved = readSqlState(this.#tools.sql).imported > journal.before.imported;
    const pause = problem ? hasMoved ? shortestPause : longerPause(state.pause) : 0;
    if (this.#state?.phase !== "importing") return;
    if (hasEnded && !problem) return this.#change({ phase: "done", reason: undefined }) as undefined;
    this.#change({ reason: problem?.message, pause: pause || shortestPause });
    return pause;
  }

  async #send(state: LaneState, journal: RowJournal, slice: AbortController): Promise<[boolean, Error | undefined]> {
    const { bucket, chat, rangeSize } = this.#tools;
    const { task, lane } = state;
    const { format, names = {}, trim, lanes } = task;
    let failure: Error | undefined;
    const ledger = this.#ledger = createLedger({
      ...{ journal, keepsRefused: false, onOutcomes: () => {} },
      onFailure(error) {
        failure ??= error as Error;
        slice.abort();
      },
    });
    const { error } = await importSlice({
      ...{ kind: accountImport, client: chat(), ledger, journal, signal: slice.signal },
      reader: createReader(format, { source: r2Source(bucket, task, rangeSize), kind: accountImport, names }),
      send: { trim, concurrency: connections },
      endsOnFatal: true,
      accepts: (row) => laneOf(idOf(row, trim), lanes) === lane,
    });
    if (failure) throw failure;
    return [!slice.signal.aborted && !error, error];
  }

  /** Writes the refused rows that are not in the bucket yet, with line and reason; all of them, or those before open rows. */
  async #writeRefused(all: boolean): Promise<void> {
    const border = all ? Infinity : readSqlState(this.#tools.sql).resumeAt?.position ?? 0;
    while (true) {
      const state = this.#state;
      if (!state) return;
      const rows = this.refused(state.written, refusedAtOnce).filter(({ position }) => position < border);
      if (rows.length === 0) return;
      const text = rows.map(({ line, reason, raw }) => `${JSON.stringify({ line, reason, raw })}\n`).join("");
      const name = `${state.task.key}.refused/${state.task.id}/lane-${state.lane}/${state.objects}.ndjson`;
      await this.#tools.bucket.put(name, text);
      this.#change({ written: (rows.at(-1)?.position ?? 0) + 1, objects: state.objects + 1 });
    }
  }
}

/** What decides on the lane: the UserID as it is sent; rows without one are all in one lane. */
function idOf(row: RowOrigin, trim: boolean | undefined): unknown {
  const { UserID } = row as RowOrigin & { UserID?: unknown };
  return trim && typeof UserID === "string" ? UserID.trim() : UserID;
}
