// The messages of the emulated app's groups.
import { groupTypeRules } from "../groups/group_types.ts";
import { getGroup, type GroupState, memberOf } from "../groups/group_state.ts";
import type { MessageElement } from "../messages/message_body.ts";
import { RecentMessages } from "./recent_messages.ts";

/** A group message as the emulator stores it. Fields have the vendor's names where it has one. */
export interface StoredGroupMessage {
  readonly GroupId: string;
  /** Sequence number within the group; the first message has 1. */
  readonly MsgSeq: number;
  readonly From_Account: string;
  /** When it was sent, in Unix seconds; of an imported message its SendTime. */
  readonly MsgTimeStamp: number;
  readonly MsgRandom: number;
  /** 1 high, 2 normal, 3 low. */
  readonly MsgPriority: 1 | 2 | 3;
  readonly MsgBody: readonly MessageElement[];
  readonly CloudCustomData: string | undefined;
  /** The only members who get it; undefined: all. */
  readonly To_Account: readonly string[] | undefined;
  /** When the call came, by the emulator's clock, in ms since 1970. */
  readonly arrivedAt: number;
  /** Whether it came by import_group_msg. */
  readonly imported: boolean;
  /** Whether it moves the group up in its members' conversation lists. */
  readonly updatesConversation: boolean;
  /** Whether it can have extensions. */
  readonly supportsExtensions: boolean;
  readonly recalled: boolean;
  readonly extensions: MessageExtensions | undefined;
}

/** The extensions of a message. */
export interface MessageExtensions {
  /** Value and Seq of each pair by its key. */
  readonly pairs: Readonly<Record<string, { readonly Value: string; readonly Seq: number }>>;
  /** Number of the latest change. */
  readonly LatestSeq: number;
  /** `LatestSeq` when all pairs were last deleted; 0: never. */
  readonly ClearSeq: number;
}

/** The messages of one group. */
export interface GroupHistory {
  /** Messages by MsgSeq - 1. Replace messages, do not change them. */
  readonly messages: (StoredGroupMessage | undefined)[];
  readonly recent: RecentMessages;
  /** Members do not see messages up to this sequence number; admins do. */
  clearedSeq: number;
  /** Latest message to all members that updates their conversation lists; 0: none. */
  conversationSeq: number;
  /** The same for messages to some members, by UserID. */
  readonly targetedSeq: Map<string, number>;
}

/** Group messages. Read and change them by the functions of this folder. */
export interface GroupMessageState {
  /** Histories by GroupId. A group without messages may be missing. */
  readonly histories: Map<string, GroupHistory>;
}

/** What the functions that read messages need of the world. */
export interface GroupMessageWorld {
  readonly groups: GroupState;
  readonly groupMessages: GroupMessageState;
}

/** A state without messages. */
export function createGroupMessageState(): GroupMessageState {
  return { histories: new Map() };
}

/** The history of a group, made when it is missing. */
export function historyOf({ histories }: GroupMessageState, GroupId: string): GroupHistory {
  let history = histories.get(GroupId);
  if (!history) {
    history = {
      messages: [],
      recent: new RecentMessages(),
      clearedSeq: 0,
      conversationSeq: 0,
      targetedSeq: new Map(),
    };
    histories.set(GroupId, history);
  }
  return history;
}

/** Stores a message under the number that the group gave it. */
export function storeMessage(history: GroupHistory, message: StoredGroupMessage): void {
  const { MsgSeq, To_Account, From_Account, updatesConversation } = message;
  history.messages[MsgSeq - 1] = message;
  if (!updatesConversation) return;
  if (!To_Account) history.conversationSeq = MsgSeq;
  else for (const UserID of [From_Account, ...To_Account]) history.targetedSeq.set(UserID, MsgSeq);
}

/** Replaces a message by one that differs in some fields. */
export function changeMessage(
  { histories }: GroupMessageState,
  message: StoredGroupMessage,
  changes: Partial<StoredGroupMessage>,
): void {
  const history = histories.get(message.GroupId);
  if (history) history.messages[message.MsgSeq - 1] = { ...message, ...changes };
}

/** Drops the messages of a group that is no more. */
export function dropHistory({ histories }: GroupMessageState, GroupId: string): void {
  histories.delete(GroupId);
}

/** A message; undefined when there is no such group or message. */
export function getGroupMessage(
  { histories }: GroupMessageState,
  GroupId: string,
  MsgSeq: number,
): StoredGroupMessage | undefined {
  return histories.get(GroupId)?.messages[MsgSeq - 1];
}

/** The messages of a group from the one with this sequence number, default the latest, down to the first. */
export function* messagesBackFrom(
  { histories }: GroupMessageState,
  GroupId: string,
  from: number = Infinity,
): Generator<StoredGroupMessage> {
  const messages = histories.get(GroupId)?.messages ?? [];
  for (let seq = Math.min(from, messages.length); seq > 0; seq--) {
    const message = messages[seq - 1];
    if (message) yield message;
  }
}

/**
 * What a member sees of a group, newest first, at most `limit` messages (default 20) with sequence numbers up to `from`:
 * without recalled and cleared messages, those to other members, and in most types those from before he joined.
 */
export function messagesVisibleTo(
  { groups, groupMessages }: GroupMessageWorld,
  GroupId: string,
  UserID: string,
  { from, limit = 20 }: { from?: number; limit?: number } = {},
): StoredGroupMessage[] {
  const group = getGroup(groups, GroupId);
  const member = memberOf(groups, GroupId, UserID);
  if (!group || !member) return [];
  const visibleSince = groupTypeRules[group.Type].showsHistoryBeforeJoining ? 0 : member.JoinTime;
  const clearedSeq = groupMessages.histories.get(GroupId)?.clearedSeq ?? 0;
  const visible: StoredGroupMessage[] = [];
  for (const message of messagesBackFrom(groupMessages, GroupId, from)) {
    const { MsgSeq, MsgTimeStamp, recalled } = message;
    if (visible.length === limit || MsgSeq <= clearedSeq || MsgTimeStamp < visibleSince) break;
    if (!recalled && isFor(message, UserID)) visible.push(message);
  }
  return visible;
}

/** The latest message that put the group into the member's conversation list; undefined when none did. */
export function conversationMessageOf(
  groupMessages: GroupMessageState,
  GroupId: string,
  UserID: string,
): StoredGroupMessage | undefined {
  const history = groupMessages.histories.get(GroupId);
  if (!history) return undefined;
  const MsgSeq = Math.max(history.conversationSeq, history.targetedSeq.get(UserID) ?? 0);
  return getGroupMessage(groupMessages, GroupId, MsgSeq);
}

/** Whether the member gets the message. */
function isFor({ To_Account, From_Account }: StoredGroupMessage, UserID: string): boolean {
  return !To_Account || From_Account === UserID || To_Account.includes(UserID);
}
