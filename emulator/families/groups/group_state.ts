// The groups of the emulated app and their members.
import {
  type ApplyJoinOption,
  type GroupType,
  groupTypeRules,
  type InviteJoinOption,
  type MsgFlag,
} from "./group_types.ts";

/** A group as the emulator stores it. Fields have the vendor's names; times are Unix seconds. */
export interface StoredGroup {
  readonly GroupId: string;
  readonly Type: GroupType;
  readonly Name: string;
  readonly Introduction: string;
  readonly Notification: string;
  readonly FaceUrl: string;
  /** Empty when the group has no owner. */
  readonly Owner_Account: string;
  readonly CreateTime: number;
  /** Number of changes of the profile. */
  readonly InfoSeq: number;
  /** When the profile was last changed. */
  readonly LastInfoTime: number;
  /** Time of the latest message; 0 without one. */
  readonly LastMsgTime: number;
  /** Sequence number that the next message gets; the first one gets 1. */
  readonly NextMsgSeq: number;
  readonly MaxMemberNum: number;
  readonly ApplyJoinOption: ApplyJoinOption;
  readonly InviteJoinOption: InviteJoinOption | undefined;
  readonly MuteAllMember: "On" | "Off";
  readonly SupportTopic: 0 | 1;
  /** Custom fields of the group. */
  readonly AppDefinedData: Readonly<Record<string, string>>;
  /** Place in the order of creation, from 1. */
  readonly ordinal: number;
  /** How many messages have counted as unread so far. A member's unread count is the difference to what he has read. */
  readonly countedMessages: number;
  /** The latest time everyone's unread count became 0 by an import of messages. */
  readonly unreadReset: UnreadReset;
}

/** A moment at which all members had read everything. */
export interface UnreadReset {
  /** How many such moments there have been. */
  readonly number: number;
  /** `countedMessages` of the group then. */
  readonly countedMessages: number;
  /** Sequence number of the latest message then. */
  readonly MsgSeq: number;
}

/** Role of a member. */
export type Role = "Owner" | "Admin" | "Member";

/** A member of a group as the emulator stores it. Times are Unix seconds. */
export interface StoredMember {
  readonly GroupId: string;
  readonly UserID: string;
  readonly Role: Role;
  readonly JoinTime: number;
  readonly MsgFlag: MsgFlag;
  readonly NameCard: string;
  /** When he last sent a message to the group; 0: never. */
  readonly LastSendMsgTime: number;
  /** Custom fields of the member. */
  readonly AppMemberDefinedData: Readonly<Record<string, string>>;
  /** What he has read. {@link unreadCountOf} and {@link lastReadSeqOf} read it. */
  readonly read: ReadMark;
}

/** What a member has read. */
export interface ReadMark {
  /** How many of the group's counted messages he has read. May be below 0 after an import. */
  readonly countedMessages: number;
  /** Sequence number of the latest message that he has read. */
  readonly MsgSeq: number;
  /** `unreadReset.number` of the group when this was written. */
  readonly resetNumber: number;
}

/** The end of a mute without end, in Unix seconds: the largest number of 32 bits. */
export const forever: number = 2 ** 32 - 1;

/** Groups, members and mutes. Read and change it by the functions of this folder. */
export interface GroupState {
  /** Groups in the order of their creation. */
  readonly byId: Map<string, StoredGroup>;
  /** Members of each group by UserID, in the order in which they joined. A group without members may be missing. */
  readonly membersOf: Map<string, Map<string, StoredMember>>;
  /** GroupIds of the groups of each user. */
  readonly groupsOf: Map<string, Set<string>>;
  /** GroupIds of the groups that each user owns, those of AVChatRooms included. */
  readonly ownedBy: Map<string, Set<string>>;
  /** Until when users are muted in each group, in Unix seconds; at most {@link forever}. Mutes survive leaving. */
  readonly mutes: Map<string, Map<string, number>>;
  /** GroupIds of the groups that each user has a mute in. */
  readonly mutedIn: Map<string, Set<string>>;
  /** The `ordinal` of the latest group. */
  latestOrdinal: number;
}

/** A state without groups. */
export function createGroupState(): GroupState {
  return {
    byId: new Map(),
    membersOf: new Map(),
    groupsOf: new Map(),
    ownedBy: new Map(),
    mutes: new Map(),
    mutedIn: new Map(),
    latestOrdinal: 0,
  };
}

/** The group; undefined when there is none. */
export function getGroup({ byId }: GroupState, GroupId: string): StoredGroup | undefined {
  return byId.get(GroupId);
}

/** The member; undefined when the user is not one, and always in an AVChatRoom. */
export function memberOf({ membersOf }: GroupState, GroupId: string, UserID: string): StoredMember | undefined {
  return membersOf.get(GroupId)?.get(UserID);
}

/** Whether the user is a member of the group. */
export function isMember(groups: GroupState, GroupId: string, UserID: string): boolean {
  return memberOf(groups, GroupId, UserID) !== undefined;
}

/** The members in the order in which they joined. */
export function membersOfGroup({ membersOf }: GroupState, GroupId: string): Iterable<StoredMember> {
  return membersOf.get(GroupId)?.values() ?? [];
}

/** How many members the group has. */
export function memberCount({ membersOf }: GroupState, GroupId: string): number {
  return membersOf.get(GroupId)?.size ?? 0;
}

