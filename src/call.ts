// A whole call: turn, signature, attempt, and again while that can help. Retry, deadline and abort live here only.
import { retryLimits, signAnewCodes } from "../gen/error_classes.ts";
import type { OperationRow } from "../gen/operations.ts";
import { type Clock, sleep, withTimeout } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import { ChatApiError, ChatTransportError } from "./errors.ts";
import type { Hosts } from "./hosts.ts";
import type { CallLimits, ResolvedOptions } from "./options.ts";
import type { Pacer } from "./pacer.ts";
import { assertText } from "./assert_options.ts";
import { signedAddress, type Transport } from "./transport.ts";

/** What a call works with. */
export interface CallTools {
  operation: string;
  row: OperationRow;
  options: ResolvedOptions;
  clock: Clock;
  credentials: Credentials;
  hosts: Hosts;
  transport: Transport;
  pacer: Pacer;
}

/** Longest wait before another attempt, in ms. */
const longestBackOff = 10000;

/** Longest wait that an answer's Retry-After is granted, in ms. */
const longestRetryAfter = 30000;

/** Makes the calls of one operation; each resolves with the envelope of a success. */
export function createCaller(
  { operation, row, options, clock, credentials, hosts, transport, pacer }: CallTools,
): (body: unknown, limits: CallLimits, signal: AbortSignal | undefined) => Promise<unknown> {
  let usersig: string | undefined;
  let host = "";
  let address = "";

  /** The signed address is built once and serves until there is another UserSig or host. */
  function sign(current: string): void {
    if (usersig === current && host === hosts.current()) return;
    assertText("userSig", current);
    usersig = current;
    host = hosts.current();
    address = signedAddress(host, row.path, options.sdkAppId, options.adminUserId, usersig);
  }

  return async (body, { timeout, deadline, retries }, signal) => {
    const endsAt = clock.now() + deadline;
    const codesSeen: number[] = [];
    let attempts = 0;

    /** Bounds one step by the deadline and, if that is shorter, by a time of its own. */
    const bounded = <T>(ms: number, what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
      const left = endsAt - clock.now();
      const expire = (): Promise<T> => {
        const limit = left < ms ? `the deadline of ${deadline} ms passed` : `gave up after ${ms} ms`;
        return Promise.reject(
          new ChatTransportError(operation, "timeout", `${limit} while waiting for ${what}`, { attempts }),
        );
      };
      return withTimeout(clock, Math.min(ms, left), signal, expire, work);
    };

    while (true) {
      signal?.throwIfAborted();
      try {
        if (options.pace && !pacer.tryTurn()) {
          await bounded(Infinity, `a turn at ${pacer.rate} calls a second`, (signal) => pacer.turn(signal));
        }
        const signature = credentials.current();
        sign(
          typeof signature === "string" ? signature : await bounded(Infinity, "the userSig function", () => signature),
        );
        attempts++;
        const secrets = [usersig ?? "", options.secretKey ?? ""];
        return await bounded(
          timeout,
          "an answer; the call may have been carried out",
          (signal) => transport({ operation, address, body, signal, attempts, secrets }),
        );
      } catch (error) {
        signal?.throwIfAborted();
        hosts.reportFailure(error);
        const wait = waitAfter(error);
        if (!(clock.now() + wait < endsAt)) throw error;
        if (wait > 0) await sleep(clock, wait, signal);
      }
    }

    /** How long to wait before another attempt, in ms; NaN when there is to be none. */
    function waitAfter(error: unknown): number {
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
        }
      } else if (error instanceof ChatTransportError && !row.once) {
        asked = Math.min(error.retryAfter ?? 0, longestRetryAfter);
      } else return NaN;
      if (!error.retryable || attempts > retries) return NaN;
      // Full jitter: callers that failed together do not come back together.
      return Math.max(asked, clock.random() * Math.min(longestBackOff, base * 2 ** (attempts - 1)));
    }
  };
}
