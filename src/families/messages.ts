/**
 * The operations for one-to-one messages, and functions that make the elements of a message.
 *
 * @example Send a text
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { messageOperations, text } from "@unofficial/tencent-chat/messages";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [messageOperations] });
 * async function greet(): Promise<void> {
 *   await chat.sendmsg({ From_Account: "user_0001", To_Account: "user_0002", MsgBody: [text("hello")] });
 * }
 * ```
 *
 * @module
 */
import { type MessageOperation, messageOperations as family } from "../../gen/message_operations.ts";
import type { OperationFamily, OperationRow } from "../../gen/operation_types.ts";
import { fillMessageNumbers } from "./fill_message_numbers.ts";

export type { FailedItem } from "../../gen/failed_items.ts";
export {
  batchsendmsgFailures,
  getC2cUnreadMsgNumFailures,
  setC2cKeyValuesFailures,
} from "../../gen/message_operations.ts";
export * from "./message_elements.ts";
export type { MessageOperation, OperationFamily, OperationRow };

/**
 * The operations for one-to-one messages. The client makes up the numbers that name a message where a body leaves them out, once
 * for a call, so that its own retries send no message twice.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { messageOperations } from "@unofficial/tencent-chat/messages";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [messageOperations] });
 * ```
 */
export const messageOperations: OperationFamily<MessageOperation> = { ...family, complete: fillMessageNumbers };
