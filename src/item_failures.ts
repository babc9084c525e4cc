// Accounts that failed inside an answer whose ErrorCode is 0: one function for each operation that hides them.
import type { OperationResult } from "./client.ts";

/**
 * An account that failed inside an answer whose ErrorCode is 0.
 *
 * @example Collect the UserIDs
 * ```ts
 * import type { ItemFailure } from "@unofficial/tencent-chat";
 *
 * const idsOf = (failures: ItemFailure[]) => failures.map(({ UserID }) => UserID);
 * ```
 */
export interface ItemFailure {
  /** The account. */
  UserID: string;
  /** Why it failed; undefined where the service gives no reason, as for `multiaccountImport`. */
  errorCode?: number;
}

/**
 * The accounts that `multiaccountImport` did not import. The answer gives no reasons; importing one of them with
 * `accountImport` does. See 1047/34954 (2023-03-21).
 *
 * @example Import what failed one by one, to learn why
 * ```ts
 * import { type ChatClient, failedImports } from "@unofficial/tencent-chat";
 *
 * async function importAll(chat: ChatClient, ids: string[]): Promise<void> {
 *   const result = await chat.multiaccountImport({ Accounts: ids });
 *   for (const { UserID } of failedImports(result)) await chat.accountImport({ UserID });
 * }
 * ```
 */
export function failedImports(result: OperationResult<"multiaccountImport">): ItemFailure[] {
  return (result.FailAccounts ?? []).map((UserID) => ({ UserID }));
}

/**
 * The accounts that `accountDelete` did not delete, for example 70107 for one that does not exist. See 1047/34955
 * (2023-03-10).
 *
 * @example Ignore accounts that were gone already
 * ```ts
 * import { failedDeletions, type OperationResult } from "@unofficial/tencent-chat";
 *
 * const problems = (result: OperationResult<"accountDelete">) =>
 *   failedDeletions(result).filter(({ errorCode }) => errorCode !== 70107);
 * ```
 */
export function failedDeletions(result: OperationResult<"accountDelete">): ItemFailure[] {
  return failedItems(result.ResultItem);
}

/**
 * The accounts that `accountCheck` could not check. One that was never imported is not among them: it has AccountStatus
 * NotImported. See 1047/34956 (2023-03-21).
 *
 * @example Check that every account was checked
 * ```ts
 * import { failedChecks, type OperationResult } from "@unofficial/tencent-chat";
 *
 * const isComplete = (result: OperationResult<"accountCheck">) => failedChecks(result).length === 0;
 * ```
 */
export function failedChecks(result: OperationResult<"accountCheck">): ItemFailure[] {
  return failedItems(result.ResultItem);
}

/**
 * The accounts whose status `queryOnlineStatus` could not get. See 1047/35477 (2023-03-10).
 *
 * @example Which accounts do not exist?
 * ```ts
 * import { failedStatusQueries, type OperationResult } from "@unofficial/tencent-chat";
 *
 * const unknown = (result: OperationResult<"queryOnlineStatus">) =>
 *   failedStatusQueries(result).filter(({ errorCode }) => errorCode === 70107);
 * ```
 */
export function failedStatusQueries(result: OperationResult<"queryOnlineStatus">): ItemFailure[] {
  return (result.ErrorList ?? []).map(({ To_Account, ErrorCode }) => ({ UserID: To_Account, errorCode: ErrorCode }));
}

/**
 * The accounts whose profile `portraitGet` could not read. See 1047/34917 (2023-03-20).
 *
 * @example Which accounts do not exist?
 * ```ts
 * import { failedProfiles, type OperationResult } from "@unofficial/tencent-chat";
 *
 * const unknown = (result: OperationResult<"portraitGet">) =>
 *   failedProfiles(result).filter(({ errorCode }) => errorCode === 40003);
 * ```
 */
export function failedProfiles(result: OperationResult<"portraitGet">): ItemFailure[] {
  return (result.UserProfileItem ?? []).filter(({ ResultCode }) => ResultCode !== 0)
    .map(({ To_Account, ResultCode }) => ({ UserID: To_Account, errorCode: ResultCode }));
}

function failedItems(items: { UserID: string; ResultCode: number }[] = []): ItemFailure[] {
  return items.filter(({ ResultCode }) => ResultCode !== 0)
    .map(({ UserID, ResultCode }) => ({ UserID, errorCode: ResultCode }));
}
