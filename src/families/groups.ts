/**
 * The operations for groups and their members: pass them to `createChatClient` as `operations`.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupOperations] });
 * ```
 *
 * @module
 */
export type { FailedItem } from "../../gen/failed_items.ts";
export type { OperationFamily, OperationRow } from "../../gen/operation_types.ts";
export {
  addGroupMemberFailures,
  getGroupInfoFailures,
  type GroupOperation,
  groupOperations,
  importGroupMemberFailures,
} from "../../gen/group_operations.ts";
