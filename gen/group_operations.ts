// Generated from spec/ by `deno task gen`. Do not edit.
import { type FailedItem, failedItems } from "./failed_items.ts";
import { addErrorCodes } from "./family_error_codes.ts";
import type { OperationFamily } from "./operation_types.ts";
import type { operations } from "./types.ts";

/**
 * Name of an operation for groups and their members.
 *
 * @example A list of names
 * ```ts
 * import type { GroupOperation } from "@unofficial/tencent-chat/groups";
 *
 * const names: GroupOperation[] = ["createGroup"];
 * ```
 */
export type GroupOperation =
  | "createGroup"
  | "destroyGroup"
  | "getAppidGroupList"
  | "getJoinedGroupList"
  | "getGroupInfo"
  | "modifyGroupBaseInfo"
  | "importGroup"
  | "importGroupMember"
  | "addGroupMember"
  | "deleteGroupMember"
  | "getGroupMemberInfo"
  | "getSpecifiedGroupMemberInfo"
  | "modifyGroupMemberInfo"
  | "getRoleInGroup"
  | "changeGroupOwner"
  | "forbidSendMsg"
  | "getGroupMutedAccount";

/**
 * The operations for groups and their members.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupOperations] });
 * ```
 */
export const groupOperations: OperationFamily<GroupOperation> = {
  operations: {
    /**
     * Create a group.
     */
    createGroup: { path: "/v4/group_open_http_svc/create_group", rate: 200, once: true, fields: { Owner_Account: { type: "string", bytes: 32 }, Type: { type: "string", required: true }, GroupId: { type: "string", bytes: 48 }, Name: { type: "string", required: true, bytes: 30 }, Introduction: { type: "string", bytes: 240 }, Notification: { type: "string", bytes: 300 }, FaceUrl: { type: "string", bytes: 100 }, MaxMemberCount: { type: "integer" }, ApplyJoinOption: { type: "string" }, InviteJoinOption: { type: "string" }, AppDefinedData: { type: "array", least: 0, most: 10, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 16 }, Value: { type: "string", bytes: 512 } } } }, MemberList: { type: "array", least: 0, most: 100, each: { type: "object", required: true, fields: { Member_Account: { type: "string", required: true, bytes: 32 }, Role: { type: "string" }, AppMemberDefinedData: { type: "array", least: 0, most: 5, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 16 }, Value: { type: "string", bytes: 64 } } } } } } }, SupportTopic: { type: "integer" } } },
    /**
     * Destroy a group.
     */
    destroyGroup: { path: "/v4/group_open_http_svc/destroy_group", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 } } },
    /**
     * List all groups of the app.
     */
    getAppidGroupList: { path: "/v4/group_open_http_svc/get_appid_group_list", rate: 1, fields: { Limit: { type: "integer" }, Next: { type: "integer" }, GroupType: { type: "string" } } },
    /**
     * List the groups of a user.
     */
    getJoinedGroupList: { path: "/v4/group_open_http_svc/get_joined_group_list", rate: 200, fields: { Member_Account: { type: "string", required: true, bytes: 32 }, WithHugeGroups: { type: "integer" }, WithNoActiveGroups: { type: "integer" }, Limit: { type: "integer" }, Offset: { type: "integer" }, GroupType: { type: "string" }, ResponseFilter: { type: "object" }, SupportTopic: { type: "integer" } } },
    /**
     * Get up to 50 groups.
     */
    getGroupInfo: { path: "/v4/group_open_http_svc/get_group_info", rate: 200, fields: { GroupIdList: { type: "array", required: true, most: 50, each: { type: "string", required: true, bytes: 48 } }, ResponseFilter: { type: "object" } } },
    /**
     * Change a group's profile.
     */
    modifyGroupBaseInfo: { path: "/v4/group_open_http_svc/modify_group_base_info", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Name: { type: "string", bytes: 30 }, Introduction: { type: "string", bytes: 240 }, Notification: { type: "string", bytes: 300 }, FaceUrl: { type: "string", bytes: 100 }, MaxMemberNum: { type: "integer" }, ApplyJoinOption: { type: "string" }, InviteJoinOption: { type: "string" }, MuteAllMember: { type: "string" }, AppDefinedData: { type: "array", least: 0, most: 10, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 16 }, Value: { type: "string", bytes: 512 } } } }, From_Account: { type: "string", bytes: 32 } } },
    /**
     * Import a group.
     */
    importGroup: { path: "/v4/group_open_http_svc/import_group", rate: 200, once: true, fields: { Owner_Account: { type: "string", bytes: 32 }, Type: { type: "string", required: true }, GroupId: { type: "string", bytes: 48 }, Name: { type: "string", required: true, bytes: 30 }, Introduction: { type: "string", bytes: 240 }, Notification: { type: "string", bytes: 300 }, FaceUrl: { type: "string", bytes: 100 }, MaxMemberCount: { type: "integer" }, ApplyJoinOption: { type: "string" }, AppDefinedData: { type: "array", least: 0, most: 10, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 16 }, Value: { type: "string", bytes: 512 } } } }, CreateTime: { type: "integer" }, SupportTopic: { type: "integer" } } },
    /**
     * Import up to 300 members.
     */
    importGroupMember: { path: "/v4/group_open_http_svc/import_group_member", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MemberList: { type: "array", required: true, most: 300, each: { type: "object", required: true, fields: { Member_Account: { type: "string", required: true, bytes: 32 }, Role: { type: "string" }, JoinTime: { type: "integer" }, UnreadMsgNum: { type: "integer" } } } } } },
    /**
     * Add up to 300 users to a group.
     */
    addGroupMember: { path: "/v4/group_open_http_svc/add_group_member", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Silence: { type: "integer" }, MemberList: { type: "array", required: true, most: 300, each: { type: "object", required: true, fields: { Member_Account: { type: "string", required: true, bytes: 32 } } } } } },
    /**
     * Remove up to 100 members from a group.
     */
    deleteGroupMember: { path: "/v4/group_open_http_svc/delete_group_member", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Silence: { type: "integer" }, Reason: { type: "string" }, MemberToDel_Account: { type: "array", required: true, most: 100, each: { type: "string", required: true, bytes: 32 } } } },
    /**
     * List the members of a group.
     */
    getGroupMemberInfo: { path: "/v4/group_open_http_svc/get_group_member_info", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MemberInfoFilter: { type: "array", least: 0, each: { type: "string", required: true } }, MemberRoleFilter: { type: "array", least: 0, each: { type: "string", required: true } }, AppDefinedDataFilter_GroupMember: { type: "array", least: 0, each: { type: "string", required: true } }, Limit: { type: "integer" }, Offset: { type: "integer" }, Next: { type: "string" } } },
    /**
     * Get up to 50 members of a group.
     */
    getSpecifiedGroupMemberInfo: { path: "/v4/group_open_http_svc/get_specified_group_member_info", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Member_List_Account: { type: "array", required: true, most: 50, each: { type: "string", required: true, bytes: 32 } }, MemberInfoFilter: { type: "array", least: 0, each: { type: "string", required: true } }, MemberRoleFilter: { type: "array", least: 0, each: { type: "string", required: true } }, AppDefinedDataFilter_GroupMember: { type: "array", least: 0, each: { type: "string", required: true } } } },
    /**
     * Change a member's profile in a group.
     */
    modifyGroupMemberInfo: { path: "/v4/group_open_http_svc/modify_group_member_info", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Member_Account: { type: "string", required: true, bytes: 32 }, Role: { type: "string" }, MsgFlag: { type: "string" }, NameCard: { type: "string", bytes: 50 }, AppMemberDefinedData: { type: "array", least: 0, most: 5, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 16 }, Value: { type: "string", bytes: 64 } } } }, MuteTime: { type: "integer" } } },
    /**
     * Get the roles of up to 500 users in a group.
     */
    getRoleInGroup: { path: "/v4/group_open_http_svc/get_role_in_group", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, User_Account: { type: "array", required: true, most: 500, each: { type: "string", required: true, bytes: 32 } } } },
    /**
     * Give a group a new owner.
     */
    changeGroupOwner: { path: "/v4/group_open_http_svc/change_group_owner", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, NewOwner_Account: { type: "string", required: true, bytes: 32 } } },
    /**
     * Mute up to 500 members of a group.
     */
    forbidSendMsg: { path: "/v4/group_open_http_svc/forbid_send_msg", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Members_Account: { type: "array", required: true, most: 500, each: { type: "string", required: true, bytes: 32 } }, MuteTime: { type: "integer", required: true }, TopicId: { type: "string", bytes: 96 } } },
    /**
     * List the muted users of a group.
     */
    getGroupMutedAccount: { path: "/v4/group_open_http_svc/get_group_muted_account", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, TopicId: { type: "string", bytes: 96 } } },
  },
  addErrorCodes: () => addErrorCodes({
    conflict: [10021, 10025],
    invalid_request: [10003, 10004, 10005, 10008, 10018],
    not_found: [10010, 10015, 10019],
    permission: [10007, 10016, 10026],
    quota: [10014, 10036, 10037, 10038, 10058],
    rate_limit: [10006],
    server: [10002],
  }, []),
};

