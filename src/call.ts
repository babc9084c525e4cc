// A whole call: turn, signature, attempt, and again while that can help. Retry, deadline and abort live here only.
import { retryLimits, signAnewCodes } from "../gen/error_classes.ts";
import type { OperationRow } from "../gen/operations.ts";
import { type Clock, sleep, within } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import { ChatApiError, ChatTransportError } from "./errors.ts";
import type { CallLimits } from "./options.ts";
import type { Pacer } from "./pacer.ts";
import type { Transport } from "./transport.ts";

/** What a call works with. */
export interface CallTools {
  clock: Clock;
  credentials: Credentials;
  transport: Transport;
  /** Absent when the client does not pace. */
  pacer: Pacer | undefined;
  sdkAppId: number;
  adminUserId: string;
}

/** Longest wait before another attempt, in ms. */
const longestBackOff = 10000;

/** Longest wait that an answer's Retry-After is granted, in ms. */
const longestRetryAfter = 30000;

/** Makes the call; resolves with the envelope of a success. */
export async function performCall(
  operation: string,
  row: OperationRow,
  body: unknown,
  limits: CallLimits,
  signal: AbortSignal | undefined,
  tools: CallTools,
): Promise<unknown> {
  const { clock, credentials, transport, pacer, sdkAppId, adminUserId } = tools;
  const endsAt = clock.now() + limits.deadline;
  const codesSeen: number[] = [];

  /** Bounds one step by the deadline and, for an attempt, by the time-out. */
  const bounded = <T>(ms: number, number: number, doing: string, work: (signal: AbortSignal) => Promise<T>) => {
    const left = endsAt - clock.now();
    const onTimeout = (): Error => {
      const limit = left < ms ? `the deadline of ${limits.deadline} ms passed` : `no answer within ${ms} ms`;
      return new ChatTransportError(operation, "timeout", `${limit} ${doing}`, { attempts: number });
    };
    return within(clock, Math.min(ms, left), signal, onTimeout, work);
  };

  const attempt = async (number: number): Promise<unknown> => {
    if (pacer && !pacer.tryTurn()) {
      await bounded(
        Infinity,
        number - 1,
        `while waiting for a turn at ${row.rate} calls a second`,
        (ended) => pacer.turn(ended),
      );
    }
    const signature = credentials.current();
    const usersig = typeof signature === "string"
      ? signature
      : await bounded(Infinity, number - 1, "while waiting for the userSig function", () => signature);
    const query = {
      sdkappid: sdkAppId,
      identifier: adminUserId,
      usersig,
      random: crypto.getRandomValues(new Uint32Array(1))[0]!,
      contenttype: "json" as const,
    };
    const secrets = credentials.secrets(usersig);
    return bounded(
      limits.timeout,
      number,
      "(the call may have been carried out all the same)",
      (ended) => transport({ operation, path: row.path, query, body, signal: ended, number, secrets }),
    );
  };

  for (let number = 1;; number++) {
    signal?.throwIfAborted();
    try {
      return await attempt(number);
    } catch (error) {
      signal?.throwIfAborted();
      const wait = waitAfter(error, number);
      if (wait === undefined || clock.now() + wait >= endsAt) throw error;
      if (wait > 0) await sleep(clock, wait, signal);
    }
  }

  /** How long to wait before another attempt, in ms; undefined when there is to be none. */
  function waitAfter(error: unknown, number: number): number | undefined {
    let base = 250;
    let asked = 0;
    if (error instanceof ChatApiError) {
      const { errorCode } = error;
      const before = codesSeen.filter((code) => code === errorCode).length;
      codesSeen.push(errorCode);
      if (signAnewCodes.includes(errorCode)) return before === 0 && credentials.renew() ? 0 : undefined;
      if (!error.retryable || before >= (retryLimits[errorCode] ?? Infinity)) return undefined;
      if (error.category === "rate_limit") base = 1000;
    } else if (error instanceof ChatTransportError) {
      if (!error.retryable || row.once) return undefined;
      asked = Math.min(error.retryAfter ?? 0, longestRetryAfter);
    } else {
      return undefined;
    }
    if (number > limits.retries) return undefined;
    // Full jitter: callers that failed together do not come back together.
    return Math.max(asked, clock.random() * Math.min(longestBackOff, base * 2 ** (number - 1)));
  }
}
