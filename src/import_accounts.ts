import type { components } from "../gen/types.ts";
import { assertNumber, assertOption } from "./assert_options.ts";
import type { ChatClient } from "./client.ts";
import type { ChatApiError, ChatInputError, ChatTransportError } from "./errors.ts";
import { accountFields, batchPlan, singlePlan } from "./import/account_plan.ts";
import { ImportEngine } from "./import/engine.ts";
import type { CallError } from "./import/plan.ts";

/**
 * An account as an import takes it: a UserID of at most 32 bytes of UTF-8, Nick and FaceUrl of at most 500 bytes each.
 *
 * @example With a nickname
 * ```ts
 * import type { Account } from "@unofficial/tencent-chat";
 *
 * const account: Account = { UserID: "user_0001", Nick: "李娜" };
 * ```
 */
export type Account = components["schemas"]["Account"];

/**
 * Options of {@link importAccounts}.
 *
 * @example Half the documented rate, because another program shares the rate limit
 * ```ts
 * import type { ImportOptions } from "@unofficial/tencent-chat";
 *
 * const options: ImportOptions = { rate: 50, trim: true };
 * ```
 */
export interface ImportOptions {
  /**
   * `batch` (default) sends up to 100 accounts in each `multiaccount_import`, at 100 calls per second, and sends the
   * accounts that the answer lists as failed again one by one, so that each failure has its own ErrorCode. `single` uses
   * `account_import` only, at 200 calls per second.
   */
  strategy?: "batch" | "single";
  /**
   * Calls per second of the strategy's operation; default: the documented rate. Lower it when another program shares
   * the rate limit, raise it when the app has bought more. Applies to the whole client while the import runs,
   * so give it to one import at a time.
   */
  rate?: number;
  /**
   * Maximum number of calls under way at once; default 32 batches or 64 single calls. It bounds memory. To reach the full rate it
   * has to exceed the rate times the seconds that one call takes.
   */
  concurrency?: number;
  /** Trim whitespace around a UserID instead of rejecting the account; default false. */
  trim?: boolean;
  /**
   * Stops the import at the first failure that can pass by itself, an outage for example, so that its accounts can be sent
   * again later, before those that come after them; default false, which goes on with the rest.
   */
  stopOnOutage?: boolean;
  /**
   * Stops the import: no further account is read and no further call is sent; calls under way end, their outcomes are
   * yielded, then the signal's reason is thrown.
   */
  signal?: AbortSignal;
  /** Also cancels the calls under way. What became of their accounts is unknown, so they have no outcome. */
  endCalls?: AbortSignal;
}

/**
 * What became of one account. `position` counts from 0 in input order; `account` is the object that was passed in.
 *
 * @example Count
 * ```ts
 * import type { ImportOutcome } from "@unofficial/tencent-chat";
 *
 * const counts = { imported: 0, rejected: 0, failed: 0, not_attempted: 0 };
 * const count = (outcome: ImportOutcome) => void counts[outcome.status]++;
 * ```
 */
export type ImportOutcome<Item extends Account = Account> =
  | {
    /** The account is in Chat. */
    status: "imported";
    position: number;
    account: Item;
  }
  | {
    /** Invalid, so it was not sent; `error` has the field, its limit and what was passed. */
    status: "rejected";
    position: number;
    account: Item;
    error: ChatInputError;
  }
  | {
    /** Sent, but not imported. After a `ChatTransportError` it may be in Chat all the same. */
    status: "failed";
    position: number;
    account: Item;
    error: ChatApiError | ChatTransportError;
    /** Whether `error` stopped the whole import; it then says nothing about this account. */
    fatal: boolean;
  }
  | {
    /** Not sent, because `error` had stopped the import: a wrong key, a full app, or another error no retry can fix. */
    status: "not_attempted";
    position: number;
    account: Item;
    error: ChatApiError | ChatTransportError;
  };

/**
 * Imports accounts as fast as the documented rates allow, up to 10,000 per second, and yields what became of each, in
 * the order in which calls end. An invalid account does not stop the rest. When a UserID occurs more than once, the
 * accounts go in one after the other, so the Nick and FaceUrl of the last one stand; a field that an account leaves out
 * keeps its earlier value.
 *
 * Transient errors are retried until the client's `deadline`. An error that no retry can fix (a wrong key, a caller that
 * is not an admin, a full app, a service that never answers) stops the import after the first such answer; the rest of
 * the input is read and yielded as `not_attempted`. The first call goes alone, so that such an error costs one call.
 *
 * Input is read only as far ahead as calls can be under way, so memory does not grow with its length. Sources:
 * 1047/34954 (2023-03-21) for batches, 1047/34953 (2024-07-16) for single accounts.
 *
 * @param client A client, or two of its methods; without `pacers` the calls are not paced.
 * @throws {TypeError} when an option is invalid.
 * @throws the signal's reason after an abort, and whatever the input throws, once all outcomes have been yielded.
 *
 * @example Import a list and report what did not go in
 * ```ts
 * import { createChatClient, importAccounts } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const client = createChatClient({ ...app, region: "singapore", fetch: createEmulator(app).fetch });
 *
 * for await (const outcome of importAccounts(client, [{ UserID: "user_0001" }, { UserID: "" }])) {
 *   if (outcome.status !== "imported") console.log(outcome.position, outcome.error.message);
 * }
 * ```
 */
export async function* importAccounts<Item extends Account>(
  client: Pick<ChatClient, "accountImport" | "multiaccountImport"> & Partial<Pick<ChatClient, "pacers">>,
  accounts: Iterable<Item> | AsyncIterable<Item>,
  options: ImportOptions = {},
): AsyncGenerator<ImportOutcome<Item>, void, undefined> {
  const { strategy = "batch", trim = false, rate, signal, endCalls, stopOnOutage = false } = options;
  const { concurrency = strategy === "batch" ? 32 : 64 } = options;
  assertOption(strategy === "batch" || strategy === "single", "strategy", '"batch" or "single"', strategy);
  assertNumber("concurrency", concurrency, 1);
  const pacer = client.pacers?.[strategy === "batch" ? "multiaccountImport" : "accountImport"];
  const rateBefore = pacer?.rate;
  if (rate !== undefined) {
    assertNumber("rate", rate, 1);
    assertOption(pacer !== undefined, "rate", "none with a client that does not pace its calls", rate);
  }
  // Calls wait for their turns within their deadline, so there are no more of them than ten seconds' worth.
  const most = pacer === undefined ? concurrency : Math.min(concurrency, Math.ceil((rate ?? pacer.rate) * 10));
  const prepare = (account: Item): Account => accountFields(account, trim);
  const plan = strategy === "batch" ? batchPlan(client, prepare) : singlePlan(client, prepare);
  const stopsOn = (error: CallError): boolean => stopOnOutage && error.retryable;
  const engine = new ImportEngine(plan, accounts, { concurrency: most, signal, endCalls, stopsOn });
  if (pacer && rate !== undefined) pacer.rate = rate;
  try {
    for (let outcomes = await engine.next(); outcomes; outcomes = await engine.next()) {
      for (const { item: account, ...outcome } of outcomes) yield { ...outcome, account };
    }
  } finally {
    engine.close();
    if (pacer && rateBefore !== undefined && pacer.rate === rate) pacer.rate = rateBefore;
  }
}
