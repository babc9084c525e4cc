// Generated from spec/ by `deno task gen`. Do not edit.
import { type FailedItem, failedItems } from "./failed_items.ts";
import { addErrorCodes } from "./family_error_codes.ts";
import type { OperationFamily } from "./operation_types.ts";
import type { operations } from "./types.ts";

/**
 * Name of an operation for messages in groups.
 *
 * @example A list of names
 * ```ts
 * import type { GroupMessageOperation } from "@unofficial/tencent-chat/group_messages";
 *
 * const names: GroupMessageOperation[] = ["sendGroupMsg"];
 * ```
 */
export type GroupMessageOperation =
  | "sendGroupMsg"
  | "sendGroupSystemNotification"
  | "importGroupMsg"
  | "modifyGroupMsg"
  | "groupMsgGetSimple"
  | "groupMsgRecall"
  | "deleteGroupMsgBySender"
  | "clearGroupMsg"
  | "setUnreadMsgNum"
  | "getGroupMsgReceipt"
  | "getGroupMsgReceiptDetail"
  | "groupSetKeyValues"
  | "groupGetKeyValues";

/**
 * The operations for messages in groups.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { groupMessageOperations } from "@unofficial/tencent-chat/group_messages";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [groupMessageOperations] });
 * ```
 */
export const groupMessageOperations: OperationFamily<GroupMessageOperation> = {
  operations: {
    /**
     * Send a message in a group.
     */
    sendGroupMsg: { path: "/v4/group_open_http_svc/send_group_msg", rate: 200, fill: ["Random"], window: 300000, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Random: { type: "integer", required: true }, MsgBody: { type: "array", required: true, each: { type: "object", required: true } }, From_Account: { type: "string", bytes: 32 }, MsgPriority: { type: "string" }, OfflinePushInfo: { type: "object", fields: { PushFlag: { type: "integer" }, Title: { type: "string" }, Desc: { type: "string" }, Ext: { type: "string" }, MultiLanguageContent: { type: "array", least: 0, each: { type: "object", required: true } }, BadgeAddNum: { type: "integer" }, BadgeSetNum: { type: "integer" }, PushTemplateId: { type: "string" }, PushTemplateParam: { type: "object" }, AndroidInfo: { type: "object" }, ApnsInfo: { type: "object", fields: { Sound: { type: "string" }, BadgeMode: { type: "integer" }, Title: { type: "string" }, SubTitle: { type: "string" }, Image: { type: "string" }, MutableContent: { type: "integer" }, InterruptionLevel: { type: "string" }, ContentAvailable: { type: "integer" }, IsVoipPush: { type: "integer" }, LiveActivity: { type: "object", fields: { LaId: { type: "string", required: true, bytes: 64 }, Event: { type: "string", required: true }, ContentState: { type: "object", required: true }, DismissalDate: { type: "integer" } } } } }, HarmonyInfo: { type: "object" } } }, ForbidCallbackControl: { type: "array", least: 0, each: { type: "string", required: true } }, OnlineOnlyFlag: { type: "integer" }, SendMsgControl: { type: "array", least: 0, each: { type: "string", required: true } }, CloudCustomData: { type: "string" }, SupportMessageExtension: { type: "integer" }, To_Account: { type: "array", most: 50, each: { type: "string", required: true, bytes: 32 } }, GroupAtInfo: { type: "array", least: 0, each: { type: "object", required: true, fields: { GroupAtAllFlag: { type: "integer", required: true }, GroupAt_Account: { type: "string", bytes: 32 } } } }, TopicId: { type: "string" } } },
    /**
     * Send a system notification to a group.
     */
    sendGroupSystemNotification: { path: "/v4/group_open_http_svc/send_group_system_notification", rate: 200, once: true, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Content: { type: "string", required: true }, ToMembers_Account: { type: "array", least: 0, most: 500, each: { type: "string", required: true, bytes: 32 } }, TopicId: { type: "string" } } },
    /**
     * Import up to 7 messages into a group.
     */
    importGroupMsg: { path: "/v4/group_open_http_svc/import_group_msg", rate: 200, once: true, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgList: { type: "array", required: true, most: 7, each: { type: "object", required: true, fields: { From_Account: { type: "string", required: true, bytes: 32 }, SendTime: { type: "integer", required: true }, Random: { type: "integer" }, MsgBody: { type: "array", required: true, each: { type: "object", required: true } } } } }, RecentContactFlag: { type: "integer" }, TopicId: { type: "string" } } },
    /**
     * Replace the content of a group message.
     */
    modifyGroupMsg: { path: "/v4/openim/modify_group_msg", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgSeq: { type: "integer", required: true }, MsgBody: { type: "array", each: { type: "object", required: true } }, CloudCustomData: { type: "string" }, TopicId: { type: "string" } } },
    /**
     * Get the history of a group.
     */
    groupMsgGetSimple: { path: "/v4/group_open_http_svc/group_msg_get_simple", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, ReqMsgNumber: { type: "integer", required: true }, ReqMsgSeq: { type: "integer" }, WithRecalledMsg: { type: "integer" }, TopicId: { type: "string" } } },
    /**
     * Recall up to 10 messages of a group.
     */
    groupMsgRecall: { path: "/v4/group_open_http_svc/group_msg_recall", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgSeqList: { type: "array", required: true, most: 10, each: { type: "object", required: true, fields: { MsgSeq: { type: "integer", required: true } } } }, Reason: { type: "string", bytes: 100 }, TopicId: { type: "string" } } },
    /**
     * Recall the recent messages of one sender in a group.
     */
    deleteGroupMsgBySender: { path: "/v4/group_open_http_svc/delete_group_msg_by_sender", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Sender_Account: { type: "string", required: true, bytes: 32 }, TopicId: { type: "string" } } },
    /**
     * Clear the history of a group for its members.
     */
    clearGroupMsg: { path: "/v4/group_open_http_svc/clear_group_msg", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgSeq: { type: "integer" } } },
    /**
     * Set a member's unread count in a group.
     */
    setUnreadMsgNum: { path: "/v4/group_open_http_svc/set_unread_msg_num", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, Member_Account: { type: "string", required: true, bytes: 32 }, UnreadMsgNum: { type: "integer", required: true } } },
    /**
     * Count who has read messages of a group.
     */
    getGroupMsgReceipt: { path: "/v4/group_open_http_svc/get_group_msg_receipt", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgSeqList: { type: "array", required: true, each: { type: "object", required: true, fields: { MsgSeq: { type: "integer", required: true } } } } } },
    /**
     * List who has, or has not, read a message of a group.
     */
    getGroupMsgReceiptDetail: { path: "/v4/group_open_http_svc/get_group_msg_receipt_detail", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgSeq: { type: "integer" }, Filter: { type: "integer", required: true }, Cursor: { type: "string" }, Count: { type: "integer", required: true } } },
    /**
     * Set, delete or clear the extensions of a group message.
     */
    groupSetKeyValues: { path: "/v4/openim_msg_ext_http_svc/group_set_key_values", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgSeq: { type: "integer", required: true }, OperateType: { type: "integer", required: true }, ExtensionList: { type: "array", most: 20, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 100 }, Value: { type: "string", bytes: 1000 }, Seq: { type: "integer" } } } } } },
    /**
     * Get the extensions of a group message.
     */
    groupGetKeyValues: { path: "/v4/openim_msg_ext_http_svc/group_get_key_values", rate: 200, fields: { GroupId: { type: "string", required: true, bytes: 48 }, MsgSeq: { type: "integer", required: true }, StartSeq: { type: "integer" } } },
  },
  addErrorCodes: () => addErrorCodes({
    auth: [20002],
    conflict: [23001],
    content_blocked: [80001],
    invalid_request: [10003, 10004, 10008, 10020, 10031, 10032, 10033, 20001, 23002, 80002, 90002, 90007, 90010],
    not_found: [10010, 10015, 10030, 10062, 23004],
    permission: [10007, 10016, 10017, 10041],
    rate_limit: [10023, 23003],
    server: [10002, 20005],
    timeout: [20004],
  }, []),
};

