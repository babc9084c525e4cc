import { DurableObject } from "cloudflare:workers";
import type { ChatClient } from "../../client.ts";
import type { RefusedRow } from "../../rows/row_journal.ts";
import type { ChatPacerNamespace } from "../durable_pacer.ts";
import { ImportCourse, type LaneStub } from "./import_course.ts";
import { ImportLane } from "./import_lane.ts";
import { type CloudImport, type ImportStatus, type ImportTask, openValues, type StoredValues } from "./import_state.ts";
import type { ImportBucket } from "./r2_source.ts";
import type { Sql } from "./sql_journal.ts";

/** The part of the object's state that is used. */
interface ImportObjectState {
  readonly storage: { readonly sql: Sql; setAlarm(at: number): Promise<void>; deleteAlarm(): Promise<void> };
}

/**
 * What the Worker gives an import.
 *
 * @example From the environment
 * ```ts
 * import type { ChatPacerNamespace, ImportBucket, ImportResources } from "@unofficial/tencent-chat/cloudflare";
 *
 * type Env = { EXPORTS: ImportBucket; CHAT_IMPORT: ChatPacerNamespace };
 * const resources = (env: Env, chat: ImportResources["chat"]): ImportResources => (
 *   { bucket: env.EXPORTS, objects: env.CHAT_IMPORT, chat }
 * );
 * ```
 */
export interface ImportResources {
  /** The bucket with the file; reports are written beside it. */
  readonly bucket: ImportBucket;
  /** The binding of the class itself: each lane is an object of it. */
  readonly objects: ChatPacerNamespace;
  /** A client; called once for a slice. With a shared pacer, lanes and other callers keep to one rate together. */
  readonly chat: () => ChatClient;
  /** How much of the file is read at once, in bytes; default 128 KiB. */
  readonly rangeSize?: number;
}

/** The methods of an object that has an import. */
export interface ChatImportStub extends LaneStub {
  /** Begins an import. */
  start(id: string, task: CloudImport): Promise<void>;
  /** How far it is; undefined when the object has none. */
  status(): Promise<ImportStatus | undefined>;
  /** Pauses, goes on or stops. */
  order(order: "pause" | "resume" | "stop"): Promise<void>;
}

/**
 * A class of Durable Objects that import files.
 *
 * @example The class by name
 * ```ts
 * import type { ChatImportClass } from "@unofficial/tencent-chat/cloudflare";
 *
 * const nameOf = (objects: ChatImportClass) => objects.name;
 * ```
 */
export type ChatImportClass = new (state: never, env: unknown) => object;

const Base = DurableObject as new (state: ImportObjectState, env: unknown) => object;

/**
 * Makes the class of the Durable Objects that import a file of accounts from R2, as the command line would: the whole
 * file is checked before the first call; rows that are refused are kept with line and reason; where a UserID comes again,
 * the last row stands. One object has the course of an import, and one each of its lanes, which share the rows by UserID.
 * An alarm wakes each of them: an import goes on by itself after a crash, an outage, or once a full app has room again.
 *
 * @param resources What an import needs of the Worker's environment.
 *
 * @example The class to export and to bind
 * ```ts ignore
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { chatImport, durablePacer } from "@unofficial/tencent-chat/cloudflare";
 *
 * export const ChatImport = chatImport((env) => ({
 *   bucket: env.EXPORTS,
 *   objects: env.CHAT_IMPORT,
 *   chat: () => createChatClient({
 *     ...{ sdkAppId: 1400000000, secretKey: env.TENCENT_CHAT_SECRET_KEY, region: "singapore" },
 *     pacer: durablePacer(() => env.CHAT_PACER),
 *   }),
 * }));
 * ```
 */
export function chatImport<Env>(resources: (env: Env) => ImportResources): ChatImportClass {
  return class extends Base implements ChatImportStub {
    readonly #storage: ImportObjectState["storage"];
    readonly #course: ImportCourse;
    readonly #lane: ImportLane;

    constructor(state: ImportObjectState, env: unknown) {
      super(state, env);
      this.#storage = state.storage;
      const { bucket, objects, chat, rangeSize = 128 * 1024 } = resources(env as Env);
      const { sql } = state.storage;
      const values: StoredValues = openValues(sql);
      this.#lane = new ImportLane({ sql, values, bucket, chat, rangeSize });
      const lane = (id: string, number: number): LaneStub =>
        objects.get(objects.idFromName(`${id}/lane-${number}`) as never) as LaneStub;
      this.#course = new ImportCourse({ values, bucket, lane, rangeSize });
    }

    async start(id: string, task: CloudImport): Promise<void> {
      await this.#course.start(id, task);
      await this.#storage.setAlarm(Date.now());
    }

    status(): Promise<ImportStatus | undefined> {
      return this.#course.status();
    }

    async order(order: "pause" | "resume" | "stop"): Promise<void> {
      if (await this.#course.order(order)) await this.#storage.setAlarm(Date.now());
    }

    async startLane(task: ImportTask, lane: number): Promise<void> {
      this.#lane.start(task, lane);
      await this.#storage.setAlarm(Date.now());
    }

    laneStatus(): Promise<Omit<ImportStatus, "rows" | "report">> {
      return Promise.resolve(this.#lane.status());
    }

    laneRefused(from: number, limit: number): Promise<RefusedRow[]> {
      return Promise.resolve(this.#lane.refused(from, limit));
    }

    async orderLane(order: "pause" | "resume" | "stop"): Promise<void> {
      if (this.#lane.order(order)) await this.#storage.setAlarm(Date.now());
    }

    /** The runtime calls it, again after a crash. No alarm is set before it ends: that would replace the one that comes again. */
    async alarm(): Promise<void> {
      const wait = this.#lane.isStarted ? await this.#lane.run() : await this.#course.step();
      if (wait !== undefined) await this.#storage.setAlarm(Date.now() + wait);
    }
  };
}
