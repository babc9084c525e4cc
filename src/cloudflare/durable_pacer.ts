import { type Clock, createSystemClock, sleep, withTimeout } from "../clock.ts";
import type { SharedPacer } from "../shared_pacer.ts";
import type { TurnBlock } from "./turn_row.ts";

/**
 * The methods of a `ChatPacer`, as its stub has them.
 *
 * @example A stub
 * ```ts
 * import type { ChatPacerStub } from "@unofficial/tencent-chat/cloudflare";
 *
 * const ask = (stub: ChatPacerStub) => stub.takeTurns("accountImport", 200, 1);
 * ```
 */
export interface ChatPacerStub {
  /** Hands out up to `count` turns of an operation at `rate` calls per second. */
  takeTurns(operation: string, rate: number, count: number): Promise<TurnBlock>;
  /** Slows an operation down for all. */
  slowDown(operation: string): Promise<void>;
}

/**
 * A binding of `ChatPacer`, as Workers have it.
 *
 * @example The type of the environment
 * ```ts
 * import type { ChatPacerNamespace } from "@unofficial/tencent-chat/cloudflare";
 *
 * interface Env {
 *   CHAT_PACER: ChatPacerNamespace;
 * }
 * ```
 */
export interface ChatPacerNamespace {
  /** The object of a name. */
  getByName?(name: string): unknown;
  /** The ID of a name. */
  idFromName(name: string): unknown;
  /** The object of an ID. */
  get(id: never): unknown;
}

/** One who waits for a turn. */
interface Waiting {
  /** Ms to wait, once the turn was handed out. */
  delay?: number;
}

/** What an isolate knows about the turns of one operation. */
interface Row {
  waiting: Waiting[];
  /** The question that is under way, and when it was asked. */
  asking?: Promise<void>;
  askedAt: number;
  /** When it may ask again, in ms. */
  nextAskAt: number;
}

/** A question that has no answer for so long belongs to a request that has ended, in ms. */
const answerTimeout = 2000;

/** While turns have to be waited for, an isolate asks this often, in ms: turns then come in blocks. */
const askEvery = 50;

/** Too short to wait for, in ms. */
const negligible = 1;

/** Most turns of one question. */
const largestBlock = 100;

/**
 * Turns from a `ChatPacer`, for `createChatClient`. All isolates of a Worker, its queue consumers and its imports share
 * them. `namespace` is called anew for each question: what belongs to a request cannot be used by another.
 *
 * @param namespace Returns the binding, for example `() => env.CHAT_PACER` with `import { env } from "cloudflare:workers"`.
 * @param name The object's name: one for each app. Default `chat`.
 *
 * @example A client for all requests of an isolate
 * ```ts ignore
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { durablePacer } from "@unofficial/tencent-chat/cloudflare";
 * import { env } from "cloudflare:workers";
 *
 * const chat = createChatClient({
 *   ...{ sdkAppId: 1400000000, secretKey: env.TENCENT_CHAT_SECRET_KEY, region: "singapore" },
 *   pacer: durablePacer(() => env.CHAT_PACER),
 * });
 * ```
 */
export function durablePacer(namespace: () => ChatPacerNamespace, name = "chat"): SharedPacer {
  return createDurablePacer(() => {
    const found = namespace();
    return (found.getByName?.(name) ?? found.get(found.idFromName(name) as never)) as ChatPacerStub;
  }, createSystemClock());
}

/** The same with the caller's clock, for tests. Each wait is on a timer of the request that waits. */
export function createDurablePacer(stub: () => ChatPacerStub, clock: Clock): SharedPacer {
  const rows = new Map<string, Row>();

  /** Asks for turns for all who wait, and hands them out. */
  async function ask(row: Row, operation: string, rate: number): Promise<void> {
    const asked = row.waiting.length;
    const { granted, wait, spacing, retryIn } = await stub().takeTurns(operation, rate, Math.min(asked, largestBlock));
    for (const [i, waiting] of row.waiting.splice(0, granted).entries()) waiting.delay = wait + i * spacing;
    row.nextAskAt = clock.now() + (granted < asked ? retryIn : wait > negligible ? askEvery : 0);
  }

  /** Asks once, or waits for a question that another has asked; that one may have ended with its request. */
  async function askOrWait(row: Row, operation: string, rate: number, signal: AbortSignal): Promise<void> {
    const now = clock.now();
    if (row.asking && now < row.askedAt + answerTimeout) {
      return await withTimeout(clock, answerTimeout, signal, () => {}, () => row.asking ?? Promise.resolve());
    }
    if (now < row.nextAskAt) return await sleep(clock, row.nextAskAt - now, signal);
    row.askedAt = now;
    const asking = ask(row, operation, rate);
    // Those who share the question learn of its failure by asking themselves.
    const shared = row.asking = asking.catch(() => {});
    try {
      await asking; // the deadline of the call ends this wait
    } finally {
      if (row.asking === shared) row.asking = undefined;
    }
  }

  return {
    async turn({ operation, rate, signal }) {
      const row = rows.get(operation) ?? { waiting: [], askedAt: 0, nextAskAt: 0 };
      rows.set(operation, row);
      const own: Waiting = {};
      row.waiting.push(own);
      try {
        while (own.delay === undefined) await askOrWait(row, operation, rate, signal);
      } finally {
        const at = row.waiting.indexOf(own);
        if (at !== -1) row.waiting.splice(at, 1);
      }
      if (own.delay > negligible) await sleep(clock, own.delay, signal);
    },
    slowDown: ({ operation }) => stub().slowDown(operation),
  };
}
