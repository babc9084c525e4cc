// Every family of operations, for clients that can make each call.
import { conversationOperations } from "../gen/conversation_operations.ts";
import { groupAttributeOperations } from "../gen/group_attribute_operations.ts";
import { groupMessageOperations } from "../gen/group_message_operations.ts";
import { groupOperations } from "../gen/group_operations.ts";
import { messageOperations } from "../gen/message_operations.ts";
import { muteOperations } from "../gen/mute_operations.ts";
import { relationOperations } from "../gen/relation_operations.ts";

/** The families besides that of accounts, which every client has. */
export const operationFamilies = [
  relationOperations,
  messageOperations,
  groupOperations,
  groupMessageOperations,
  groupAttributeOperations,
  conversationOperations,
  muteOperations,
] as const;
