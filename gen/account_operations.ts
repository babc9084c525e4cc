// Generated from spec/ by `deno task gen`. Do not edit.
import type { OperationRow } from "./operation_types.ts";

/**
 * Name of an operation for accounts and profiles.
 *
 * @example A list of names
 * ```ts
 * import type { AccountOperation } from "@unofficial/tencent-chat";
 *
 * const names: AccountOperation[] = ["accountImport"];
 * ```
 */
export type AccountOperation =
  | "accountImport"
  | "multiaccountImport"
  | "accountDelete"
  | "accountCheck"
  | "kick"
  | "queryOnlineStatus"
  | "portraitSet"
  | "portraitGet";

/** The operations that every client has. */
export const accountOperations: { readonly [Name in AccountOperation]: OperationRow } = {
  /**
   * Import one account.
   */
  accountImport: { path: "/v4/im_open_login_svc/account_import", rate: 200, fields: { UserID: { type: "string", required: true, bytes: 32 }, Nick: { type: "string", bytes: 500 }, FaceUrl: { type: "string", bytes: 500 } } },
  /**
   * Import up to 100 accounts.
   */
  multiaccountImport: { path: "/v4/im_open_login_svc/multiaccount_import", rate: 100, some: true, fields: { AccountList: { type: "array", most: 100, each: { type: "object", required: true, fields: { UserID: { type: "string", required: true, bytes: 32 }, Nick: { type: "string", bytes: 500 }, FaceUrl: { type: "string", bytes: 500 } } } }, Accounts: { type: "array", most: 100, each: { type: "string", required: true, bytes: 32 } } } },
  /**
   * Delete up to 100 accounts.
   */
  accountDelete: { path: "/v4/im_open_login_svc/account_delete", rate: 100, fields: { DeleteItem: { type: "array", required: true, most: 100, each: { type: "object", required: true, fields: { UserID: { type: "string", required: true, bytes: 32 } } } } } },
  /**
   * Check which of up to 100 accounts have been imported.
   */
  accountCheck: { path: "/v4/im_open_login_svc/account_check", rate: 100, fields: { CheckItem: { type: "array", required: true, most: 100, each: { type: "object", required: true, fields: { UserID: { type: "string", required: true, bytes: 32 } } } } } },
  /**
   * Invalidate the UserSigs of a user.
   */
  kick: { path: "/v4/im_open_login_svc/kick", rate: 200, fields: { UserID: { type: "string", required: true, bytes: 32 } } },
  /**
   * Get the online status of up to 500 accounts.
   */
  queryOnlineStatus: { path: "/v4/openim/query_online_status", rate: 200, fields: { To_Account: { type: "array", required: true, most: 500, each: { type: "string", required: true, bytes: 32 } }, IsNeedDetail: { type: "integer" }, IsReturnInstid: { type: "integer" }, IsReturnCustomStatus: { type: "integer" } } },
  /**
   * Set fields of a user's profile.
   */
  portraitSet: { path: "/v4/profile/portrait_set", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, ProfileItem: { type: "array", required: true, each: { type: "object", required: true, fields: { Tag: { type: "string", required: true }, Value: { type: "any", required: true, bytes: 500 } } } } } },
  /**
   * Get profile fields of up to 100 users.
   */
  portraitGet: { path: "/v4/profile/portrait_get", rate: 200, fields: { To_Account: { type: "array", required: true, most: 100, each: { type: "string", required: true, bytes: 32 } }, TagList: { type: "array", required: true, each: { type: "string", required: true } } } },
};
