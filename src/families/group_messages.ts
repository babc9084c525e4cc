/**
 * The operations for messages in groups, and functions that make the elements of a message.
 *
 * @example Send a text
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupMessageOperations, text } from "@unofficial/tencent-chat/group_messages";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupMessageOperations] });
 * async function greet(): Promise<void> {
 *   await chat.sendGroupMsg({ GroupId: "@TGS#2C5SZEAEF", From_Account: "user_0001", MsgBody: [text("hello")] });
 * }
 * ```
 *
 * @module
 */
import { type GroupMessageOperation, groupMessageOperations as family } from "../../gen/group_message_operations.ts";
import type { OperationFamily, OperationRow } from "../../gen/operation_types.ts";
import { fillMessageNumbers } from "./fill_message_numbers.ts";

export type { FailedItem } from "../../gen/failed_items.ts";
export {
  getGroupMsgReceiptFailures,
  groupMsgRecallFailures,
  groupSetKeyValuesFailures,
  importGroupMsgFailures,
} from "../../gen/group_message_operations.ts";
export * from "./message_elements.ts";
export type { GroupMessageOperation, OperationFamily, OperationRow };

/**
 * The operations for messages in groups. The client makes up the numbers that name a message where a body leaves them out, once
 * for a call, so that its own retries send no message twice.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupMessageOperations } from "@unofficial/tencent-chat/group_messages";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupMessageOperations] });
 * ```
 */
export const groupMessageOperations: OperationFamily<GroupMessageOperation> = {
  ...family,
  complete: fillMessageNumbers,
};
