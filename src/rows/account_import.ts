// Accounts as the command `import` sends them.
import { accountOperations } from "../../gen/account_operations.ts";
import type { ChatClient } from "../client.ts";
import { type Account, importAccounts, type ImportOptions } from "../import_accounts.ts";
import { accountRows } from "./account_rows.ts";
import type { RowResult } from "./ledger.ts";
import type { Row, RowKind } from "./row.ts";

/** How rows are sent. */
export type SendOptions = Pick<
  ImportOptions,
  "strategy" | "rate" | "trim" | "concurrency" | "stopOnOutage" | "signal" | "endCalls"
>;

/** A kind of row that can be imported. */
export interface ImportKind<Fields> extends RowKind {
  /** Maximum number of rows per second. */
  maxPerSecond(options: SendOptions): number;
  /** Sends rows and yields what became of each. */
  send(client: ChatClient, rows: AsyncIterable<Row<Fields>>, options: SendOptions): AsyncIterable<RowResult>;
  /** Validates rows by the same rules and sends nothing. */
  validate(rows: AsyncIterable<Row<Fields>>, options: SendOptions): AsyncIterable<RowResult>;
}

/** Answers every call with success, for a run that sends nothing. */
const nullClient: Pick<ChatClient, "accountImport" | "multiaccountImport"> = {
  accountImport: () => Promise.resolve({ ActionStatus: "OK", ErrorCode: 0 }),
  multiaccountImport: () => Promise.resolve({ ActionStatus: "OK", ErrorCode: 0, FailAccounts: [] }),
};

async function* results(
  client: Pick<ChatClient, "accountImport" | "multiaccountImport" | "pacers"> | typeof nullClient,
  rows: AsyncIterable<Row<Account>>,
  options: SendOptions,
): AsyncGenerator<RowResult, void, undefined> {
  for await (const { account, ...outcome } of importAccounts(client, rows, options)) {
    yield { row: account, id: account.UserID, ...outcome };
  }
}

/** Imports the account of each row. */
export const accountImport: ImportKind<Account> = {
  ...accountRows,
  maxPerSecond({ strategy = "batch", rate }) {
    const { rate: documented, fields } =
      accountOperations[strategy === "batch" ? "multiaccountImport" : "accountImport"];
    return (rate ?? documented) * (strategy === "batch" ? fields.AccountList?.most ?? 1 : 1);
  },
  send: results,
  validate: (rows, options) => results(nullClient, rows, { ...options, rate: undefined }),
};
