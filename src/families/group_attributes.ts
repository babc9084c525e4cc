/**
 * The operations for attributes and counters of groups: pass them to `createChatClient` as `operations`.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupAttributeOperations } from "@unofficial/tencent-chat/group_attributes";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupAttributeOperations] });
 * ```
 *
 * @module
 */
export type { OperationFamily, OperationRow } from "../../gen/operation_types.ts";
export { type GroupAttributeOperation, groupAttributeOperations } from "../../gen/group_attribute_operations.ts";
