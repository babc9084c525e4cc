// Operations that create, import, change and destroy groups.
import { isUser, isUserId } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { addGroup, addMember, removeGroup, saveGroup } from "./group_changes.ts";
import { defaultMaxMembers, hasGroupType, maxGroups, maxGroupsOfUser, maxMembers } from "./group_limits.ts";
import {
  changeCustomFields,
  groupFields,
  isFailure,
  isGroupId,
  memberFields,
  readCustomFields,
  readGroup,
  readInteger,
  readProfile,
  readWord,
} from "./group_input.ts";
import { getGroup, memberCount, type StoredGroup } from "./group_state.ts";
import { type GroupType, groupTypeOf, groupTypeRules } from "./group_types.ts";

type Body = Record<string, unknown>;

/** create_group: the owner and the members of MemberList join at once, in an AVChatRoom nobody. */
export function createGroup(body: Body, world: World): Envelope {
  const { groups, settings, now } = world;
  const Type = groupTypeOf(body.Type);
  if (!Type) return failure(10004, "Type is missing or no type of group");
  const members = readMemberList(body, Type, world);
  if (isFailure(members)) return members;
  const limit = maxMembers(Type, settings.edition);
  const newGroup = readNewGroup(body, Type, world, {
    MaxMemberNum: { most: limit, otherwise: defaultMaxMembers(Type, settings.edition) },
    CreateTime: Math.floor(now() / 1000),
  });
  if (isFailure(newGroup)) return newGroup;
  const joining = members.filter(({ UserID }) => UserID !== newGroup.Owner_Account);
  const refusal = countRefusal(newGroup, joining.map(({ UserID }) => UserID), world);
  if (refusal) return refusal;
  const group = addWithOwner(newGroup, world);
  for (const member of joining) addMember(groups, group, { ...member, JoinTime: group.CreateTime });
  const { GroupId, SupportTopic } = group;
  return success({ GroupId, ...SupportTopic === 1 ? { Type, HugeGroupFlag: 0 } : {} });
}

/** import_group: without members but for the owner. It does not count towards the app's number of groups. */
export function importGroup(body: Body, world: World): Envelope {
  const Type = groupTypeOf(body.Type);
  if (!Type) return failure(10004, "Type is missing or no type of group");
  if (!groupTypeRules[Type].canBeImported) return failure(10007, `${Type} cannot be imported`);
  const now = Math.floor(world.now() / 1000);
  const CreateTime = readInteger(body, "CreateTime", { most: now, otherwise: now });
  if (isFailure(CreateTime)) return CreateTime;
  const most = maxMembers(Type, world.settings.edition);
  const newGroup = readNewGroup(body, Type, world, {
    MaxMemberNum: { most, otherwise: Math.min(2000, most) },
    CreateTime,
  });
  if (isFailure(newGroup)) return newGroup;
  return success({ GroupId: addWithOwner(newGroup, world).GroupId });
}

/** destroy_group. Its ID is free again. */
export function destroyGroup(body: Body, world: World): Envelope {
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  removeGroup(world.groups, group);
  world.groupDestroyed(group.GroupId);
  return success();
}

/** modify_group_base_info: fields that the body does not have keep their values. */
export function modifyGroupBaseInfo(body: Body, world: World): Envelope {
  const { groups, settings, now } = world;
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  const profile = readProfile(body);
  if (isFailure(profile)) return profile;
  const MuteAllMember = readWord(body, "MuteAllMember", ["On", "Off"]) ?? group.MuteAllMember;
  if (isFailure(MuteAllMember)) return MuteAllMember;
  const changes = readCustomFields(body, "AppDefinedData", groupFields);
  if (isFailure(changes)) return changes;
  const AppDefinedData = changeCustomFields(group.AppDefinedData, changes);
  if (Object.keys(AppDefinedData).length > groupFields.most) return failure(10004, "more than 10 custom fields");
  const least = Math.max(1, memberCount(groups, group.GroupId));
  const range = { least, most: maxMembers(group.Type, settings.edition), otherwise: group.MaxMemberNum };
  const MaxMemberNum = group.Type === "AVChatRoom" ? 0 : readInteger(body, "MaxMemberNum", range);
  if (isFailure(MaxMemberNum)) return MaxMemberNum;
  const { From_Account: operator } = body;
  if (operator !== undefined && !(isUserId(operator) && isUser(operator, world))) {
    return failure(10004, "From_Account does not exist");
  }
  saveGroup(groups, {
    ...group,
    ...supported(profile, group.Type),
    ...{ MuteAllMember, AppDefinedData, MaxMemberNum },
    InfoSeq: group.InfoSeq + 1,
    LastInfoTime: Math.floor(now() / 1000),
  });
  return success();
}

