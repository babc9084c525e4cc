// Groups of conversations and marks of one user. Every change makes a new book.
import {
  type Contact,
  type ContactBook,
  type ContactData,
  contactKey,
  emptyBook,
  type StoredContactGroup,
} from "./conversation_state.ts";

/** The most conversations that are in groups of conversations, and the most that have marks (269/85791 and 85792). */
export const maxContacts = 1000;

/** What a user keeps of a conversation. */
export function dataOf({ data }: ContactBook, contact: Contact): ContactData {
  const none = { contact, standardMarks: [], customMark: "", groupIds: [], changedAt: 0 };
  return data.get(contactKey(contact)) ?? none;
}

/** The book with other data for conversations; those without marks and groups are dropped. */
export function withData(book: ContactBook, changes: readonly ContactData[]): ContactBook {
  const data = new Map(book.data);
  for (const changed of changes) {
    const key = contactKey(changed.contact);
    const isEmpty = changed.groupIds.length === 0 && changed.standardMarks.length === 0 && changed.customMark === "";
    if (isEmpty) data.delete(key);
    else data.set(key, changed);
  }
  return { ...book, data };
}

/** The group of conversations of that name. */
export function groupNamed({ groups }: ContactBook, GroupName: unknown): StoredContactGroup | undefined {
  return groups.find((group) => group.GroupName === GroupName);
}

/** The book with a new group that is empty. */
export function withGroup(book: ContactBook = emptyBook, GroupName: string): [ContactBook, StoredContactGroup] {
  const group = { GroupName, GroupId: book.lastGroupId + 1 };
  return [{ ...book, lastGroupId: group.GroupId, groups: [...book.groups, group] }, group];
}

/** The book without a group. */
export function withoutGroup(book: ContactBook, { GroupId }: StoredContactGroup, now: number): ContactBook {
  const inGroup = [...book.data.values()].filter(({ groupIds }) => groupIds.includes(GroupId));
  const left = withData(book, inGroup.map((data) => leaving(data, GroupId, now)));
  return { ...left, groups: book.groups.filter((group) => group.GroupId !== GroupId) };
}

/** Data of a conversation that joins a group of conversations. `now` is in Unix seconds. */
export function joining(data: ContactData, GroupId: number, now: number): ContactData {
  if (data.groupIds.includes(GroupId)) return data;
  return { ...data, groupIds: [...data.groupIds, GroupId].sort((a, b) => a - b), changedAt: now };
}

/** Data of a conversation that leaves a group of conversations. `now` is in Unix seconds. */
export function leaving(data: ContactData, GroupId: number, now: number): ContactData {
  if (!data.groupIds.includes(GroupId)) return data;
  return { ...data, groupIds: data.groupIds.filter((id) => id !== GroupId), changedAt: now };
}

/** How many conversations are in groups of conversations, or have marks. */
export function countContacts({ data }: ContactBook, what: "grouped" | "marked"): number {
  return [...data.values()].filter(({ groupIds, standardMarks, customMark }) =>
    what === "grouped" ? groupIds.length > 0 : standardMarks.length > 0 || customMark !== ""
  ).length;
}

/** The fields of marks and groups in an answer; those that are not set are missing. */
export function markFields({ standardMarks, customMark, groupIds }: ContactData): Record<string, unknown> {
  return {
    ...standardMarks.length > 0 ? { StandardMark: bitsOf(standardMarks) } : {},
    ...customMark === "" ? {} : { CustomMark: customMark },
    ...groupIds.length > 0 ? { ContactGroupId: groupIds } : {},
  };
}

/** A conversation in an answer, with its marks and groups. */
export function contactMark(data: ContactData): Record<string, unknown> {
  return { ...data.contact, ...markFields(data), Timestamp: data.changedAt };
}

/** Bit 1 is the leftmost; the text ends with the highest bit that is set. */
function bitsOf(marks: readonly number[]): string {
  return Array.from({ length: Math.max(...marks) }, (_, i) => marks.includes(i + 1) ? "1" : "0").join("");
}
