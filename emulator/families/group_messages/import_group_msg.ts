import { isUser, isUserId } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import { isFailure } from "../groups/group_input.ts";
import { addMessage, getGroup, resetUnreadCounts, type StoredGroup } from "../groups/group_state.ts";
import { groupTypeRules } from "../groups/group_types.ts";
import { isTooLong, messageBodyProblem, type MessageElement } from "../messages/message_body.ts";
import type { World } from "../world.ts";
import { type Body, groupOf, isInteger, isOneOf, isRandom } from "./group_message_input.ts";
import { historyOf, type StoredGroupMessage, storeMessage } from "./group_message_state.ts";

/** A message of the list after its fields were checked. */
interface MessageToImport {
  From_Account: string;
  SendTime: number;
  Random?: number;
  MsgBody: readonly MessageElement[];
}

/** Result of one message. */
interface ImportResult {
  MsgSeq?: number;
  MsgTime: number;
  Result: number;
}

/** import_group_msg: a message that fails does not stop those after it. */
export function importGroupMsg(body: Body, world: World): Envelope {
  const { MsgList, RecentContactFlag } = body;
  if (!Array.isArray(MsgList) || MsgList.length === 0 || MsgList.length > 7) {
    return failure(10004, "MsgList is not an array of 1 to 7 messages");
  }
  if (!isOneOf(RecentContactFlag, [0, 1])) return failure(10004, "RecentContactFlag is not 1");
  const problem = MsgList.map(problemOf).find((text) => text !== undefined);
  if (problem !== undefined) return failure(10004, problem);
  const found = groupOf(body, world);
  if (isFailure(found)) return found;
  if (!groupTypeRules[found.Type].canBeImported) return failure(10007, "not allowed in this type of group");
  const { GroupId, Type } = found;
  const updatesConversation = RecentContactFlag === 1 && Type !== "Community";
  const current = (): StoredGroup => getGroup(world.groups, GroupId) ?? found;
  const ImportMsgResult = (MsgList as MessageToImport[])
    .map((message) => importMessage(world, current(), message, updatesConversation));
  if (ImportMsgResult.some(({ Result }) => Result === 0)) resetUnreadCounts(world.groups, current());
  return success({ ImportMsgResult });
}

/** What is wrong with the fields of a message; undefined when nothing is. */
function problemOf(message: unknown): string | undefined {
  if (!isJsonObject(message)) return "MsgList: a message is not a JSON object";
  const { From_Account, SendTime, Random, MsgBody } = message;
  if (!isUserId(From_Account)) return "From_Account is not a UserID";
  if (!isInteger(SendTime)) return "SendTime is not a time in Unix seconds";
  if (Random !== undefined && !isRandom(Random)) return "Random is not an unsigned 32-bit integer";
  return messageBodyProblem(MsgBody)?.info;
}

function importMessage(
  world: World,
  group: StoredGroup,
  { From_Account, SendTime: MsgTime, Random, MsgBody }: MessageToImport,
  updatesConversation: boolean,
): ImportResult {
  const { groups, groupMessages, now } = world;
  const { GroupId, CreateTime, LastMsgTime, NextMsgSeq } = group;
  const arrivedAt = now();
  if (!isUser(From_Account, world)) return { MsgTime, Result: 10019 };
  if (isTooLong(MsgBody, undefined)) return { MsgTime, Result: 80002 };
  // Those before it in the list are the group's latest messages by now, so this is the order of the list, too.
  if (MsgTime <= CreateTime || MsgTime <= LastMsgTime || MsgTime * 1000 >= arrivedAt) return { MsgTime, Result: 10004 };
  const history = historyOf(groupMessages, GroupId);
  const imported = {
    ...{ From_Account, MsgBody, MsgTimeStamp: MsgTime, arrivedAt, imported: true },
    MsgRandom: Random ?? madeUpRandom(NextMsgSeq),
  };
  const first = Random === undefined ? undefined : history.recent.findRepeated(imported);
  if (first) return { MsgSeq: first.MsgSeq, MsgTime, Result: 0 };
  const MsgSeq = addMessage(groups, group, { MsgTime, From_Account, countsUnread: false });
  const stored: StoredGroupMessage = {
    ...{ ...imported, GroupId, MsgSeq, MsgPriority: 2, updatesConversation, CloudCustomData: undefined },
    ...{ To_Account: undefined, supportsExtensions: false, recalled: false, extensions: undefined },
  };
  storeMessage(history, stored);
  if (Random !== undefined) history.recent.add(stored);
  return { MsgSeq, MsgTime, Result: 0 };
}

/** A Random for a message without one. It follows from the sequence number, so that a run can be repeated. */
function madeUpRandom(MsgSeq: number): number {
  return (MsgSeq * 2654435761) % 2 ** 32;
}
