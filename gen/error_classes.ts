// Generated from spec/ by `deno task gen`. Do not edit.

/**
 * The kind of failure that an ErrorCode stands for; `unknown` for a code that is in no table.
 *
 * @example Failures that need a person to fix them
 * ```ts
 * import type { ChatApiError, ErrorCategory } from "@unofficial/tencent-chat";
 *
 * const manual: ErrorCategory[] = ["auth", "permission", "quota"];
 * const needsPerson = (error: ChatApiError) => manual.includes(error.category);
 * ```
 */
export type ErrorCategory =
  | "auth"
  | "conflict"
  | "content_blocked"
  | "invalid_request"
  | "not_found"
  | "permission"
  | "quota"
  | "rate_limit"
  | "server"
  | "timeout"
  | "unknown";

/** The known codes of each category. */
export const codesByCategory: Partial<Record<ErrorCategory, number[]>> = {
  auth: [60004, 60005, 60006, 70001, 70002, 70003, 70004, 70005, 70006, 70007, 70008, 70009, 70010, 70013, 70014, 70015, 70016, 70018, 70019, 70020, 70052, 70346, 70347],
  conflict: [30008, 70399],
  content_blocked: [40005],
  invalid_request: [40001, 40002, 40601, 40605, 40610, 60002, 60003, 60009, 60012, 60015, 70206, 70402, 90001, 90003, 90011],
  not_found: [40003, 40009, 70107],
  permission: [40004, 40007, 40008, 60010, 60016, 60017, 60021, 70051, 70114, 70403, 71000, 90009],
  quota: [60020, 70398, 80005],
  rate_limit: [60007, 60011, 60018, 60019, 70050],
  server: [30006, 40006, 60013, 60022, 70205, 70348, 70401, 70500, 90992, 90994, 90995, 91000],
  timeout: [30007, 60008, 60014, 70017, 70169, 70202, 70362],
};

/** Categories of codes after which the same call can succeed later. */
export const transientCategories: readonly string[] = ["rate_limit","server","timeout"];

/** Codes that differ from their category in that. */
export const transienceExceptions: number[] = [60013];

/** The most retries that a client makes on its own, for transient codes that have a limit. */
export const retryLimits: Readonly<Record<number, number>> = { 60008: 2, 70050: 0 };

/** Codes that a new UserSig fixes. */
export const signAnewCodes: readonly number[] = [70001, 70052, 70347];
