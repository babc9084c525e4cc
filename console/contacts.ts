// A user's friends, groups and chats, read from the emulator with the operations of the service.
import { type Chat, type ChatMessage, readHistory } from "./chat_history.ts";
import type { EmulatorClient } from "./emulator_client.ts";
import type { Page } from "./growing_list.ts";

/** A friend of the user. */
export interface Friend {
  id: string;
  remark: string;
  lists: readonly string[];
}

/** A group that the user has joined. */
export interface JoinedGroup {
  id: string;
  name: string;
  type: string;
  role: string;
  members: number;
  /** Messages that the user has not read. */
  unread: number;
}

/** A conversation of the user. */
export interface Conversation extends Chat {
  /** Time of the last message, in ms since 1970. */
  at: number;
  isPinned: boolean;
}

/** Groups per call. */
const groupsPerPage = 500;

/** Users whose messages one call can count. */
const usersPerCount = 10;

/** Members of a group that are shown. */
const membersShown = 100;

/** A page of the user's friends. */
export async function readFriends(
  client: EmulatorClient,
  From_Account: string,
  StartIndex = 0,
): Promise<Page<Friend, number>> {
  const page = await client.friendGet({ From_Account, StartIndex });
  const items = (page.UserDataItem ?? []).map(
    ({ To_Account, ValueItem = [] }): Friend => {
      const valueOf = (tag: string): unknown => ValueItem.find(({ Tag }) => Tag === tag)?.Value;
      return {
        id: To_Account,
        remark: String(valueOf("Tag_SNS_IM_Remark") ?? ""),
        lists: [valueOf("Tag_SNS_IM_Group") ?? []].flat().map(String),
      };
    },
  );
  const next = page.NextStartIndex ?? 0;
  return {
    items,
    next: page.CompleteFlag === 0 && next > StartIndex ? next : undefined,
    total: page.FriendNum,
  };
}

/** All groups of the user. */
export async function readGroups(client: EmulatorClient, Member_Account: string): Promise<JoinedGroup[]> {
  const groups: JoinedGroup[] = [];
  for (let total = 1; groups.length < total;) {
    const { TotalCount = 0, GroupIdList = [] } = await client
      .getJoinedGroupList({
        ...{
          Member_Account,
          WithHugeGroups: 1,
          WithNoActiveGroups: 1,
          Limit: groupsPerPage,
          Offset: groups.length,
        },
        ResponseFilter: {
          GroupBaseInfoFilter: ["Type", "Name", "MemberNum", "NextMsgSeq"],
          SelfInfoFilter: ["Role", "MsgSeq"],
        },
      });
    if (GroupIdList.length === 0) break;
    groups.push(
      ...GroupIdList.map(({ GroupId, Type, Name, MemberNum, NextMsgSeq, SelfInfo }) => ({
        ...{
          id: GroupId,
          name: Name ?? "",
          type: Type ?? "",
          role: SelfInfo?.Role ?? "",
          members: MemberNum ?? 0,
        },
        unread: Math.max(0, (NextMsgSeq ?? 1) - 1 - (SelfInfo?.MsgSeq ?? 0)),
      })),
    );
    total = TotalCount;
  }
  return groups;
}

/** All conversations of the user, pinned ones first, then by time. */
export async function readConversations(client: EmulatorClient, From_Account: string): Promise<Conversation[]> {
  const found = new Map<string, Conversation>();
  let cursor = { TimeStamp: 0, StartIndex: 0, TopTimeStamp: 0, TopStartIndex: 0 };
  for (let isComplete = false; !isComplete;) {
    const page = await client.recentcontactGetList({ From_Account, AssistFlags: 7, ...cursor });
    for (const { Type, To_Account, GroupId, MsgTime = 0, TopFlag } of page.SessionItem ?? []) {
      const id = (Type === 2 ? GroupId : To_Account) ?? "";
      const kind = Type === 2 ? "group" : "user";
      found.set(`${kind} ${id}`, { kind, id, at: MsgTime * 1000, isPinned: TopFlag === 1 });
    }
    const { TimeStamp = 0, StartIndex = 0, TopTimeStamp = 0, TopStartIndex = 0 } = page;
    const next = { TimeStamp, StartIndex, TopTimeStamp, TopStartIndex };
    isComplete = page.CompleteFlag !== 0 ||
      JSON.stringify(next) === JSON.stringify(cursor);
    cursor = next;
  }
  return [...found.values()].sort((one, other) => Number(other.isPinned) - Number(one.isPinned) || other.at - one.at);
}

/** The last message of a chat; undefined if there is none. */
export async function readLastMessage(
  client: EmulatorClient,
  user: string,
  chat: Chat,
): Promise<ChatMessage | undefined> {
  return (await readHistory(client, user, chat, undefined, 1)).items[0];
}

/** How many messages of these users the user has not read. */
export async function readUnreadCounts(
  client: EmulatorClient,
  To_Account: string,
  peers: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let i = 0; i < peers.length; i += usersPerCount) {
    const Peer_Account = peers.slice(i, i + usersPerCount);
    const { C2CUnreadMsgNumList = [] } = await client.getC2cUnreadMsgNum({ To_Account, Peer_Account });
    for (const { Peer_Account, C2CUnreadMsgNum } of C2CUnreadMsgNumList) {
      counts.set(Peer_Account, C2CUnreadMsgNum);
    }
  }
  return counts;
}

/** The first members of a group with their roles. */
export async function readMembers(
  client: EmulatorClient,
  GroupId: string,
): Promise<{ items: { id: string; role: string }[]; total: number }> {
  // Communities have pages of their own kind.
  const start = GroupId.startsWith("@TGS#_") ? { Next: "" } : { Offset: 0 };
  const { MemberList = [], MemberNum = 0 } = await client.getGroupMemberInfo({
    ...{ GroupId, MemberInfoFilter: ["Role"], Limit: membersShown },
    ...start,
  });
  const items = MemberList.map(({ Member_Account = "", Role = "" }) => ({ id: Member_Account, role: Role }));
  return { items, total: MemberNum };
}
