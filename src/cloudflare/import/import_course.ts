// The course of an import: checks the whole file, starts the lanes, sums them up and joins their reports.
import { accountRows } from "../../rows/account_rows.ts";
import { InputFileError } from "../../rows/input_file_error.ts";
import { createReader, formatOf } from "../../rows/input_format.ts";
import type { Place, RowReader } from "../../rows/row.ts";
import type { RefusedRow } from "../../rows/row_journal.ts";
import { writeCloudReport } from "./cloud_report.ts";
import {
  type CloudImport,
  type ImportStatus,
  type ImportTask,
  longerPause,
  shortestPause,
  type StoredValues,
} from "./import_state.ts";
import { type ImportBucket, r2Source } from "./r2_source.ts";

/** How long one step of the check takes, in ms. */
const checkTime = 20_000;

/** How often the lanes are asked whether they are done, in ms. */
const lookEvery = 2000;

/** The methods of a lane's object. */
export interface LaneStub {
  startLane(task: ImportTask, lane: number): Promise<void>;
  laneStatus(): Promise<Omit<ImportStatus, "rows" | "report">>;
  laneRefused(from: number, limit: number): Promise<RefusedRow[]>;
  orderLane(order: "pause" | "resume" | "stop"): Promise<void>;
}

/** What a course works with. */
export interface CourseTools {
  readonly values: StoredValues;
  readonly bucket: ImportBucket;
  /** How much of the file is read at once, in bytes. */
  readonly rangeSize: number;
  readonly lane: (id: string, lane: number) => LaneStub;
}

/** What the object remembers. */
interface CourseState {
  readonly task: ImportTask;
  readonly phase: "checking" | "importing" | "done" | "failed" | "stopped";
  readonly reason?: string;
  /** The pause after the next failure, in ms. */
  readonly pause?: number;
  /** Whether the check is to wait; lanes know it by themselves. */
  readonly isPaused?: boolean;
  /** Rows that were counted, and where counting goes on. */
  readonly rows: number;
  readonly at?: Place;
  readonly report?: string;
}

/** An import in its object. */
export class ImportCourse {
  readonly #tools: CourseTools;

  /** Works with what the object has. */
  constructor(tools: CourseTools) {
    this.#tools = tools;
  }

