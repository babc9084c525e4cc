// What the emulator received and answered.

/**
 * A call that the emulator received. The UserSig is not kept.
 *
 * @example See what a client sent last
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * emulator.calls.at(-1)?.body; // undefined: there was no call yet
 * ```
 */
export interface RecordedCall {
  /** Counts the calls from 1 on. */
  readonly id: number;
  /** The operation's name, or the path of a resource that does not exist. */
  readonly operation: string;
  /** When it came, by the emulator's clock, in ms since 1970. */
  readonly at: number;
  /** The query's parameters but for the UserSig. */
  readonly query: Readonly<Record<string, string>>;
  /** The header Content-Type of the request. */
  readonly contentType: string | undefined;
  /** The body: parsed when it was JSON, else its text. */
  readonly body: unknown;
  /** The ErrorCode that was answered; undefined when a fault hid the answer. */
  readonly errorCode: number | undefined;
  /** The envelope that was answered; undefined when a fault hid it. */
  readonly answer: unknown;
  /** Kind of the fault that struck. */
  readonly fault: string | undefined;
}

/** Drops the oldest entries in steps, so that a long run does not fill memory. */
export function recordCall(calls: RecordedCall[], call: RecordedCall, most: number): void {
  calls.push(call);
  if (calls.length > most * 1.1 + 1) calls.splice(0, calls.length - most);
}
