// The operations on what members have read.
import { isUserId } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import { isFailure } from "../groups/group_input.ts";
import { memberCount, memberOf, membersOfGroup, setUnreadCount, type StoredGroup } from "../groups/group_state.ts";
import { groupTypeRules } from "../groups/group_types.ts";
import type { World } from "../world.ts";
import { type Body, groupOf, isInteger } from "./group_message_input.ts";
import { getGroupMessage, type StoredGroupMessage } from "./group_message_state.ts";

/** set_unread_msg_num: types without unread counts answer a success, and nothing changes. */
export function setUnreadMsgNum(body: Body, world: World): Envelope {
  const { Member_Account, UnreadMsgNum } = body;
  if (!isUserId(Member_Account)) return failure(10004, "Member_Account is not a UserID");
  if (!isInteger(UnreadMsgNum)) return failure(10004, "UnreadMsgNum is not an integer of at least 0");
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  if (!groupTypeRules[group.Type].countsUnread) return success();
  const member = memberOf(world.groups, group.GroupId, Member_Account);
  if (!member) return failure(10004, "Member_Account is not a member of the group");
  setUnreadCount(world.groups, group, member, UnreadMsgNum);
  return success();
}

/** get_group_msg_receipt: no REST call reads a message, so all members but the sender have not read it. */
export function getGroupMsgReceipt(body: Body, world: World): Envelope {
  const { MsgSeqList } = body;
  if (!Array.isArray(MsgSeqList) || MsgSeqList.length === 0 || !MsgSeqList.every(hasMsgSeq)) {
    return failure(10004, "MsgSeqList is not an array of objects with MsgSeq");
  }
  const group = groupWithReceipts(body, world);
  if (isFailure(group)) return group;
  const GroupMsgReceiptList = MsgSeqList.map(({ MsgSeq }) => {
    const message = messageWithReceipt(world, group, MsgSeq);
    return message
      ? { MsgSeq, Code: 0, ReadNum: 0, UnreadNum: nonReaderCount(world, message) }
      : { MsgSeq, Code: 10062 };
  });
  return success({ GroupMsgReceiptList });
}

/** get_group_msg_receipt_detail: the Cursor is the place of the next member. */
export function getGroupMsgReceiptDetail(body: Body, world: World): Envelope {
  const { MsgSeq, Filter, Cursor, Count } = body;
  if (!isInteger(MsgSeq)) return failure(10004, "MsgSeq is not an integer");
  if (Filter !== 0 && Filter !== 1) return failure(10004, "Filter is not 0 or 1");
  if (!isInteger(Count, 1) || Count > 200) return failure(10004, "Count is not 1 to 200");
  if (typeof Cursor !== "string" || !/^\d{0,9}$/.test(Cursor)) return failure(10004, "Cursor is not that of a page");
  const group = groupWithReceipts(body, world);
  if (isFailure(group)) return group;
  const message = messageWithReceipt(world, group, MsgSeq);
  if (!message) return failure(10062, "receipt does not exist");
  const members = Filter === 0 ? [] : nonReaders(world, message);
  const start = Number(Cursor);
  const page = members.slice(start, start + Count);
  const isLast = start + Count >= members.length;
  return success({
    MsgSeq,
    ...Filter === 0
      ? { ReadList: page.map((Read_Account) => ({ Read_Account })) }
      : { UnreadList: page.map((Unread_Account) => ({ Unread_Account })) },
    Cursor: isLast ? "0" : String(start + Count),
    IsFinish: isLast ? 1 : 0,
  });
}

function hasMsgSeq(entry: unknown): entry is { MsgSeq: number } {
  return isJsonObject(entry) && isInteger(entry.MsgSeq);
}

function groupWithReceipts(body: Body, world: World): StoredGroup | Envelope {
  const group = groupOf(body, world);
  return isFailure(group) || groupTypeRules[group.Type].hasReceipts
    ? group
    : failure(10007, "not allowed in this type of group");
}

/** Nobody asked for receipts of an imported message. */
function messageWithReceipt(
  { groupMessages }: World,
  { GroupId }: StoredGroup,
  MsgSeq: number,
): StoredGroupMessage | undefined {
  const message = getGroupMessage(groupMessages, GroupId, MsgSeq);
  return message?.imported || message?.recalled ? undefined : message;
}

/** How many members have not read a message; the sender is none of them. */
function nonReaderCount(world: World, message: StoredGroupMessage): number {
  const { GroupId, From_Account, To_Account } = message;
  if (To_Account) return nonReaders(world, message).length;
  return memberCount(world.groups, GroupId) - (memberOf(world.groups, GroupId, From_Account) ? 1 : 0);
}

function nonReaders({ groups }: World, { GroupId, From_Account, To_Account }: StoredGroupMessage): string[] {
  const members = To_Account
    ? [...new Set(To_Account)].filter((UserID) => memberOf(groups, GroupId, UserID))
    : [...membersOfGroup(groups, GroupId)].map(({ UserID }) => UserID);
  return members.filter((UserID) => UserID !== From_Account);
}
