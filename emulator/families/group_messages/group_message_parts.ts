// How group messages are saved and loaded.
import { maxDate } from "../../clock.ts";
import { isJsonObject } from "../../json.ts";
import type { StatePart } from "../family.ts";
import type { MessageElement } from "../messages/message_body.ts";
import type { World } from "../world.ts";
import { historyOf, type MessageExtensions, type StoredGroupMessage, storeMessage } from "./group_message_state.ts";

const messagePart: StatePart<StoredGroupMessage> = {
  name: "groupMessages",
  idField: "groupMessage",
  entries: savedMessages,
  toJson: ({ From_Account, MsgTimeStamp, MsgRandom, MsgPriority, MsgBody, CloudCustomData, To_Account, ...more }) => ({
    ...{ From_Account, MsgTimeStamp, MsgRandom, MsgPriority, MsgBody, CloudCustomData, To_Account },
    arrivedAt: more.arrivedAt,
    // What is as in most messages is left out.
    ...more.imported ? { imported: true } : {},
    ...more.updatesConversation ? {} : { updatesConversation: false },
    ...more.supportsExtensions ? { supportsExtensions: true } : {},
    ...more.recalled ? { recalled: true } : {},
    extensions: more.extensions,
  }),
  fromJson: messageFromJson,
  replace({ groupMessages }, entries) {
    groupMessages.histories.clear();
    for (const message of entries.values()) {
      const history = historyOf(groupMessages, message.GroupId);
      storeMessage(history, message);
      history.recent.add(message);
    }
  },
};

const clearedPart: StatePart<number> = {
  name: "clearedGroups",
  idField: "clearedGroup",
  entries: ({ groupMessages }) =>
    new Map(
      [...groupMessages.histories]
        .filter(([, { clearedSeq }]) => clearedSeq > 0)
        .map(([GroupId, { clearedSeq }]) => [GroupId, clearedSeq]),
    ),
  toJson: (MsgSeq) => ({ MsgSeq }),
  fromJson: ({ clearedGroup, MsgSeq }) => typeof clearedGroup === "string" && isSeq(MsgSeq) ? MsgSeq : undefined,
  replace({ groupMessages }, entries) {
    for (const history of groupMessages.histories.values()) history.clearedSeq = 0;
    for (const [GroupId, MsgSeq] of entries) historyOf(groupMessages, GroupId).clearedSeq = MsgSeq;
  },
};

/** The parts of the state of group messages. */
export const groupMessageParts: readonly StatePart[] = [messagePart, clearedPart];

/** All messages, by group and sequence number. */
function savedMessages({ groupMessages }: World): Map<string, StoredGroupMessage> {
  const entries = new Map<string, StoredGroupMessage>();
  for (const [GroupId, { messages }] of groupMessages.histories) {
    for (const message of messages) {
      // No GroupId has a line break.
      if (message) entries.set(`${GroupId}\n${message.MsgSeq}`, message);
    }
  }
  return entries;
}

function messageFromJson(line: Record<string, unknown>): StoredGroupMessage | undefined {
  const { groupMessage, From_Account, MsgTimeStamp, MsgRandom, MsgPriority, MsgBody, CloudCustomData, To_Account } =
    line;
  const [GroupId, seq, ...more] = typeof groupMessage === "string" ? groupMessage.split("\n") : [];
  const MsgSeq = Number(seq);
  if (!GroupId || !isSeq(MsgSeq) || more.length > 0) return undefined;
  if (typeof From_Account !== "string" || !isCount(MsgTimeStamp) || !isCount(MsgRandom)) return undefined;
  if (MsgPriority !== 1 && MsgPriority !== 2 && MsgPriority !== 3) return undefined;
  if (!isElements(MsgBody)) return undefined;
  if (CloudCustomData !== undefined && typeof CloudCustomData !== "string") return undefined;
  if (To_Account !== undefined && !isStrings(To_Account)) return undefined;
  const { arrivedAt, imported = false, updatesConversation = true, supportsExtensions = false } = line;
  const { recalled = false, extensions } = line;
  if (typeof arrivedAt !== "number" || !(Math.abs(arrivedAt) <= maxDate)) return undefined;
  if (typeof imported !== "boolean" || typeof updatesConversation !== "boolean") return undefined;
  if (typeof supportsExtensions !== "boolean" || typeof recalled !== "boolean") return undefined;
  if (extensions !== undefined && !isExtensions(extensions)) return undefined;
  return {
    ...{ GroupId, MsgSeq, From_Account, MsgTimeStamp, MsgRandom, MsgPriority, MsgBody, CloudCustomData, To_Account },
    ...{ arrivedAt, imported, updatesConversation, supportsExtensions, recalled, extensions },
  };
}

function isExtensions(value: unknown): value is MessageExtensions {
  return isJsonObject(value) && isCount(value.LatestSeq) && isCount(value.ClearSeq) && isJsonObject(value.pairs) &&
    Object.values(value.pairs).every((pair) =>
      isJsonObject(pair) && typeof pair.Value === "string" && isCount(pair.Seq)
    );
}

function isElements(value: unknown): value is MessageElement[] {
  return Array.isArray(value) &&
    value.every((element) =>
      isJsonObject(element) && typeof element.MsgType === "string" && isJsonObject(element.MsgContent)
    );
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isSeq(value: unknown): value is number {
  return isCount(value) && value > 0;
}
