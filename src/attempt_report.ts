// What a client tells about each attempt, for metrics.
import type { Region } from "../gen/regions.ts";
import { ChatApiError, ChatTransportError, type TransportFault } from "./errors.ts";

/**
 * One attempt of a call. It has neither key, UserSig, address nor body.
 *
 * @example Print it
 * ```ts
 * import type { AttemptReport } from "@unofficial/tencent-chat";
 *
 * const print = ({ operation, attempt, ms, errorCode, fault }: AttemptReport) =>
 *   console.log(`${operation} #${attempt}: ${errorCode ?? fault} in ${ms.toFixed(0)} ms`);
 * ```
 */
export interface AttemptReport {
  /** The operation, for example `accountImport`. */
  readonly operation: string;
  /** Number of the attempt within its call, from 1. */
  readonly attempt: number;
  /** The app's region; undefined for a client with `baseUrl`. */
  readonly region: Region | undefined;
  /** How long the call waited for its turn before this attempt, in ms. */
  readonly waited: number;
  /** From the request to the end of the answer, in ms. */
  readonly ms: number;
  /** The ErrorCode, 0 for a success; undefined when there was no usable answer. */
  readonly errorCode: number | undefined;
  /** Why there was no usable answer; `aborted` when the caller did not wait for it. */
  readonly fault: TransportFault | "aborted" | undefined;
}

/**
 * Receives attempts; what it throws or rejects with is ignored.
 *
 * @example Count failures
 * ```ts
 * import type { OnAttempt } from "@unofficial/tencent-chat";
 *
 * let failures = 0;
 * const onAttempt: OnAttempt = ({ errorCode }) => void (errorCode !== 0 && failures++);
 * ```
 */
export type OnAttempt = (report: AttemptReport) => void;

/** How an attempt ended. */
export function outcomeOf(error: unknown): Pick<AttemptReport, "errorCode" | "fault"> {
  if (error === undefined) return { errorCode: 0, fault: undefined };
  if (error instanceof ChatApiError) return { errorCode: error.errorCode, fault: undefined };
  return { errorCode: undefined, fault: error instanceof ChatTransportError ? error.fault : "aborted" };
}

/** Reports an attempt; metrics must not harm a call. */
export function reportAttempt(onAttempt: OnAttempt | undefined, report: AttemptReport): void {
  if (!onAttempt) return;
  new Promise((resolve) => resolve(onAttempt(report))).catch(() => {});
}