/** The groups that the user is a member of, in the order of their creation, which a saved state keeps. */
export function groupsOfUser({ byId, groupsOf }: GroupState, UserID: string): StoredGroup[] {
  return [...groupsOf.get(UserID) ?? []].map((GroupId) => byId.get(GroupId)).filter((group) => group !== undefined)
    .sort((a, b) => a.ordinal - b.ordinal);
}

/** Whether members see the group: a Private one only after its first message. */
export function isActive({ Type, NextMsgSeq }: StoredGroup): boolean {
  return !groupTypeRules[Type].needsActivation || NextMsgSeq > 1;
}

/** Until when the user is muted in the group, in Unix seconds; 0: he is not. `now` is in ms. */
export function mutedUntil({ mutes }: GroupState, GroupId: string, UserID: string, now: number): number {
  const until = mutes.get(GroupId)?.get(UserID) ?? 0;
  return until * 1000 > now ? until : 0;
}

/**
 * Whether the user may send a message to the group, member or not: he is not muted, and the group is not muted as a
 * whole unless he is its owner or an admin (else 10017). `now` is in ms.
 */
export function canSend(groups: GroupState, group: StoredGroup, UserID: string, now: number): boolean {
  if (mutedUntil(groups, group.GroupId, UserID, now) > 0) return false;
  if (group.MuteAllMember === "Off" || group.Owner_Account === UserID) return true;
  return memberOf(groups, group.GroupId, UserID)?.Role === "Admin";
}

/** What the groups have to know about a message. */
export interface GroupMessage {
  /** When it was sent, in Unix seconds. */
  readonly MsgTime: number;
  /** Who sent it. He does not have to be a member. */
  readonly From_Account: string;
  /** Whether it counts as unread for all members but the sender, if the type has unread counts at all. */
  readonly countsUnread: boolean;
}

/** Gives a message its sequence number, and counts it as unread. Takes the same time for groups of any size. */
export function addMessage(
  groups: GroupState,
  group: StoredGroup,
  { MsgTime, From_Account, countsUnread }: GroupMessage,
): number {
  const { GroupId, NextMsgSeq } = group;
  const counts = countsUnread && groupTypeRules[group.Type].countsUnread;
  const sender = memberOf(groups, GroupId, From_Account);
  if (sender) {
    const read = readMarkOf(group, sender);
    // He has read his own message: his count stays as it is.
    const countedMessages = read.countedMessages + (counts ? 1 : 0);
    const isUpToDate = read.MsgSeq === NextMsgSeq - 1;
    const mark = { ...read, countedMessages, MsgSeq: isUpToDate ? NextMsgSeq : read.MsgSeq };
    saveMember(groups, { ...sender, read: mark, LastSendMsgTime: Math.max(MsgTime, sender.LastSendMsgTime) });
  }
  groups.byId.set(GroupId, {
    ...group,
    NextMsgSeq: NextMsgSeq + 1,
    LastMsgTime: Math.max(MsgTime, group.LastMsgTime),
    countedMessages: group.countedMessages + (counts ? 1 : 0),
  });
  return NextMsgSeq;
}

/** How many messages of the group the member has not read; 0 in types without unread counts. */
export function unreadCountOf(group: StoredGroup, member: StoredMember): number {
  if (!groupTypeRules[group.Type].countsUnread) return 0;
  return Math.max(0, group.countedMessages - readMarkOf(group, member).countedMessages);
}

/** Sequence number of the latest message that the member has read; 0: none. */
export function lastReadSeqOf(group: StoredGroup, member: StoredMember): number {
  return readMarkOf(group, member).MsgSeq;
}

/**
 * Sets the unread count of a member, at most to the number of the group's messages, and returns it. 0 marks everything
 * as read. Types without unread counts stay at 0.
 */
export function setUnreadCount(groups: GroupState, group: StoredGroup, member: StoredMember, count: number): number {
  const latest = group.NextMsgSeq - 1;
  const unread = groupTypeRules[group.Type].countsUnread ? Math.min(count, latest) : 0;
  saveMember(groups, { ...member, read: readMark(group, unread) });
  return unread;
}

/** The mark of a member who has all but the latest `unread` messages read. */
export function readMark(group: StoredGroup, unread = 0): ReadMark {
  return {
    countedMessages: group.countedMessages - unread,
    MsgSeq: Math.max(0, group.NextMsgSeq - 1 - unread),
    resetNumber: group.unreadReset.number,
  };
}

/** Sets everyone's unread count to 0, as an import of messages does. Takes the same time for groups of any size. */
export function resetUnreadCounts(groups: GroupState, group: StoredGroup): void {
  const { countedMessages, NextMsgSeq, unreadReset } = group;
  const reset = { number: unreadReset.number + 1, countedMessages, MsgSeq: NextMsgSeq - 1 };
  groups.byId.set(group.GroupId, { ...group, unreadReset: reset });
}

/** The member's mark, or that of a later reset. */
function readMarkOf({ unreadReset }: StoredGroup, { read }: StoredMember): ReadMark {
  if (read.resetNumber === unreadReset.number) return read;
  const { countedMessages, MsgSeq, number } = unreadReset;
  return { countedMessages, MsgSeq, resetNumber: number };
}

/** Adds a member or replaces what is stored of one. */
export function saveMember({ membersOf, groupsOf }: GroupState, member: StoredMember): void {
  const { GroupId, UserID } = member;
  entryOf(membersOf, GroupId, () => new Map<string, StoredMember>()).set(UserID, member);
  entryOf(groupsOf, UserID, () => new Set<string>()).add(GroupId);
}

/** The value of a key, made when it is missing. */
export function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  map.set(key, made);
  return made;
}
