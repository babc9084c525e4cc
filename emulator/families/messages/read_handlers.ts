// admin_getroammsg, admin_set_msg_read, c2c_msg_read_receipt and get_c2c_unread_msg_num.
import { isUser } from "../accounts/users.ts";
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { type Body, nowInSeconds, refuseUser } from "./message_input.ts";
import {
  changeMessage,
  findMessage,
  markRead,
  positionAfter,
  type StoredMessage,
  unreadMessages,
} from "./message_state.ts";
import { isMessageKey, messageId, messageKey } from "./one_to_one_chat.ts";

/** The longest list of messages in an answer, in bytes: 13 KB (1047/35478, 2023-03-10). */
const maxPageBytes = 13_000;

const maxPeers = 10;

/** admin_getroammsg: pages go from new to old, the messages of a page from old to new. */
export function adminGetroammsg(body: Body, world: World): Envelope {
  const refusal = refuseUser(body, "Operator_Account", world, 90008) ?? refuseUser(body, "Peer_Account", world, 90003);
  if (refusal) return refusal;
  const { MaxCnt, MinTime, MaxTime, LastMsgKey } = body;
  for (
    const [name, value, least] of [["MaxCnt", MaxCnt, 1], ["MinTime", MinTime, 0], ["MaxTime", MaxTime, 0]] as const
  ) {
    if (!Number.isSafeInteger(value) || Number(value) < least) {
      return failure(
        90001,
        `${name} is no integer from ${least} on`,
      );
    }
  }
  if (LastMsgKey !== undefined && typeof LastMsgKey !== "string") return failure(90001, "LastMsgKey is not a string");
  const [user, peer] = [String(body.Operator_Account), String(body.Peer_Account)];
  const ids = world.messages.histories.get(user)?.get(peer) ?? [];
  const from = endOfPage(world, ids, Number(MaxTime), LastMsgKey ? messageId(user, peer, LastMsgKey) : undefined);
  const page = pageBefore(world, ids, from, Number(MaxCnt), Number(MinTime));
  const [first] = page.MsgList;
  return success({
    Complete: page.isComplete ? 1 : 0,
    MsgCnt: page.MsgList.length,
    LastMsgTime: first?.MsgTimeStamp ?? 0,
    LastMsgKey: first?.MsgKey ?? "",
    MsgList: page.MsgList,
  });
}

/** The position after the latest message of a page: that of the last page's oldest message, or the end of MaxTime. */
function endOfPage({ messages }: World, ids: readonly string[], MaxTime: number, lastId: string | undefined): number {
  const last = lastId === undefined ? undefined : messages.byId.get(lastId);
  if (last && lastId !== undefined) {
    // Among messages of one second and MsgSeq, the position is the one of the message itself.
    const at = ids.lastIndexOf(lastId, positionAfter(messages, ids, last.MsgTimeStamp, last.MsgSeq) - 1);
    if (at >= 0) return at;
  }
  return positionAfter(messages, ids, MaxTime, Infinity);
}

function pageBefore({ messages }: World, ids: readonly string[], end: number, MaxCnt: number, MinTime: number) {
  const MsgList: ReturnType<typeof entryOf>[] = [];
  let bytes = 0;
  for (let at = end - 1; at >= 0; at--) {
    const message = messages.byId.get(ids[at]!)!; // at is below the length; histories have IDs of stored messages only
    if (message.MsgTimeStamp < MinTime) break;
    const entry = entryOf(message);
    bytes += byteLength(JSON.stringify(entry));
    if (MsgList.length === MaxCnt || bytes > maxPageBytes && MsgList.length > 0) {
      return { MsgList: MsgList.reverse(), isComplete: false };
    }
    MsgList.push(entry);
  }
  return { MsgList: MsgList.reverse(), isComplete: true };
}