/** A group before it has its place in the order. */
type NewGroup = Omit<StoredGroup, "ordinal">;

/** The group that a body of create_group or import_group describes. */
function readNewGroup(
  body: Body,
  Type: GroupType,
  world: World,
  { MaxMemberNum: range, CreateTime }: { MaxMemberNum: { most: number; otherwise: number }; CreateTime: number },
): NewGroup | Envelope {
  if (!hasGroupType(Type, world.settings.edition)) return failure(10007, `the edition has no groups of type ${Type}`);
  const profile = readProfile(body);
  if (isFailure(profile)) return profile;
  const { Name } = profile;
  if (Name === undefined) return failure(10004, "Name is missing");
  const AppDefinedData = readCustomFields(body, "AppDefinedData", groupFields);
  if (isFailure(AppDefinedData)) return AppDefinedData;
  const MaxMemberNum = Type === "AVChatRoom" ? 0 : readInteger(body, "MaxMemberCount", { ...range, least: 1 });
  if (isFailure(MaxMemberNum)) return MaxMemberNum;
  const SupportTopic = readInteger(body, "SupportTopic", { most: 1, otherwise: 0 });
  if (isFailure(SupportTopic)) return SupportTopic;
  if (SupportTopic === 1 && Type !== "Community") return failure(10004, `${Type} has no topics`);
  const { Owner_Account = "" } = body;
  if (Owner_Account !== "" && !isUserId(Owner_Account)) return failure(10004, "Owner_Account is not a UserID");
  if (Owner_Account !== "" && !isUser(Owner_Account, world)) return failure(10019, "the owner does not exist");
  const GroupId = readNewId(body, Type, world);
  if (isFailure(GroupId)) return GroupId;
  const { defaultApplyJoinOption, defaultInviteJoinOption } = groupTypeRules[Type];
  return {
    ...{ GroupId, Type, Owner_Account, CreateTime, MaxMemberNum, AppDefinedData },
    ...{ Introduction: "", Notification: "", FaceUrl: "" },
    ...{ ApplyJoinOption: defaultApplyJoinOption, InviteJoinOption: defaultInviteJoinOption },
    ...supported(profile, Type),
    ...{ Name, MuteAllMember: "Off", SupportTopic: SupportTopic === 1 ? 1 : 0 },
    ...{ InfoSeq: 1, LastInfoTime: CreateTime, LastMsgTime: 0, NextMsgSeq: 1, countedMessages: 0 },
    unreadReset: { number: 0, countedMessages: 0, MsgSeq: 0 },
  };
}

/** The profile without the options that the type does not have. */
function supported<Profile extends object>(profile: Profile, Type: GroupType): Profile {
  const without = {
    ...Type === "Community" ? { ApplyJoinOption: groupTypeRules[Type].defaultApplyJoinOption } : {},
    ...groupTypeRules[Type].defaultInviteJoinOption === undefined ? { InviteJoinOption: undefined } : {},
  };
  return { ...profile, ...without };
}

