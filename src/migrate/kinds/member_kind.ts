// Members: `import_group_member`, up to 300 of one group a call, after the group's history, which resets unread counts.
import { groupOperations } from "../../../gen/group_operations.ts";
import type { components } from "../../../gen/types.ts";
import { ChatApiError } from "../../errors.ts";
import { createGroupedQueue } from "../../import/grouped_queue.ts";
import type { CallError } from "../../import/plan.ts";
import type { CallOptions } from "../../options.ts";
import type { GroupFacts } from "../check/export_facts.ts";
import { requireAfterCreation, requireGroup, requirePast } from "../check/line_rules.ts";
import type { MigrationClient } from "../migration_client.ts";
import { findDifference, MigrationDifference } from "../verify/migration_difference.ts";
import { type ExportKind, heldLines } from "./kind.ts";

type Member = components["schemas"]["ImportedGroupMember"];
type MemberItem = Member & { readonly GroupId: string };

interface Fields {
  readonly GroupId: string;
  readonly member: Member;
  /** Whether the service says that the user is a member. */
  isMember: boolean;
}

const operation = "importGroupMember";
const batchSize = groupOperations.operations.importGroupMember.fields.MemberList?.most ?? 1;

/** Members wait for the history of their group: reading far ahead gains nothing. */
const heldMembers = 5000;

/** The types of groups that count unread messages of each member. */
const countsUnread = ({ groupType }: GroupFacts): boolean => groupType !== "ChatRoom";

/** Results of a member: 0 failed, 1 imported, 2 was a member. */
const wasMember = 2;

/** Someone who was a member keeps the role and the time of then; the unread count is set by itself. */
export const memberKind: ExportKind<Fields> = {
  type: "member",
  plural: "members",
  operation,
  accountFields: ["Member_Account"],
  subjectOf: ({ GroupId, Member_Account }) => JSON.stringify([GroupId, Member_Account]),
  check(item, facts) {
    const { GroupId, JoinTime } = item as unknown as MemberItem;
    const group = requireGroup(operation, GroupId, facts);
    if (JoinTime === undefined) return;
    requirePast(operation, "JoinTime", JoinTime, facts);
    requireAfterCreation(operation, "JoinTime", JoinTime, group);
  },
  count(item, { groups }) {
    const group = groups.get((item as unknown as MemberItem).GroupId);
    return group && group.members++ % batchSize !== 0 ? 0 : 1;
  },
  plan: ({ chat, facts: { groups } }) => ({
    queue: createGroupedQueue({
      batchSize,
      capacity: heldMembers,
      keyOf: ({ fields }) => fields.GroupId,
      isComplete: (groupId) => groups.get(groupId)?.members === 0,
      isOpen(groupId) {
        const group = groups.get(groupId);
        return group === undefined || group.isImported && group.openMessages === 0;
      },
    }),
    prepare({ item }) {
      const { GroupId, ...member } = item as unknown as MemberItem;
      const group = groups.get(GroupId);
      if (group) group.members--;
      return { GroupId, member, isMember: false };
    },
    async send(batch, options) {
      const { GroupId } = batch[0]!; // no batch is empty
      const failure = groups.get(GroupId)?.failure;
      if (failure) return batch.map(() => failure);
      const MemberList = batch.map(({ member }) => member);
      const answer = await chat.importGroupMember({ GroupId, MemberList }, options);
      const results = new Map(answer.MemberList?.map(({ Member_Account, Result }) => [Member_Account, Result]));
      return batch.map((fields) => {
        const result = results.get(fields.member.Member_Account);
        fields.isMember = result === wasMember;
        const hasUnread = fields.member.UnreadMsgNum !== undefined;
        return result === 1 || fields.isMember && !hasUnread ? undefined : "send_alone";
      });
    },
    sendAlone: (fields, options) => importAlone(chat, fields, options),
  }),
  readBack: ({ chat, facts: { groups } }) => ({
    queue: createGroupedQueue({
      batchSize: 50,
      capacity: heldLines,
      keyOf: ({ item }) => (item.item as unknown as MemberItem).GroupId,
      isComplete: () => false,
    }),
    prepare: (line) => line,
    async send(batch, options) {
      const items = batch.map(({ item }) => item as unknown as MemberItem);
      const { GroupId } = items[0]!; // no batch is empty
      const { GroupInfo = [] } = await chat.getGroupInfo(
        { GroupIdList: [GroupId], ResponseFilter: { GroupBaseInfoFilter: ["NextMsgSeq"] } },
        options,
      );
      const latest = (GroupInfo[0]?.NextMsgSeq ?? 1) - 1;
      const isThere = GroupInfo[0]?.ErrorCode === 0;
      const Member_List_Account = items.map(({ Member_Account }) => Member_Account);
      const { MemberList = [] } = isThere
        ? await chat.getSpecifiedGroupMemberInfo({ GroupId, Member_List_Account }, options)
        : {};
      const found = new Map(MemberList.map((member) => [member.Member_Account, member]));
      const group = groups.get(GroupId);
      return items.map(({ Member_Account, Role, JoinTime, UnreadMsgNum }) => {
        const member = found.get(Member_Account);
        if (!member) return new MigrationDifference("member", Member_Account, undefined);
        const isOwner = member.Role === "Owner"; // made by the import of the group, with its CreateTime
        const unread = group && countsUnread(group) && UnreadMsgNum !== undefined
          ? Math.min(UnreadMsgNum, latest)
          : undefined;
        return findDifference(
          { Role: isOwner ? undefined : Role, JoinTime: isOwner ? undefined : JoinTime, UnreadMsgNum: unread },
          { Role: member.Role, JoinTime: member.JoinTime, UnreadMsgNum: latest - (member.MsgSeq ?? latest) },
        );
      });
    },
  }),
};

/** Learns why a user did not become a member; sets the unread count of someone who was one. */
async function importAlone(
  chat: MigrationClient,
  { GroupId, member, isMember }: Fields,
  options: CallOptions,
): Promise<CallError | undefined> {
  const { Member_Account, UnreadMsgNum } = member;
  if (!isMember) {
    const { MemberList = [] } = await chat.importGroupMember({ GroupId, MemberList: [member] }, options);
    const { Result = 0 } = MemberList[0] ?? {};
    if (Result === 0) return new ChatApiError(operation, 10004, "Result 0, for which the service gives no reason", 1);
    if (Result !== wasMember) return;
  }
  if (UnreadMsgNum !== undefined) await chat.setUnreadMsgNum({ GroupId, Member_Account, UnreadMsgNum }, options);
}
