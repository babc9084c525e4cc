// Trouble on demand.
import { answerHeaders } from "./answer.ts";
import { checkFault } from "./fault_check.ts";

/**
 * What goes wrong:
 * - `error`: the envelope carries `errorCode`;
 * - `status`: an HTTP status other than 200, with `retryAfter` seconds if given;
 * - `html`: a page of a proxy where JSON belongs, with status 200 unless given;
 * - `cut`: the body breaks off half way;
 * - `silence`: no answer ever;
 * - `drop`: the connection closes without an answer;
 * - `delay`: the answer comes `ms` later;
 * - `partial`: a `share` of a batch of several accounts is not imported and named in FailAccounts.
 *
 * @example All of them, one after the other
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
 * A fault and when it strikes. Several are used up in the order in which they were injected.
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
  /** Only calls of this operation; default all. */
  operation?: string;
  /** How many calls it strikes; default 1, Infinity for all. */
  times?: number;
  /** Chance of each call to be struck, 0 to 1; default 1. */
  probability?: number;
  /** Whether the call is carried out before the fault hides its answer; default false. */
  carriedOut?: boolean;
  /** For `error`; default 70500. */
  errorCode?: number;
  /** For `error`: the reason text. */
  errorInfo?: string;
  /** For `status` (default 502) and `html` (default 200). */
  status?: number;
  /** For `status`: seconds in the header Retry-After. */
  retryAfter?: number;
  /** For `delay`, in ms; default 1000. */
  ms?: number;
  /** For `partial`: which part of the accounts fails, 0 to 1; default 0.1, but one at the least. */
  share?: number;
}

/**
 * A fault that waits to strike.
 *
 * @example See what is left of one
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
  /** Counts the faults from 1 on. */
  readonly id: number;
  /** How many calls it will still strike. */
  readonly left: number;
}

/** The faults that wait to strike. */
export class FaultQueue {
  #faults: { id: number; fault: Fault; left: number }[] = [];
  #lastId = 0;
  readonly #random: () => number;

  /** An empty queue; `random` decides where a probability is given. */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** Adds a fault and gives back its id. */
  add(described: Fault): number {
    // One that was listed can be put in again.
    const { id: _id, left: _left, ...fault } = described as ActiveFault;
    checkFault(fault);
    this.#faults.push({ id: ++this.#lastId, fault, left: fault.times ?? 1 });
    return this.#lastId;
  }

  /** Takes a fault away; false when it is not there. */
  remove(id: number): boolean {
    const before = this.#faults.length;
    this.#faults = this.#faults.filter((entry) => entry.id !== id);
    return this.#faults.length < before;
  }

  /** What waits, in the order in which it strikes. */
  list(): ActiveFault[] {
    return this.#faults.map(({ id, fault, left }) => ({ ...fault, id, left }));
  }

  /** The fault that strikes a call, if any. */
  strike(operation: string): Fault | undefined {
    const entry = this.#faults.find(({ fault }) =>
      (fault.operation ?? operation) === operation && this.#random() < (fault.probability ?? 1)
    );
    if (entry && --entry.left <= 0) this.remove(entry.id);
    return entry?.fault;
  }

  /** Takes all away. */
  clear(): void {
    this.#faults = [];
  }
}

/** A page such as a gateway on the way shows. */
const page = "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

/** What the caller sees of a fault that hides the answer; rejects where no answer comes. */
export function faultyResponse(fault: Fault, answer: string, signal: AbortSignal): Promise<Response> {
  switch (fault.kind) {
    case "status":
    case "html": {
      const status = fault.status ?? (fault.kind === "html" ? 200 : 502);
      const headers: Record<string, string> = { ...answerHeaders, "Content-Type": "text/html" };
      if (fault.retryAfter !== undefined) headers["Retry-After"] = String(fault.retryAfter);
      return Promise.resolve(new Response([204, 205, 304].includes(status) ? null : page, { status, headers }));
    }
    case "cut":
      return Promise.resolve(cutResponse(answer));
    case "drop":
      return Promise.reject(new TypeError("the connection was closed"));
    case "delay":
      return wait(fault.ms ?? 1000, signal).then(() => new Response(answer, { headers: answerHeaders }));
    default:
      return new Promise((_, reject) => onAbort(signal, reject));
  }
}

/** Resolves after so many ms, or rejects when the signal aborts. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const id = setTimeout(resolve, ms);
    onAbort(signal, (reason) => {
      clearTimeout(id);
      reject(reason);
    });
  });
}

function onAbort(signal: AbortSignal, ended: (reason: unknown) => void): void {
  if (signal.aborted) ended(signal.reason);
  else signal.addEventListener("abort", () => ended(signal.reason), { once: true });
}

/** Announces the whole length and then breaks off, as a connection that is lost in the middle of a body. */
function cutResponse(answer: string): Response {
  const bytes = new TextEncoder().encode(answer);
  let begun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (begun) return controller.error(new TypeError("the connection was closed in the middle of the body"));
      begun = true;
      controller.enqueue(bytes.subarray(0, bytes.length >> 1));
    },
  });
  return new Response(body, { headers: { ...answerHeaders, "Content-Length": String(bytes.length) } });
}
