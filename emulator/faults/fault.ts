// The faults that can be injected.

/**
 * What goes wrong:
 * - `error`: the envelope has the ErrorCode `errorCode`;
 * - `status`: an HTTP status other than 200, with a Retry-After of `retryAfter` seconds if given;
 * - `html`: a proxy's HTML page in place of JSON, with status 200 unless given;
 * - `cut`: the body breaks off halfway;
 * - `silence`: no response, ever;
 * - `drop`: the connection closes without a response;
 * - `delay`: the response comes `ms` later;
 * - `partial`: a `share` of a batch of several accounts, friends or members is not imported, and the answer names it.
 *
 * @example Several of them, one after the other
 * ```ts
 * import { createEmulator, type FaultKind } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const kinds: FaultKind[] = ["status", "html", "cut", "drop"];
 * for (const kind of kinds) emulator.inject({ kind });
 * ```
 */
export type FaultKind = "error" | "status" | "html" | "cut" | "silence" | "drop" | "delay" | "partial";

/**
 * A fault and the calls that it hits. Several faults are used up in the order in which they were injected.
 *
 * @example The next two imports time out inside the service
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * emulator.inject({ kind: "error", errorCode: 70169, operation: "accountImport", times: 2 });
 * ```
 */
export interface Fault {
  /** What goes wrong. */
  kind: FaultKind;
  /** Hit only calls of this operation; default all. */
  operation?: string;
  /** How many calls to hit; default 1, Infinity for all. */
  times?: number;
  /** Probability that a call is hit, 0 to 1; default 1. */
  probability?: number;
  /** Whether the call is carried out before the fault hides its response; default false. */
  carriedOut?: boolean;
  /** For `error`; default 70500. */
  errorCode?: number;
  /** For `error`: the ErrorInfo; default "injected". */
  errorInfo?: string;
  /** For `status` (default 502) and `html` (default 200). */
  status?: number;
  /** For `status` and `html`: seconds in the Retry-After header. */
  retryAfter?: number;
  /** For `delay`, in ms; default 1000. */
  ms?: number;
  /** For `partial`: the share of the batch that fails, 0 to 1; default 0.1, and at least one entry. */
  share?: number;
}

/**
 * A fault that has not been used up.
 *
 * @example How many calls a fault will still hit
 * ```ts
 * import { type ActiveFault, createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * emulator.inject({ kind: "drop", times: 3 });
 * const [fault]: readonly ActiveFault[] = emulator.faults;
 * fault?.left; // 3
 * ```
 */
export interface ActiveFault extends Fault {
  /** Number of the fault, counted from 1. */
  readonly id: number;
  /** How many calls it will still hit. */
  readonly left: number;
}
