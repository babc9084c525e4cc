// The client's options, their defaults and their validation.
import { type Region, regionHosts } from "../gen/regions.ts";
import { isBrowser } from "./runtime.ts";
import { assertBoolean, assertDuration, assertNumber, assertOption, assertText } from "./assert_options.ts";
import { assertApp } from "./usersig/sign.ts";

/**
 * How {@link createChatClient} makes a client. One of `secretKey` and `userSig` and one of `region` and `baseUrl` have
 * to be there.
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
export interface ChatClientOptions {
  /** The app's number from the console (SDKAppID). */
  sdkAppId: number;
  /** The app's key from the console; the client signs with it and renews the signature before it ends. */
  secretKey?: string;
  /** A ready UserSig of the admin, or a function that gives one; a function is asked at every attempt. */
  userSig?: string | (() => string | Promise<string>);
  /** UserID of an app admin, the query's `identifier`; default "administrator", the one that every app has. */
  adminUserId?: string;
  /** Data centre that the app lives in. There is no default: another region does not know the app. */
  region?: Region;
  /** Another address in place of a region's: an emulator, a proxy. http or https. */
  baseUrl?: string | URL;
  /**
   * Whether the next attempt goes to the region's backup host when the main one cannot be reached (refused, DNS, TLS),
   * and stays there for a minute; default false. An answer of the service, whatever it says, does not count.
   */
  failover?: boolean;
  /** Life time in seconds of the signatures that the client makes; default 86400, the least that the vendor advises. */
  userSigLifetime?: number;
  /**
   * Time for one attempt in ms, the body included; default 10000. The vendor's backend itself gives up after 3000, so
   * less than that gives up on calls that are carried out.
   */
  timeout?: number;
  /** Time for a whole call in ms, over all attempts and waits; default 60000. */
  deadline?: number;
  /** How often a call is repeated at most after a failure that may pass; default 2. */
  retries?: number;
  /** Whether to keep to the documented calls per second of each operation; default true. */
  pace?: boolean;
  /** A fetch to use in place of the runtime's. */
  fetch?: typeof globalThis.fetch;
  /** Lets a client with a `secretKey` start in a browser, where everyone can read the key. Default false. */
  dangerouslyAllowBrowser?: boolean;
}

/**
 * What one call may do differently from its client.
 *
 * @example A login handler that has two attempts of five seconds
 * ```ts
 * import type { CallOptions } from "@unofficial/tencent-chat";
 *
 * const impatient: CallOptions = { timeout: 5000, retries: 1 };
 * ```
 */
export interface CallOptions {
  /** Ends the call at once, also while it waits; the call rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Time for one attempt in ms. */
  timeout?: number;
  /** Time for the whole call in ms. */
  deadline?: number;
  /** How often the call is repeated at most. */
  retries?: number;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  sdkAppId: number;
  adminUserId: string;
  /** Address of the main host. */
  main: string;
  /** Address of the backup host, when the client may go there. */
  backup: string | undefined;
  secretKey: string | undefined;
  userSig: string | (() => string | Promise<string>) | undefined;
  userSigLifetime: number;
  pace: boolean;
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
export function resolveOptions(options: ChatClientOptions): ResolvedOptions {
  const { sdkAppId, secretKey, userSig, adminUserId = "administrator", region, baseUrl } = options;
  const { userSigLifetime = 86400, pace = true, failover = false, fetch = globalThis.fetch } = options;
  assertEither({ secretKey, userSig });
  assertEither({ region, baseUrl });
  assertApp({ sdkAppId, secretKey: secretKey ?? "none" });
  if (userSig !== undefined && typeof userSig !== "function") assertText("userSig", userSig);
  assertText("adminUserId", adminUserId);
  assertNumber("userSigLifetime", userSigLifetime, 1);
  assertBoolean("pace", pace);
  assertBoolean("failover", failover);
  assertOption(typeof fetch === "function", "fetch", "a function", fetch);
  const limits = callLimits(options, { timeout: 10000, deadline: 60000, retries: 2 });
  const [main, backupHost] = region === undefined ? [addressOf(baseUrl)] : addressesOf(region);
  const backup = failover ? backupHost : undefined;
  assertOption(failover === (backup !== undefined), "failover", "a region that has a backup host", region);
  assertOption(
    secretKey === undefined || options.dangerouslyAllowBrowser === true || !isBrowser(),
    "secretKey",
    "none in a browser, where every visitor can read it: pass a userSig made on a server, or set dangerouslyAllowBrowser",
    "one",
  );
  return { sdkAppId, secretKey, userSig, adminUserId, userSigLifetime, pace, fetch, limits, main, backup };
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
  assertOption(given === 1, names.join(", "), "one of them", given);
}

function addressesOf(region: Region): [main: string, backup?: string] {
  assertOption(Object.hasOwn(regionHosts, region), "region", `one of ${Object.keys(regionHosts)}`, region);
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