/** A message in the history. A recalled one has no content. */
function entryOf({ From_Account, To_Account, MsgSeq, MsgRandom, MsgTimeStamp, MsgBody, ...rest }: StoredMessage) {
  return {
    ...{ From_Account, To_Account, MsgSeq, MsgRandom, MsgTimeStamp },
    MsgFlagBits: rest.isRecalled ? 8 : 0,
    IsPeerRead: rest.hasReceipt ? 1 : 0,
    MsgKey: messageKey(MsgSeq, MsgRandom, MsgTimeStamp),
    ...rest.isRecalled ? {} : { MsgBody },
    ...rest.CloudCustomData === undefined ? {} : { CloudCustomData: rest.CloudCustomData },
  };
}

/** admin_set_msg_read: marks what was sent until MsgReadTime, a number or a text of digits. */
export function adminSetMsgRead(body: Body, world: World): Envelope {
  const refusal = refuseUser(body, "Report_Account", world, 90008) ?? refuseUser(body, "Peer_Account", world, 90003);
  if (refusal) return refusal;
  const now = nowInSeconds(world);
  const { MsgReadTime: time = now, Report_Account, Peer_Account } = body;
  const until = typeof time === "string" && /^\d+$/.test(time) ? Number(time) : time;
  if (!Number.isSafeInteger(until) || Number(until) < 0) return failure(90001, "MsgReadTime is no Unix time");
  markRead(world.messages, String(Report_Account), String(Peer_Account), Number(until), now);
  return success();
}

/** c2c_msg_read_receipt: for all messages or, when one of them is refused, for none. */
export function c2cMsgReadReceipt(body: Body, world: World): Envelope {
  const refusal = refuseUser(body, "Operator_Account", world, 90008) ?? refuseUser(body, "Peer_Account", world, 90003);
  if (refusal) return refusal;
  const { Operator_Account: reader, Peer_Account: sender, C2CMsgInfo: list } = body;
  if (!Array.isArray(list) || list.length === 0) return failure(90001, "C2CMsgInfo is not an array of messages");
  const received: StoredMessage[] = [];
  for (const entry of list) {
    const { From_Account, To_Account, MsgKey } = isJsonObject(entry) ? entry : {};
    if (From_Account !== sender || To_Account !== reader) {
      return failure(20001, "From_Account is not Peer_Account, or To_Account is not Operator_Account");
    }
    if (!isMessageKey(MsgKey)) return failure(90054, "MsgKey is missing or malformed");
    const message = findMessage(world.messages, String(sender), String(reader), MsgKey);
    if (!message) return failure(20022, "message does not exist");
    received.push(message);
  }
  for (const message of received) {
    if (message.wantsReceipt) changeMessage(world.messages, message, { hasReceipt: true });
  }
  return success();
}

/** get_c2c_unread_msg_num: all chats together, or each of up to 10. */
export function getC2cUnreadMsgNum(body: Body, world: World): Envelope {
  const refusal = refuseUser(body, "To_Account", world, 90003);
  if (refusal) return refusal;
  const { Peer_Account: peers } = body;
  const user = String(body.To_Account);
  const now = nowInSeconds(world);
  const count = (peer: string): number => unreadMessages(world.messages, user, peer, now).length;
  if (peers === undefined) {
    const all = world.messages.unread.senders(user).reduce((sum, peer) => sum + count(peer), 0);
    return success({ AllC2CUnreadMsgNum: all });
  }
  if (!Array.isArray(peers) || peers.length === 0 || peers.some((peer) => typeof peer !== "string")) {
    return failure(90003, "Peer_Account is not an array of strings");
  }
  if (peers.length > maxPeers) return failure(90003, `more than ${maxPeers} users in Peer_Account`);
  const unknown = peers.filter((peer) => !isUser(peer, world));
  return success({
    C2CUnreadMsgNumList: peers.filter((peer) => isUser(peer, world))
      .map((Peer_Account) => ({ Peer_Account, C2CUnreadMsgNum: count(Peer_Account) })),
    ...unknown.length > 0 ? { ErrorList: unknown.map((Peer_Account) => ({ Peer_Account, ErrorCode: 70107 })) } : {},
  });
}
