// Operations that add, import, change, mute and remove members.
import { isUser, isUserId } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { addMember, changeOwner, removeMember, setMute } from "./group_changes.ts";
import {
  changeCustomFields,
  isFailure,
  memberFields,
  readCustomFields,
  readGroup,
  readInteger,
  readText,
  readUserIds,
  readWord,
} from "./group_input.ts";
import { maxGroupsOfUser } from "./group_limits.ts";
import { forever, isMember, memberCount, memberOf, saveMember, type StoredGroup } from "./group_state.ts";
import { groupTypeRules } from "./group_types.ts";

type Body = Record<string, unknown>;

/** Result of one user: 0 failed, 1 added, 2 was a member. */
interface MemberResult {
  readonly Member_Account: string;
  readonly Result: 0 | 1 | 2;
}

/** add_group_member: the call fails when each of its users does, with the code of the first. */
export function addGroupMember(body: Body, world: World): Envelope {
  const { groups, now } = world;
  const group = readManagedGroup(body, world);
  if (isFailure(group)) return group;
  const silence = readInteger(body, "Silence", { most: 1, otherwise: 0 });
  if (isFailure(silence)) return silence;
  const list = readMembers(body);
  if (isFailure(list)) return list;
  let refusal: Envelope | undefined;
  const MemberList = list.map(({ UserID }): MemberResult => {
    if (isMember(groups, group.GroupId, UserID)) return { Member_Account: UserID, Result: 2 };
    const refused = joinRefusal(group, UserID, world);
    refusal ??= refused;
    if (refused) return { Member_Account: UserID, Result: 0 };
    addMember(groups, group, { UserID, Role: "Member", JoinTime: Math.floor(now() / 1000) });
    return { Member_Account: UserID, Result: 1 };
  });
  if (refusal && MemberList.every(({ Result }) => Result === 0)) return refusal;
  return success({ MemberList });
}

/** import_group_member: a member who cannot be imported fails alone. A member stays as he is. */
export function importGroupMember(body: Body, world: World): Envelope {
  const { groups } = world;
  const group = readManagedGroup(body, world);
  if (isFailure(group)) return group;
  const list = readMembers(body);
  if (isFailure(list)) return list;
  const members: { UserID: string; Role: "Admin" | "Member"; JoinTime: number | undefined; unread: number }[] = [];
  for (const { UserID, entry } of list) {
    const Role = readWord(entry, "Role", ["Admin"]) ?? "Member";
    if (isFailure(Role)) return Role;
    const JoinTime = readInteger(entry, "JoinTime", { otherwise: undefined });
    if (isFailure(JoinTime)) return JoinTime;
    const unread = readInteger(entry, "UnreadMsgNum", { otherwise: 0 });
    if (isFailure(unread)) return unread;
    members.push({ UserID, Role, JoinTime, unread: Math.min(unread, group.NextMsgSeq - 1) });
  }
  const now = Math.floor(world.now() / 1000);
  const MemberList = members.map(({ JoinTime, ...member }): MemberResult => {
    const { UserID: Member_Account } = member;
    if (isMember(groups, group.GroupId, Member_Account)) return { Member_Account, Result: 2 };
    const isInTime = JoinTime === undefined || JoinTime > group.CreateTime && JoinTime < now;
    if (!isInTime || joinRefusal(group, Member_Account, world)) return { Member_Account, Result: 0 };
    addMember(groups, group, { ...member, JoinTime: JoinTime ?? now });
    return { Member_Account, Result: 1 };
  });
  return success({ MemberList });
}

/** delete_group_member: users who are not members are ignored. Mutes stay. */
export function deleteGroupMember(body: Body, world: World): Envelope {
  const { groups } = world;
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  if (!groupTypeRules[group.Type].managesMembers) return failure(10004, `members of a ${group.Type} cannot be removed`);
  const users = readUserIds(body, "MemberToDel_Account", 100);
  if (isFailure(users)) return users;
  const silence = readInteger(body, "Silence", { most: 1, otherwise: 0 });
  if (isFailure(silence)) return silence;
  if (typeof (body.Reason ?? "") !== "string") return failure(10004, "Reason is not a string");
  if (users.includes(group.Owner_Account)) return failure(10007, "the owner cannot be removed");
  for (const UserID of users) {
    const member = memberOf(groups, group.GroupId, UserID);
    if (member) removeMember(groups, member);
  }
  return success();
}

