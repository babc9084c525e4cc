// The types of lines in the documented order (page 1047/55456). A new type is added here.
import type { ExportType } from "../../../gen/export_rules.ts";
import { accountKind } from "./account_kind.ts";
import { friendKind } from "./friend_kind.ts";
import { groupKind } from "./group_kind.ts";
import { groupMessageKind } from "./group_message_kind.ts";
import type { ExportKind } from "./kind.ts";
import { memberKind } from "./member_kind.ts";
import { messageKind } from "./message_kind.ts";
import { profileKind } from "./profile_kind.ts";

/** The kind of each type. */
export const exportKinds: Readonly<Record<ExportType, ExportKind>> = {
  account: accountKind as ExportKind,
  profile: profileKind as ExportKind,
  friend: friendKind as ExportKind,
  group: groupKind as ExportKind,
  member: memberKind as ExportKind,
  group_message: groupMessageKind as ExportKind,
  message: messageKind as ExportKind,
};
