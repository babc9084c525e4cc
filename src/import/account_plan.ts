// How accounts are imported: by `importAccounts`, and as the first part of a migration.
import { accountOperations } from "../../gen/account_operations.ts";
import type { components } from "../../gen/types.ts";
import type { ChatClient } from "../client.ts";
import { ChatInputError } from "../errors.ts";
import { failedImports } from "../item_failures.ts";
import { validateBody } from "../validate_body.ts";
import { createKeyedQueue } from "./keyed_queue.ts";
import type { ImportPlan } from "./plan.ts";

type Account = components["schemas"]["Account"];

/** The methods that an import of accounts calls. */
export type AccountMethods = Pick<ChatClient, "accountImport" | "multiaccountImport">;

/** Single calls, 200 per second. `prepare` makes an account of an item. */
export function singlePlan<Item>(client: AccountMethods, prepare: (item: Item) => Account): ImportPlan<Item, Account> {
  return {
    queue: createKeyedQueue(1, ({ fields }) => fields.UserID),
    prepare,
    send: ([account], options) => client.accountImport(account!, options).then(() => undefined), // a batch of one
  };
}

/** Batches of 100; what a batch lists as failed is sent again by itself, as the answer gives no reasons. */
export function batchPlan<Item>(client: AccountMethods, prepare: (item: Item) => Account): ImportPlan<Item, Account> {
  const batchSize = accountOperations.multiaccountImport.fields.AccountList?.most ?? 1;
  return {
    queue: createKeyedQueue(batchSize, ({ fields }) => fields.UserID),
    prepare,
    async send(AccountList, options) {
      const answer = await client.multiaccountImport({ AccountList: [...AccountList] }, options);
      const failed = failedImports(answer).map(({ UserID }) => UserID);
      if (failed.length > 0) return AccountList.map(({ UserID }) => failed.includes(UserID) ? "send_alone" : undefined);
    },
    sendAlone: (account, options) => client.accountImport(account, options).then(() => undefined),
  };
}

/** The account's wire fields and nothing else; throws a ChatInputError for an account that must not be sent. */
export function accountFields(account: Account, trim: boolean): Account {
  const { UserID, Nick, FaceUrl } = account ?? {};
  const trimmed = typeof UserID === "string" ? UserID.trim() : UserID;
  // Spaces around a UserID are a mistake of the export and would make another account.
  if (trimmed !== UserID && !trim) {
    throw new ChatInputError("accountImport", "UserID", "none (the option trim removes them)", "spaces around it");
  }
  const fields = { UserID: trimmed, Nick, FaceUrl };
  validateBody("accountImport", accountOperations.accountImport, fields);
  return fields;
}
