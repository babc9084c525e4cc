/**
 * The operations for the global mute of accounts: pass them to `createChatClient` as `operations`.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { muteOperations } from "@unofficial/tencent-chat/mute";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [muteOperations] });
 * ```
 *
 * @module
 */
export type { OperationFamily, OperationRow } from "../../gen/operation_types.ts";
export { type MuteOperation, muteOperations } from "../../gen/mute_operations.ts";
