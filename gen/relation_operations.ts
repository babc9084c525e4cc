// Generated from spec/ by `deno task gen`. Do not edit.
import { type FailedItem, failedItems } from "./failed_items.ts";
import { addErrorCodes } from "./family_error_codes.ts";
import type { OperationFamily } from "./operation_types.ts";
import type { operations } from "./types.ts";

/**
 * Name of an operation for friends, friend lists and blocklists.
 *
 * @example A list of names
 * ```ts
 * import type { RelationOperation } from "@unofficial/tencent-chat/relations";
 *
 * const names: RelationOperation[] = ["friendAdd"];
 * ```
 */
export type RelationOperation =
  | "friendAdd"
  | "friendImport"
  | "friendUpdate"
  | "friendDelete"
  | "friendDeleteAll"
  | "friendCheck"
  | "friendGet"
  | "friendGetList"
  | "snsGroupAdd"
  | "snsGroupDelete"
  | "snsGroupGet"
  | "blackListAdd"
  | "blackListDelete"
  | "blackListGet"
  | "blackListCheck";

/**
 * The operations for friends, friend lists and blocklists.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [relationOperations] });
 * ```
 */
export const relationOperations: OperationFamily<RelationOperation> = {
  operations: {
    /**
     * Add up to 1,000 friends to a user.
     */
    friendAdd: { path: "/v4/sns/friend_add", rate: 200, once: true, fields: { From_Account: { type: "string", required: true, bytes: 32 }, AddFriendItem: { type: "array", required: true, most: 1000, each: { type: "object", required: true, fields: { To_Account: { type: "string", required: true, bytes: 32 }, Remark: { type: "string", bytes: 96 }, GroupName: { type: "string", bytes: 30 }, AddSource: { type: "string", bytes: 23 }, AddWording: { type: "string", bytes: 256 } } } }, AddType: { type: "string" }, ForceAddFlags: { type: "integer" } } },
    /**
     * Import up to 1,000 friends of a user.
     */
    friendImport: { path: "/v4/sns/friend_import", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, AddFriendItem: { type: "array", required: true, most: 1000, each: { type: "object", required: true, fields: { To_Account: { type: "string", required: true, bytes: 32 }, Remark: { type: "string", bytes: 96 }, RemarkTime: { type: "integer" }, GroupName: { type: "array", least: 0, each: { type: "string", required: true, bytes: 30 } }, AddSource: { type: "string", required: true, bytes: 23 }, AddWording: { type: "string", bytes: 256 }, AddTime: { type: "integer" }, CustomItem: { type: "array", least: 0, each: { type: "object", required: true, fields: { Tag: { type: "string", required: true }, Value: { type: "any", required: true, bytes: 500 } } } } } } } } },
    /**
     * Update the remark, lists and custom fields of friends.
     */
    friendUpdate: { path: "/v4/sns/friend_update", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, UpdateItem: { type: "array", required: true, each: { type: "object", required: true, fields: { To_Account: { type: "string", required: true, bytes: 32 }, SnsItem: { type: "array", required: true, each: { type: "object", required: true, fields: { Tag: { type: "string", required: true } } } } } } } } },
    /**
     * Delete up to 1,000 friends of a user.
     */
    friendDelete: { path: "/v4/sns/friend_delete", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "array", required: true, most: 1000, each: { type: "string", required: true, bytes: 32 } }, DeleteType: { type: "string" } } },
    /**
     * Delete all friends of a user.
     */
    friendDeleteAll: { path: "/v4/sns/friend_delete_all", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, DeleteType: { type: "string" } } },
    /**
     * Check the friendship with up to 1,000 users.
     */
    friendCheck: { path: "/v4/sns/friend_check", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "array", required: true, most: 1000, each: { type: "string", required: true, bytes: 32 } }, CheckType: { type: "string", required: true } } },
    /**
     * Get the friends of a user page by page.
     */
    friendGet: { path: "/v4/sns/friend_get", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, StartIndex: { type: "integer", required: true }, StandardSequence: { type: "integer" }, CustomSequence: { type: "integer" } } },
    /**
     * Get fields and profiles of certain friends.
     */
    friendGetList: { path: "/v4/sns/friend_get_list", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "array", required: true, each: { type: "string", required: true, bytes: 32 } }, TagList: { type: "array", required: true, each: { type: "string", required: true } } } },
    /**
     * Add friend lists and put friends into them.
     */
    snsGroupAdd: { path: "/v4/sns/group_add", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, GroupName: { type: "array", required: true, most: 32, each: { type: "string", required: true, bytes: 30 } }, To_Account: { type: "array", most: 1000, each: { type: "string", required: true, bytes: 32 } } } },
    /**
     * Delete friend lists.
     */
    snsGroupDelete: { path: "/v4/sns/group_delete", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, GroupName: { type: "array", required: true, most: 32, each: { type: "string", required: true, bytes: 30 } } } },
    /**
     * Get the friend lists of a user.
     */
    snsGroupGet: { path: "/v4/sns/group_get", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, NeedFriend: { type: "string" }, GroupName: { type: "array", most: 32, each: { type: "string", required: true, bytes: 30 } } } },
    /**
     * Block up to 1,000 users.
     */
    blackListAdd: { path: "/v4/sns/black_list_add", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "array", required: true, most: 1000, each: { type: "string", required: true, bytes: 32 } } } },
    /**
     * Unblock up to 1,000 users.
     */
    blackListDelete: { path: "/v4/sns/black_list_delete", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "array", required: true, most: 1000, each: { type: "string", required: true, bytes: 32 } } } },
    /**
     * Get the blocklist of a user page by page.
     */
    blackListGet: { path: "/v4/sns/black_list_get", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, StartIndex: { type: "integer", required: true }, MaxLimited: { type: "integer", required: true }, LastSequence: { type: "integer", required: true } } },
    /**
     * Check who has blocked whom, for up to 1,000 users.
     */
    blackListCheck: { path: "/v4/sns/black_list_check", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "array", required: true, most: 1000, each: { type: "string", required: true, bytes: 32 } }, CheckType: { type: "string", required: true } } },
  },
  addErrorCodes: () => addErrorCodes({
    conflict: [30539],
    invalid_request: [30001, 30002],
    not_found: [30003, 31704],
    permission: [30004, 30009, 30515, 30516, 30525],
    quota: [30010, 30011, 30012, 30013, 30014],
    rate_limit: [30540, 31707],
  }, [30540, 31707]),
};

