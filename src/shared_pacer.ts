// Turns from a place that several clients share.
import { assertNumber } from "./assert_options.ts";
import { type Clock, sleep } from "./clock.ts";
import type { Pacer } from "./pacer.ts";

/** Longest wait before the shared place is asked again, in ms. */
const longestBackOff = 5000;

/**
 * Where clients that share an app's rate limits get their turns: the isolates of a Worker, several servers. `ChatPacer` of
 * `./cloudflare` is one for Durable Objects; the same interface fits Redis, Deno KV or a small server.
 *
 * While it rejects, a call waits and asks again until its deadline, and then rejects with a `ChatTransportError`; it is
 * never sent without a turn.
 *
 * @example Turns of one process, as a stand-in for a shared place
 * ```ts
 * import { createChatClient, type SharedPacer } from "@unofficial/tencent-chat";
 *
 * const next: Record<string, number> = {};
 * const pacer: SharedPacer = {
 *   async turn({ operation, rate }) {
 *     const at = Math.max(next[operation] ?? 0, Date.now());
 *     next[operation] = at + 1000 / rate;
 *     await new Promise((resolve) => setTimeout(resolve, at - Date.now()));
 *   },
 *   slowDown({ operation }) {
 *     next[operation] = Date.now() + 500;
 *   },
 * };
 * const chat = createChatClient({ sdkAppId: 1400000000, secretKey: "a test key", region: "singapore", pacer });
 * ```
 */
export interface SharedPacer {
  /**
   * Resolves when a turn of the operation has come; called for every attempt. `rate` is in calls per second, over all who
   * share the pacer. Rejects when no turn can be had.
   */
  turn(request: TurnRequest): Promise<void>;
  /** Makes all who share the pacer slower for a while, because the service answers that calls come too fast. */
  slowDown(request: Pick<TurnRequest, "operation">): void | Promise<void>;
}

/**
 * What a client asks a {@link SharedPacer} for.
 *
 * @example A key for a shared store
 * ```ts
 * import type { TurnRequest } from "@unofficial/tencent-chat";
 *
 * const keyOf = ({ operation }: TurnRequest) => `turns:${operation}`;
 * ```
 */
export interface TurnRequest {
  /** The operation, for example `accountImport`. */
  readonly operation: string;
  /** Calls per second. */
  readonly rate: number;
  /** Aborts when the call does not wait any longer. */
  readonly signal: AbortSignal;
}

/** A pacer of one operation that gets its turns from a shared place. */
export function createSharedTurns(shared: SharedPacer, operation: string, clock: Clock, rate: number): Pacer {
  const pacer: Pacer = {
    get rate() {
      return rate;
    },
    set rate(perSecond) {
      assertNumber("rate", perSecond, 1);
      rate = perSecond;
    },
    slowDown() {
      // Nobody waits for this, and a call must not fail because of it.
      new Promise((resolve) => resolve(shared.slowDown({ operation }))).catch(() => {});
    },
    tryTurn: () => false,
    async turn(signal) {
      for (let wait = 250;; wait = Math.min(longestBackOff, wait * 2)) {
        try {
          await shared.turn({ operation, rate, signal });
          pacer.problem = undefined;
          return;
        } catch (error) {
          signal.throwIfAborted();
          pacer.problem = error instanceof Error ? error.message : String(error);
          await sleep(clock, clock.random() * wait, signal);
        }
      }
    },
  };
  return pacer;
}
