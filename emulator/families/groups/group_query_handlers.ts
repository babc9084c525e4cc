// Operations that read and list groups.
import { isUserId } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { findGroup, isFailure, readInteger, readWords } from "./group_input.ts";
import { groupsOfUser, isActive, membersOfGroup, type StoredGroup } from "./group_state.ts";
import { memberCount, memberOf } from "./group_state.ts";
import { type GroupType, groupTypeOf, groupTypeRules } from "./group_types.ts";
import {
  customFieldsView,
  groupFieldNames,
  groupView,
  limitSize,
  memberFieldNames,
  memberFields,
  memberView,
  pick,
} from "./group_views.ts";

type Body = Record<string, unknown>;

/** get_appid_group_list: in the order of creation. Next is the place of the last group of the page in that order. */
export function getAppidGroupList(body: Body, { groups }: World): Envelope {
  const Limit = readInteger(body, "Limit", { least: 1, most: 10000, otherwise: 10000 });
  if (isFailure(Limit)) return Limit;
  const after = readInteger(body, "Next", { otherwise: 0 });
  if (isFailure(after)) return after;
  const type = readTypeFilter(body);
  if (isFailure(type)) return type;
  let TotalCount = 0;
  let last = 0;
  let hasMore = false;
  const GroupIdList: { GroupId: string }[] = [];
  for (const { GroupId, Type, ordinal } of groups.byId.values()) {
    if (type !== undefined && Type !== type) continue;
    TotalCount++;
    if (ordinal <= after) continue;
    if (GroupIdList.length < Limit) {
      GroupIdList.push({ GroupId });
      last = ordinal;
    } else hasMore = true;
  }
  return success({ TotalCount, GroupIdList, Next: hasMore ? last : 0 });
}

/** get_joined_group_list: an unknown user has no groups. Nobody is in an AVChatRoom without logging in. */
export function getJoinedGroupList(body: Body, world: World): Envelope {
  const { groups, now } = world;
  const { Member_Account: user } = body;
  if (!isUserId(user)) return failure(10004, "Member_Account is missing or not a UserID");
  const query = readJoinedQuery(body);
  if (isFailure(query)) return query;
  const { type, topics, withInactive, groupFields, selfFields, Limit, Offset } = query;
  const matching = groupsOfUser(groups, user).filter((group) =>
    (withInactive || isActive(group)) && (type === undefined || group.Type === type) &&
    (topics === undefined || group.SupportTopic === topics)
  );
  const page = matching.slice(Offset, Offset + Limit);
  const GroupIdList = page.map((group) => {
    const member = memberOf(groups, group.GroupId, user);
    return {
      GroupId: group.GroupId,
      ...groupView(group, groups, groupFields),
      ...member && selfFields ? { SelfInfo: pick(memberFields(group, member, groups, now()), selfFields) } : {},
    };
  });
  return limitSize(success({ TotalCount: matching.length, GroupIdList }), page.length);
}

/** get_group_info: each group has its own ErrorCode. */
export function getGroupInfo(body: Body, world: World): Envelope {
  const { GroupIdList: ids } = body;
  if (!Array.isArray(ids) || ids.length === 0) return failure(10004, "GroupIdList is missing or empty");
  if (ids.length > 50) return failure(10004, "GroupIdList has more than 50 groups");
  if (!ids.every((id) => typeof id === "string")) return failure(10004, "GroupIdList has an ID that is not a string");
  const filter = readInfoFilter(body);
  if (isFailure(filter)) return filter;
  let items = ids.length;
  const GroupInfo = ids.map((GroupId: string) => {
    const group = findGroup(GroupId, world.groups);
    if (isFailure(group)) return { GroupId, ErrorCode: group.ErrorCode, ErrorInfo: group.ErrorInfo };
    items += memberCount(world.groups, GroupId);
    return { GroupId, ErrorCode: 0, ErrorInfo: "", ...infoView(group, filter, world) };
  });
  return limitSize(success({ GroupInfo }), items);
}

/** What get_group_info is asked for. Without a filter everything, with one only what it names. */
interface InfoFilter {
  readonly isGiven: boolean;
  readonly groupFields: string[] | undefined;
  readonly memberFields: string[] | undefined;
  readonly groupKeys: string[] | undefined;
  readonly memberKeys: string[] | undefined;
}