/**
 * The failed items of `importGroupMsg`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { importGroupMsgFailures, type groupMessageOperations } from "@unofficial/tencent-chat/group_messages";
 *
 * type Client = ChatClient<OperationsOf<typeof groupMessageOperations>>;
 * async function run(chat: Client, body: OperationBody<"importGroupMsg">): Promise<void> {
 *   const failures = importGroupMsgFailures(await chat.importGroupMsg(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function importGroupMsgFailures(
  result: operations["importGroupMsg"]["responses"][200]["content"]["application/json"],
): FailedItem<number>[] {
  return failedItems(result.ImportMsgResult, (item) => item.MsgTime, (item) => item.Result, [0]);
}

/**
 * The failed items of `groupMsgRecall`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { groupMsgRecallFailures, type groupMessageOperations } from "@unofficial/tencent-chat/group_messages";
 *
 * type Client = ChatClient<OperationsOf<typeof groupMessageOperations>>;
 * async function run(chat: Client, body: OperationBody<"groupMsgRecall">): Promise<void> {
 *   const failures = groupMsgRecallFailures(await chat.groupMsgRecall(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function groupMsgRecallFailures(
  result: operations["groupMsgRecall"]["responses"][200]["content"]["application/json"],
): FailedItem<number>[] {
  return failedItems(result.RecallRetList, (item) => item.MsgSeq, (item) => item.RetCode, [0]);
}

/**
 * The failed items of `getGroupMsgReceipt`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { getGroupMsgReceiptFailures, type groupMessageOperations } from
 * "@unofficial/tencent-chat/group_messages";
 *
 * type Client = ChatClient<OperationsOf<typeof groupMessageOperations>>;
 * async function run(chat: Client, body: OperationBody<"getGroupMsgReceipt">): Promise<void> {
 *   const failures = getGroupMsgReceiptFailures(await chat.getGroupMsgReceipt(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function getGroupMsgReceiptFailures(
  result: operations["getGroupMsgReceipt"]["responses"][200]["content"]["application/json"],
): FailedItem<number>[] {
  return failedItems(result.GroupMsgReceiptList, (item) => item.MsgSeq, (item) => item.Code, [0]);
}

/**
 * The failed items of `groupSetKeyValues`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { groupSetKeyValuesFailures, type groupMessageOperations } from
 * "@unofficial/tencent-chat/group_messages";
 *
 * type Client = ChatClient<OperationsOf<typeof groupMessageOperations>>;
 * async function run(chat: Client, body: OperationBody<"groupSetKeyValues">): Promise<void> {
 *   const failures = groupSetKeyValuesFailures(await chat.groupSetKeyValues(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function groupSetKeyValuesFailures(
  result: operations["groupSetKeyValues"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ExtensionList, (item) => item.Extension?.Key, (item) => item.ErrorCode, [0]);
}
