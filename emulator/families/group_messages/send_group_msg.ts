// The operations that send to a group.
import { isUser, isUserId } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import { isFailure } from "../groups/group_input.ts";
import { addMessage, canSend, mutedUntil, type StoredGroup } from "../groups/group_state.ts";
import { groupTypeRules } from "../groups/group_types.ts";
import { isTooLong, messageBodyProblem, type MessageElement } from "../messages/message_body.ts";
import { groupMutedUntil } from "../mute/mute_state.ts";
import type { World } from "../world.ts";
import { type Body, groupOf, isOneOf, isRandom, isUserIDs } from "./group_message_input.ts";
import { historyOf, type StoredGroupMessage, storeMessage } from "./group_message_state.ts";

const priorities: Readonly<Record<string, 1 | 2 | 3>> = { High: 1, Normal: 2, Low: 3 };

/** The fields of send_group_msg after they were checked. */
interface MessageToSend {
  From_Account?: string;
  Random: number;
  MsgBody: readonly MessageElement[];
  MsgPriority?: string;
  CloudCustomData?: string;
  OnlineOnlyFlag?: 0 | 1;
  SendMsgControl?: readonly string[];
  SupportMessageExtension?: 0 | 1;
  To_Account?: readonly string[];
  GroupAtInfo?: readonly { readonly GroupAtAllFlag: 0 | 1 }[];
}

/** send_group_msg: answers a repeat as it answered the first message. */
export function sendGroupMsg(body: Body, world: World, caller = ""): Envelope {
  const problem = problemOf(body);
  if (problem !== undefined) return failure(10004, problem);
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  const message = body as unknown as MessageToSend; // problemOf has checked it
  const { MsgBody, CloudCustomData } = message;
  const From_Account = message.From_Account ?? caller;
  const unsupported = unsupportedField(message, group);
  if (unsupported !== undefined) return failure(10007, `${unsupported} is not supported in this type of group`);
  if (!isUser(From_Account, world)) return failure(10019, "From_Account does not exist");
  if (isMuted(world, group, From_Account)) return failure(10017, "sender is muted");
  if (isTooLong(MsgBody, CloudCustomData)) return failure(80002, "message is longer than 12,000 bytes");
  return deliver(world, group, { ...message, From_Account });
}

/** send_group_system_notification: no user is ever online, so nobody gets it. */
export function sendGroupSystemNotification(body: Body, world: World): Envelope {
  const { Content, ToMembers_Account: members = [] } = body;
  if (typeof Content !== "string") return failure(10004, "Content is not a string");
  if (!isUserIDs(members) || members.length > 500) {
    return failure(10004, "ToMembers_Account is not an array of at most 500 UserIDs");
  }
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  if (group.Type === "AVChatRoom" && members.length > 0) {
    return failure(10007, "ToMembers_Account is not supported in this type of group");
  }
  return success();
}

/** What is wrong with the fields of send_group_msg; undefined when nothing is. */
function problemOf(body: Body): string | undefined {
  const { From_Account, Random, MsgBody, MsgPriority, CloudCustomData, OnlineOnlyFlag, SendMsgControl } = body;
  const { SupportMessageExtension, To_Account, GroupAtInfo } = body;
  const isGiven = [To_Account, GroupAtInfo, SendMsgControl].map((list) => Array.isArray(list) && list.length > 0);
  const [isTargeted, hasMentions, isControlled] = isGiven;
  if (!isRandom(Random)) return "Random is not an unsigned 32-bit integer";
  const problem = messageBodyProblem(MsgBody);
  if (problem) return problem.info;
  if (From_Account !== undefined && !isUserId(From_Account)) return "From_Account is not a UserID";
  if (!isOneOf(MsgPriority, Object.keys(priorities))) return "MsgPriority is not High, Normal or Low";
  if (CloudCustomData !== undefined && typeof CloudCustomData !== "string") return "CloudCustomData is not a string";
  if (!isOneOf(OnlineOnlyFlag, [0, 1])) return "OnlineOnlyFlag is not 0 or 1";
  if (!isOneOf(SupportMessageExtension, [0, 1])) return "SupportMessageExtension is not 0 or 1";
  if (SendMsgControl !== undefined && !isControl(SendMsgControl)) {
    return "SendMsgControl is not an array of NoUnread, NoLastMsg";
  }
  if (OnlineOnlyFlag === 1 && isControlled) return "OnlineOnlyFlag and SendMsgControl cannot be used together";
  if (To_Account !== undefined && !(isUserIDs(To_Account) && To_Account.length <= 50 && isTargeted)) {
    return "To_Account is not an array of 1 to 50 UserIDs";
  }
  if (GroupAtInfo !== undefined && !isMentions(GroupAtInfo)) return "GroupAtInfo is not an array of mentions";
  if (isTargeted && hasMentions) return "To_Account and GroupAtInfo cannot be used together";
}