function infoView(group: StoredGroup, filter: InfoFilter, { groups, now }: World): Record<string, unknown> {
  const { AppDefinedData: stored, InviteJoinOption } = group;
  const keys = filter.groupKeys ?? (filter.isGiven ? [] : Object.keys(stored));
  const hasMembers = !filter.isGiven || filter.memberFields !== undefined || filter.memberKeys !== undefined;
  const at = { groups, now: now() };
  const memberFilter = filter.isGiven ? { fields: filter.memberFields ?? [], customKeys: filter.memberKeys } : {};
  return {
    ...groupView(group, groups, filter.groupFields ?? (filter.isGiven ? [] : undefined)),
    ...!filter.isGiven && InviteJoinOption ? { InviteJoinOption } : {},
    ...keys.length > 0 ? { AppDefinedData: customFieldsView(stored, keys) } : {},
    ...hasMembers && groupTypeRules[group.Type].storesMembers
      ? {
        MemberList: [...membersOfGroup(groups, group.GroupId)].map((member) =>
          memberView(group, member, at, memberFilter)
        ),
      }
      : {},
  };
}

function readInfoFilter(body: Body): InfoFilter | Envelope {
  const { ResponseFilter = undefined } = body;
  if (ResponseFilter !== undefined && !isJsonObject(ResponseFilter)) {
    return failure(10004, "ResponseFilter is not an object");
  }
  const given = ResponseFilter ?? {};
  const groupFields = readWords(given, "GroupBaseInfoFilter", groupFieldNames);
  if (isFailure(groupFields)) return groupFields;
  const memberFields = readWords(given, "MemberInfoFilter", memberFieldNames);
  if (isFailure(memberFields)) return memberFields;
  const groupKeys = readWords(given, "AppDefinedDataFilter_Group");
  if (isFailure(groupKeys)) return groupKeys;
  const memberKeys = readWords(given, "AppDefinedDataFilter_GroupMember");
  if (isFailure(memberKeys)) return memberKeys;
  return { isGiven: ResponseFilter !== undefined, groupFields, memberFields, groupKeys, memberKeys };
}

/** The type that a list is restricted to, undefined for all types, or 10004. No group is of the old type BChatRoom. */
function readTypeFilter({ GroupType }: Body): GroupType | "BChatRoom" | undefined | Envelope {
  if (GroupType === undefined || GroupType === null || GroupType === "BChatRoom") return GroupType ?? undefined;
  return groupTypeOf(GroupType) ?? failure(10004, "GroupType is invalid");
}

/** What get_joined_group_list is asked for. */
interface JoinedQuery {
  readonly type: GroupType | "BChatRoom" | undefined;
  readonly topics: number | undefined;
  readonly withInactive: boolean;
  readonly groupFields: string[];
  readonly selfFields: string[] | undefined;
  readonly Limit: number;
  readonly Offset: number;
}

function readJoinedQuery(body: Body): JoinedQuery | Envelope {
  const type = readTypeFilter(body);
  if (isFailure(type)) return type;
  const numbers = {
    huge: readInteger(body, "WithHugeGroups", { most: 1, otherwise: 0 }),
    inactive: readInteger(body, "WithNoActiveGroups", { most: 1, otherwise: 0 }),
    topics: readInteger(body, "SupportTopic", { most: 1, otherwise: undefined }),
    Limit: readInteger(body, "Limit", { least: 1, most: 5000, otherwise: Infinity }),
    Offset: readInteger(body, "Offset", { otherwise: 0 }),
  };
  const wrong = Object.values(numbers).find(isFailure);
  if (wrong) return wrong;
  const { topics, inactive, Limit, Offset } = numbers as Record<keyof typeof numbers, number>;
  if (topics !== undefined && type !== "Community") return failure(10004, "SupportTopic needs GroupType Community");
  const { ResponseFilter = {} } = body;
  if (!isJsonObject(ResponseFilter)) return failure(10004, "ResponseFilter is not an object");
  const groupFields = readWords(ResponseFilter, "GroupBaseInfoFilter", groupFieldNames) ?? [];
  if (isFailure(groupFields)) return groupFields;
  const selfFields = readWords(ResponseFilter, "SelfInfoFilter", memberFieldNames);
  if (isFailure(selfFields)) return selfFields;
  return { type, topics, withInactive: inactive === 1, groupFields, selfFields, Limit, Offset };
}
