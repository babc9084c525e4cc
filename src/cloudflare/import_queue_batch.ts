import type { components } from "../../gen/types.ts";
import type { ChatClient } from "../client.ts";
import { ChatApiError, ChatError } from "../errors.ts";
import { importAccounts } from "../import_accounts.ts";

type Account = components["schemas"]["Account"];

/**
 * A message of a queue, as Workers have it.
 *
 * @example A message for a test
 * ```ts
 * import type { QueuedAccount } from "@unofficial/tencent-chat/cloudflare";
 *
 * const message: QueuedAccount = { id: "1", body: { UserID: "user_0001" }, attempts: 1, ack() {}, retry() {} };
 * ```
 */
export interface QueuedAccount {
  /** The message's ID. */
  readonly id: string;
  /** The account. */
  readonly body: unknown;
  /** How often the message was delivered, this time included. */
  readonly attempts: number;
  /** Takes the message out of the queue. */
  ack(): void;
  /** Has the message delivered again. */
  retry(options?: { delaySeconds?: number }): void;
}

/**
 * An account that was refused, as it is put into the queue of dead letters.
 *
 * @example Print it
 * ```ts
 * import type { DeadLetter } from "@unofficial/tencent-chat/cloudflare";
 *
 * const print = ({ account, reason }: DeadLetter) => console.error(JSON.stringify(account), reason);
 * ```
 */
export interface DeadLetter {
  /** What the message had in place of an account. */
  readonly account: unknown;
  /** Why it was refused, for a person. */
  readonly reason: string;
  /** The ErrorCode; undefined when the account was invalid and not sent. */
  readonly errorCode?: number;
  /** The ID of the message. */
  readonly id: string;
}

/**
 * Options of {@link importQueueBatch}.
 *
 * @example A queue of dead letters
 * ```ts
 * import type { QueueBatchOptions } from "@unofficial/tencent-chat/cloudflare";
 *
 * const optionsOf = (env: { DEAD_LETTERS: { send(body: unknown): Promise<unknown> } }): QueueBatchOptions => (
 *   { deadLetters: env.DEAD_LETTERS }
 * );
 * ```
 */
export interface QueueBatchOptions {
  /**
   * The queue for accounts that are refused. Without one, they stay in the queue until its `max_retries` are used up and
   * its own dead-letter queue gets them, without a reason.
   */
  readonly deadLetters?: { send(body: DeadLetter): Promise<unknown> };
  /** Seconds until another try of what may pass by itself; doubled at each try, at most an hour. Default 10. */
  readonly retryDelay?: number;
  /** Timeout of the calls of one batch, in ms; default 20000. */
  readonly deadline?: number;
}

/** Longest delay until another try, in seconds. */
const longestDelay = 3600;

/**
 * Imports the accounts of a batch of a queue by one `multiaccount_import`. A message is acknowledged when its account is
 * in, and sent again later when the failure may pass by itself: an outage, a rate limit, a wrong key, a full app. An
 * account that is refused for good goes to `deadLetters` with the reason. Messages that are delivered twice change nothing.
 *
 * @param batch The batch, as the handler `queue` gets it.
 * @throws nothing that a call rejects with; what `deadLetters` rejects with makes the message come again.
 *
 * @example A consumer
 * ```ts ignore
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { importQueueBatch, type QueuedAccount } from "@unofficial/tencent-chat/cloudflare";
 *
 * export default {
 *   async queue(batch: { messages: QueuedAccount[] }, env: Env): Promise<void> {
 *     const chat = createChatClient({ sdkAppId: 1400000000, secretKey: env.TENCENT_CHAT_SECRET_KEY, region: "singapore" });
 *     await importQueueBatch(batch, chat, { deadLetters: env.DEAD_LETTERS });
 *   },
 * };
 * ```
 */
export async function importQueueBatch(
  batch: { readonly messages: readonly QueuedAccount[] },
  chat: Pick<ChatClient, "accountImport" | "multiaccountImport">,
  options: QueueBatchOptions = {},
): Promise<void> {
  const { deadLetters, retryDelay = 10, deadline = 20_000 } = options;
  const later = (message: QueuedAccount): void => {
    const delaySeconds = Math.min(longestDelay, retryDelay * 2 ** (message.attempts - 1));
    message.retry({ delaySeconds });
  };
  const refuse = async (message: QueuedAccount, error: Error): Promise<void> => {
    if (!deadLetters) return message.retry();
    const errorCode = error instanceof ChatApiError ? error.errorCode : undefined;
    try {
      await deadLetters.send({ account: message.body, reason: error.message, errorCode, id: message.id });
      message.ack();
    } catch {
      later(message);
    }
  };

  const accounts = batch.messages.map(({ body }) => body as Account);
  const client: typeof chat = {
    accountImport: (body, own) => chat.accountImport(body, { ...own, deadline }),
    multiaccountImport: (body, own) => chat.multiaccountImport(body, { ...own, deadline }),
  };
  const settled = new Set<QueuedAccount>();
  try {
    for await (const outcome of importAccounts(client, accounts)) {
      const message = batch.messages[outcome.position]!; // one account for each message
      settled.add(message);
      if (outcome.status === "imported") message.ack();
      else if (
        outcome.status === "rejected" || outcome.status === "failed" && isForGood(outcome.error, outcome.fatal)
      ) {
        await refuse(message, outcome.error);
      } else later(message);
    }
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
  } finally {
    for (const message of batch.messages) if (!settled.has(message)) later(message);
  }
}

/** Whether the service refuses this account for good, and not the caller or for now. */
function isForGood(error: Error, fatal: boolean): boolean {
  return !fatal && error instanceof ChatApiError && !error.retryable;
}
