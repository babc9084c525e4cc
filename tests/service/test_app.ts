// An emulated app for one case, in this process or behind the test service's socket.
import {
  createEmulator,
  type EmulatorOptions,
  type Fault,
  type RecordedCall,
  type StoredAccount,
} from "../../emulator/mod.ts";
import type { ChatClientOptions } from "../../mod.ts";

/** What a case may set; functions do not travel over the socket, so only plain values. */
export interface TestAppOptions extends Partial<Pick<EmulatorOptions, "admins" | "accountLimit" | "rateLimits">> {
  /** Over HTTP: answer at the address itself, where a proxy that knows the API's paths can find it. */
  atRoot?: boolean;
}

/** A fresh app with a key of its own. */
export interface TestApp {
  /** Options that make a client for it. */
  client: Pick<ChatClientOptions, "sdkAppId" | "secretKey" | "baseUrl" | "fetch">;
  inject(...faults: Fault[]): Promise<void>;
  calls(): Promise<RecordedCall[]>;
  accounts(): Promise<StoredAccount[]>;
}

/** The made-up app of every case. */
export const testApp = {
  sdkAppId: 1400000000,
  secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
};

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

/** An app behind the test service at `serviceUrl`. */
export async function appOverHttp(serviceUrl: string, options: TestAppOptions = {}): Promise<TestApp> {
  const ask = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(serviceUrl + path, { method: "POST", body: JSON.stringify(body) });
    return await response.json();
  };
  const path = await ask("/control/create", options) as string;
  return {
    client: { ...testApp, baseUrl: serviceUrl + path },
    inject: async (...faults) => void await ask(`/control/inject${path}`, faults),
    calls: async () => await ask(`/control/calls${path}`, {}) as RecordedCall[],
    accounts: async () => await ask(`/control/accounts${path}`, {}) as StoredAccount[],
  };
}
