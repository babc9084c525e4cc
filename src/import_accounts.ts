import { operationTable } from "../gen/operations.ts";
import type { components } from "../gen/types.ts";
import type { ChatClient } from "./client.ts";
import { type ChatApiError, ChatInputError, type ChatTransportError } from "./errors.ts";
import { createImportRun } from "./import/import_run.ts";
import { validateBody } from "./validate_body.ts";
import { pacerOf } from "./pacers.ts";
import { assertNumber, assertOption } from "./assert_options.ts";

/**
 * One of the app's own users, as an import takes it: a UserID of at most 32 bytes, Nick and FaceUrl of at most 500.
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
 * What {@link importAccounts} may do differently.
 *
 * @example Half the pace, as another program shares the quota
 * ```ts
 * import type { ImportOptions } from "@unofficial/tencent-chat";
 *
 * const options: ImportOptions = { rate: 50, trim: true };
 * ```
 */
export interface ImportOptions {
  /**
   * `batch` (default) puts up to 100 accounts into each `multiaccount_import`, at 100 calls a second, and repeats those
   * that it names as failed one by one, so that each failure has its own code. `single` uses `account_import` only, at
   * 200 calls a second.
   */
  strategy?: "batch" | "single";
  /**
   * Calls a second of the strategy's operation; default the documented ones. Less where another program shares the
   * quota, more after it was raised for money. Holds for the whole client while the import runs.
   */
  rate?: number;
  /**
   * Calls under way at once at most; default 32 batches or 64 single calls. This bounds memory, and has to be over the
   * rate times the seconds that one call takes for the full pace.
   */
  concurrency?: number;
  /** Take spaces off both ends of a UserID in place of rejecting it; default false. */
  trim?: boolean;
  /**
   * Ends the import: reads no further account, sends no further call, lets the calls under way end, hands out their
   * outcomes, then throws the signal's reason.
   */
  signal?: AbortSignal;
  /** Ends the calls under way too. What became of their accounts is not known, so they have no outcome. */
  endCalls?: AbortSignal;
}

/**
 * What became of one account. `position` counts from 0 in the order of the input; `account` is the very object that
 * was put in.
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
    /** It is in Chat. */
    status: "imported";
    position: number;
    account: Item;
  }
  | {
    /** Refused before sending; `error` has the field, its limit and what was seen. */
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
    /** Whether `error` has stopped the import; it says nothing of this account then. */
    fatal: boolean;
  }
  | {
    /** Not sent, as `error` had stopped the import: a wrong key, an app that is full, and what else no retry mends. */
    status: "not_attempted";
    position: number;
    account: Item;
    error: ChatApiError | ChatTransportError;
  };

/**
 * Imports many accounts as fast as the documented rates allow, up to 10,000 a second, and says of each what became of
 * it, in the order in which they are settled. A bad account never stops the rest. Where a UserID comes again, the later
 * account is sent after the earlier one has ended, so that the last one's Nick and FaceUrl stand.
 *
 * What may pass by itself is repeated until the client's `deadline`. What no retry mends (a wrong key, not an admin, an
 * app that is full, a service that never answers) stops the import after the first such answer; the rest of the input
 * is read and handed out as `not_attempted`. To find that out, the first call goes alone.
 *
 * Input is read only as far ahead as calls may be under way, so memory does not grow with it. Sources:
 * 1047/34954 (2023-03-21) for batches, 1047/34953 (2024-07-16) for single accounts.
 *
 * @throws {TypeError} when an option is wrong.
 * @throws the signal's reason after an abort, and whatever the input throws, once all outcomes have been handed out.
 *
 * @example Import a list and keep what did not go in
 * ```ts
 * import { createChatClient, importAccounts } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a made-up key" };
 * const client = createChatClient({ ...app, region: "singapore", fetch: createEmulator(app).fetch });
 *
 * for await (const outcome of importAccounts(client, [{ UserID: "user_0001" }, { UserID: "" }])) {
 *   if (outcome.status !== "imported") console.log(outcome.position, outcome.error.message);
 * }
 * ```
 */
export async function* importAccounts<Item extends Account>(
  client: Pick<ChatClient, "accountImport" | "multiaccountImport">,
  accounts: Iterable<Item> | AsyncIterable<Item>,
  options: ImportOptions = {},
): AsyncGenerator<ImportOutcome<Item>, void, undefined> {
  const { strategy = "batch", trim = false, rate, signal, endCalls } = options;
  const { concurrency = strategy === "batch" ? 32 : 64 } = options;
  assertOption(strategy === "batch" || strategy === "single", "strategy", '"batch" or "single"', strategy);
  assertNumber("concurrency", concurrency, 1);
  const pacer = pacerOf(client, strategy === "batch" ? "multiaccountImport" : "accountImport");
  const rateBefore = pacer?.rate;
  if (rate !== undefined) {
    assertNumber("rate", rate, 1);
    assertOption(pacer !== undefined, "rate", "none for a client that keeps no pace", rate);
    pacer.rate = rate;
  }
  // Calls wait for their turns within their deadline, so there are no more of them than ten seconds' worth.
  const most = pacer === undefined ? concurrency : Math.min(concurrency, Math.ceil(pacer.rate * 10));
  const run = createImportRun<Item>(client, accounts, {
    batchSize: strategy === "batch" ? operationTable.multiaccountImport.fields.AccountList?.most ?? 1 : 1,
    concurrency: most,
    wireFields: (account) => wireFields(account, trim),
    signal,
    endCalls,
  });
  try {
    for (let outcomes = await run.next(); outcomes; outcomes = await run.next()) {
      for (const outcome of outcomes) yield outcome;
    }
  } finally {
    run.close();
    if (pacer && rateBefore !== undefined) pacer.rate = rateBefore;
  }
}

/** The account's wire fields alone; throws a ChatInputError for one that may not be sent. */
function wireFields(account: Account, trim: boolean): Account {
  const { UserID, Nick, FaceUrl } = account ?? {};
  const trimmed = typeof UserID === "string" ? UserID.trim() : UserID;
  // Spaces around a UserID are an export's accident and would make another account.
  if (trimmed !== UserID && !trim) {
    throw new ChatInputError("accountImport", "UserID", "none (the option trim takes them off)", "spaces around it");
  }
  const fields = { UserID: trimmed, Nick, FaceUrl };
  validateBody("accountImport", operationTable.accountImport, fields);
  return fields;
}
