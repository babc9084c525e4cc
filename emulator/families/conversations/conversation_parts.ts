// How conversation lists, groups of conversations and marks are saved and loaded.
import { isJsonObject, parseJson } from "../../json.ts";
import type { StatePart } from "../family.ts";
import { contactOf } from "./conversation_input.ts";
import { type ContactBook, type ContactData, contactKey, type StoredContactGroup } from "./conversation_state.ts";

const chatPart: StatePart<number> = {
  name: "chats",
  idField: "chat",
  entries: ({ conversations }) => byPair(conversations.chats),
  toJson: (time) => ({ time }),
  fromJson: ({ chat, time }) => readPair(chat) && isCount(time) ? time : undefined,
  replace: ({ conversations }, entries) => replacePairs(conversations.chats, entries),
};

const removedGroupChatPart: StatePart<number> = {
  name: "removedGroupChats",
  idField: "removedGroupChat",
  entries: ({ conversations }) => byPair(conversations.removedGroupChats),
  toJson: (seq) => ({ seq }),
  fromJson: ({ removedGroupChat, seq }) => readPair(removedGroupChat) && isCount(seq) ? seq : undefined,
  replace: ({ conversations }, entries) => replacePairs(conversations.removedGroupChats, entries),
};

const bookPart: StatePart<ContactBook> = {
  name: "contactBooks",
  idField: "contactBook",
  entries: ({ conversations }) => conversations.books,
  toJson: ({ groups, lastGroupId, data }) => ({ contactGroups: groups, lastGroupId, data: [...data.values()] }),
  fromJson: ({ contactBook, contactGroups, lastGroupId, data }) => {
    const isValid = typeof contactBook === "string" && isArrayOf(contactGroups, isContactGroup) &&
      isCount(lastGroupId) && isArrayOf(data, isContactData);
    if (!isValid) return undefined;
    return {
      groups: contactGroups,
      lastGroupId,
      data: new Map(data.map((entry) => [contactKey(entry.contact), entry])),
    };
  },
  replace({ conversations }, entries) {
    conversations.books.clear();
    for (const [owner, book] of entries) conversations.books.set(owner, book);
  },
};

/** The parts of the state of conversations. */
export const conversationParts: readonly StatePart[] = [
  chatPart,
  removedGroupChatPart,
  bookPart,
];

/** The values of a map by user and by something else, with both as JSON for an ID. */
function byPair(map: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, number> {
  const pairs = [...map].flatMap(([owner, values]) => [...values].map(([key, value]) => ({ owner, key, value })));
  return new Map(pairs.map(({ owner, key, value }) => [JSON.stringify([owner, key]), value]));
}

function replacePairs(map: Map<string, Map<string, number>>, entries: ReadonlyMap<string, number>): void {
  map.clear();
  for (const [id, value] of entries) {
    const [owner, key] = readPair(id) ?? ["", ""]; // fromJson has checked it
    map.set(owner, (map.get(owner) ?? new Map<string, number>()).set(key, value));
  }
}

function readPair(id: unknown): [string, string] | undefined {
  const value = typeof id === "string" ? parseJson(id) : undefined;
  const isPair = Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === "string");
  return isPair ? value as [string, string] : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isArrayOf<Entry>(value: unknown, isEntry: (entry: unknown) => entry is Entry): value is Entry[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isContactGroup(value: unknown): value is StoredContactGroup {
  return isJsonObject(value) && typeof value.GroupName === "string" && isCount(value.GroupId);
}

function isContactData(value: unknown): value is ContactData {
  return isJsonObject(value) && contactOf(value.contact) !== undefined && isArrayOf(value.standardMarks, isCount) &&
    typeof value.customMark === "string" && isArrayOf(value.groupIds, isCount) && isCount(value.changedAt);
}