/**
 * The failed items of `friendAdd`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { friendAddFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"friendAdd">): Promise<void> {
 *   const failures = friendAddFailures(await chat.friendAdd(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function friendAddFailures(
  result: operations["friendAdd"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ResultItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `friendImport`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { friendImportFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"friendImport">): Promise<void> {
 *   const failures = friendImportFailures(await chat.friendImport(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function friendImportFailures(
  result: operations["friendImport"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ResultItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `friendUpdate`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { friendUpdateFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"friendUpdate">): Promise<void> {
 *   const failures = friendUpdateFailures(await chat.friendUpdate(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function friendUpdateFailures(
  result: operations["friendUpdate"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ResultItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `friendDelete`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { friendDeleteFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"friendDelete">): Promise<void> {
 *   const failures = friendDeleteFailures(await chat.friendDelete(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function friendDeleteFailures(
  result: operations["friendDelete"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ResultItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `friendCheck`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { friendCheckFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"friendCheck">): Promise<void> {
 *   const failures = friendCheckFailures(await chat.friendCheck(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function friendCheckFailures(
  result: operations["friendCheck"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.InfoItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `friendGetList`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { friendGetListFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"friendGetList">): Promise<void> {
 *   const failures = friendGetListFailures(await chat.friendGetList(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function friendGetListFailures(
  result: operations["friendGetList"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.InfoItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `snsGroupAdd`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { snsGroupAddFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"snsGroupAdd">): Promise<void> {
 *   const failures = snsGroupAddFailures(await chat.snsGroupAdd(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function snsGroupAddFailures(
  result: operations["snsGroupAdd"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ResultItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `blackListAdd`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { blackListAddFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"blackListAdd">): Promise<void> {
 *   const failures = blackListAddFailures(await chat.blackListAdd(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function blackListAddFailures(
  result: operations["blackListAdd"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ResultItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `blackListDelete`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { blackListDeleteFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"blackListDelete">): Promise<void> {
 *   const failures = blackListDeleteFailures(await chat.blackListDelete(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function blackListDeleteFailures(
  result: operations["blackListDelete"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ResultItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}

/**
 * The failed items of `blackListCheck`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { blackListCheckFailures, type relationOperations } from "@unofficial/tencent-chat/relations";
 *
 * type Client = ChatClient<OperationsOf<typeof relationOperations>>;
 * async function run(chat: Client, body: OperationBody<"blackListCheck">): Promise<void> {
 *   const failures = blackListCheckFailures(await chat.blackListCheck(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function blackListCheckFailures(
  result: operations["blackListCheck"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.BlackListCheckItem, (item) => item.To_Account, (item) => item.ResultCode, [0]);
}
