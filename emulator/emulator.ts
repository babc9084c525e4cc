import { operationTable } from "../gen/operations.ts";
import type { operations } from "../gen/types.ts";
import { assertApp, signUserSig } from "../src/usersig/sign.ts";
import { AccountIndex } from "./account_index.ts";
import { accountImport } from "./accounts.ts";
import { type Answer, answerHeaders, answerPreflight, failure, success } from "./answer.ts";
import { type ActiveFault, type Fault, FaultQueue, faultyResponse, wait } from "./faults.ts";
import { refuseQuery } from "./gate.ts";
import { handlers, leaveOut, operationAt } from "./operations.ts";
import { TokenBucket } from "./rate_limit.ts";
import { recordCall, type RecordedCall } from "./recorded_calls.ts";
import { checkSettings, defaultSettings, type EmulatorSettings } from "./settings.ts";
import { furthestDate, readSnapshot, type Snapshot, writeSnapshot } from "./snapshot.ts";
import type { EmulatorState, StoredAccount } from "./state.ts";
import { isObject, parsed } from "./values.ts";

/**
 * The app that {@link createEmulator} emulates.
 *
 * @example A trial app with two admins
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({
 *   sdkAppId: 1400000000,
 *   secretKey: "a made-up key",
 *   admins: ["administrator", "robot"],
 *   accountLimit: 100,
 * });
 * ```
 */
export interface EmulatorOptions extends Partial<EmulatorSettings> {
  /** The app's number. */
  sdkAppId: number;
  /** The app's key. Make one up: a live app's key has no business here. */
  secretKey: string;
  /** UserIDs that may call; default `["administrator"]`. */
  admins?: readonly string[];
  /** The clock, in ms since 1970; default Date.now. Signatures, rates and time stamps go by it. */
  now?: () => number;
  /** Between 0 and 1, for faults with a probability; default Math.random. */
  random?: () => number;
  /** How many calls `calls` keeps at least; default 10000. */
  keepCalls?: number;
}

/**
 * A fetch that reaches the emulator and nothing else.
 *
 * @example Count the calls that a client makes
 * ```ts
 * import { createEmulator, type EmulatorFetch } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * let calls = 0;
 * const counting: EmulatorFetch = (input, init) => (calls++, emulator.fetch(input, init));
 * ```
 */
export type EmulatorFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/**
 * What {@link Emulator.watch} tells: a call was answered, or everything was exchanged by `reset` or `load`.
 *
 * @example Tell calls from resets
 * ```ts
 * import type { EmulatorEvent } from "@unofficial/tencent-chat/emulator";
 *
 * const text = (event: EmulatorEvent) => event.type === "call" ? event.call.operation : "begun again";
 * ```
 */
export type EmulatorEvent = { type: "call"; call: RecordedCall } | { type: "reset" };

/**
 * A page of the accounts, in the order of their UserIDs.
 *
 * @example The first ten whose UserID begins with user_
 * ```ts
 * import { type AccountPage, createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const page: AccountPage = emulator.findAccounts({ prefix: "user_", limit: 10 });
 * page.total; // 0
 * ```
 */
export interface AccountPage {
  /** How many accounts there are in all that have the prefix. */
  total: number;
  /** Those of the page. */
  accounts: StoredAccount[];
}

/**
 * An emulated app.
 *
 * @example Start each test afresh
 * ```ts
 * import { createEmulator, type Emulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator: Emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * emulator.reset();
 * emulator.accounts.size; // 0
 * ```
 */
