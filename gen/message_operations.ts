// Generated from spec/ by `deno task gen`. Do not edit.
import { type FailedItem, failedItems } from "./failed_items.ts";
import { addErrorCodes } from "./family_error_codes.ts";
import type { OperationFamily } from "./operation_types.ts";
import type { operations } from "./types.ts";

/**
 * Name of an operation for one-to-one messages.
 *
 * @example A list of names
 * ```ts
 * import type { MessageOperation } from "@unofficial/tencent-chat/messages";
 *
 * const names: MessageOperation[] = ["sendmsg"];
 * ```
 */
export type MessageOperation =
  | "sendmsg"
  | "batchsendmsg"
  | "importmsg"
  | "adminGetroammsg"
  | "adminMsgwithdraw"
  | "modifyC2cMsg"
  | "adminSetMsgRead"
  | "c2cMsgReadReceipt"
  | "getC2cUnreadMsgNum"
  | "setC2cKeyValues"
  | "getC2cKeyValues";

/**
 * The operations for one-to-one messages.
 *
 * @example A client that has them
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { messageOperations } from "@unofficial/tencent-chat/messages";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const chat = createChatClient({ ...app, region: "singapore", operations: [messageOperations] });
 * ```
 */
export const messageOperations: OperationFamily<MessageOperation> = {
  operations: {
    /**
     * Send a one-to-one message to one user.
     */
    sendmsg: { path: "/v4/openim/sendmsg", rate: 200, fill: ["MsgSeq","MsgRandom"], window: 120000, fields: { SyncOtherMachine: { type: "integer" }, From_Account: { type: "string", bytes: 32 }, To_Account: { type: "string", required: true, bytes: 32 }, MsgLifeTime: { type: "integer" }, MsgSeq: { type: "integer" }, MsgRandom: { type: "integer", required: true }, MsgBody: { type: "array", required: true, each: { type: "object", required: true } }, CloudCustomData: { type: "string" }, SendMsgControl: { type: "array", least: 0, each: { type: "string", required: true } }, ForbidCallbackControl: { type: "array", least: 0, each: { type: "string", required: true } }, SupportMessageExtension: { type: "integer" }, IsNeedReadReceipt: { type: "integer" }, OfflinePushInfo: { type: "object", fields: { PushFlag: { type: "integer" }, Title: { type: "string" }, Desc: { type: "string" }, Ext: { type: "string" }, MultiLanguageContent: { type: "array", least: 0, each: { type: "object", required: true } }, BadgeAddNum: { type: "integer" }, BadgeSetNum: { type: "integer" }, PushTemplateId: { type: "string" }, PushTemplateParam: { type: "object" }, AndroidInfo: { type: "object" }, ApnsInfo: { type: "object", fields: { Sound: { type: "string" }, BadgeMode: { type: "integer" }, Title: { type: "string" }, SubTitle: { type: "string" }, Image: { type: "string" }, MutableContent: { type: "integer" }, InterruptionLevel: { type: "string" }, ContentAvailable: { type: "integer" }, IsVoipPush: { type: "integer" }, LiveActivity: { type: "object", fields: { LaId: { type: "string", required: true, bytes: 64 }, Event: { type: "string", required: true }, ContentState: { type: "object", required: true }, DismissalDate: { type: "integer" } } } } }, HarmonyInfo: { type: "object" } } } } },
    /**
     * Send a one-to-one message to up to 500 users.
     */
    batchsendmsg: { path: "/v4/openim/batchsendmsg", rate: 200, fill: ["MsgSeq","MsgRandom"], window: 120000, fields: { SyncOtherMachine: { type: "integer" }, From_Account: { type: "string", bytes: 32 }, To_Account: { type: "array", required: true, most: 500, each: { type: "string", required: true, bytes: 32 } }, OnlineOnlyFlag: { type: "integer" }, MsgLifeTime: { type: "integer" }, MsgSeq: { type: "integer" }, MsgRandom: { type: "integer", required: true }, MsgBody: { type: "array", required: true, each: { type: "object", required: true } }, CloudCustomData: { type: "string" }, SendMsgControl: { type: "array", least: 0, each: { type: "string", required: true } }, IsNeedReadReceipt: { type: "integer" }, OfflinePushInfo: { type: "object", fields: { PushFlag: { type: "integer" }, Title: { type: "string" }, Desc: { type: "string" }, Ext: { type: "string" }, MultiLanguageContent: { type: "array", least: 0, each: { type: "object", required: true } }, BadgeAddNum: { type: "integer" }, BadgeSetNum: { type: "integer" }, PushTemplateId: { type: "string" }, PushTemplateParam: { type: "object" }, AndroidInfo: { type: "object" }, ApnsInfo: { type: "object", fields: { Sound: { type: "string" }, BadgeMode: { type: "integer" }, Title: { type: "string" }, SubTitle: { type: "string" }, Image: { type: "string" }, MutableContent: { type: "integer" }, InterruptionLevel: { type: "string" }, ContentAvailable: { type: "integer" }, IsVoipPush: { type: "integer" }, LiveActivity: { type: "object", fields: { LaId: { type: "string", required: true, bytes: 64 }, Event: { type: "string", required: true }, ContentState: { type: "object", required: true }, DismissalDate: { type: "integer" } } } } }, HarmonyInfo: { type: "object" } } } } },
    /**
     * Import a one-to-one message of another system.
     */
    importmsg: { path: "/v4/openim/importmsg", rate: 200, fill: ["MsgSeq","MsgRandom"], fields: { SyncFromOldSystem: { type: "integer", required: true }, From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "string", required: true, bytes: 32 }, MsgSeq: { type: "integer" }, MsgRandom: { type: "integer", required: true }, MsgTimeStamp: { type: "integer", required: true }, MsgBody: { type: "array", required: true, each: { type: "object", required: true } }, CloudCustomData: { type: "string" } } },
    /**
     * Get the history of a one-to-one chat.
     */
    adminGetroammsg: { path: "/v4/openim/admin_getroammsg", rate: 200, fields: { Operator_Account: { type: "string", required: true, bytes: 32 }, Peer_Account: { type: "string", required: true, bytes: 32 }, MaxCnt: { type: "integer", required: true }, MinTime: { type: "integer", required: true }, MaxTime: { type: "integer", required: true }, LastMsgKey: { type: "string" } } },
    /**
     * Recall a one-to-one message.
     */
    adminMsgwithdraw: { path: "/v4/openim/admin_msgwithdraw", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "string", required: true, bytes: 32 }, MsgKey: { type: "string", required: true } } },
    /**
     * Edit a one-to-one message.
     */
    modifyC2cMsg: { path: "/v4/openim/modify_c2c_msg", rate: 200, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "string", required: true, bytes: 32 }, MsgKey: { type: "string", required: true }, MsgBody: { type: "array", each: { type: "object", required: true } }, CloudCustomData: { type: "string" } } },
    /**
     * Mark a one-to-one chat as read.
     */
    adminSetMsgRead: { path: "/v4/openim/admin_set_msg_read", rate: 200, once: true, fields: { Report_Account: { type: "string", required: true, bytes: 32 }, Peer_Account: { type: "string", required: true, bytes: 32 }, MsgReadTime: { type: "integer" } } },
    /**
     * Send read receipts for one-to-one messages.
     */
    c2cMsgReadReceipt: { path: "/v4/openim/c2c_msg_read_receipt", rate: 200, fields: { Operator_Account: { type: "string", required: true, bytes: 32 }, Peer_Account: { type: "string", required: true, bytes: 32 }, C2CMsgInfo: { type: "array", required: true, each: { type: "object", required: true, fields: { From_Account: { type: "string", required: true, bytes: 32 }, To_Account: { type: "string", required: true, bytes: 32 }, MsgKey: { type: "string", required: true } } } } } },
    /**
     * Count the unread one-to-one messages of a user.
     */
    getC2cUnreadMsgNum: { path: "/v4/openim/get_c2c_unread_msg_num", rate: 200, fields: { To_Account: { type: "string", required: true, bytes: 32 }, Peer_Account: { type: "array", most: 10, each: { type: "string", required: true, bytes: 32 } } } },
    /**
     * Set or delete extensions of a one-to-one message.
     */
    setC2cKeyValues: { path: "/v4/openim_msg_ext_http_svc/set_key_values", rate: 200, fields: { From_Account: { type: "string", bytes: 32 }, To_Account: { type: "string", required: true, bytes: 32 }, MsgKey: { type: "string", required: true }, OperateType: { type: "integer", required: true }, ExtensionList: { type: "array", most: 20, each: { type: "object", required: true, fields: { Key: { type: "string", required: true, bytes: 100 }, Value: { type: "string", bytes: 1000 }, Seq: { type: "integer" } } } } } },
    /**
     * Get the extensions of a one-to-one message.
     */
    getC2cKeyValues: { path: "/v4/openim_msg_ext_http_svc/get_key_values", rate: 200, fields: { From_Account: { type: "string", bytes: 32 }, To_Account: { type: "string", required: true, bytes: 32 }, MsgKey: { type: "string", required: true }, StartSeq: { type: "integer" } } },
  },
  addErrorCodes: () => addErrorCodes({
    auth: [20002],
    conflict: [20023, 23001],
    invalid_request: [10004, 10008, 20001, 23002, 90002, 90004, 90005, 90006, 90007, 90008, 90010, 90026, 90030, 90031, 90044, 90054, 93000],
    not_found: [20003, 20022, 23004, 90012, 90048],
    permission: [20006],
    rate_limit: [23003],
    server: [10002, 20005],
    timeout: [20004],
  }, []),
};

