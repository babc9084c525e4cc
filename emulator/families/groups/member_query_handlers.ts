// Operations that read members, roles and mutes.
import { type Envelope, failure, success } from "../../envelope.ts";
import type { World } from "../world.ts";
import { isFailure, readGroup, readInteger, readUserIds, readWords } from "./group_input.ts";
import { memberCount, memberOf, membersOfGroup, mutedUntil, type StoredMember } from "./group_state.ts";
import { limitSize, memberFieldNames, type MemberFilter, memberView } from "./group_views.ts";
import { readManagedGroup, topicRefusal } from "./member_handlers.ts";

type Body = Record<string, unknown>;

/** get_group_member_info: a Community goes on with Next, the other types with Offset. */
export function getGroupMemberInfo(body: Body, world: World): Envelope {
  const { groups } = world;
  const group = readManagedGroup(body, world);
  if (isFailure(group)) return group;
  const filter = readMemberFilter(body);
  if (isFailure(filter)) return filter;
  const Limit = readInteger(body, "Limit", { least: 1, most: 6000, otherwise: Infinity });
  if (isFailure(Limit)) return Limit;
  const isCommunity = group.Type === "Community";
  const offset = isCommunity ? readNext(body) : readInteger(body, "Offset", { otherwise: 0 });
  if (isFailure(offset)) return offset;
  const page: StoredMember[] = [];
  let position = 0;
  let hasMore = false;
  for (const member of membersOfGroup(groups, group.GroupId)) {
    if (!hasRole(member, filter) || position++ < offset) continue;
    hasMore = page.length >= Limit;
    if (hasMore) break;
    page.push(member);
  }
  const at = { groups, now: world.now() };
  const Next = hasMore ? String(offset + page.length) : "";
  const answer = success({
    MemberNum: memberCount(groups, group.GroupId),
    MemberList: page.map((member) => memberView(group, member, at, filter)),
    ...isCommunity ? { Next } : {},
  });
  return limitSize(answer, page.length);
}

/** get_specified_group_member_info: users who are not members are left out. */
export function getSpecifiedGroupMemberInfo(body: Body, world: World): Envelope {
  const { groups } = world;
  const group = readManagedGroup(body, world);
  if (isFailure(group)) return group;
  const users = readUserIds(body, "Member_List_Account", 50, 10005);
  if (isFailure(users)) return users;
  const filter = readMemberFilter(body);
  if (isFailure(filter)) return filter;
  const at = { groups, now: world.now() };
  const members = users.map((UserID) => memberOf(groups, group.GroupId, UserID));
  const MemberList = members.filter((member) => member !== undefined)
    .filter((member) => hasRole(member, filter)).map((member) => memberView(group, member, at, filter));
  return success({ GroupId: group.GroupId, MemberList });
}

/** get_role_in_group: an unknown account is NotMember. */
export function getRoleInGroup(body: Body, world: World): Envelope {
  const group = readManagedGroup(body, world);
  if (isFailure(group)) return group;
  const users = readUserIds(body, "User_Account", 500);
  if (isFailure(users)) return users;
  const UserIdList = users.map((Member_Account) => ({
    Member_Account,
    Role: memberOf(world.groups, group.GroupId, Member_Account)?.Role ?? "NotMember",
  }));
  return success({ UserIdList });
}

/** get_group_muted_account: mutes that have ended are left out. */
export function getGroupMutedAccount(body: Body, world: World): Envelope {
  const { groups, now } = world;
  const group = readGroup(body, world);
  if (isFailure(group)) return group;
  const refusal = topicRefusal(body, group);
  if (refusal) return refusal;
  const { GroupId } = group;
  const MutedAccountList = [...groups.mutes.get(GroupId)?.keys() ?? []]
    .map((Member_Account) => ({ Member_Account, MutedUntil: mutedUntil(groups, GroupId, Member_Account, now()) }))
    .filter(({ MutedUntil }) => MutedUntil > 0);
  return success({ GroupId, MutedAccountList });
}

/** Which members, and which of their fields. */
interface MemberQuery extends MemberFilter {
  readonly roles: readonly string[] | undefined;
}

function readMemberFilter(body: Body): MemberQuery | Envelope {
  const fields = readWords(body, "MemberInfoFilter", memberFieldNames);
  if (isFailure(fields)) return fields;
  const roles = readWords(body, "MemberRoleFilter", ["Owner", "Admin", "Member"]);
  if (isFailure(roles)) return roles;
  const customKeys = readWords(body, "AppDefinedDataFilter_GroupMember");
  if (isFailure(customKeys)) return customKeys;
  return { fields, roles, customKeys };
}

function hasRole({ Role }: StoredMember, { roles }: MemberQuery): boolean {
  return roles === undefined || roles.includes(Role);
}

/** The position that Next of a community stands for: empty at first, then the number of members that were read. */
function readNext({ Next }: Body): number | Envelope {
  if (Next === "") return 0;
  return typeof Next === "string" && /^\d{1,9}$/.test(Next)
    ? Number(Next)
    : failure(10004, "Next is missing or not from an earlier answer");
}
