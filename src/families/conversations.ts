/**
 * The operations for conversations, their groups and marks: pass them to `createChatClient` as `operations`.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { conversationOperations } from "@unofficial/tencent-chat/conversations";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [conversationOperations] });
 * ```
 *
 * @module
 */
export type { FailedItem } from "../../gen/failed_items.ts";
export type { OperationFamily, OperationRow } from "../../gen/operation_types.ts";
export {
  type ConversationOperation,
  conversationOperations,
  createContactGroupFailures,
  markContactFailures,
  updateContactGroupFailures,
} from "../../gen/conversation_operations.ts";
