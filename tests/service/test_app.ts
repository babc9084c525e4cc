// An emulated app for one case, in this process or behind the test service's socket.
import {
  createEmulator,
  type EmulatorOptions,
  type Fault,
  type RecordedCall,
  type StoredAccount,
} from "../../emulator/mod.ts";
import type { ChatClientOptions } from "../../mod.ts";
import type { RawAnswer, RawCalls } from "./raw_answers.ts";

/** What a case may set; functions do not travel over the socket, so only plain values. */
export interface TestAppOptions extends Partial<Pick<EmulatorOptions, "admins" | "accountLimit" | "rateLimits">> {
  /** Over HTTP: answer at the address itself, where a proxy that knows the API's paths can find it. */
  atRoot?: boolean;
}

/** A fresh app with a key of its own. */
export interface TestApp {
  /** Options that make a client for it. */
  client: Pick<ChatClientOptions, keyof typeof testApp | "baseUrl" | "fetch">;
  inject(...faults: Fault[]): Promise<void>;
  calls(): Promise<RecordedCall[]>;
  accounts(): Promise<StoredAccount[]>;
}

/** The made-up app of every case. The suite runs in browsers too, and its key is nobody's. */
export const testApp = {
  sdkAppId: 1400000000,
  secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
  dangerouslyAllowBrowser: true,
};

/** The variables by which the command line finds it behind an address. */
export function environmentOf(url: string): Record<string, string> {
  return {
    TENCENT_CHAT_SDK_APP_ID: String(testApp.sdkAppId),
    TENCENT_CHAT_SECRET_KEY: testApp.secretKey,
    TENCENT_CHAT_BASE_URL: url,
  };
}

/** An address that answers as a case asks, without an emulator behind it. */
export interface RawService {
  /** Options that make a client for it. */
  client: Pick<ChatClientOptions, keyof typeof testApp | "baseUrl">;
  seen(): Promise<RawCalls>;
}

/** An app in this process. */
export function appInProcess(options: TestAppOptions = {}): TestApp {
  const emulator = createEmulator({ ...testApp, ...options });
  return {
    client: { ...testApp, baseUrl: "http://emulator.test", fetch: emulator.fetch as typeof fetch },
    inject: (...faults) => Promise.resolve(faults.forEach((fault) => emulator.inject(fault))),
    calls: () => Promise.resolve([...emulator.calls]),
    accounts: () => Promise.resolve([...emulator.accounts.values()]),
  };
}

async function ask(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  // Not response.json(): in an edge VM its objects are of another realm, and so equal to none of the tests'.
  return JSON.parse(await response.text());
}

/** An app behind the test service at `serviceUrl`. */
export async function appOverHttp(serviceUrl: string, options: TestAppOptions = {}): Promise<TestApp> {
  const path = await ask(`${serviceUrl}/control/create`, options) as string;
  return {
    client: { ...testApp, baseUrl: serviceUrl + path },
    inject: async (...faults) => void await ask(`${serviceUrl}/control/inject${path}`, faults),
    calls: async () => await ask(`${serviceUrl}/control/calls${path}`, {}) as RecordedCall[],
    accounts: async () => await ask(`${serviceUrl}/control/accounts${path}`, {}) as StoredAccount[],
  };
}

/** A raw answer's address at the test service. */
export async function rawOverHttp(serviceUrl: string, answer: RawAnswer): Promise<RawService> {
  const baseUrl = await ask(`${serviceUrl}/control/raw`, answer) as string;
  return {
    client: { ...testApp, baseUrl },
    seen: async () => await ask(`${serviceUrl}/control/seen`, baseUrl) as RawCalls,
  };
}
