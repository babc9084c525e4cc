import type { Family } from "../family.ts";
import { accountCheck, accountDelete, accountImport, kick, multiaccountImport } from "./account_handlers.ts";
import { accountParts } from "./account_parts.ts";
import { queryOnlineStatus } from "./query_online_status.ts";

/** Accounts: import, delete, check, kick and online status. */
export const accounts: Family = {
  handlers: { accountImport, multiaccountImport, accountDelete, accountCheck, kick, queryOnlineStatus },
  parts: accountParts,
};