/** modify_group_member_info: sets all fields, or none when one of them is refused. */
export function modifyGroupMemberInfo(body: Body, world: World): Envelope {
  const { groups, now } = world;
  const group = readManagedGroup(body, world);
  if (isFailure(group)) return group;
  const { Member_Account: UserID } = body;
  if (!isUserId(UserID)) return failure(10004, "Member_Account is missing or not a UserID");
  const member = memberOf(groups, group.GroupId, UserID);
  if (!member) return failure(10004, `${UserID} is not a member`);
  const role = readWord(body, "Role", ["Admin", "Member"]);
  if (isFailure(role)) return role;
  if (role && member.Role === "Owner") return failure(10004, "the role of the owner cannot be changed");
  if (role === "Admin" && !groupTypeRules[group.Type].hasAdmins) return failure(10007, `${group.Type} has no admins`);
  const MsgFlag = readWord(body, "MsgFlag", [
    "AcceptAndNotify",
    "AcceptNotNotify",
    "Discard",
    "AcceptNotNotifyExceptAt",
  ]);
  if (isFailure(MsgFlag)) return MsgFlag;
  const NameCard = readText(body, "NameCard", 50);
  if (isFailure(NameCard)) return NameCard;
  const changes = readCustomFields(body, "AppMemberDefinedData", memberFields);
  if (isFailure(changes)) return changes;
  const AppMemberDefinedData = changeCustomFields(member.AppMemberDefinedData, changes);
  if (Object.keys(AppMemberDefinedData).length > memberFields.most) return failure(10004, "more than 5 custom fields");
  const muteTime = readInteger(body, "MuteTime", { most: forever, otherwise: undefined });
  if (isFailure(muteTime)) return muteTime;
  if (muteTime !== undefined) {
    if (!groupTypeRules[group.Type].mutesMembers) return failure(10007, `members of a ${group.Type} cannot be muted`);
    setMute(groups, group.GroupId, UserID, muteEnd(muteTime, now()));
  }
  saveMember(groups, {
    ...member,
    Role: role ?? member.Role,
    MsgFlag: MsgFlag ?? member.MsgFlag,
    NameCard: NameCard ?? member.NameCard,
    AppMemberDefinedData,
  });
  return success();
}

/** change_group_owner: the former owner becomes an ordinary member. */
export function changeGroupOwner(body: Body, world: World): Envelope {
  const { groups } = world;
  const group = readManagedGroup(body, world);
  if (isFailure(group)) return group;
  const { NewOwner_Account: UserID } = body;
  if (!isUserId(UserID)) return failure(10004, "NewOwner_Account is missing or not a UserID");
  const member = memberOf(groups, group.GroupId, UserID);
  if (!member) return failure(10004, `${UserID} is not a member`);
  changeOwner(groups, group, member);
  return success();
}

/** forbid_send_msg: a mute belongs to the user, who need not be a member. Unknown accounts are ignored. */
export function forbidSendMsg(body: Body, world: World): Envelope {
  const { groups, now } = world;
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  if (!groupTypeRules[group.Type].mutesMembers) return failure(10007, `members of a ${group.Type} cannot be muted`);
  const users = readUserIds(body, "Members_Account", 500);
  if (isFailure(users)) return users;
  const muteTime = readInteger(body, "MuteTime", { most: forever, otherwise: undefined });
  if (isFailure(muteTime)) return muteTime;
  if (muteTime === undefined) return failure(10004, "MuteTime is missing");
  const refusal = topicRefusal(body, group);
  if (refusal) return refusal;
  for (const UserID of users) {
    if (isUser(UserID, world)) setMute(groups, group.GroupId, UserID, muteEnd(muteTime, now()));
  }
  return success();
}

/** Why a call for a topic fails: 10004 in a group without topics, and 10010, as the emulator has no topics. */
export function topicRefusal({ TopicId }: Body, group: StoredGroup): Envelope | undefined {
  if (TopicId === undefined || TopicId === null) return;
  if (group.SupportTopic === 0) return failure(10004, "TopicId: the group has no topics");
  return failure(10010, "topic does not exist");
}

/** The group, or 10007 when its type does not let REST calls manage members. */
export function readManagedGroup(body: Body, world: World): StoredGroup | Envelope {
  const group = readGroup(body, world);
  if (isFailure(group) || groupTypeRules[group.Type].managesMembers) return group;
  return failure(10007, `${group.Type} does not support this`);
}

/** The users of MemberList; 10004, or 10005 for more than 300. */
function readMembers({ MemberList: list }: Body): { UserID: string; entry: Body }[] | Envelope {
  if (!Array.isArray(list) || list.length === 0) return failure(10004, "MemberList is missing or empty");
  if (list.length > 300) return failure(10005, "MemberList has more than 300 members");
  const members: { UserID: string; entry: Body }[] = [];
  for (const item of list) {
    const entry: Body = isJsonObject(item) ? item : {};
    if (!isUserId(entry.Member_Account)) return failure(10004, "MemberList has an invalid Member_Account");
    members.push({ UserID: entry.Member_Account, entry });
  }
  return members;
}

/** Why a user cannot become a member. */
function joinRefusal(group: StoredGroup, UserID: string, world: World): Envelope | undefined {
  const { groups, settings } = world;
  if (!isUser(UserID, world)) return failure(10019, `${UserID} does not exist`);
  if (memberCount(groups, group.GroupId) >= group.MaxMemberNum) {
    return failure(10014, `the group has ${group.MaxMemberNum} members already`);
  }
  const most = maxGroupsOfUser(settings.edition);
  if ((groups.groupsOf.get(UserID)?.size ?? 0) >= most) return failure(10037, `${UserID} is in ${most} groups already`);
}

/** When a mute of some seconds ends, in Unix seconds; 0: it ends now. `now` is in ms. */
function muteEnd(seconds: number, now: number): number {
  return seconds === 0 ? 0 : Math.min(Math.floor(now / 1000) + seconds, forever);
}
