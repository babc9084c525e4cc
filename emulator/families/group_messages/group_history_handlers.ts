// The operations that read and change the history of a group.
import { isUserId } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { byteLength } from "../../byte_length.ts";
import { isJsonObject } from "../../json.ts";
import { isFailure } from "../groups/group_input.ts";
import type { StoredGroup } from "../groups/group_state.ts";
import { groupTypeRules } from "../groups/group_types.ts";
import { isTooLong, messageBodyProblem, type MessageElement } from "../messages/message_body.ts";
import type { World } from "../world.ts";
import { type Body, groupOf, isInteger, isOneOf } from "./group_message_input.ts";
import {
  changeMessage,
  getGroupMessage,
  historyOf,
  messagesBackFrom,
  type StoredGroupMessage,
} from "./group_message_state.ts";

/** How many messages a page has at most. */
const pageSize = 20;

/** group_msg_get_simple: cleared messages are returned, and recalled ones that are left out do not count. */
export function groupMsgGetSimple(body: Body, world: World): Envelope {
  const { ReqMsgNumber, ReqMsgSeq, WithRecalledMsg } = body;
  if (!isInteger(ReqMsgNumber, 1)) return failure(10004, "ReqMsgNumber is not an integer of at least 1");
  if (ReqMsgSeq !== undefined && !isInteger(ReqMsgSeq)) return failure(10004, "ReqMsgSeq is not an integer");
  if (!isOneOf(WithRecalledMsg, [0, 1])) return failure(10004, "WithRecalledMsg is not 1");
  const group = groupWithHistory(body, world);
  if (isFailure(group)) return group;
  const { GroupId } = group;
  const RspMsgList: object[] = [];
  let hasMore = false;
  for (const message of messagesBackFrom(world.groupMessages, GroupId, ReqMsgSeq)) {
    if (message.recalled && WithRecalledMsg !== 1) continue;
    hasMore = RspMsgList.length === pageSize;
    if (hasMore || RspMsgList.length === ReqMsgNumber) break;
    RspMsgList.push(answerOf(message));
  }
  return success({ GroupId, IsFinished: hasMore && ReqMsgNumber > pageSize ? 0 : 1, RspMsgList });
}

/** group_msg_recall: a message that was recalled before is recalled again. */
export function groupMsgRecall(body: Body, world: World): Envelope {
  const { MsgSeqList, Reason } = body;
  if (!isMessageList(MsgSeqList) || MsgSeqList.length > 10) {
    return failure(10004, "MsgSeqList is not an array of 1 to 10 objects with MsgSeq");
  }
  if (Reason !== undefined && !(typeof Reason === "string" && byteLength(Reason) <= 100)) {
    return failure(10004, "Reason is not a string of at most 100 bytes");
  }
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  if (!groupTypeRules[group.Type].keepsHistory) return failure(10033, "not allowed in this type of group");
  const RecallRetList = MsgSeqList.map(({ MsgSeq }) => {
    const message = getGroupMessage(world.groupMessages, group.GroupId, MsgSeq);
    if (message) changeMessage(world.groupMessages, message, { recalled: true });
    return { MsgSeq, RetCode: message ? 0 : 10030 };
  });
  return success({ RecallRetList });
}

/** delete_group_msg_by_sender. */
export function deleteGroupMsgBySender(body: Body, world: World): Envelope {
  const { Sender_Account } = body;
  if (!isUserId(Sender_Account)) return failure(10004, "Sender_Account is not a UserID");
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  const { GroupId, NextMsgSeq } = group;
  for (const message of messagesBackFrom(world.groupMessages, GroupId)) {
    if (message.MsgSeq < NextMsgSeq - 1000) break;
    if (message.From_Account === Sender_Account) changeMessage(world.groupMessages, message, { recalled: true });
  }
  return success();
}

/** clear_group_msg: hides messages from members, but not from app admins. */
export function clearGroupMsg(body: Body, world: World): Envelope {
  const { MsgSeq } = body;
  if (MsgSeq !== undefined && !isInteger(MsgSeq)) return failure(10004, "MsgSeq is not an integer");
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  if (!groupTypeRules[group.Type].clearsMessages) return failure(10007, "not allowed in this type of group");
  const history = historyOf(world.groupMessages, group.GroupId);
  history.clearedSeq = Math.max(history.clearedSeq, Math.min(MsgSeq ?? Infinity, group.NextMsgSeq - 1));
  return success();
}

/** modify_group_msg. It belongs to the service openim, and has the codes of one-to-one messages. */
export function modifyGroupMsg(body: Body, world: World): Envelope {
  const { GroupId, MsgSeq, MsgBody, CloudCustomData } = body;
  if (typeof GroupId !== "string") return failure(90001, "GroupId is not a string");
  if (!isInteger(MsgSeq)) return failure(90001, "MsgSeq is not an integer");
  if (MsgBody === undefined && CloudCustomData === undefined) {
    return failure(90001, "MsgBody and CloudCustomData are missing");
  }
  const problem = MsgBody === undefined ? undefined : messageBodyProblem(MsgBody);
  if (problem) return failure(problem.code, problem.info);
  if (CloudCustomData !== undefined && typeof CloudCustomData !== "string") {
    return failure(90001, "CloudCustomData is not a string");
  }
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  if (!groupTypeRules[group.Type].editsMessages) return failure(10007, "not allowed in this type of group");
  const message = getGroupMessage(world.groupMessages, group.GroupId, MsgSeq);
  if (!message || message.recalled) return failure(10030, "message does not exist");
  const content = {
    MsgBody: MsgBody as MessageElement[] | undefined ?? message.MsgBody, // messageBodyProblem has checked it
    CloudCustomData: CloudCustomData ?? message.CloudCustomData,
  };
  if (isTooLong(content.MsgBody, content.CloudCustomData)) {
    return failure(80002, "message is longer than 12,000 bytes");
  }
  changeMessage(world.groupMessages, message, content);
  return success();
}

/** The group of a call that needs a history, or the failure of the call. */
function groupWithHistory(body: Body, world: World): StoredGroup | Envelope {
  const group = groupOf(body, world);
  return isFailure(group) || groupTypeRules[group.Type].keepsHistory
    ? group
    : failure(10007, "not allowed in this type of group");
}

/** A message as group_msg_get_simple answers it. */
function answerOf(message: StoredGroupMessage): object {
  const { From_Account, MsgBody, MsgPriority, MsgRandom, MsgSeq, MsgTimeStamp, recalled } = message;
  return { From_Account, IsPlaceMsg: recalled ? 2 : 0, MsgBody, MsgPriority, MsgRandom, MsgSeq, MsgTimeStamp };
}

function isMessageList(value: unknown): value is { MsgSeq: number }[] {
  return Array.isArray(value) && value.length > 0 &&
    value.every((entry) => isJsonObject(entry) && isInteger(entry.MsgSeq));
}
