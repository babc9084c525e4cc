// Profiles: `portrait_set`, one user a call.
import type { OperationBody } from "../../client.ts";
import { createKeyedQueue } from "../../import/keyed_queue.ts";
import { refuse } from "../check/line_rules.ts";
import { findDifference, MigrationDifference } from "../verify/migration_difference.ts";
import type { ExportKind } from "./kind.ts";

interface ProfileItem {
  readonly UserID: string;
  readonly [tag: string]: string | number;
}

/** Custom tags are not among those that the types know. */
type ProfileFields = OperationBody<"portraitSet">["ProfileItem"];
type Tag = OperationBody<"portraitGet">["TagList"][number];

const operation = "portraitSet";
const overrides: readonly string[] = ["Tag_Profile_IM_Nick", "Tag_Profile_IM_Image"];

/** Where a user has several lines, a later one stands. */
export const profileKind: ExportKind<ProfileItem> = {
  type: "profile",
  plural: "profiles",
  operation,
  accountFields: ["UserID"],
  check(item) {
    if (tagsOf(item).length === 0) refuse(operation, "profile", "at least one Tag_Profile_ field", "none");
  },
  count(item, { accounts }) {
    const { UserID } = item as ProfileItem;
    for (const tag of overrides) if (item[tag] !== undefined) accounts.override(UserID, tag);
    return 1;
  },
  plan: ({ chat }) => ({
    queue: createKeyedQueue(1, ({ fields }) => fields.UserID),
    prepare: ({ item }) => item as ProfileItem,
    async send(batch, options) {
      for (const item of batch) {
        const ProfileItem = tagsOf(item).map(([Tag, Value]) => ({ Tag, Value })) as ProfileFields;
        await chat.portraitSet({ From_Account: item.UserID, ProfileItem }, options);
      }
      return undefined;
    },
  }),
  readBack: ({ chat, facts: { accounts } }) => ({
    queue: createKeyedQueue(100, ({ item }) => (item.item as ProfileItem).UserID),
    prepare: (line) => line,
    async send(batch, options) {
      const items = batch.map(({ item }) => item as ProfileItem);
      const TagList = [...new Set(items.flatMap((item) => tagsOf(item).map(([tag]) => tag as Tag)))];
      const To_Account = items.map(({ UserID }) => UserID);
      const { UserProfileItem = [] } = await chat.portraitGet({ To_Account, TagList }, options);
      return batch.map(({ item, line }) => {
        const { UserID } = item as ProfileItem;
        if (!accounts.isLast("profile", UserID, line.position)) return;
        const profile = UserProfileItem.find(({ To_Account }) => To_Account === UserID);
        if (!profile || profile.ResultCode !== 0) return new MigrationDifference("profile", UserID, undefined);
        const values = (profile.ProfileItem ?? []).map(({ Tag, Value }) => [Tag, Value]);
        return findDifference(Object.fromEntries(tagsOf(item)), Object.fromEntries(values));
      });
    },
  }),
};

/** The fields that have a value. */
function tagsOf(item: Record<string, unknown>): [tag: string, value: unknown][] {
  return Object.entries(item).filter(([name, value]) => name !== "UserID" && value !== undefined);
}
