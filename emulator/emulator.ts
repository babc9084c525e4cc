import { type OperationRow, operationTable } from "../gen/operations.ts";
import type { operations } from "../gen/types.ts";
import { checkApp } from "../src/usersig/sign.ts";
import { accountCheck, accountDelete, accountImport, kick, multiaccountImport } from "./accounts.ts";
import { type Answer, answerHeaders, answerPreflight, failure, success } from "./answer.ts";
import { type Fault, FaultQueue, faultyResponse } from "./faults.ts";
import { refuseQuery } from "./gate.ts";
import { queryOnlineStatus } from "./online_status.ts";
import { portraitGet, portraitSet } from "./profile.ts";
import { TokenBucket } from "./rate_limit.ts";
import { recordCall, type RecordedCall } from "./recorded_calls.ts";
import type { EmulatorState, StoredAccount } from "./state.ts";

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
export interface EmulatorOptions {
  /** The app's number. */
  sdkAppId: number;
  /** The app's key. Make one up: a live app's key has no business here. */
  secretKey: string;
  /** UserIDs that may call; default `["administrator"]`. */
  admins?: readonly string[];
  /**
   * A `trial` app holds 100 accounts and takes a deleted one back at once; a `paid` one (default) has no limit and takes
   * a deleted one back after three months.
   */
  edition?: "trial" | "paid";
  /** Accounts that the app may hold; default as the edition. */
  accountLimit?: number;
  /** Whether accounts may be deleted, which paid apps have to switch on in the console; default true. */
  deletion?: boolean;
  /** Calls per second of each operation: the documented ones (default true), none, or own ones by operation. */
  rateLimits?: boolean | Readonly<Record<string, number>>;
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
  /** Answers a request; give it to `createChatClient` as `fetch`, or to a server as its handler. */
  readonly fetch: EmulatorFetch;
  /** The accounts by UserID. */
  readonly accounts: ReadonlyMap<string, StoredAccount>;
  /** The latest calls, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** Makes something go wrong; the result takes the fault away again. */
  inject(fault: Fault): () => void;
  /** Back to the start: no accounts, no calls, no faults, full rates. */
  reset(): void;
}

const handlers: { [Name in keyof operations]: (body: Record<string, unknown>, state: EmulatorState) => Answer } = {
  accountImport,
  multiaccountImport,
  accountDelete,
  accountCheck,
  kick,
  queryOnlineStatus,
  portraitSet,
  portraitGet,
};

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
  checkApp(options);
  const { sdkAppId, secretKey, admins = ["administrator"], keepCalls = 10000 } = options;
  const { edition = "paid", deletion = true, rateLimits = true, now = Date.now, random = Math.random } = options;
  const state: EmulatorState = {
    accounts: new Map(),
    deleted: new Map(),
    kicked: new Map(),
    admins,
    edition,
    accountLimit: options.accountLimit ?? (edition === "trial" ? 100 : Infinity),
    deletion,
    now,
  };
  const calls: RecordedCall[] = [];
  const faults = new FaultQueue(random);
  let buckets = new Map<string, TokenBucket>();

  function withinRate(operation: keyof operations): boolean {
    if (rateLimits === false) return true;
    const rate = (rateLimits === true ? undefined : rateLimits[operation]) ?? operationTable[operation].rate;
    let bucket = buckets.get(operation);
    if (!bucket) buckets.set(operation, bucket = new TokenBucket(rate, now));
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
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      return failure(operation === "queryOnlineStatus" ? 90001 : 60003, "the body is not a JSON object");
    }
    return handlers[operation](body as Record<string, unknown>, state);
  }

  async function answerTo(request: Request): Promise<Response> {
    if (request.method === "OPTIONS") return answerPreflight(request);
    const { pathname, searchParams: query } = new URL(request.url);
    const operation = operationAt(pathname);
    const at = now();
    const body = parsed(await request.text());
    const fault = faults.strike(operation ?? pathname);
    const isSeen = fault === undefined || seenKinds.has(fault.kind);
    const carriedOut = fault?.kind !== "error" && isSeen || fault?.carriedOut === true;
    const share = fault?.kind === "partial" ? fault.share ?? 0.1 : 0;
    const [left, leftOut] = operation === "multiaccountImport" ? leaveOut(body, share) : [body, []];
    const real = carriedOut ? carryOut(request.method, operation, query, left) : success();
    if (Array.isArray(real.FailAccounts)) real.FailAccounts.push(...leftOut);
    const answer = fault?.kind === "error" ? failure(fault.errorCode ?? 70500, fault.errorInfo ?? "injected") : real;
    query.delete("usersig");
    recordCall(calls, {
      operation: operation ?? pathname,
      at,
      query: Object.fromEntries(query),
      contentType: request.headers.get("content-type") ?? undefined,
      body,
      errorCode: isSeen ? answer.ErrorCode : undefined,
      fault: fault?.kind,
    }, keepCalls);
    const text = JSON.stringify(answer);
    if (fault && changesResponse(fault)) return faultyResponse(fault, text, request.signal);
    return new Response(text, { headers: answerHeaders });
  }

  return {
    fetch: (input, init) => answerTo(input instanceof Request && !init ? input : new Request(input, init)),
    accounts: state.accounts,
    calls,
    inject: (fault) => faults.add(fault),
    reset() {
      for (const held of [state.accounts, state.deleted, state.kicked]) held.clear();
      calls.length = 0;
      faults.clear();
      buckets = new Map();
    },
  };
}

/** Faults whose caller sees the envelope. */
const seenKinds = new Set<string>(["error", "delay", "partial"]);

const changesResponse = ({ kind }: Fault): boolean => kind !== "error" && kind !== "partial";

/** Takes a share of a batch's accounts out: the batch without them, and their UserIDs. */
function leaveOut(body: unknown, share: number): [left: unknown, leftOut: string[]] {
  const list = (body as { AccountList?: { UserID: string }[] } | undefined)?.AccountList;
  if (share === 0 || !Array.isArray(list)) return [body, []];
  const count = Math.min(list.length - 1, Math.max(1, Math.round(list.length * share)));
  return [{ AccountList: list.slice(count) }, list.slice(0, count).map(({ UserID }) => UserID)];
}

/** Which operation a path names; an address with a path of its own and clients that write `//v4/` are fine. */
function operationAt(pathname: string): keyof operations | undefined {
  const path = pathname.slice(Math.max(0, pathname.lastIndexOf("/v4/")));
  const found = Object.entries<OperationRow>(operationTable).find(([, row]) => row.path === path);
  return found?.[0] as keyof operations | undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
