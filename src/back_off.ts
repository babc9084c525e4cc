// Whether a failed call is repeated, and after how long.
import { retryLimits, signAnewCodes } from "../gen/error_classes.ts";
import type { OperationRow } from "../gen/operation_types.ts";
import type { Clock } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import { ChatApiError, ChatTransportError } from "./errors.ts";
import type { Pacer } from "./pacer.ts";

/** Longest wait before another attempt, in ms. */
const longestBackOff = 10000;

/** Longest Retry-After that is respected, in ms. */
const longestRetryAfter = 30000;

/** What the decision depends on besides the failures themselves. */
export interface BackOffTools {
  row: OperationRow;
  clock: Clock;
  credentials: Credentials;
  pacer: Pacer;
}

/** The back-off of one call: how long to wait after a failed attempt, in ms; NaN if there must be no other. */
export function createBackOff(
  { row, clock, credentials, pacer }: BackOffTools,
  retries: number,
): (error: unknown, attempts: number) => number {
  const codesSeen: number[] = [];
  return (error, attempts) => {
    let base = 250;
    let asked = 0;
    if (error instanceof ChatApiError) {
      const { errorCode } = error;
      const before = codesSeen.filter((code) => code === errorCode).length;
      codesSeen.push(errorCode);
      if (signAnewCodes.includes(errorCode)) return before === 0 && credentials.renew() ? 0 : NaN;
      if (before >= (retryLimits[errorCode] ?? Infinity)) return NaN;
      if (error.category === "rate_limit") {
        base = 1000;
        pacer.slowDown();
      } else if (row.once) return NaN;
    } else if (error instanceof ChatTransportError && !row.once) {
      asked = Math.min(error.retryAfter ?? 0, longestRetryAfter);
    } else return NaN;
    if (!error.retryable || attempts > retries) return NaN;
    // Full jitter: callers that failed together do not come back together.
    return Math.max(asked, clock.random() * Math.min(longestBackOff, base * 2 ** (attempts - 1)));
  };
}