function isControl(value: unknown): boolean {
  return Array.isArray(value) &&
    value.every((option) => ["NoUnread", "NoLastMsg", "WithMuteNotifications"].includes(option));
}

function isMentions(value: unknown): boolean {
  return Array.isArray(value) && value.every((mention) =>
    isJsonObject(mention) &&
    (mention.GroupAtAllFlag === 1 || mention.GroupAtAllFlag === 0 && isUserId(mention.GroupAt_Account))
  );
}

/** The first field that groups of this type do not support. */
function unsupportedField(
  { To_Account, SendMsgControl = [], GroupAtInfo = [] }: MessageToSend,
  { Type }: StoredGroup,
): string | undefined {
  const { targetsMessages, mentionsAll, countsUnread, keepsHistory } = groupTypeRules[Type];
  if (To_Account && !targetsMessages) return "To_Account";
  if (SendMsgControl.length > 0 && !keepsHistory) return "SendMsgControl";
  if (SendMsgControl.includes("NoUnread") && !countsUnread) return "NoUnread";
  if (GroupAtInfo.some(({ GroupAtAllFlag }) => GroupAtAllFlag === 1) && !mentionsAll) return "GroupAtAllFlag";
}

/** Whether the sender is muted; a mute of the whole group does not hold for app admins. */
function isMuted(world: World, group: StoredGroup, UserID: string): boolean {
  const { groups, admins, now } = world;
  if (groupMutedUntil(world, UserID) !== undefined) return true;
  return admins.includes(UserID)
    ? mutedUntil(groups, group.GroupId, UserID, now()) > 0
    : !canSend(groups, group, UserID, now());
}

/** Sends a message unless it is a repeat or one too many in this second. */
function deliver(
  { groups, groupMessages, settings, now }: World,
  group: StoredGroup,
  message: MessageToSend & { From_Account: string },
): Envelope {
  const { From_Account, Random: MsgRandom, MsgBody, CloudCustomData, To_Account } = message;
  const { SendMsgControl = [], MsgPriority = "Normal", SupportMessageExtension = 0, OnlineOnlyFlag = 0 } = message;
  const { GroupId } = group;
  const { keepsHistory } = groupTypeRules[group.Type];
  const arrivedAt = now();
  const MsgTime = Math.floor(arrivedAt / 1000);
  const sent = { From_Account, MsgRandom, MsgBody, MsgTimeStamp: MsgTime, arrivedAt, imported: false };
  const history = historyOf(groupMessages, GroupId);
  const first = history.recent.findRepeated(sent);
  if (first) return success({ MsgTime: first.MsgTimeStamp, MsgSeq: first.MsgSeq });
  if (settings.rateLimits !== false && !history.recent.countWithinLimit(arrivedAt)) {
    return success({ MsgTime, MsgSeq: 0, MsgDropReason: "MsgFreqCtrl" });
  }
  const onlineOnly = OnlineOnlyFlag === 1 && keepsHistory;
  const countsUnread = !To_Account && !SendMsgControl.includes("NoUnread");
  const MsgSeq = onlineOnly ? 0 : addMessage(groups, group, { MsgTime, From_Account, countsUnread });
  const stored: StoredGroupMessage = {
    ...{ GroupId, MsgSeq, From_Account, MsgTimeStamp: MsgTime, MsgRandom, MsgPriority: priorities[MsgPriority] ?? 2 },
    ...{ MsgBody, CloudCustomData, To_Account, arrivedAt, imported: false, recalled: false, extensions: undefined },
    updatesConversation: !SendMsgControl.includes("NoLastMsg"),
    supportsExtensions: SupportMessageExtension === 1,
  };
  history.recent.add(stored);
  if (keepsHistory && !onlineOnly) storeMessage(history, stored);
  return success({ MsgTime, MsgSeq });
}
