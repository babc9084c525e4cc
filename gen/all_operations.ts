// Generated from spec/ by `deno task gen`. Do not edit.
import { accountOperations } from "./account_operations.ts";
import { conversationOperations } from "./conversation_operations.ts";
import { groupAttributeOperations } from "./group_attribute_operations.ts";
import { groupMessageOperations } from "./group_message_operations.ts";
import { groupOperations } from "./group_operations.ts";
import { messageOperations } from "./message_operations.ts";
import { muteOperations } from "./mute_operations.ts";
import { relationOperations } from "./relation_operations.ts";
import type { OperationRow } from "./operation_types.ts";
import type { operations } from "./types.ts";

/** Every operation of the document. */
export const operationTable: { readonly [Name in keyof operations]: OperationRow } = {
  ...accountOperations,
  ...relationOperations.operations,
  ...messageOperations.operations,
  ...groupOperations.operations,
  ...groupMessageOperations.operations,
  ...groupAttributeOperations.operations,
  ...conversationOperations.operations,
  ...muteOperations.operations,
};
