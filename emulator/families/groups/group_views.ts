// How groups and members appear in answers.
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure } from "../../envelope.ts";
import { type GroupState, lastReadSeqOf, memberCount, mutedUntil } from "./group_state.ts";
import type { StoredGroup, StoredMember } from "./group_state.ts";

/** Names in GroupBaseInfoFilter. */
export const groupFieldNames: readonly string[] = [
  ...["GroupId", "Type", "Name", "Introduction", "Notification", "FaceUrl", "Owner_Account", "CreateTime", "InfoSeq"],
  ...["LastInfoTime", "LastMsgTime", "NextMsgSeq", "MemberNum", "MaxMemberNum", "ApplyJoinOption", "MuteAllMember"],
];

/** Names in MemberInfoFilter and SelfInfoFilter. */
export const memberFieldNames: readonly string[] = [
  ...["Member_Account", "Account", "Role", "JoinTime", "MsgSeq", "MsgFlag", "LastSendMsgTime", "NameCard", "MuteUntil"],
  "OnlineStatus",
];

/** The basic fields of a group, or those that a filter names. */
export function groupView(group: StoredGroup, groups: GroupState, filter?: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {
    ...{ Type: group.Type, Name: group.Name, Introduction: group.Introduction, Notification: group.Notification },
    ...{ FaceUrl: group.FaceUrl, Owner_Account: group.Owner_Account, CreateTime: group.CreateTime },
    ...{ InfoSeq: group.InfoSeq, LastInfoTime: group.LastInfoTime, LastMsgTime: group.LastMsgTime },
    ...{ NextMsgSeq: group.NextMsgSeq, MemberNum: memberCount(groups, group.GroupId) },
    ...{ MaxMemberNum: group.MaxMemberNum, ApplyJoinOption: group.ApplyJoinOption },
    ...{ MuteAllMember: group.MuteAllMember },
  };
  return filter ? pick(fields, filter) : fields;
}

/** Which fields of members an answer has. */
export interface MemberFilter {
  /** Fields; without it all but OnlineStatus. */
  readonly fields?: readonly string[] | undefined;
  /** Keys of custom fields; without it all, or none when `fields` is given. */
  readonly customKeys?: readonly string[] | undefined;
}

/** The fields of a member, without his UserID. `now` is in ms. */
export function memberFields(
  group: StoredGroup,
  member: StoredMember,
  groups: GroupState,
  now: number,
): Record<string, unknown> {
  const { GroupId, UserID, Role, JoinTime, MsgFlag, LastSendMsgTime, NameCard } = member;
  return {
    ...{ Role, JoinTime, MsgSeq: lastReadSeqOf(group, member), MsgFlag, LastSendMsgTime },
    ...{ MuteUntil: mutedUntil(groups, GroupId, UserID, now), NameCard },
  };
}

/** A member as the filter asks for it. Nobody logs in, so OnlineStatus is Offline. */
export function memberView(
  group: StoredGroup,
  member: StoredMember,
  { groups, now }: { groups: GroupState; now: number },
  { fields, customKeys }: MemberFilter,
): Record<string, unknown> {
  const all = memberFields(group, member, groups, now);
  const shown = fields ? pick({ ...all, OnlineStatus: "Offline" }, fields) : all;
  const stored = fields && !customKeys ? [] : customFieldsView(member.AppMemberDefinedData, customKeys);
  return {
    Member_Account: member.UserID,
    ...shown,
    ...stored.length > 0 ? { AppMemberDefinedData: stored } : {},
  };
}

/** Custom fields as an array; those that are asked for by name and have no value have an empty one. */
export function customFieldsView(
  fields: Readonly<Record<string, string>>,
  keys: readonly string[] = Object.keys(fields),
): { Key: string; Value: string }[] {
  return keys.map((Key) => ({ Key, Value: Object.hasOwn(fields, Key) ? fields[Key] ?? "" : "" }));
}

/** The fields with these names, in the order of the fields. */
export function pick(fields: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

/** The answer, or 10018 when it is larger than 1 MB. `items` is how many parts of some length it has. */
export function limitSize(answer: Envelope, items: number): Envelope {
  // Items are shorter than 4 kB in ordinary use, so small answers need not be measured.
  if (items < 250 || byteLength(JSON.stringify(answer)) <= 1024 * 1024) return answer;
  return failure(10018, "the answer is larger than 1 MB");
}
