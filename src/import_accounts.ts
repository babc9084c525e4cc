import type { components } from "../gen/types.ts";
import type { ChatClient } from "./client.ts";
import { type ChatApiError, ChatError, ChatInputError, type ChatTransportError } from "./errors.ts";
import { expectNumber } from "./refuse.ts";

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
 * @example Trim what an export left around the UserIDs
 * ```ts
 * import type { ImportOptions } from "@unofficial/tencent-chat";
 *
 * const options: ImportOptions = { trim: true, concurrency: 16 };
 * ```
 */
export interface ImportOptions {
  /**
   * Ends the import: reads no further account, lets the calls under way end, hands out their outcomes, then throws
   * the signal's reason.
   */
  signal?: AbortSignal;
  /**
   * Calls under way at once at most; default 64. The pace of 200 calls a second is kept by the client; this bounds
   * memory, and has to be over 200 times the seconds that one call takes for the full pace.
   */
  concurrency?: number;
  /** Take spaces off both ends of a UserID in place of rejecting it; default false. */
  trim?: boolean;
}

/**
 * What became of one account. `position` counts from 0 in the order of the input; `account` is the very object that
 * was put in.
 *
 * @example Count
 * ```ts
 * import type { ImportOutcome } from "@unofficial/tencent-chat";
 *
 * const counts = { imported: 0, rejected: 0, failed: 0 };
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
    /** Sent, but not imported. */
    status: "failed";
    position: number;
    account: Item;
    error: ChatApiError | ChatTransportError;
  };

/**
 * Imports many accounts with `account_import`, as fast as the documented 200 calls a second, and says of each what
 * became of it, in the order in which they end. A bad account never stops the rest. Where a UserID comes again, the
 * later one is sent after the earlier one has ended, so that the last one's Nick and FaceUrl stand.
 *
 * Input is read only as far ahead as calls may be under way, so memory does not grow with it.
 *
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
  client: Pick<ChatClient, "accountImport">,
  accounts: Iterable<Item> | AsyncIterable<Item>,
  options: ImportOptions = {},
): AsyncGenerator<ImportOutcome<Item>, void, undefined> {
  const { signal, concurrency = 64, trim = false } = options;
  expectNumber("concurrency", concurrency, 1);
  const input = Symbol.asyncIterator in accounts ? accounts[Symbol.asyncIterator]() : accounts[Symbol.iterator]();
  const stop = new AbortController();
  /** The calls under way by UserID; a later account of the same UserID waits for the earlier one. */
  const underWay = new Map<string, Promise<void>>();
  const ended: ImportOutcome<Item>[] = [];
  let position = 0;
  let running = 0;
  let reading = false;
  let exhausted = false;
  let broken: { error: unknown } | undefined;
  let wake = (): void => {};

  const breakOff = (error: unknown): void => {
    broken ??= { error };
    exhausted = true;
  };

  const start = (account: Item): void => {
    const at = position++;
    const id = account?.UserID;
    running++;
    const call: Promise<void> = (underWay.get(id) ?? Promise.resolve())
      .then(() => importOne(client, account, at, trim, stop.signal))
      .then((outcome) => void ended.push(outcome), breakOff)
      .then(() => {
        running--;
        if (underWay.get(id) === call) underWay.delete(id);
        wake();
      });
    underWay.set(id, call);
  };

  const readOne = async (): Promise<void> => {
    reading = true;
    try {
      const next = await input.next();
      if (next.done) exhausted = true;
      // An account that arrives after the abort is not sent, and no outcome is owed for it.
      else if (!signal?.aborted) start(next.value);
    } catch (error) {
      breakOff(error);
    }
    reading = false;
    wake();
  };

  const onAbort = (): void => wake();
  signal?.addEventListener("abort", onAbort);
  try {
    while (true) {
      while (ended.length > 0) yield ended.shift()!;
      const reads = !exhausted && !signal?.aborted;
      if (reads && !reading && running < concurrency) readOne();
      if (!reads && running === 0) break;
      await new Promise<void>((resolve) => wake = resolve);
    }
    if (broken) throw broken.error;
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", onAbort);
    // After a caller's `break` nobody waits for the calls under way any more.
    stop.abort();
    if (!exhausted) Promise.resolve(input.return?.()).catch(() => {});
  }
}

async function importOne<Item extends Account>(
  client: Pick<ChatClient, "accountImport">,
  account: Item,
  position: number,
  trim: boolean,
  signal: AbortSignal,
): Promise<ImportOutcome<Item>> {
  try {
    await client.accountImport(importable(account, trim), { signal });
    return { status: "imported", position, account };
  } catch (error) {
    if (error instanceof ChatInputError) return { status: "rejected", position, account, error };
    if (error instanceof ChatError) {
      return { status: "failed", position, account, error: error as ChatApiError | ChatTransportError };
    }
    throw error;
  }
}

/** The account's wire fields alone; spaces around a UserID are an export's accident and would make another account. */
function importable(account: Account, trim: boolean): Account {
  const { UserID, Nick, FaceUrl } = account ?? {};
  const trimmed = typeof UserID === "string" ? UserID.trim() : UserID;
  if (trimmed !== UserID && !trim) {
    throw new ChatInputError(
      "accountImport",
      "UserID",
      "none (the option trim takes them off)",
      "spaces around it",
    );
  }
  return { UserID: trimmed, Nick, FaceUrl };
}
