/**
 * Tencent Cloud Chat's account API in memory, for tests and demonstrations: it checks signatures, keeps accounts and
 * answers with the documented codes. What it emulates, what it assumes where the documents are silent and what it does
 * not emulate stands in `emulator/README.md`.
 *
 * @example In place of the service, without a socket
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a made-up key" };
 * const emulator = createEmulator(app);
 * const client = createChatClient({ ...app, region: "singapore", fetch: emulator.fetch });
 *
 * await client.accountImport({ UserID: "user_0001" });
 * emulator.accounts.has("user_0001"); // true
 * ```
 *
 * @module
 */
export {
  type AccountPage,
  createEmulator,
  type Emulator,
  type EmulatorEvent,
  type EmulatorFetch,
  type EmulatorOptions,
} from "./emulator.ts";
export type { ActiveFault, Fault, FaultKind } from "./faults.ts";
export type { RecordedCall } from "./recorded_calls.ts";
export type { EmulatorSettings } from "./settings.ts";
export type { StoredAccount } from "./state.ts";