  get #state(): CourseState | undefined {
    return this.#tools.values.get<CourseState>("course");
  }

  #change(changes: Partial<CourseState>): void {
    this.#tools.values.set("course", { ...this.#state, ...changes });
  }

  /**
   * Begins an import; the same one again changes nothing. Throws an InputFileError when there is no such object, or the ID
   * is that of another import, of one that ended early, or of another version of the object.
   */
  async start(id: string, { key, format = formatOf(key), lanes = 4, ...others }: CloudImport): Promise<void> {
    const found = await this.#tools.bucket.head(key);
    if (!found) throw new InputFileError(key, undefined, "no such object in the bucket");
    const task: ImportTask = { ...others, id, key, format, lanes, etag: found.etag, size: found.size };
    const state = this.#state;
    if (!state) return this.#change({ task, phase: "checking", rows: 0 });
    const hasEndedEarly = state.phase === "failed" || state.phase === "stopped";
    if (!hasEndedEarly && JSON.stringify(task) === JSON.stringify(state.task)) return;
    const which = state.task.key === key ? "an import of this object, or of an earlier version" : state.task.key;
    const phase = hasEndedEarly ? `, which was ${state.phase === "failed" ? "given up" : "stopped"}` : "";
    throw new InputFileError(key, undefined, `the id ${id} is that of ${which}${phase}; choose another id`);
  }

  /** Takes the next step; returns in how many ms the one after it is due. */
  async step(): Promise<number | undefined> {
    const state = this.#state;
    if (!state || state.isPaused) return;
    try {
      const wait = state.phase === "checking"
        ? await this.#check(state)
        : state.phase === "importing"
        ? await this.#look(state)
        : undefined;
      if (state.pause !== undefined && this.#state?.phase !== "failed") {
        this.#change({ pause: undefined, reason: undefined });
      }
      return wait;
    } catch (error) {
      if (error instanceof InputFileError) {
        return this.#change({ phase: "failed", reason: error.message }) as undefined;
      }
      // The bucket or a lane could not be reached. The runtime would try again only a few times.
      const { pause = shortestPause } = state;
      this.#change({ reason: (error as Error).message, pause: longerPause(pause) });
      return pause;
    }
  }

  /** Pauses, goes on or stops; returns whether a step is due. */
  async order(order: "pause" | "resume" | "stop"): Promise<boolean> {
    const state = this.#state;
    if (state?.phase === "checking") {
      this.#change(order === "stop" ? { phase: "stopped" } : { isPaused: order === "pause" });
    } else if (state?.phase === "importing") {
      await Promise.all(this.#lanes(state).map((lane) => lane.orderLane(order)));
    } else return false;
    return order === "resume";
  }

  /** How far it is; undefined when this object has no import. */
  async status(): Promise<ImportStatus | undefined> {
    const state = this.#state;
    if (!state) return;
    const { phase, reason, report } = state;
    const sums = { imported: 0, rejected: 0, failed: 0 };
    if (phase === "checking") {
      return { phase: state.isPaused ? "paused" : phase, rows: undefined, ...sums, reason, report };
    }
    const lanes = await Promise.all(this.#lanes(state).map((lane) => lane.laneStatus()));
    for (const lane of lanes) {
      for (const name of ["imported", "rejected", "failed"] as const) sums[name] += lane[name];
    }
    const isPaused = phase === "importing" && lanes.some((lane) => lane.phase === "paused");
    const waiting = phase === "importing" ? lanes.find((lane) => lane.reason)?.reason : undefined;
    return {
      phase: isPaused ? "paused" : phase,
      rows: state.rows,
      ...sums,
      reason: reason ?? waiting,
      report,
    };
  }

  #lanes({ task: { id, lanes } }: CourseState): LaneStub[] {
    return Array.from({ length: lanes }, (_, lane) => this.#tools.lane(id, lane));
  }

  #reader({ task }: CourseState): RowReader<object> {
    const source = r2Source(this.#tools.bucket, task, this.#tools.rangeSize);
    return createReader(task.format, { source, kind: accountRows, names: task.names ?? {} });
  }

  /** Reads on, so that a file that is invalid further down is refused before anything is sent. */
  async #check(state: CourseState): Promise<number | undefined> {
    const endsAt = Date.now() + checkTime;
    let { rows, at } = state;
    for await (const { place } of this.#reader(state).rows(at)) {
      rows = place.position + 1;
      at = place;
      if (rows % 1000 !== 0 || Date.now() < endsAt) continue;
      // The row at this place is counted again.
      this.#change({ rows: rows - 1, at });
      return 0;
    }
    // What was ordered meanwhile counts.
    if (this.#state?.isPaused) return this.#change({ rows: Math.max(0, rows - 1), at }) as undefined;
    if (this.#state?.phase !== "checking") return;
    const lanes = this.#lanes(state);
    await Promise.all(lanes.map((lane, i) => lane.startLane(state.task, i)));
    const { isPaused, phase } = this.#state ?? {};
    this.#change({ phase: "importing", isPaused: undefined, rows, at: undefined });
    // What was ordered while the lanes started is for them.
    const order = phase === "stopped" ? "stop" : isPaused ? "pause" : undefined;
    if (order) await Promise.all(lanes.map((lane) => lane.orderLane(order)));
    return lookEvery;
  }

  /** Ends the import once all lanes have. */
  async #look(state: CourseState): Promise<number | undefined> {
    const lanes = await Promise.all(this.#lanes(state).map((lane) => lane.laneStatus()));
    const failed = lanes.find(({ phase }) => phase === "failed");
    if (failed) return this.#change({ phase: "failed", reason: failed.reason }) as undefined;
    if (lanes.some(({ phase }) => phase === "stopped")) return this.#change({ phase: "stopped" }) as undefined;
    if (lanes.some(({ phase }) => phase !== "done")) return lookEvery;
    this.#change({
      phase: "done",
      report: await writeCloudReport(
        this.#tools.bucket,
        state.task,
        this.#lanes(state),
        await this.#reader(state).columns(),
      ),
    });
  }
}
