// Generated from spec/ by `deno task gen`. Do not edit.
import { type FailedItem, failedItems } from "./failed_items.ts";
import { addErrorCodes } from "./family_error_codes.ts";
import type { OperationFamily } from "./operation_types.ts";
import type { components, operations } from "./types.ts";

/**
 * Name of an operation for conversations, their groups and marks.
 *
 * @example A list of names
 * ```ts
 * import type { ConversationOperation } from "@unofficial/tencent-chat/conversations";
 *
 * const names: ConversationOperation[] = ["recentcontactGetList"];
 * ```
 */
export type ConversationOperation =
  | "recentcontactGetList"
  | "recentcontactDelete"
  | "createContactGroup"
  | "updateContactGroup"
  | "delContactGroup"
  | "getContactGroup"
  | "searchContactGroup"
  | "markContact";

/**
 * The operations for conversations, their groups and marks.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { conversationOperations } from "@unofficial/tencent-chat/conversations";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [conversationOperations] });
 * ```
 */
export const conversationOperations: OperationFamily<ConversationOperation> = {
  operations: {
    /**
     * List the conversations of a user.
     */
    recentcontactGetList: { path: "/v4/recentcontact/get_list", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, TimeStamp: { type: "integer", required: true }, StartIndex: { type: "integer", required: true }, TopTimeStamp: { type: "integer", required: true }, TopStartIndex: { type: "integer", required: true }, AssistFlags: { type: "integer", required: true } } },
    /**
     * Delete a conversation of a user.
     */
    recentcontactDelete: { path: "/v4/recentcontact/delete", rate: 200, once: true, fields: { From_Account: { type: "string", required: true, bytes: 32 }, Type: { type: "integer", required: true }, To_Account: { type: "string", bytes: 32 }, ToGroupid: { type: "string" }, ClearRamble: { type: "integer" } } },
    /**
     * Create a group of conversations for a user.
     */
    createContactGroup: { path: "/v4/recentcontact/create_contact_group", rate: 200, once: true, fields: { From_Account: { type: "string", required: true, bytes: 32 }, GroupContactItem: { type: "array", required: true, most: 1, each: { type: "object", required: true, fields: { GroupName: { type: "string", required: true, bytes: 32 }, ContactItem: { type: "array", required: true, most: 1000, each: { type: "object", required: true, fields: { Type: { type: "integer", required: true }, To_Account: { type: "string", bytes: 32 }, ToGroupId: { type: "string" } } } } } } } } },
    /**
     * Rename a group of conversations or change what is in it.
     */
    updateContactGroup: { path: "/v4/recentcontact/update_contact_group", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, UpdateType: { type: "integer", required: true }, UpdateGroup: { type: "object", required: true, fields: { UpdateGroupType: { type: "integer", required: true }, OldGroupName: { type: "string", bytes: 32 }, NewGroupName: { type: "string", bytes: 32 }, ContactUpdateItem: { type: "array", each: { type: "object", required: true, fields: { ContactOptType: { type: "integer", required: true }, ContactItem: { type: "object", required: true, fields: { Type: { type: "integer", required: true }, To_Account: { type: "string", bytes: 32 }, ToGroupId: { type: "string" } } } } } } } } } },
    /**
     * Delete a group of conversations.
     */
    delContactGroup: { path: "/v4/recentcontact/del_contact_group", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, GroupName: { type: "array", required: true, most: 1, each: { type: "string", required: true, bytes: 32 } } } },
    /**
     * List the groups of conversations and the marks of a user.
     */
    getContactGroup: { path: "/v4/recentcontact/get_contact_group", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, StartIndex: { type: "integer", required: true } } },
    /**
     * Get the marks of up to 300 conversations and the groups that they are in.
     */
    searchContactGroup: { path: "/v4/recentcontact/search_contact_group", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, ContactItem: { type: "array", required: true, most: 300, each: { type: "object", required: true, fields: { Type: { type: "integer", required: true }, To_Account: { type: "string", bytes: 32 }, ToGroupId: { type: "string" } } } } } },
    /**
     * Set and clear marks of up to 100 conversations.
     */
    markContact: { path: "/v4/recentcontact/mark_contact", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, MarkItem: { type: "array", required: true, most: 100, each: { type: "object", required: true, fields: { OptType: { type: "integer", required: true }, ContactItem: { type: "object", required: true, fields: { Type: { type: "integer", required: true }, To_Account: { type: "string", bytes: 32 }, ToGroupId: { type: "string" } } }, ClearMark: { type: "array", least: 0, each: { type: "integer", required: true } }, SetMark: { type: "array", least: 0, each: { type: "integer", required: true } }, CustomMark: { type: "string", bytes: 256 } } } } } },
  },
  addErrorCodes: () => addErrorCodes({
    invalid_request: [50002, 51006, 51011],
    not_found: [50001, 51009],
    permission: [50003, 51013],
    quota: [51008, 51010, 51012],
    server: [50004, 51007],
    timeout: [50005],
  }, []),
};

/**
 * The failed items of `createContactGroup`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { createContactGroupFailures, type conversationOperations } from
 * "@unofficial/tencent-chat/conversations";
 *
 * type Client = ChatClient<OperationsOf<typeof conversationOperations>>;
 * async function run(chat: Client, body: OperationBody<"createContactGroup">): Promise<void> {
 *   const failures = createContactGroupFailures(await chat.createContactGroup(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function createContactGroupFailures(
  result: operations["createContactGroup"]["responses"][200]["content"]["application/json"],
): FailedItem<components["schemas"]["Contact"]>[] {
  return failedItems(result.GroupResultItem?.flatMap((each) => each.ResultItem ?? []), (item) => item.ContactItem, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `updateContactGroup`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { updateContactGroupFailures, type conversationOperations } from
 * "@unofficial/tencent-chat/conversations";
 *
 * type Client = ChatClient<OperationsOf<typeof conversationOperations>>;
 * async function run(chat: Client, body: OperationBody<"updateContactGroup">): Promise<void> {
 *   const failures = updateContactGroupFailures(await chat.updateContactGroup(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function updateContactGroupFailures(
  result: operations["updateContactGroup"]["responses"][200]["content"]["application/json"],
): FailedItem<components["schemas"]["Contact"]>[] {
  return failedItems(result.UpdateGroupResult?.ContactResultItem, (item) => item.ContactItem, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `markContact`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { markContactFailures, type conversationOperations } from "@unofficial/tencent-chat/conversations";
 *
 * type Client = ChatClient<OperationsOf<typeof conversationOperations>>;
 * async function run(chat: Client, body: OperationBody<"markContact">): Promise<void> {
 *   const failures = markContactFailures(await chat.markContact(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function markContactFailures(
  result: operations["markContact"]["responses"][200]["content"]["application/json"],
): FailedItem<components["schemas"]["Contact"]>[] {
  return failedItems(result.ResultItem, (item) => item.ContactItem, (item) => item.ResultCode, [0]);
}
