// What the emulator received and answered.

/**
 * A call that the emulator received. The UserSig is not kept.
 *
 * @example See what a client sent last
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * emulator.calls.at(-1)?.body; // undefined: no call has arrived yet
 * ```
 */
export interface RecordedCall {
  /** Number of the call, counted from 1. */
  readonly id: number;
  /** The operation's name, or the path when no operation has it. */
  readonly operation: string;
  /** When the call arrived, by the emulator's clock, in ms since 1970. */
  readonly at: number;
  /** The query parameters without the UserSig. */
  readonly query: Readonly<Record<string, string>>;
  /** The request's Content-Type header. */
  readonly contentType: string | undefined;
  /** The body: parsed when it is JSON, otherwise its text. */
  readonly body: unknown;
  /** The ErrorCode of the response; undefined when a fault hid the envelope or the operation is not emulated. */
  readonly errorCode: number | undefined;
  /** The envelope of the response; undefined when a fault hid it or the operation is not emulated. */
  readonly answer: unknown;
  /** Kind of the fault that hit the call. */
  readonly fault: string | undefined;
}

/** The latest calls. */
export class CallLog {
  /** The calls that are kept, oldest first. */
  readonly calls: RecordedCall[] = [];
  readonly #keep: number;
  #lastId = 0;
  #idAtReset = 0;

  /** A log that keeps at least `keep` calls. */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** How many calls were added since the log was made or cleared, kept or not. */
  get count(): number {
    return this.#lastId - this.#idAtReset;
  }

  /** Adds a call under the next id. */
  add(call: Omit<RecordedCall, "id">): RecordedCall {
    const recorded = { id: ++this.#lastId, ...call };
    this.calls.push(recorded);
    // In steps, because each removal moves all that is kept.
    if (this.calls.length > this.#keep * 1.1 + 1) this.calls.splice(0, this.calls.length - this.#keep);
    return recorded;
  }

  /** Removes all calls; ids go on from the last one. */
  clear(): void {
    this.calls.length = 0;
    this.#idAtReset = this.#lastId;
  }
}