/**
 * The failed items of `batchsendmsg`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { batchsendmsgFailures, type messageOperations } from "@unofficial/tencent-chat/messages";
 *
 * type Client = ChatClient<OperationsOf<typeof messageOperations>>;
 * async function run(chat: Client, body: OperationBody<"batchsendmsg">): Promise<void> {
 *   const failures = batchsendmsgFailures(await chat.batchsendmsg(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function batchsendmsgFailures(
  result: operations["batchsendmsg"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ErrorList, (item) => item.To_Account, (item) => item.ErrorCode, [0]);
}

/**
 * The failed items of `getC2cUnreadMsgNum`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { getC2cUnreadMsgNumFailures, type messageOperations } from "@unofficial/tencent-chat/messages";
 *
 * type Client = ChatClient<OperationsOf<typeof messageOperations>>;
 * async function run(chat: Client, body: OperationBody<"getC2cUnreadMsgNum">): Promise<void> {
 *   const failures = getC2cUnreadMsgNumFailures(await chat.getC2cUnreadMsgNum(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function getC2cUnreadMsgNumFailures(
  result: operations["getC2cUnreadMsgNum"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ErrorList, (item) => item.Peer_Account, (item) => item.ErrorCode, [0]);
}

/**
 * The failed items of `setC2cKeyValues`, which an ErrorCode of 0 hides.
 *
 * @example Throw if one failed
 * ```ts
 * import type { ChatClient, OperationBody, OperationsOf } from "@unofficial/tencent-chat";
 * import { setC2cKeyValuesFailures, type messageOperations } from "@unofficial/tencent-chat/messages";
 *
 * type Client = ChatClient<OperationsOf<typeof messageOperations>>;
 * async function run(chat: Client, body: OperationBody<"setC2cKeyValues">): Promise<void> {
 *   const failures = setC2cKeyValuesFailures(await chat.setC2cKeyValues(body));
 *   if (failures.length > 0) throw new Error(JSON.stringify(failures));
 * }
 * ```
 */
export function setC2cKeyValuesFailures(
  result: operations["setC2cKeyValues"]["responses"][200]["content"]["application/json"],
): FailedItem<string>[] {
  return failedItems(result.ExtensionList, (item) => item.Extension?.Key, (item) => item.ErrorCode, [0]);
}
