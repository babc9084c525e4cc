// The client's options, what they are when left out, and what is refused.
import { type Region, regionHosts } from "../gen/regions.ts";
import { isBrowser } from "./browser.ts";
import { checkApp } from "./usersig/sign.ts";

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
export interface CheckedOptions {
  sdkAppId: number;
  adminUserId: string;
  baseUrl: string;
  secretKey: string | undefined;
  userSig: string | (() => string | Promise<string>) | undefined;
  userSigLifetime: number;
  pace: boolean;
  fetch: typeof globalThis.fetch;
  limits: CallLimits;
}

/** The bounds of a call. */
export interface CallLimits {
  timeout: number;
  deadline: number;
  retries: number;
}

/** Fills in the defaults; throws a TypeError that names the option and what was seen, never the key. */
export function checkOptions(options: ChatClientOptions): CheckedOptions {
  if (typeof options !== "object" || options === null) throw new TypeError("createChatClient: options are missing");
  const { sdkAppId, secretKey, userSig, adminUserId = "administrator", userSigLifetime = 86400, pace = true } = options;
  if ((secretKey === undefined) === (userSig === undefined)) {
    throw new TypeError(`secretKey, userSig: give one of them, saw ${secretKey === undefined ? "neither" : "both"}`);
  }
  checkApp({ sdkAppId, secretKey: secretKey ?? "none" });
  if (userSig !== undefined && typeof userSig !== "function") checkText("userSig", userSig);
  checkText("adminUserId", adminUserId);
  checkNumber("userSigLifetime", userSigLifetime, 1, true);
  if (typeof pace !== "boolean") throw new TypeError(`pace: expected true or false, saw ${typeof pace}`);
  const { fetch = globalThis.fetch } = options;
  if (typeof fetch !== "function") throw new TypeError(`fetch: expected a function, saw ${typeof fetch}`);
  const baseUrl = baseUrlOf(options);
  if (secretKey !== undefined && options.dangerouslyAllowBrowser !== true && isBrowser()) {
    throw new TypeError(
      "secretKey: refused in a browser, where everyone who opens the page can read it and be any user of the app. " +
        "Sign on a server and give the page a userSig, or set dangerouslyAllowBrowser if nobody else can open it.",
    );
  }
  return {
    sdkAppId,
    adminUserId,
    baseUrl,
    secretKey,
    userSig,
    userSigLifetime,
    pace,
    fetch,
    limits: callLimits(options, { timeout: 10000, deadline: 60000, retries: 2 }),
  };
}

/** The bounds of one call: its own where given, else the defaults. */
export function callLimits(own: CallOptions, defaults: CallLimits): CallLimits {
  const { timeout = defaults.timeout, deadline = defaults.deadline, retries = defaults.retries } = own;
  checkNumber("timeout", timeout, 1);
  checkNumber("deadline", deadline, 1);
  checkNumber("retries", retries, 0, true);
  return { timeout, deadline, retries };
}

function baseUrlOf({ region, baseUrl }: ChatClientOptions): string {
  if ((region === undefined) === (baseUrl === undefined)) {
    throw new TypeError(
      `region, baseUrl: give one of them, saw ${region === undefined ? "neither" : "both"}. ` +
        `Regions: ${Object.keys(regionHosts).join(", ")}`,
    );
  }
  if (region !== undefined) {
    if (!Object.hasOwn(regionHosts, region)) {
      throw new TypeError(`region: expected one of ${Object.keys(regionHosts).join(", ")}; saw ${shown(region)}`);
    }
    return `https://${regionHosts[region][0]}`;
  }
  let url: URL;
  try {
    url = new URL(baseUrl!); // one of the two is there
  } catch {
    throw new TypeError(`baseUrl: expected an http or https address, saw ${shown(baseUrl)}`);
  }
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new TypeError(
      `baseUrl: expected an http or https address without query, fragment and credentials, saw ${url.protocol}//${url.host}`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function checkText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") {
    throw new TypeError(`${name}: expected a non-empty string, saw ${value === "" ? "an empty one" : typeof value}`);
  }
}

function checkNumber(name: string, value: unknown, least: number, whole = false): void {
  if (typeof value !== "number" || !(value >= least) || (whole && !Number.isSafeInteger(value))) {
    throw new TypeError(`${name}: expected a ${whole ? "whole " : ""}number from ${least} on, saw ${shown(value)}`);
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : typeof value === "object" ? typeof value : String(value);
}
