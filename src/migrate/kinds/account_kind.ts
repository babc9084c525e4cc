// Accounts: `multiaccount_import`, as importAccounts sends them.
import type { components } from "../../../gen/types.ts";
import { batchPlan } from "../../import/account_plan.ts";
import { createKeyedQueue } from "../../import/keyed_queue.ts";
import { refuse } from "../check/line_rules.ts";
import { findDifference, MigrationDifference } from "../verify/migration_difference.ts";
import type { ExportKind } from "./kind.ts";

type Account = components["schemas"]["Account"];

const operation = "multiaccountImport";
const batchSize = 100;
const [nickTag, faceTag] = ["Tag_Profile_IM_Nick", "Tag_Profile_IM_Image"] as const;

/** Where a UserID occurs more than once, the last line stands. */
export const accountKind: ExportKind<Account> = {
  type: "account",
  plural: "accounts",
  operation,
  accountFields: [],
  check(item) {
    const { UserID } = item as Account;
    // Spaces around a UserID are a mistake of the export and would make another account.
    if (UserID.trim() !== UserID) refuse(operation, "UserID", "none", "spaces around it");
  },
  count: (_item, { counts }) => counts.account % batchSize === 0 ? 1 : 0,
  plan: ({ chat }) =>
    batchPlan(chat, ({ item }) => {
      const { UserID, Nick, FaceUrl } = item as Account;
      return { UserID, Nick, FaceUrl };
    }),
  readBack: ({ chat, facts: { accounts } }) => ({
    queue: createKeyedQueue(batchSize, ({ item }) => (item.item as Account).UserID),
    prepare: (line) => line,
    async send(batch, options) {
      const ids = batch.map(({ item }) => (item as Account).UserID);
      const { ResultItem = [] } = await chat.accountCheck({ CheckItem: ids.map((UserID) => ({ UserID })) }, options);
      const there = new Set(
        ResultItem.filter(({ AccountStatus }) => AccountStatus === "Imported").map(({ UserID }) => UserID),
      );
      const profiles = new Map<string, Record<string, unknown>>();
      if (there.size > 0) {
        const To_Account = [...there];
        const { UserProfileItem = [] } = await chat.portraitGet({ To_Account, TagList: [nickTag, faceTag] }, options);
        for (const { To_Account, ProfileItem = [] } of UserProfileItem) {
          profiles.set(To_Account, Object.fromEntries(ProfileItem.map(({ Tag, Value }) => [Tag, Value])));
        }
      }
      return batch.map(({ item, line }) => {
        const { UserID, Nick, FaceUrl } = item as Account;
        if (!there.has(UserID)) return new MigrationDifference("account", UserID, undefined);
        if (!accounts.isLast("account", UserID, line.position)) return;
        const found = profiles.get(UserID) ?? {};
        return findDifference({
          Nick: accounts.isOverridden(UserID, nickTag) ? undefined : Nick,
          FaceUrl: accounts.isOverridden(UserID, faceTag) ? undefined : FaceUrl,
        }, { Nick: found[nickTag] ?? "", FaceUrl: found[faceTag] ?? "" });
      });
    },
  }),
};
