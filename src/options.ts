// The client's options, their defaults and their validation.
import type { OperationFamily } from "../gen/operation_types.ts";
import { type Region, regionHosts } from "../gen/regions.ts";
import { isBrowser } from "./runtime.ts";
import { assertBoolean, assertDuration, assertNumber, assertOption, assertText } from "./assert_options.ts";
import type { OnAttempt } from "./attempt_report.ts";
import type { SharedPacer } from "./shared_pacer.ts";
import { assertApp } from "./usersig/sign.ts";

/**
 * How {@link createChatClient} makes a client. Exactly one of `secretKey` and `userSig` and exactly one of `region` and
 * `baseUrl` are required.
 *
 * @example The key from the environment
 * ```ts
 * import type { ChatClientOptions } from "@unofficial/tencent-chat";
 *
 * const fromEnvironment = (env: Record<string, string>): ChatClientOptions => ({
 *   sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
 *   secretKey: env.TENCENT_CHAT_SECRET_KEY,
 *   region: "singapore",
 * });
 * ```
 */
export interface ChatClientOptions<Family extends OperationFamily<never> = never> {
  /**
   * Families of operations besides those of accounts, for example `[groupOperations]` of `./groups`. A client has only
   * what it is given, so that a program carries no more than it uses.
   */
  operations?: readonly Family[];
  /** The app's number from the console (SDKAppID). */
  sdkAppId: number;
  /** The app's key from the console; the client signs with it and renews the signature before it ends. */
  secretKey?: string;
  /** A ready UserSig of the admin, or a function that returns one; a function is called for every attempt. */
  userSig?: string | (() => string | Promise<string>);
  /** UserID of an app admin, the query's `identifier`; default "administrator", the one that every app has. */
  adminUserId?: string;
  /** Data center of the app. There is no default: other regions do not know the app. */
  region?: Region;
  /** An http or https address to use instead of a region's: an emulator or a proxy. */
  baseUrl?: string | URL;
  /**
   * Whether the next attempt goes to the region's backup host when the main one cannot be reached (refused, DNS, TLS),
   * and stays there for a minute; default false. An answer of the service, whatever it says, does not count.
   */
  failover?: boolean;
  /** Lifetime in seconds of the signatures that the client makes; default 86400, the minimum that the vendor recommends. */
  userSigLifetime?: number;
  /**
   * Timeout of one attempt in ms, including the body; default 10000. The vendor's backend itself gives up after 3000,
   * so a shorter timeout gives up on calls that are carried out.
   */
  timeout?: number;
  /** Timeout of a whole call in ms, including all attempts and waits; default 60000. */
  deadline?: number;
  /** Maximum number of retries after a transient failure; default 2. */
  retries?: number;
  /** Whether to stay below the documented calls per second of each operation; default true. */
  pace?: boolean;
  /**
   * Where turns come from, when several clients share the app's rate limits: isolates of a Worker, several servers.
   * Default: each client keeps to the documented rates by itself.
   */
  pacer?: SharedPacer;
  /** Called after every attempt, for metrics; what it throws or rejects with is ignored. */
  onAttempt?: OnAttempt;
  /** A fetch to use instead of the runtime's. */
  fetch?: typeof globalThis.fetch;
  /** Allows a client with a `secretKey` in a browser, where everyone can read the key. Default false. */
  dangerouslyAllowBrowser?: boolean;
}

/**
 * Options of one call that override the client's.
 *
 * @example A login handler with two attempts of five seconds
 * ```ts
 * import type { CallOptions } from "@unofficial/tencent-chat";
 *
 * const impatient: CallOptions = { timeout: 5000, retries: 1 };
 * ```
 */
