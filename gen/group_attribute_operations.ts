// Generated from spec/ by `deno task gen`. Do not edit.
import { addErrorCodes } from "./family_error_codes.ts";
import type { OperationFamily } from "./operation_types.ts";

/**
 * Name of an operation for attributes and counters of groups.
 *
 * @example A list of names
 * ```ts
 * import type { GroupAttributeOperation } from "@unofficial/tencent-chat/group_attributes";
 *
 * const names: GroupAttributeOperation[] = ["getGroupAttr"];
 * ```
 */
export type GroupAttributeOperation =
  | "getGroupAttr"
  | "modifyGroupAttr"
  | "setGroupAttr"
  | "clearGroupAttr"
  | "deleteGroupAttr"
  | "getGroupCounter"
  | "updateGroupCounter"
  | "deleteGroupCounter";

/**
 * The operations for attributes and counters of groups.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupAttributeOperations } from "@unofficial/tencent-chat/group_attributes";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupAttributeOperations] });
 * ```
 */
export const groupAttributeOperations: OperationFamily<GroupAttributeOperation> = {
  operations: {
    /**
     * Get the attributes of a group.
     */
    getGroupAttr: { path: "/v4/group_open_attr_http_svc/get_group_attr", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 } } },
    /**
     * Set some attributes of a group.
     */
    modifyGroupAttr: { path: "/v4/group_open_http_svc/modify_group_attr", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, GroupAttr: { type: "array", required: true, most: 16, each: { type: "object", required: true, fields: { key: { type: "string", required: true, bytes: 32 }, value: { type: "string", bytes: 4000 } } } } } },
    /**
     * Replace the attributes of a group.
     */
    setGroupAttr: { path: "/v4/group_open_http_svc/set_group_attr", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, GroupAttr: { type: "array", required: true, most: 16, each: { type: "object", required: true, fields: { key: { type: "string", required: true, bytes: 32 }, value: { type: "string", bytes: 4000 } } } } } },
    /**
     * Delete all attributes of a group.
     */
    clearGroupAttr: { path: "/v4/group_open_http_svc/clear_group_attr", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 } } },
    /**
     * Delete some attributes of a group.
     */
    deleteGroupAttr: { path: "/v4/group_open_http_svc/delete_group_attr", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, GroupAttr: { type: "array", required: true, most: 16, each: { type: "object", required: true, fields: { key: { type: "string", required: true, bytes: 32 } } } } } },
    /**
     * Get counters of a group.
     */
    getGroupCounter: { path: "/v4/group_open_http_svc/get_group_counter", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, GroupCounterKeys: { type: "array", least: 0, most: 20, each: { type: "string", required: true, bytes: 128 } } } },
    /**
     * Set, raise or lower counters of a group.
     */
    updateGroupCounter: { path: "/v4/group_open_http_svc/update_group_counter", rate: 200, once: true, fields: { GroupId: { type: "string", required: true, bytes: 48 }, GroupCounter: { type: "array", required: true, most: 20, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 128 }, Value: { type: "integer", required: true } } } }, Mode: { type: "string" } } },
    /**
     * Delete counters of a group.
     */
    deleteGroupCounter: { path: "/v4/group_open_http_svc/delete_group_counter", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, GroupCounterKeys: { type: "array", least: 0, most: 20, each: { type: "string", required: true, bytes: 128 } } } },
  },
  addErrorCodes: () => addErrorCodes({
    invalid_request: [10004, 10045, 10046],
    not_found: [10010, 10015, 10050],
    permission: [10007, 10059],
    quota: [10047, 10048, 10063],
    rate_limit: [10049],
    server: [10002],
  }, []),
};
