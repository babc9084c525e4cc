// Groups: `import_group`, one a call.
import type { components } from "../../../gen/types.ts";
import { ChatApiError } from "../../errors.ts";
import { createKeyedQueue } from "../../import/keyed_queue.ts";
import type { CallOptions } from "../../options.ts";
import { refuse, requirePast } from "../check/line_rules.ts";
import type { MigrationClient } from "../migration_client.ts";
import { findDifference, MigrationDifference } from "../verify/migration_difference.ts";
import { type ExportKind, mayBeCarriedOut } from "./kind.ts";

type GroupItem = components["schemas"]["GroupImportBody"] & { readonly GroupId: string };
type GroupInfo = components["schemas"]["GroupInfo"];

const operation = "importGroup";

/** What the service answers when a group has this ID: after a lost answer, perhaps the one that was just imported. */
const takenCodes: readonly number[] = [10021, 10025];

const attempts = 10;

/** Where a GroupId occurs more than once, the first line stands. */
export const groupKind: ExportKind<GroupItem> = {
  type: "group",
  plural: "groups",
  operation,
  accountFields: ["Owner_Account"],
  check(item, facts, { position }) {
    const { GroupId, Type, CreateTime } = item as unknown as GroupItem;
    if (!/^[\x20-\x7e]+$/.test(GroupId)) refuse(operation, "GroupId", "printable ASCII", "other characters");
    const isCommunity = Type === "Community";
    if (GroupId.startsWith("@TGS#_") !== isCommunity || GroupId.startsWith("@TGS#") && !isCommunity) {
      const expected = isCommunity ? "an ID that begins with @TGS#_" : "an ID that does not begin with @TGS#";
      refuse(operation, "GroupId", `${expected}, for a ${Type}`, GroupId);
    }
    if (CreateTime !== undefined) requirePast(operation, "CreateTime", CreateTime, facts);
    const first = facts.groups.get(GroupId);
    if (!first || first.position === position) return;
    const isInChat = first.position === -1;
    const found = isInChat ? `${GroupId}, which is in Chat already` : `${GroupId} again, first at line ${first.line}`;
    refuse(operation, "GroupId", "each group once", found);
  },
  count: () => 1,
  settle(item, { groups }, failure) {
    const { GroupId } = item as unknown as GroupItem;
    const group = groups.get(GroupId);
    if (group) group.isImported = true;
    if (group) group.failure = failure;
    return GroupId;
  },
  plan: ({ chat }) => ({
    queue: createKeyedQueue(1, ({ fields }) => fields.GroupId),
    prepare: ({ item }) => item as unknown as GroupItem,
    async send(batch, options) {
      for (const group of batch) await importGroup(chat, group, options);
      return undefined;
    },
  }),
  readBack: ({ chat }) => ({
    queue: createKeyedQueue(50, ({ item }) => (item.item as unknown as GroupItem).GroupId),
    prepare: (line) => line,
    async send(batch, options) {
      const groups = batch.map(({ item }) => item as unknown as GroupItem);
      const found = await readGroups(chat, groups.map(({ GroupId }) => GroupId), options);
      return groups.map((group) => {
        const info = found.get(group.GroupId);
        return info ? differenceOf(group, info) : new MigrationDifference("group", group.GroupId, undefined);
      });
    },
  }),
};

/** Imports a group; one that is there already and is the same counts as imported. */
async function importGroup(chat: MigrationClient, group: GroupItem, options: CallOptions): Promise<void> {
  for (let attempt = 1;; attempt++) {
    try {
      await chat.importGroup(group, options);
      return;
    } catch (error) {
      const isTaken = error instanceof ChatApiError && takenCodes.includes(error.errorCode);
      if (!isTaken && !mayBeCarriedOut(error)) throw error;
      // Neither answer says whether this group went in, so the service is asked.
      const found = (await readGroups(chat, [group.GroupId], options)).get(group.GroupId);
      if (found && isSameGroup(group, found)) return;
      if (found || attempt === attempts) throw error;
    }
  }
}

/** Whether a group of the service is the one of the export, whatever has been changed in it since. */
function isSameGroup({ Type, CreateTime, Owner_Account }: GroupItem, found: GroupInfo): boolean {
  if (CreateTime !== undefined) return found.CreateTime === CreateTime && found.Type === Type;
  return found.Type === Type && (Owner_Account === undefined || found.Owner_Account === Owner_Account);
}

async function readGroups(
  chat: MigrationClient,
  GroupIdList: string[],
  options: CallOptions,
): Promise<Map<string, GroupInfo>> {
  const GroupBaseInfoFilter: components["schemas"]["GroupField"][] = [
    ...["Type", "Name", "Introduction", "Notification", "FaceUrl", "Owner_Account"] as const,
    ...["CreateTime", "MaxMemberNum", "ApplyJoinOption"] as const,
  ];
  const filter = { GroupIdList, ResponseFilter: { GroupBaseInfoFilter } };
  const { GroupInfo = [] } = await chat.getGroupInfo(filter, options);
  return new Map(GroupInfo.filter(({ ErrorCode }) => ErrorCode === 0).map((info) => [info.GroupId, info]));
}

function differenceOf(group: GroupItem, found: GroupInfo): MigrationDifference | undefined {
  const { Type, Name, Introduction, Notification, FaceUrl, Owner_Account, CreateTime, MaxMemberCount } = group;
  // Communities do not take it.
  const ApplyJoinOption = Type === "Community" ? undefined : group.ApplyJoinOption;
  return findDifference(
    {
      ...{ Type, Name, Introduction, Notification, FaceUrl, Owner_Account, CreateTime, ApplyJoinOption },
      MaxMemberNum: MaxMemberCount,
    },
    found,
  );
}
