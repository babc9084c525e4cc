// What a migration needs of a client.
import type { AccountOperation } from "../../gen/account_operations.ts";
import type { OperationFamily } from "../../gen/operation_types.ts";
import type { ChatClient } from "../client.ts";
import { type GroupMessageOperation, groupMessageOperations } from "../families/group_messages.ts";
import { type GroupOperation, groupOperations } from "../families/groups.ts";
import { type MessageOperation, messageOperations } from "../families/messages.ts";
import { type RelationOperation, relationOperations } from "../families/relations.ts";

/**
 * The families of operations that a migration calls.
 *
 * @example A client for a migration
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { migrationOperations } from "@unofficial/tencent-chat/migrate";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: migrationOperations });
 * ```
 */
export const migrationOperations: readonly [
  OperationFamily<RelationOperation>,
  OperationFamily<MessageOperation>,
  OperationFamily<GroupOperation>,
  OperationFamily<GroupMessageOperation>,
] = [relationOperations, messageOperations, groupOperations, groupMessageOperations];

/**
 * A client that can migrate: one with {@link migrationOperations}, or with more.
 *
 * @example Count what a client would send
 * ```ts
 * import type { MigrationClient } from "@unofficial/tencent-chat/migrate";
 *
 * const callsPerSecond = (chat: MigrationClient) => chat.pacers?.importmsg.rate; // 200
 * ```
 */
export type MigrationClient = ChatClient<
  AccountOperation | RelationOperation | MessageOperation | GroupOperation | GroupMessageOperation
>;

/**
 * The operations that write during a migration; each has a rate of its own.
 *
 * @example Leave half of two rates to other programs
 * ```ts
 * import type { MigrateOptions, MigrationOperation } from "@unofficial/tencent-chat/migrate";
 *
 * const rates: Partial<Record<MigrationOperation, number>> = { importmsg: 100, friendImport: 100 };
 * const options: MigrateOptions = { rates };
 * ```
 */
export type MigrationOperation =
  | "multiaccountImport"
  | "portraitSet"
  | "friendImport"
  | "importGroup"
  | "importGroupMember"
  | "importGroupMsg"
  | "importmsg"
  | "setUnreadMsgNum";
