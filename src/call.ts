// A whole call: the pacer's turn, the signature, an attempt, and another while that can help. Deadline and abort live
// here only; back_off.ts decides on retries.
import type { OperationFamily } from "../gen/operation_types.ts";
import { assertText } from "./assert_options.ts";
import { outcomeOf, reportAttempt } from "./attempt_report.ts";
import { type BackOffTools, createBackOff } from "./back_off.ts";
import { sleep, withTimeout } from "./clock.ts";
import { ChatTransportError } from "./errors.ts";
import type { Hosts } from "./hosts.ts";
import { callLimits, type CallOptions, type ResolvedOptions } from "./options.ts";
import { signedAddress, type Transport } from "./transport.ts";
import { validateBody } from "./validate_body.ts";

/** What a call works with. */
export interface CallTools extends BackOffTools {
  operation: string;
  options: ResolvedOptions;
  hosts: Hosts;
  transport: Transport;
  /** Completes a body before it is sent, once for a call and all its attempts. */
  complete?: OperationFamily<never>["complete"];
}

/** Makes the calls of one operation; each resolves with the envelope of a success. */
export function createCaller(
  tools: CallTools,
): (body: unknown, own?: CallOptions) => Promise<unknown> {
  const { operation, row, options, clock, credentials, hosts, transport, pacer, complete } = tools;
  const { region, onAttempt } = options;
  const aTurn = (): string =>
    `a turn at ${pacer.rate} calls a second${pacer.problem ? `; the pacer cannot be reached: ${pacer.problem}` : ""}`;
  let usersig: string | undefined;
  let host = "";
  let address = "";

  /** Builds the signed address, unless it still is the one for this UserSig and host. */
  function sign(current: string): void {
    if (usersig === current && host === hosts.current()) return;
    assertText("userSig", current);
    usersig = current;
    host = hosts.current();
    address = signedAddress(host, row.path, options.sdkAppId, options.adminUserId, usersig);
  }

  return async (given, own = {}) => {
    const body = complete ? complete(row, given) : given;
    validateBody(operation, row, body);
    const text = JSON.stringify(body);
    const { signal } = own;
    const { timeout, retries, deadline: longest } = callLimits(own, options.limits);
    const deadline = Math.min(longest, row.window ?? longest);
    const endsAt = clock.now() + deadline;
    const waitAfter = createBackOff(tools, retries);
    let attempts = 0;

    /** Limits one step to `ms` or to what is left of the deadline, whichever is shorter. */
    const bounded = <T>(ms: number, what: () => string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
      const left = endsAt - clock.now();
      const expire = (): Promise<T> => {
        const limit = left < ms ? `the deadline of ${deadline} ms passed` : `gave up after ${ms} ms`;
        const message = `${limit} while waiting for ${what()}`;
        return Promise.reject(new ChatTransportError(operation, "timeout", message, { attempts }));
      };
      return withTimeout(clock, Math.min(ms, left), signal, expire, work);
    };

    while (true) {
      signal?.throwIfAborted();
      const askedAt = clock.now();
      let sentAt: number | undefined;
      const report = (error?: unknown): void => {
        if (sentAt === undefined) return;
        const times = { waited: sentAt - askedAt, ms: clock.now() - sentAt };
        reportAttempt(onAttempt, { operation, attempt: attempts, region, ...times, ...outcomeOf(error) });
      };
      try {
        if (options.pace && !pacer.tryTurn()) await bounded(Infinity, aTurn, (signal) => pacer.turn(signal));
        const signature = credentials.current();
        sign(
          typeof signature === "string"
            ? signature
            : await bounded(Infinity, () => "the userSig function", () => signature),
        );
        attempts++;
        sentAt = clock.now();
        const secrets = [usersig ?? "", options.secretKey ?? ""];
        const answer = await bounded(
          timeout,
          () => "an answer; the call may have been carried out",
          (signal) => transport({ operation, address, body: text, signal, attempts, secrets }),
        );
        report();
        return answer;
      } catch (error) {
        report(error);
        signal?.throwIfAborted();
        hosts.reportFailure(error);
        const wait = waitAfter(error, attempts);
        if (!(clock.now() + wait < endsAt)) throw error;
        if (wait > 0) await sleep(clock, wait, signal);
      }
    }
  };
}
