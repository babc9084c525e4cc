/**
 * Every operation of the document besides those of accounts.
 *
 * @example A client that has everything
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { allOperations } from "@unofficial/tencent-chat/all";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: allOperations });
 * ```
 *
 * @module
 */
import { type ConversationOperation, conversationOperations } from "./conversations.ts";
import { type GroupAttributeOperation, groupAttributeOperations } from "./group_attributes.ts";
import { type GroupMessageOperation, groupMessageOperations } from "./group_messages.ts";
import { type GroupOperation, groupOperations } from "./groups.ts";
import { type MessageOperation, messageOperations, type OperationFamily } from "./messages.ts";
import { type MuteOperation, muteOperations } from "./mute.ts";
import { type RelationOperation, relationOperations } from "./relations.ts";

export type {
  ConversationOperation,
  GroupAttributeOperation,
  GroupMessageOperation,
  GroupOperation,
  MessageOperation,
  MuteOperation,
  OperationFamily,
  RelationOperation,
};

/**
 * Every family but the accounts, whose operations every client has.
 *
 * @example Pass a client with everything on
 * ```ts
 * import type { ChatClient, OperationsOf } from "@unofficial/tencent-chat";
 * import type { allOperations } from "@unofficial/tencent-chat/all";
 *
 * type FullClient = ChatClient<OperationsOf<typeof allOperations[number]>>;
 * const disband = (chat: FullClient, GroupId: string) => chat.destroyGroup({ GroupId });
 * ```
 */
export const allOperations: readonly [
  OperationFamily<RelationOperation>,
  OperationFamily<MessageOperation>,
  OperationFamily<GroupOperation>,
  OperationFamily<GroupMessageOperation>,
  OperationFamily<GroupAttributeOperation>,
  OperationFamily<ConversationOperation>,
  OperationFamily<MuteOperation>,
] = [
  relationOperations,
  messageOperations,
  groupOperations,
  groupMessageOperations,
  groupAttributeOperations,
  conversationOperations,
  muteOperations,
];
