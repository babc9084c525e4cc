// How groups, members and mutes are saved and loaded.
import { isUserId } from "../accounts/users.ts";
import { isJsonObject } from "../../json.ts";
import type { StatePart } from "../family.ts";
import { saveGroup, setMute } from "./group_changes.ts";

import { type GroupState, type ReadMark, saveMember, type StoredGroup, type StoredMember } from "./group_state.ts";
import { groupTypeOf } from "./group_types.ts";

const groupPart: StatePart<StoredGroup> = {
  name: "groups",
  idField: "chatGroup",
  entries: ({ groups }) => groups.byId,
  toJson: ({ GroupId: _, ...group }) => group,
  fromJson: ({ chatGroup: GroupId, ...line }) => {
    const group = { ...line, GroupId };
    return isGroup(group) ? group : undefined;
  },
  replace({ groups }, entries) {
    groups.byId.clear();
    groups.ownedBy.clear();
    groups.latestOrdinal = 0;
    for (const group of entries.values()) {
      saveGroup(groups, group);
      groups.latestOrdinal = Math.max(groups.latestOrdinal, group.ordinal);
    }
  },
};

const memberPart: StatePart<StoredMember> = {
  name: "groupMembers",
  idField: "chatGroupMember",
  entries: ({ groups }) => {
    const entries = new Map<string, StoredMember>();
    for (const members of groups.membersOf.values()) {
      for (const member of members.values()) entries.set(pairId(member), member);
    }
    return entries;
  },
  toJson: ({ GroupId: _, UserID: __, ...member }) => member,
  fromJson: ({ chatGroupMember: id, ...line }) => {
    const pair = pairOf(id);
    const member = { ...line, ...pair };
    return pair && isStoredMember(member) ? member : undefined;
  },
  replace({ groups }, entries) {
    groups.membersOf.clear();
    groups.groupsOf.clear();
    for (const member of entries.values()) saveMember(groups, member);
  },
};

/** Until when a user is muted in a group, in Unix seconds. */
interface Mute {
  readonly GroupId: string;
  readonly UserID: string;
  readonly until: number;
}

const mutePart: StatePart<Mute> = {
  name: "groupMutes",
  idField: "chatGroupMute",
  entries: ({ groups }) => mutesOf(groups),
  toJson: ({ until }) => ({ until }),
  fromJson: ({ chatGroupMute: id, until }) => {
    const pair = pairOf(id);
    return pair && isCount(until) ? { ...pair, until } : undefined;
  },
  replace({ groups }, entries) {
    groups.mutes.clear();
    groups.mutedIn.clear();
    for (const { GroupId, UserID, until } of entries.values()) setMute(groups, GroupId, UserID, until);
  },
};

/** The parts of the group family's state. */
export const groupParts: readonly StatePart[] = [groupPart, memberPart, mutePart];

function mutesOf({ mutes }: GroupState): Map<string, Mute> {
  const entries = new Map<string, Mute>();
  for (const [GroupId, users] of mutes) {
    for (const [UserID, until] of users) entries.set(pairId({ GroupId, UserID }), { GroupId, UserID, until });
  }
  return entries;
}

/** The ID of a line about a user in a group. A GroupId has no line break. */
function pairId({ GroupId, UserID }: { GroupId: string; UserID: string }): string {
  return `${GroupId}\n${UserID}`;
}

function pairOf(id: unknown): { GroupId: string; UserID: string } | undefined {
  const [, GroupId, UserID] = typeof id === "string" ? /^([^\n]+)\n(.+)$/s.exec(id) ?? [] : [];
  return GroupId !== undefined && isUserId(UserID) ? { GroupId, UserID } : undefined;
}

const groupTexts = ["GroupId", "Name", "Introduction", "Notification", "FaceUrl", "Owner_Account", "ApplyJoinOption"];
const groupCounts = [
  ...["CreateTime", "InfoSeq", "LastInfoTime", "LastMsgTime", "NextMsgSeq", "MaxMemberNum", "ordinal"],
  "countedMessages",
];

function isGroup(value: Record<string, unknown>): value is Record<string, unknown> & StoredGroup {
  const { Type, MuteAllMember, SupportTopic, InviteJoinOption = "", AppDefinedData, unreadReset } = value;
  return groupTexts.every((name) => typeof value[name] === "string") && value.GroupId !== "" &&
    groupCounts.every((name) => isCount(value[name])) && groupTypeOf(Type) === Type &&
    (MuteAllMember === "On" || MuteAllMember === "Off") && (SupportTopic === 0 || SupportTopic === 1) &&
    typeof InviteJoinOption === "string" && isTexts(AppDefinedData) && isJsonObject(unreadReset) &&
    ["number", "countedMessages", "MsgSeq"].every((name) => isCount(unreadReset[name]));
}

function isStoredMember(value: Record<string, unknown>): value is Record<string, unknown> & StoredMember {
  const { Role, MsgFlag, NameCard, AppMemberDefinedData, read } = value;
  return (Role === "Owner" || Role === "Admin" || Role === "Member") && typeof MsgFlag === "string" &&
    typeof NameCard === "string" && isCount(value.JoinTime) && isCount(value.LastSendMsgTime) &&
    isTexts(AppMemberDefinedData) && isReadMark(read);
}

function isReadMark(value: unknown): value is ReadMark {
  return isJsonObject(value) && Number.isSafeInteger(value.countedMessages) && isCount(value.MsgSeq) &&
    isCount(value.resetNumber);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTexts(value: unknown): value is Record<string, string> {
  return isJsonObject(value) && Object.values(value).every((text) => typeof text === "string");
}
