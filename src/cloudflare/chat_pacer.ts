import { DurableObject } from "cloudflare:workers";
import type { ChatPacerStub } from "./durable_pacer.ts";
import { createTurnRow, type TurnBlock, type TurnRow } from "./turn_row.ts";

/**
 * The part of a Durable Object's state that is used.
 *
 * @example Rows of a query
 * ```ts
 * import type { PacerState } from "@unofficial/tencent-chat/cloudflare";
 *
 * const rowsOf = ({ storage }: PacerState) => storage.sql.exec("SELECT operation, until FROM rows").toArray();
 * ```
 */
export interface PacerState {
  /** Its storage. */
  readonly storage: {
    readonly sql: { exec(query: string, ...values: unknown[]): { toArray(): Record<string, unknown>[] } };
  };
}

/** How far ahead of the row its stored end is, in ms: it is written once in this time. */
const storedAhead = 1000;

/** The runtime's class. Its type would make everyone who imports `./cloudflare` need the types of Workers. */
const Base = DurableObject as new (state: PacerState, env: unknown) => object;

/** What `ChatPacer` is. */
class TurnKeeper extends Base implements ChatPacerStub {
  readonly #sql: PacerState["storage"]["sql"];
  readonly #rows = new Map<string, TurnRow>();
  /** The stored end of each row. */
  readonly #stored = new Map<string, number>();

  /** Only the runtime calls this. */
  constructor(state: PacerState, env: unknown) {
    super(state, env);
    this.#sql = state.storage.sql;
    this.#sql.exec("CREATE TABLE IF NOT EXISTS rows (operation TEXT PRIMARY KEY, until REAL NOT NULL)");
    for (const { operation, until } of this.#sql.exec("SELECT operation, until FROM rows").toArray()) {
      this.#stored.set(String(operation), Number(until));
    }
  }

  /** Hands out up to `count` turns of an operation at `rate` calls per second. */
  takeTurns(operation: string, rate: number, count: number): Promise<TurnBlock> {
    const row = this.#row(operation);
    const block = row.take(rate, count);
    if (row.next > (this.#stored.get(operation) ?? 0)) {
      const until = row.next + storedAhead;
      this.#stored.set(operation, until);
      this.#sql.exec("INSERT OR REPLACE INTO rows VALUES (?, ?)", operation, until);
    }
    return Promise.resolve(block);
  }

  /** Slows an operation down for all. */
  slowDown(operation: string): Promise<void> {
    this.#row(operation).slowDown();
    return Promise.resolve();
  }

  #row(operation: string): TurnRow {
    const now = (): number => Date.now();
    // A stored end in the far future is that of a clock that was set back.
    const stored = Math.min(this.#stored.get(operation) ?? 0, now() + 10_000);
    const row = this.#rows.get(operation) ?? createTurnRow(now, stored);
    this.#rows.set(operation, row);
    return row;
  }
}

/**
 * The Durable Object that hands out the turns of one app: one row of turns for each operation, evenly spread at its rate,
 * in blocks when calls come fast. After a restart no turn is handed out twice: a row's end is stored ahead of it.
 *
 * Export it from the Worker, bind it (`durable_objects`), and list it in `new_sqlite_classes` of a migration.
 *
 * @example Export it
 * ```ts ignore
 * export { ChatPacer } from "@unofficial/tencent-chat/cloudflare";
 * ```
 */
export const ChatPacer: ChatPacerClass = TurnKeeper;

/**
 * The object's type, for `DurableObjectNamespace<ChatPacer>`.
 *
 * @example The stub of an object
 * ```ts
 * import type { ChatPacer } from "@unofficial/tencent-chat/cloudflare";
 *
 * const slowDown = (pacer: ChatPacer) => pacer.slowDown("accountImport");
 * ```
 */
export type ChatPacer = ChatPacerStub;

/**
 * A class of Durable Objects, as the runtime makes them.
 *
 * @example A class of one's own in its place
 * ```ts
 * import type { ChatPacerClass } from "@unofficial/tencent-chat/cloudflare";
 *
 * const nameOf = (pacer: ChatPacerClass) => pacer.name;
 * ```
 */
export type ChatPacerClass = new (state: PacerState, env: unknown) => ChatPacerStub;
