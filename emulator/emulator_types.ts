// The public types of the emulator.
import type { RecordedCall } from "./call_log.ts";
import type { StoredAccount } from "./families/accounts/account_state.ts";
import type { AccountPage } from "./families/accounts/find_accounts.ts";
import type { ActiveFault, Fault } from "./faults/fault.ts";
import type { EmulatorSettings } from "./settings.ts";

/**
 * The app that {@link createEmulator} emulates.
 *
 * @example A trial app with two admins
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({
 *   sdkAppId: 1400000000,
 *   secretKey: "a made-up key",
 *   admins: ["administrator", "robot"],
 *   accountLimit: 100,
 * });
 * ```
 */
export interface EmulatorOptions extends Partial<EmulatorSettings> {
  /** The SDKAppID of the app. */
  sdkAppId: number;
  /** The app's secret key. Make one up: do not use a live app's key here. */
  secretKey: string;
  /** UserIDs of the app admins, who may call the API; default `["administrator"]`. */
  admins?: readonly string[];
  /** The clock, in ms since 1970; default Date.now. Signatures, rate limits and timestamps use it. */
  now?: () => number;
  /** Returns 0 to 1, for faults with a probability; default Math.random. */
  random?: () => number;
  /** How many calls `calls` keeps at least; default 10000. */
  keepCalls?: number;
}

/**
 * A fetch that reaches only the emulator.
 *
 * @example Count the calls of a client
 * ```ts
 * import { createEmulator, type EmulatorFetch } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * let calls = 0;
 * const counting: EmulatorFetch = (input, init) => (calls++, emulator.fetch(input, init));
 * ```
 */
export type EmulatorFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/**
 * What {@link Emulator.watch} reports: `call` when a call was answered, `reset` when `reset` or `load` replaced the
 * whole state.
 *
 * @example Distinguish calls from resets
 * ```ts
 * import type { EmulatorEvent } from "@unofficial/tencent-chat/emulator";
 *
 * const text = (event: EmulatorEvent) => event.type === "call" ? event.call.operation : "reset";
 * ```
 */
export type EmulatorEvent = { type: "call"; call: RecordedCall } | { type: "reset" };

/**
 * An emulated app.
 *
 * @example Start each test with an empty app
 * ```ts
 * import { createEmulator, type Emulator } from "@unofficial/tencent-chat/emulator";
 *
 * const emulator: Emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * emulator.reset();
 * emulator.accounts.size; // 0
 * ```
 */
export interface Emulator {
  /** The SDKAppID of the app. */
  readonly sdkAppId: number;
  /** UserIDs of the app admins. */
  readonly admins: readonly string[];
  /** Answers a request. Pass it to `createChatClient` as `fetch`, or to a server as its handler. */
  readonly fetch: EmulatorFetch;
  /** The accounts by UserID. */
  readonly accounts: ReadonlyMap<string, StoredAccount>;
  /** The latest calls, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** How many calls arrived since the start or the last `reset` or `load`, kept or not. */
  readonly callCount: number;
  /** The faults that have not been used up. */
  readonly faults: readonly ActiveFault[];
  /** The current settings. */
  readonly settings: Readonly<EmulatorSettings>;
  /** The emulator's time, in ms since 1970. */
  now(): number;
  /** Moves the emulator's clock forward, or back when `ms` is negative. Throws a TypeError when no date is that far. */
  moveClock(ms: number): void;
  /** Changes settings. Throws a TypeError for an invalid one. */
  configure(changes: Partial<EmulatorSettings>): void;
  /** Injects a fault; the returned function removes it. Throws a TypeError for an invalid one. */
  inject(fault: Fault): () => void;
  /** Removes the fault with this id; false when it is used up or was removed. */
  withdraw(id: number): boolean;
  /** Imports an account without a call, so no rate limit or fault applies. Returns the ErrorCode, 0 for success. */
  seed(account: { UserID: string; Nick?: string; FaceUrl?: string }): number;
  /** A page of the accounts whose UserID begins with `prefix`, by default the first 100 of all. */
  findAccounts(query?: { prefix?: string; offset?: number; limit?: number }): AccountPage;
  /**
   * A UserSig of the app, issued by the emulator's clock; by default for the first admin and one day. `expiresIn` is in
   * seconds.
   */
  userSig(userId?: string, expiresIn?: number): string;
  /** Calls the listener for every event from now on; the returned function stops that. */
  watch(listener: (event: EmulatorEvent) => void): () => void;
  /**
   * The current state as lines of JSON, for `load`: accounts, deletions, kicks, settings and the clock, but no calls and
   * no faults.
   */
  save(): Iterable<string>;
  /**
   * Replaces the state by a saved one, which may come in chunks of any length. Rejects with a TypeError that names what
   * is wrong with it, and then changes nothing.
   */
  load(saved: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** Restores the initial state: the original settings and clock, no accounts, no calls, no faults, full rate limits. */
  reset(): void;
}
