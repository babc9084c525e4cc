// An emulated app for one test case, in this process or at the test service.
import {
  createEmulator,
  type EmulatorOptions,
  type Fault,
  type RecordedCall,
  type StoredAccount,
} from "../../emulator/mod.ts";
import type { ChatClientOptions } from "../../mod.ts";
import type { RawAnswer, RawCalls } from "./raw_answers.ts";

/** Options of a test app. They are sent to the service as JSON, so they have only plain values. */
export interface TestAppOptions extends Partial<Pick<EmulatorOptions, "admins" | "accountLimit" | "rateLimits">> {
  /** Over HTTP: serve the app at the root path, for a proxy that knows the API's paths. */
  atRoot?: boolean;
}

/** A new emulated app. */
export interface TestApp {
  /** Options of a client for it. */
  client: Pick<ChatClientOptions, keyof typeof testApp | "baseUrl" | "fetch">;
  inject(...faults: Fault[]): Promise<void>;
  calls(): Promise<RecordedCall[]>;
  accounts(): Promise<StoredAccount[]>;
}

/** The test app of every case. Its key belongs to no real app, and the suite also runs in browsers. */
export const testApp = {
  sdkAppId: 1400000000,
  secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
  dangerouslyAllowBrowser: true,
};

/** The environment variables that point the command line to the test app at `url`. */
export function environmentOf(url: string): Record<string, string> {
  return {
    TENCENT_CHAT_SDK_APP_ID: String(testApp.sdkAppId),
    TENCENT_CHAT_SECRET_KEY: testApp.secretKey,
    TENCENT_CHAT_BASE_URL: url,
  };
}

/** An address with a raw answer, without an emulator. */
export interface RawService {
  /** Options of a client for it. */
  client: Pick<ChatClientOptions, keyof typeof testApp | "baseUrl">;
  seen(): Promise<RawCalls>;
}

/** Creates an app in this process. */
export function appInProcess(options: TestAppOptions = {}): TestApp {
  const emulator = createEmulator({ ...testApp, ...options });
  return {
    client: { ...testApp, baseUrl: "http://emulator.test", fetch: emulator.fetch as typeof fetch },
    inject: (...faults) => Promise.resolve(faults.forEach((fault) => emulator.inject(fault))),
    calls: () => Promise.resolve([...emulator.calls]),
    accounts: () => Promise.resolve([...emulator.accounts.values()]),
  };
}

async function postJson(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  // Not response.json(): in an edge VM it returns objects of another realm, which never equal the tests' objects.
  return JSON.parse(await response.text());
}

/** Creates an app at the test service. */
export async function appOverHttp(serviceUrl: string, options: TestAppOptions = {}): Promise<TestApp> {
  const path = await postJson(`${serviceUrl}/control/create`, options) as string;
  return {
    client: { ...testApp, baseUrl: serviceUrl + path },
    inject: async (...faults) => void await postJson(`${serviceUrl}/control/inject${path}`, faults),
    calls: async () => await postJson(`${serviceUrl}/control/calls${path}`, {}) as RecordedCall[],
    accounts: async () => await postJson(`${serviceUrl}/control/accounts${path}`, {}) as StoredAccount[],
  };
}

/** Creates an address with a raw answer at the test service. */
export async function rawOverHttp(serviceUrl: string, answer: RawAnswer): Promise<RawService> {
  const baseUrl = await postJson(`${serviceUrl}/control/raw`, answer) as string;
  return {
    client: { ...testApp, baseUrl },
    seen: async () => await postJson(`${serviceUrl}/control/seen`, baseUrl) as RawCalls,
  };
}
