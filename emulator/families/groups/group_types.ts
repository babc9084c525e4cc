// What each type of group allows.

/** Type of a group, under its old name. The new names Work and Meeting are read as Private and ChatRoom. */
export type GroupType = "Private" | "Public" | "ChatRoom" | "AVChatRoom" | "Community";

/** What a type of group allows. App admins make every REST call, so roles restrict none of them. */
export interface GroupTypeRules {
  /** Whether members are stored; nobody is in an AVChatRoom without logging in. */
  readonly storesMembers: boolean;
  /** Whether REST calls can add members, read them and give them roles (else 10007). */
  readonly managesMembers: boolean;
  /** Whether messages are stored. */
  readonly keepsHistory: boolean;
  /** Whether members see messages from before they joined. */
  readonly showsHistoryBeforeJoining: boolean;
  /** Whether members have unread counts. */
  readonly countsUnread: boolean;
  /** Whether the group stays out of members' lists until its first message. */
  readonly needsActivation: boolean;
  /** Whether members can be admins. */
  readonly hasAdmins: boolean;
  /** Whether single members can be muted. */
  readonly mutesMembers: boolean;
  /** Whether `import_group`, `import_group_member` and `import_group_msg` take it. */
  readonly canBeImported: boolean;
  /** Whether messages can be edited by `modify_group_msg`. */
  readonly editsMessages: boolean;
  /** Whether messages have read receipts and extensions. */
  readonly hasReceipts: boolean;
  /** Whether a message can go to some members only (`To_Account`). */
  readonly targetsMessages: boolean;
  /** Whether a message can mention all members. */
  readonly mentionsAll: boolean;
  /** Whether `clear_group_msg` takes it. */
  readonly clearsMessages: boolean;
  /** Whether `clear_group_attr` and the counters take it. */
  readonly hasCounters: boolean;
  /** How members are notified of messages until they choose. */
  readonly defaultMsgFlag: MsgFlag;
  /** Who may join by himself until the group is told otherwise. */
  readonly defaultApplyJoinOption: ApplyJoinOption;
  /** Who may invite until the group is told otherwise; undefined: the field is not supported. */
  readonly defaultInviteJoinOption: InviteJoinOption | undefined;
}

/** How a member is notified of messages. */
export type MsgFlag = "AcceptAndNotify" | "AcceptNotNotify" | "Discard" | "AcceptNotNotifyExceptAt";

/** Who may join by himself. */
export type ApplyJoinOption = "FreeAccess" | "NeedPermission" | "DisableApply";

/** Who may invite others. */
export type InviteJoinOption = "FreeAccess" | "NeedPermission" | "DisableInvite";

const publicGroup: GroupTypeRules = {
  storesMembers: true,
  managesMembers: true,
  keepsHistory: true,
  showsHistoryBeforeJoining: false,
  countsUnread: true,
  needsActivation: false,
  hasAdmins: true,
  mutesMembers: true,
  canBeImported: true,
  editsMessages: true,
  hasReceipts: true,
  targetsMessages: true,
  mentionsAll: true,
  clearsMessages: true,
  hasCounters: true,
  defaultMsgFlag: "AcceptAndNotify",
  defaultApplyJoinOption: "NeedPermission",
  defaultInviteJoinOption: "DisableInvite",
};

/** The rules of each type. Differences are as of 1047/33529 (2023-03-29). */
export const groupTypeRules: Readonly<Record<GroupType, GroupTypeRules>> = {
  Private: {
    ...publicGroup,
    needsActivation: true,
    hasAdmins: false,
    mutesMembers: false,
    defaultInviteJoinOption: "FreeAccess",
  },
  Public: publicGroup,
  ChatRoom: { ...publicGroup, countsUnread: false, defaultMsgFlag: "AcceptNotNotify" },
  AVChatRoom: {
    ...publicGroup,
    storesMembers: false,
    managesMembers: false,
    keepsHistory: false,
    countsUnread: false,
    hasAdmins: false,
    canBeImported: false,
    editsMessages: false,
    hasReceipts: false,
    targetsMessages: false,
    mentionsAll: false,
    defaultMsgFlag: "AcceptNotNotify",
    defaultInviteJoinOption: undefined,
  },
  Community: {
    ...publicGroup,
    showsHistoryBeforeJoining: true,
    hasReceipts: false,
    targetsMessages: false,
    clearsMessages: false,
    hasCounters: false,
    defaultInviteJoinOption: undefined,
  },
};

/** The type of a group by its old or new name; undefined for anything else. */
export function groupTypeOf(name: unknown): GroupType | undefined {
  if (name === "Work") return "Private";
  if (name === "Meeting") return "ChatRoom";
  return typeof name === "string" && Object.hasOwn(groupTypeRules, name) ? name as GroupType : undefined;
}