/** The ID that the body gives, or a new one; 10004 for a wrong form, 10021 or 10025 for one that is taken. */
function readNewId({ GroupId }: Body, Type: GroupType, { groups, admins }: World): string | Envelope {
  if (GroupId === undefined || GroupId === null || GroupId === "") return newGroupId(Type, groups);
  if (typeof GroupId !== "string" || !isGroupId(GroupId)) {
    return failure(10004, "GroupId is not 1 to 48 bytes of printable ASCII");
  }
  const isFree = Type === "Community" ? GroupId.startsWith("@TGS#_") : !GroupId.startsWith("@TGS#");
  if (!isFree) return failure(10004, `GroupId of a ${Type} begins with a prefix that it may not have`);
  const existing = getGroup(groups, GroupId);
  if (!existing) return GroupId;
  return admins.includes(existing.Owner_Account)
    ? failure(10025, "the caller owns a group with this ID")
    : failure(10021, "group id has been used");
}

/** An ID in the form of those that the service assigns. */
function newGroupId(Type: GroupType, groups: World["groups"]): string {
  for (let number = groups.latestOrdinal + 1;; number++) {
    const digits = number.toString(36).toUpperCase();
    const id = Type === "Community" ? `@TGS#_@TGS#c${digits.padStart(12, "0")}` : `@TGS#2${digits.padStart(8, "0")}`;
    if (!groups.byId.has(id)) return id;
  }
}

/** The members of create_group; 10005 for more than 100, 10007 for an AVChatRoom, 10019 for an unknown account. */
function readMemberList(body: Body, Type: GroupType, world: World) {
  const list = body.MemberList ?? [];
  if (!Array.isArray(list)) return failure(10004, "MemberList is not an array");
  if (list.length > 100) return failure(10005, "MemberList has more than 100 members");
  if (list.length > 0 && !groupTypeRules[Type].managesMembers) return failure(10007, `${Type} takes no MemberList`);
  const members = new Map<
    string,
    { UserID: string; Role: "Admin" | "Member"; AppMemberDefinedData: Record<string, string> }
  >();
  for (const item of list) {
    const entry: Body = isJsonObject(item) ? item : {};
    const UserID = entry.Member_Account;
    if (!isUserId(UserID)) return failure(10004, "MemberList has an invalid Member_Account");
    const Role = readWord(entry, "Role", ["Admin"]) ?? "Member";
    if (isFailure(Role)) return Role;
    const AppMemberDefinedData = readCustomFields(entry, "AppMemberDefinedData", memberFields);
    if (isFailure(AppMemberDefinedData)) return AppMemberDefinedData;
    if (!isUser(UserID, world)) return failure(10019, `${UserID} does not exist`);
    if (!members.has(UserID)) members.set(UserID, { UserID, Role, AppMemberDefinedData });
  }
  return [...members.values()];
}

/** Why a number of groups or members does not allow a new group. */
function countRefusal(group: NewGroup, joining: string[], { groups, settings }: World): Envelope | undefined {
  const { edition } = settings;
  const limit = maxGroups(group.Type, edition);
  if (limit < groups.byId.size + 1) {
    const isRoom = group.Type === "AVChatRoom";
    const isCounted = ({ Type }: StoredGroup): boolean =>
      isRoom ? Type === "AVChatRoom" : group.Type === "Community" ? Type === "Community" : Type !== "AVChatRoom";
    const count = [...groups.byId.values()].filter(isCounted).length;
    if (count >= limit) return failure(isRoom ? 10036 : 10058, `the app has ${limit} groups already`);
  }
  if (group.Type === "AVChatRoom") return;
  const users = group.Owner_Account === "" ? joining : [group.Owner_Account, ...joining];
  if (users.length > group.MaxMemberNum) return failure(10038, `more than ${group.MaxMemberNum} members`);
  const most = maxGroupsOfUser(edition);
  const full = users.find((UserID) => (groups.groupsOf.get(UserID)?.size ?? 0) >= most);
  if (full !== undefined) return failure(10037, `${full} is in ${most} groups already`);
}

/** Adds a group, and its owner as a member if its type has members. */
function addWithOwner(newGroup: NewGroup, { groups }: World): StoredGroup {
  const group = addGroup(groups, newGroup);
  const { Owner_Account: UserID, CreateTime: JoinTime } = group;
  if (UserID !== "" && groupTypeRules[group.Type].storesMembers) {
    addMember(groups, group, { UserID, Role: "Owner", JoinTime });
  }
  return group;
}
