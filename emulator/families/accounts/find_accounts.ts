import type { AccountState, StoredAccount } from "./account_state.ts";

/**
 * A page of accounts, in the order of their UserIDs.
 *
 * @example The first ten accounts whose UserID begins with user_
 * ```ts
 * import { type AccountPage, createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const page: AccountPage = emulator.findAccounts({ prefix: "user_", limit: 10 });
 * page.total; // 0
 * ```
 */
export interface AccountPage {
  /** How many accounts have the prefix in all. */
  total: number;
  /** The accounts of the page. */
  accounts: StoredAccount[];
}

/** Which accounts to list. */
export interface AccountQuery {
  /** What the UserIDs begin with; default everything. */
  prefix?: string;
  /** How many accounts to skip; default 0. */
  offset?: number;
  /** How many accounts to list at most; default 100. */
  limit?: number;
}

/** Lists a page of accounts. */
export function findAccounts(
  { byUserId, sortedUserIds }: AccountState,
  { prefix = "", offset = 0, limit = 100 }: AccountQuery = {},
): AccountPage {
  const { total, UserIDs } = sortedUserIds.page(prefix, offset, limit);
  return { total, accounts: UserIDs.map((UserID) => byUserId.get(UserID)!) }; // sortedUserIds has the map's keys only
}
