// The conversation lists of the users, with groups of conversations and marks.

/** A conversation: with another user or in a group chat. */
export type Contact =
  | { readonly Type: 1; readonly To_Account: string }
  | { readonly Type: 2; readonly ToGroupId: string };

/** A conversation in the list of a user. A change makes a new object. */
export interface StoredConversation {
  readonly contact: Contact;
  /** Time of the last message, in Unix seconds. */
  readonly time: number;
}

/** A group that a user sorts conversations into. A change makes a new object. */
export interface StoredContactGroup {
  readonly GroupName: string;
  readonly GroupId: number;
}

/** The marks of a conversation and the groups of conversations that it is in. A change makes a new object. */
export interface ContactData {
  readonly contact: Contact;
  /** The numbers of the standard marks that are set, in ascending order. */
  readonly standardMarks: readonly number[];
  /** Empty when there is none. */
  readonly customMark: string;
  /** IDs of groups of conversations, in ascending order. */
  readonly groupIds: readonly number[];
  /** When it last changed, in Unix seconds. */
  readonly changedAt: number;
}

/** What a user keeps about conversations besides the list. A change makes a new object. */
export interface ContactBook {
  readonly groups: readonly StoredContactGroup[];
  /** The ID of the latest group: IDs are not used again. */
  readonly lastGroupId: number;
  readonly data: ReadonlyMap<string, ContactData>;
}

/** The conversations of all users. */
export interface ConversationState {
  /** By user and by conversation. */
  readonly lists: Map<string, Map<string, StoredConversation>>;
  /** Groups of conversations and marks by user. */
  readonly books: Map<string, ContactBook>;
}

/** A user without groups and marks. */
export const emptyBook: ContactBook = { groups: [], lastGroupId: 0, data: new Map() };

/** The longest list of conversations (1047/33521, 2023-02-22). */
export const maxConversations = 500;

/** A state without conversations. */
export function createConversationState(): ConversationState {
  return { lists: new Map(), books: new Map() };
}

/** The key of a conversation among those of a user. */
export function contactKey(contact: Contact): string {
  return contact.Type === 1 ? `1 ${contact.To_Account}` : `2 ${contact.ToGroupId}`;
}

/** Puts a conversation into the list of a user, or moves it to a later time, in Unix seconds. */
export function saveConversation({ lists }: ConversationState, owner: string, contact: Contact, time: number): void {
  let list = lists.get(owner);
  if (!list) lists.set(owner, list = new Map());
  const key = contactKey(contact);
  const before = list.get(key);
  if (before && before.time >= time) return;
  list.set(key, { contact, time });
  // Sorting once for every 500 new conversations keeps a list short at next to no cost.
  if (list.size < 2 * maxConversations) return;
  for (const oldest of latestFirst(list).slice(maxConversations)) list.delete(contactKey(oldest.contact));
}

/** The conversations of a list, the latest first. */
export function latestFirst(list: ReadonlyMap<string, StoredConversation>): StoredConversation[] {
  return [...list.values()].sort((a, b) => b.time - a.time);
}

/** Removes a conversation from the list of a user. */
export function removeConversation({ lists }: ConversationState, owner: string, contact: Contact): void {
  lists.get(owner)?.delete(contactKey(contact));
}

/** Removes everything that a user has: the list, groups and marks. */
export function removeOwner({ lists, books }: ConversationState, owner: string): void {
  lists.delete(owner);
  books.delete(owner);
}
