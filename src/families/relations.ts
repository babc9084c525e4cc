/**
 * The operations for friends, friend lists and blocklists: pass them to `createChatClient` as `operations`.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [relationOperations] });
 * ```
 *
 * @module
 */
export type { FailedItem } from "../../gen/failed_items.ts";
export type { OperationFamily, OperationRow } from "../../gen/operation_types.ts";
export {
  blackListAddFailures,
  blackListCheckFailures,
  blackListDeleteFailures,
  friendAddFailures,
  friendCheckFailures,
  friendDeleteFailures,
  friendGetListFailures,
  friendImportFailures,
  friendUpdateFailures,
  type RelationOperation,
  relationOperations,
  snsGroupAddFailures,
} from "../../gen/relation_operations.ts";