export interface Emulator {
  /** The app's number. */
  readonly sdkAppId: number;
  /** UserIDs that may call. */
  readonly admins: readonly string[];
  /** Answers a request; give it to `createChatClient` as `fetch`, or to a server as its handler. */
  readonly fetch: EmulatorFetch;
  /** The accounts by UserID. */
  readonly accounts: ReadonlyMap<string, StoredAccount>;
  /** The latest calls, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** How many calls there were since the start or the last `reset` or `load`, kept or not. */
  readonly callCount: number;
  /** The faults that wait to strike. */
  readonly faults: readonly ActiveFault[];
  /** How the app behaves now. */
  readonly settings: Readonly<EmulatorSettings>;
  /** The emulator's time, in ms since 1970. */
  now(): number;
  /** Moves the emulator's time on, or back when negative, in ms. */
  moveClock(ms: number): void;
  /** Changes some settings; throws a TypeError for one that cannot be. */
  configure(changes: Partial<EmulatorSettings>): void;
  /** Makes something go wrong; the result takes the fault away again. Throws a TypeError for a fault that cannot be. */
  inject(fault: Fault): () => void;
  /** Takes the fault of this id away; false when it is not there any more. */
  withdraw(id: number): boolean;
  /** Imports an account without a call, whatever rates and faults there are: the ErrorCode, 0 when it went in. */
  seed(account: { UserID: string; Nick?: string; FaceUrl?: string }): number;
  /** A page of the accounts whose UserID begins with `prefix`, at most 100 unless `limit` says otherwise. */
  findAccounts(query?: { prefix?: string; offset?: number; limit?: number }): AccountPage;
  /** A UserSig of the app by the emulator's clock; for the first admin and a day (`expiresIn` in seconds) by default. */
  userSig(userId?: string, expiresIn?: number): string;
  /** Tells what happens from now on; the result ends it. */
  watch(listener: (event: EmulatorEvent) => void): () => void;
  /**
   * The state of now as lines of JSON, for `load`: accounts, deletions, kicks, settings and the clock, no calls, no
   * faults.
   */
  save(): Iterable<string>;
  /**
   * Puts a saved state, in pieces of any length, in the place of this one. Rejects with a TypeError that says what is
   * wrong with it, and then nothing has changed.
   */
  load(saved: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** Back to the start: as it was made, no accounts, no calls, no faults, full rates. */
  reset(): void;
}

/**
 * Makes an emulated app. It is a plain fetch handler without a socket; `emulator/serve` puts it on a port.
 *
 * @throws {TypeError} when `sdkAppId` or `secretKey` cannot be one.
 *
 * @example A refused signature
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const { fetch } = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const client = createChatClient({ sdkAppId: 1400000000, secretKey: "another", region: "seoul", fetch });
 * await client.accountImport({ UserID: "user_0001" }).catch((error) => error.errorCode); // 70009
 * ```
 */
export function createEmulator(options: EmulatorOptions): Emulator {
  assertApp(options);
  const { sdkAppId, secretKey, admins = ["administrator"], keepCalls = 10000, random = Math.random } = options;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const { edition, accountLimit, deletion, rateLimits, latency }: EmulatorSettings = {
    ...defaultSettings,
    ...Object.fromEntries(given),
  };
  const atStart: EmulatorSettings = { edition, accountLimit, deletion, rateLimits, latency };
  checkSettings(atStart);
  const time = options.now ?? Date.now;
  let clockMovedBy = 0;
  const now = (): number => time() + clockMovedBy;
  const accounts = new Map<string, StoredAccount>();
  const state: EmulatorState = {
    accounts,
    deleted: new Map(),
    kicked: new Map(),
    admins,
    settings: { ...atStart },
    index: new AccountIndex(accounts),
    now,
  };
  const calls: RecordedCall[] = [];
  let lastCall = 0;
  let callsBefore = 0;
  const faults = new FaultQueue(random);
  const listeners = new Set<(event: EmulatorEvent) => void>();
  let buckets = new Map<string, TokenBucket>();

  function withinRate(operation: keyof operations): boolean {
    const { rateLimits } = state.settings;
    if (rateLimits === false) return true;
    let bucket = buckets.get(operation);
    if (!bucket) {
      const rate = (rateLimits === true ? undefined : rateLimits[operation]) ?? operationTable[operation].rate;
      buckets.set(operation, bucket = new TokenBucket(rate, now));
    }
    return bucket.take();
  }

  function carryOut(
    method: string,
    operation: keyof operations | undefined,
    query: URLSearchParams,
    body: unknown,
  ): Answer {
    if (method !== "POST") return failure(60002, "only POST is answered");
    if (operation === undefined) return failure(60009, "no such resource");
    const refused = refuseQuery(query, { sdkAppId, secretKey }, state);
    if (refused) return refused;
    if (!withinRate(operation)) return failure(60007, "calls come faster than the limit");
    if (!isObject(body)) {
      return failure(operation === "queryOnlineStatus" ? 90001 : 60003, "the body is not a JSON object");
    }
    return handlers[operation](body, state);
  }

  async function answerTo(request: Request): Promise<Response> {
    if (request.method === "OPTIONS") return answerPreflight(request);
    const { pathname, searchParams: query } = new URL(request.url);
    const operation = operationAt(pathname);
    const at = now();
    const sent = await request.text();
    const value = parsed(sent);
    const body = value === undefined ? sent : value;
    const fault = faults.strike(operation ?? pathname);
    const isSeen = fault === undefined || seenKinds.has(fault.kind);
    const carriedOut = fault?.kind !== "error" && isSeen || fault?.carriedOut === true;
    const share = fault?.kind === "partial" ? fault.share ?? 0.1 : 0;
    const [left, leftOut] = operation === "multiaccountImport" ? leaveOut(body, share) : [body, []];
    const real = carriedOut ? carryOut(request.method, operation, query, left) : success();
    if (Array.isArray(real.FailAccounts)) real.FailAccounts.push(...leftOut);
    const answer = fault?.kind === "error" ? failure(fault.errorCode ?? 70500, fault.errorInfo ?? "injected") : real;
    // Misspelt ones too.
    for (const name of [...query.keys()]) if (/usersig$/i.test(name)) query.delete(name);
    const call: RecordedCall = {
      id: ++lastCall,
      operation: operation ?? pathname,
      at,
      query: Object.fromEntries(query),
      contentType: request.headers.get("content-type") ?? undefined,
      body,
      errorCode: isSeen ? answer.ErrorCode : undefined,
      answer: isSeen ? answer : undefined,
      fault: fault?.kind,
    };
    recordCall(calls, call, keepCalls);
    tell({ type: "call", call });
    const text = JSON.stringify(answer);
    const { latency } = state.settings;
    if (latency > 0) await wait(latency, request.signal);
    if (fault && changesResponse(fault)) return faultyResponse(fault, text, request.signal);
    return new Response(text, { headers: answerHeaders });
  }

  function tell(event: EmulatorEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        // The listener's own mistake, not the caller's: it is told as any uncaught error.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  return {
    sdkAppId,
    admins,
    fetch: (input, init) => answerTo(input instanceof Request && !init ? input : new Request(input, init)),
    accounts,
    calls,
    get callCount() {
      return lastCall - callsBefore;
    },
    get faults() {
      return faults.list();
    },
    get settings() {
      return { ...state.settings };
    },
    now,
    moveClock(ms) {
      const moved = clockMovedBy + ms;
      if (!(Math.abs(time() + moved) <= furthestDate)) throw new TypeError(`the clock cannot be moved by ${ms} ms`);
      clockMovedBy = moved;
    },
    configure(changes) {
      checkSettings(changes);
      Object.assign(state.settings, changes);
      if ("rateLimits" in changes) buckets = new Map();
    },
    inject(fault) {
      const id = faults.add(fault);
      return () => void faults.remove(id);
    },
    withdraw: (id) => faults.remove(id),
    seed: (account) => accountImport({ ...account }, state).ErrorCode,
    findAccounts({ prefix = "", offset = 0, limit = 100 } = {}) {
      const { total, UserIDs } = state.index.page(prefix, offset, limit);
      return { total, accounts: UserIDs.map((UserID) => accounts.get(UserID)!) }; // the index holds only what is there
    },
    userSig(userId = admins[0] ?? "administrator", expiresIn = 86400) {
      return signUserSig({ sdkAppId, secretKey, userId, expiresIn, issuedAt: Math.floor(now() / 1000) });
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    save: () => writeSnapshot(state, clockMovedBy),
    async load(pieces) {
      begin(await readSnapshot(pieces));
    },
    reset: () => begin({ accounts: [], deleted: [], kicked: [], settings: atStart, clockMovedBy: 0 }),
  };

  function begin(from: Beginning): void {
    for (const held of ["accounts", "deleted", "kicked"] as const) {
      const map: Map<string, unknown> = state[held];
      map.clear();
      for (const [UserID, kept] of from[held]) map.set(UserID, kept);
    }
    state.index.clear();
    state.settings = { ...from.settings };
    clockMovedBy = from.clockMovedBy;
    calls.length = 0;
    callsBefore = lastCall;
    faults.clear();
    buckets = new Map();
    tell({ type: "reset" });
  }
}

/** What an emulator begins with. */
type Beginning = {
  readonly [Part in keyof Snapshot]: Snapshot[Part] extends Map<string, infer Kept> ? Iterable<[string, Kept]>
    : Snapshot[Part];
};

/** Faults whose caller sees the envelope. */
const seenKinds = new Set<string>(["error", "delay", "partial"]);

const changesResponse = ({ kind }: Fault): boolean => kind !== "error" && kind !== "partial";