/**
 * The failed items of `getGroupInfo`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { getGroupInfoFailures, type groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * type Client = ChatClient<OperationsOf<typeof groupOperations>>;
 * async function run(chat: Client, body: OperationBody<"getGroupInfo">): Promise<void> {
 *   const failures = getGroupInfoFailures(await chat.getGroupInfo(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function getGroupInfoFailures(
  result: operations["getGroupInfo"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.GroupInfo, (item) => item.GroupId, (item) => item.ErrorCode, [0]);
}

/**
 * The failed items of `importGroupMember`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { importGroupMemberFailures, type groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * type Client = ChatClient<OperationsOf<typeof groupOperations>>;
 * async function run(chat: Client, body: OperationBody<"importGroupMember">): Promise<void> {
 *   const failures = importGroupMemberFailures(await chat.importGroupMember(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function importGroupMemberFailures(
  result: operations["importGroupMember"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.MemberList, (item) => item.Member_Account, (item) => item.Result, [1,2]);
}

/**
 * The failed items of `addGroupMember`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { addGroupMemberFailures, type groupOperations } from "@unofficial/tencent-chat/groups";
 *
 * type Client = ChatClient<OperationsOf<typeof groupOperations>>;
 * async function run(chat: Client, body: OperationBody<"addGroupMember">): Promise<void> {
 *   const failures = addGroupMemberFailures(await chat.addGroupMember(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function addGroupMemberFailures(
  result: operations["addGroupMember"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.MemberList, (item) => item.Member_Account, (item) => item.Result, [1,2]);
}
