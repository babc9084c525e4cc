// Friends: `friend_import`, those of one user together, as calls about one user conflict with each other.
import type { components } from "../../../gen/types.ts";
import { relationOperations } from "../../../gen/relation_operations.ts";
import { ChatApiError } from "../../errors.ts";
import { createGroupedQueue } from "../../import/grouped_queue.ts";
import type { CallError } from "../../import/plan.ts";
import type { CallOptions } from "../../options.ts";
import { friendImportFailures } from "../../families/relations.ts";
import { refuse, requirePast } from "../check/line_rules.ts";
import type { MigrationClient } from "../migration_client.ts";
import { stopsMigration } from "../run/app_wide_errors.ts";
import { findDifference, MigrationDifference } from "../verify/migration_difference.ts";
import { type ExportKind, heldLines, nothingIfUnknown } from "./kind.ts";

type ImportItem = components["schemas"]["FriendImportItem"];

interface FriendItem extends Partial<Omit<ImportItem, "To_Account">> {
  readonly UserID: string;
  readonly Friend: string;
}

interface Fields {
  readonly UserID: string;
  readonly friend: ImportItem;
}

const operation = "friendImport";
const batchSize = relationOperations.operations.friendImport.fields.AddFriendItem?.most ?? 1;

/** The call requires a source; the keyword is the app's own choice. */
const defaultSource = "AddSource_Type_Import";

/** Maximum number of friends of a user (1047/34381, 2023-02-22). */
const maxFriends = 3000;

/** There is no such account. */
const unknownUser = 30003;

/** What a repeated import answers for a friend who is one already, among other things. */
const existing = 30001;

/** How often a friend is sent whose refusal can pass by itself. */
const attempts = 3;

const tags = {
  Remark: "Tag_SNS_IM_Remark",
  GroupName: "Tag_SNS_IM_Group",
  AddSource: "Tag_SNS_IM_AddSource",
  AddWording: "Tag_SNS_IM_AddWording",
  AddTime: "Tag_SNS_IM_AddTime",
} as const;

/** One way: a mutual friendship is two lines. */
export const friendKind: ExportKind<Fields> = {
  type: "friend",
  plural: "friends",
  operation,
  accountFields: ["UserID", "Friend"],
  subjectOf: ({ UserID, Friend }) => JSON.stringify([UserID, Friend]),
  check(item, facts) {
    const { UserID, Friend, AddTime, RemarkTime } = item as unknown as FriendItem;
    if (UserID === Friend) refuse(operation, "Friend", "another account", "the user's own UserID");
    if (AddTime !== undefined) requirePast(operation, "AddTime", AddTime, facts);
    if (RemarkTime !== undefined) requirePast(operation, "RemarkTime", RemarkTime, facts);
    if (facts.accounts.friendsOf(UserID) >= maxFriends) {
      refuse(operation, "UserID", `at most ${maxFriends} friends of a user`, "one more");
    }
  },
  count(item, { accounts }) {
    return (accounts.countFriend((item as unknown as FriendItem).UserID, 1) - 1) % batchSize === 0 ? 1 : 0;
  },
  plan: ({ chat, facts: { accounts } }) => ({
    queue: createGroupedQueue({
      batchSize,
      capacity: heldLines,
      keyOf: ({ fields }) => fields.UserID,
      isComplete: (userId) => accounts.friendsOf(userId) === 0,
    }),
    prepare({ item }) {
      const { UserID, Friend, AddSource = defaultSource, ...others } = item as unknown as FriendItem;
      accounts.countFriend(UserID, -1);
      return { UserID, friend: { To_Account: Friend, AddSource, ...others } };
    },
    async send(batch, options) {
      const From_Account = batch[0]!.UserID; // no batch is empty
      const AddFriendItem = batch.map(({ friend }) => friend);
      const failures = friendImportFailures(await chat.friendImport({ From_Account, AddFriendItem }, options));
      const failed = new Set(failures.map(({ id }) => id));
      return batch.map(({ friend }) => failed.has(friend.To_Account) ? "send_alone" : undefined);
    },
    sendAlone: ({ UserID, friend }, options) => importAlone(chat, UserID, friend, options),
  }),
  readBack: ({ chat }) => ({
    queue: createGroupedQueue({
      batchSize: 100,
      capacity: heldLines,
      keyOf: ({ item }) => (item.item as unknown as FriendItem).UserID,
      isComplete: () => false,
    }),
    prepare: (line) => line,
    async send(batch, options) {
      const items = batch.map(({ item }) => item as unknown as FriendItem);
      const From_Account = items[0]!.UserID; // no batch is empty
      const To_Account = [...new Set(items.map(({ Friend }) => Friend))];
      const { InfoItem = [] } = await chat.friendGetList(
        { From_Account, To_Account, TagList: Object.values(tags) },
        options,
      ).catch(nothingIfUnknown(unknownUser, { InfoItem: [] }));
      const found = new Map(InfoItem.map((info) => [info.To_Account, info]));
      return items.map((item) => {
        const info = found.get(item.Friend);
        if (!info || info.ResultCode !== 0) return new MigrationDifference("friend", item.Friend, undefined);
        const values = Object.fromEntries((info.SnsProfileItem ?? []).map(({ Tag, Value }) => [Tag, Value]));
        return findDifference(
          { ...textsOf(item), GroupName: item.GroupName && [...item.GroupName].sort() },
          { ...fieldsOf(values), GroupName: [values[tags.GroupName] ?? []].flat().sort() },
        );
      });
    },
  }),
};

/** Learns why a friend was refused; what passes by itself is tried again. */
async function importAlone(
  chat: MigrationClient,
  From_Account: string,
  friend: ImportItem,
  options: CallOptions,
): Promise<CallError | undefined> {
  for (let attempt = 1;; attempt++) {
    const failure = await importOne(chat, From_Account, friend, attempt, options);
    const mayPass = failure?.retryable || failure?.category === "conflict";
    if (!mayPass || attempt === attempts) return failure;
  }
}

async function importOne(
  chat: MigrationClient,
  From_Account: string,
  friend: ImportItem,
  attempt: number,
  options: CallOptions,
): Promise<ChatApiError | undefined> {
  try {
    const answer = await chat.friendImport({ From_Account, AddFriendItem: [friend] }, options);
    const [failure] = friendImportFailures(answer);
    if (!failure) return;
    if (failure.errorCode === existing) {
      const To_Account = [friend.To_Account];
      const check = { From_Account, To_Account, CheckType: "CheckResult_Type_Single" } as const;
      const { InfoItem = [] } = await chat.friendCheck(check, options);
      if (InfoItem[0]?.Relation === "CheckResult_Type_AWithB") return;
    }
    return new ChatApiError(operation, failure.errorCode ?? 0, answer.ResultItem?.[0]?.ResultInfo ?? "", attempt);
  } catch (error) {
    if (error instanceof ChatApiError && !stopsMigration(error)) return error;
    throw error;
  }
}

/** An empty text is a value that was never set. */
function textsOf({ Remark, AddSource, AddWording, AddTime }: FriendItem): Record<string, unknown> {
  return { Remark: Remark || undefined, AddSource, AddWording: AddWording || undefined, AddTime };
}

function fieldsOf(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(tags).map(([field, tag]) => [field, values[tag]]));
}