export interface CallOptions {
  /** Ends the call at once, even while it waits; the call rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Timeout of one attempt in ms. */
  timeout?: number;
  /** Timeout of the whole call in ms. */
  deadline?: number;
  /** Maximum number of retries. */
  retries?: number;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  sdkAppId: number;
  adminUserId: string;
  /** Address of the main host. */
  main: string;
  /** Address of the backup host, if the client may use it. */
  backup: string | undefined;
  secretKey: string | undefined;
  userSig: string | (() => string | Promise<string>) | undefined;
  userSigLifetime: number;
  region: Region | undefined;
  pace: boolean;
  pacer: SharedPacer | undefined;
  onAttempt: OnAttempt | undefined;
  fetch: typeof globalThis.fetch;
  limits: CallLimits;
}

/** The limits of a call. */
export interface CallLimits {
  timeout: number;
  deadline: number;
  retries: number;
}

/** Fills in the defaults; throws a TypeError that names the option and what it got, never the key. */
export function resolveOptions(options: ChatClientOptions<OperationFamily<never>>): ResolvedOptions {
  const { sdkAppId, secretKey, userSig, adminUserId = "administrator", region, baseUrl } = options;
  const { userSigLifetime = 86400, pace = true, failover = false, fetch = globalThis.fetch } = options;
  const { pacer, onAttempt } = options;
  assertEither({ secretKey, userSig });
  assertEither({ region, baseUrl });
  assertApp({ sdkAppId, secretKey: secretKey ?? "none" });
  if (userSig !== undefined && typeof userSig !== "function") assertText("userSig", userSig);
  assertText("adminUserId", adminUserId);
  assertNumber("userSigLifetime", userSigLifetime, 1);
  assertBoolean("pace", pace);
  assertBoolean("failover", failover);
  assertOption(typeof fetch === "function", "fetch", "a function", fetch);
  assertOption(
    !pacer || pace && typeof pacer.turn === "function",
    "pacer",
    "one that has turns, without pace: false",
    pacer,
  );
  assertOption(!onAttempt || typeof onAttempt === "function", "onAttempt", "a function", onAttempt);
  const limits = callLimits(options, { timeout: 10000, deadline: 60000, retries: 2 });
  const [main, backupHost] = region === undefined ? [addressOf(baseUrl)] : addressesOf(region);
  const backup = failover ? backupHost : undefined;
  assertOption(failover === (backup !== undefined), "failover", "a region that has a backup host", region);
  assertOption(
    secretKey === undefined || options.dangerouslyAllowBrowser === true || !isBrowser(),
    "secretKey",
    "none in a browser, where every visitor can read it: pass a userSig made on a server, or set " +
      "dangerouslyAllowBrowser",
    "one",
  );
  const app = { sdkAppId, secretKey, userSig, adminUserId, userSigLifetime, region };
  return { ...app, pace, pacer, onAttempt, fetch, limits, main, backup };
}

/** The limits of one call: its own where given, else the defaults. */
export function callLimits(own: CallOptions, defaults: CallLimits): CallLimits {
  const { timeout = defaults.timeout, deadline = defaults.deadline, retries = defaults.retries } = own;
  assertDuration("timeout", timeout);
  assertDuration("deadline", deadline);
  assertNumber("retries", retries, 0);
  return { timeout, deadline, retries };
}

/** Asserts that exactly one of two options is given; the message shows no value, as it may be the key. */
function assertEither(options: Record<string, unknown>): void {
  const names = Object.keys(options);
  const given = names.filter((name) => options[name] !== undefined).length;
  assertOption(given === 1, names.join(", "), "exactly one of them", given);
}

function addressesOf(region: Region): [main: string, backup?: string] {
  assertOption(Object.hasOwn(regionHosts, region), "region", `one of ${Object.keys(regionHosts).join(", ")}`, region);
  const [main, backup] = regionHosts[region];
  return [`https://${main}`, backup && `https://${backup}`];
}

/** An http or https address without anything that a call adds to it. */
function addressOf(baseUrl: string | URL | undefined): string {
  const address = String(baseUrl).replace(/\/+$/, "");
  const isValid = /^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(address) && URL.canParse(address);
  const withoutSecrets = address.replace(/\/\/.*@|[?#].*/g, "***");
  assertOption(isValid, "baseUrl", "an http(s) address without query, fragment and user", withoutSecrets);
  return address;
}
