// Changes of groups that keep the indices of the state together. Every handler makes its changes here.
import {
  entryOf,
  getGroup,
  type GroupState,
  memberOf,
  type Role,
  saveMember,
  type StoredGroup,
} from "./group_state.ts";
import { readMark, type StoredMember } from "./group_state.ts";
import { groupTypeRules } from "./group_types.ts";

/** Adds a group whose ID is free. Its owner is not made a member. */
export function addGroup(groups: GroupState, group: Omit<StoredGroup, "ordinal">): StoredGroup {
  const added = { ...group, ordinal: ++groups.latestOrdinal };
  saveGroup(groups, added);
  return added;
}

/** Adds a group or replaces what is stored of it. */
export function saveGroup({ byId, ownedBy }: GroupState, group: StoredGroup): void {
  const { GroupId, Owner_Account } = group;
  const previous = byId.get(GroupId)?.Owner_Account ?? "";
  byId.set(GroupId, group);
  if (previous !== Owner_Account) removeFrom(ownedBy, previous, GroupId);
  if (Owner_Account !== "") entryOf(ownedBy, Owner_Account, () => new Set<string>()).add(GroupId);
}

/** Removes a group with its members and mutes. */
export function removeGroup(groups: GroupState, { GroupId, Owner_Account }: StoredGroup): void {
  const { byId, membersOf, groupsOf, ownedBy, mutes, mutedIn } = groups;
  for (const UserID of membersOf.get(GroupId)?.keys() ?? []) removeFrom(groupsOf, UserID, GroupId);
  for (const UserID of mutes.get(GroupId)?.keys() ?? []) removeFrom(mutedIn, UserID, GroupId);
  removeFrom(ownedBy, Owner_Account, GroupId);
  membersOf.delete(GroupId);
  mutes.delete(GroupId);
  byId.delete(GroupId);
}

/** What can be set of a new member. */
interface NewMember {
  readonly UserID: string;
  readonly Role: Role;
  /** Unix seconds. */
  readonly JoinTime: number;
  readonly AppMemberDefinedData?: Readonly<Record<string, string>>;
  /** How many messages he has not read; default 0. */
  readonly unread?: number;
}

/** Adds a member who is not one yet. */
export function addMember(
  groups: GroupState,
  group: StoredGroup,
  { AppMemberDefinedData = {}, unread = 0, ...member }: NewMember,
): void {
  saveMember(groups, {
    ...member,
    GroupId: group.GroupId,
    MsgFlag: groupTypeRules[group.Type].defaultMsgFlag,
    NameCard: "",
    LastSendMsgTime: 0,
    AppMemberDefinedData,
    read: readMark(group, unread),
  });
}

/** Removes a member. The group of an owner has no owner then. */
export function removeMember(groups: GroupState, { GroupId, UserID, Role }: StoredMember): void {
  const members = groups.membersOf.get(GroupId);
  members?.delete(UserID);
  if (members?.size === 0) groups.membersOf.delete(GroupId);
  removeFrom(groups.groupsOf, UserID, GroupId);
  if (Role === "Owner") removeOwner(groups, GroupId);
}

/** Gives a group a new owner, a member. The former one becomes an ordinary member. */
export function changeOwner(groups: GroupState, group: StoredGroup, member: StoredMember): void {
  const former = memberOf(groups, group.GroupId, group.Owner_Account);
  if (former) saveMember(groups, { ...former, Role: "Member" });
  saveMember(groups, { ...member, Role: "Owner" });
  saveGroup(groups, { ...group, Owner_Account: member.UserID });
}

/** Mutes a user until a time in Unix seconds, or ends his mute (0). */
export function setMute({ mutes, mutedIn }: GroupState, GroupId: string, UserID: string, until: number): void {
  if (until > 0) {
    entryOf(mutes, GroupId, () => new Map<string, number>()).set(UserID, until);
    entryOf(mutedIn, UserID, () => new Set<string>()).add(GroupId);
    return;
  }
  const muted = mutes.get(GroupId);
  muted?.delete(UserID);
  if (muted?.size === 0) mutes.delete(GroupId);
  removeFrom(mutedIn, UserID, GroupId);
}

/** Removes a deleted account from all groups. Groups that it owned stay, without an owner. */
export function removeUser(groups: GroupState, UserID: string): void {
  for (const GroupId of [...groups.groupsOf.get(UserID) ?? []]) {
    const member = memberOf(groups, GroupId, UserID);
    if (member) removeMember(groups, member);
  }
  for (const GroupId of [...groups.ownedBy.get(UserID) ?? []]) removeOwner(groups, GroupId);
  for (const GroupId of [...groups.mutedIn.get(UserID) ?? []]) setMute(groups, GroupId, UserID, 0);
}

function removeOwner(groups: GroupState, GroupId: string): void {
  const group = getGroup(groups, GroupId);
  if (group) saveGroup(groups, { ...group, Owner_Account: "" });
}

/** Takes an element out of the set of a key, and an empty set out of the map. */
function removeFrom(map: Map<string, Set<string>>, key: string, element: string): void {
  const set = map.get(key);
  if (!set) return;
  set.delete(element);
  if (set.size === 0) map.delete(key);
}
