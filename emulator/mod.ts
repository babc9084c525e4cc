/**
 * Tencent Cloud Chat's account API in memory, for tests and demonstrations. The emulator checks signatures, stores
 * accounts and answers with the documented error codes. `emulator/README.md` lists what it emulates, what it assumes
 * where the documents are silent, and what it does not emulate.
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
export { createEmulator } from "./emulator.ts";
export type { RecordedCall } from "./call_log.ts";
export type { Emulator, EmulatorEvent, EmulatorFetch, EmulatorOptions } from "./emulator_types.ts";
export type { StoredAccount } from "./families/accounts/account_state.ts";
export type { AccountPage } from "./families/accounts/find_accounts.ts";
export type { ActiveFault, Fault, FaultKind } from "./faults/fault.ts";
export type { EmulatorSettings } from "./settings.ts";
