// Generated from spec/ by `deno task gen`. Do not edit.
import type { OperationFamily } from "./operation_types.ts";

/**
 * Name of an operation for friends, friend lists and blocklists.
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
    friendImport: { path: "/v4/sns/friend_import", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, AddFriendItem: { type: "array", required: true, most: 1000, each: { type: "object", required: true, fields: { To_Account: { type: "string", required: true, bytes: 32 }, Remark: { type: "string", bytes: 96 }, RemarkTime: { type: "integer" }, GroupName: { type: "array", empty: true, each: { type: "string", required: true, bytes: 30 } }, AddSource: { type: "string", required: true, bytes: 23 }, AddWording: { type: "string", bytes: 256 }, AddTime: { type: "integer" }, CustomItem: { type: "array", empty: true, each: { type: "object", required: true, fields: { Tag: { type: "string", required: true }, Value: { type: "any", required: true, bytes: 500 } } } } } } } } },
    /**
     * Update the remark, lists and custom fields of friends.
     */
    friendUpdate: { path: "/v4/sns/friend_update", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, UpdateItem: { type: "array", required: true, each: { type: "object", required: true, fields: { To_Account: { type: "string", required: true, bytes: 32 }, SnsItem: { type: "array", required: true, each: { type: "object", required: true, fields: { Tag: { type: "string", required: true }, Value: { type: "any", required: true, bytes: 500 } } } } } } } } },
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
  codesByCategory: {
    conflict: [30539],
    invalid_request: [30001, 30002],
    not_found: [30003, 31704],
    permission: [30004, 30009, 30515, 30516, 30525],
    quota: [30010, 30011, 30012, 30013, 30014],
    rate_limit: [30540, 31707],
  },
  transienceExceptions: [30540, 31707],
};
