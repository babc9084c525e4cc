// The conversation lists of the users.

/** A conversation: with another user or in a group chat. */
export type Contact =
  | { readonly Type: 1; readonly To_Account: string }
  | { readonly Type: 2; readonly ToGroupId: string };

/** The conversations of all users. Group chats follow from the groups and their messages. */
export interface ConversationState {
  /** One-to-one chats: the time of the last message, in Unix seconds, by user and by the other user. */
  readonly chats: Map<string, Map<string, number>>;
  /** Group chats that users removed from their lists: the MsgSeq after which they return, by user and GroupId. */
  readonly removedGroupChats: Map<string, Map<string, number>>;
  /** What users sort conversations by. */
  readonly books: Map<string, ContactBook>;
}

/** A conversation in a list. */
export interface ListedConversation {
  readonly contact: Contact;
  /** Time of the last message, in Unix seconds; of a group chat without messages, when the user joined. */
  readonly time: number;
  /** Whether there is no message. */
  readonly isEmpty: boolean;
}

/** Groups of conversations and marks of a user. A change makes a new object. */
export interface ContactBook {
  readonly groups: readonly StoredContactGroup[];
  /** The ID of the latest group: IDs are not used again. */
  readonly lastGroupId: number;
  /** By {@link contactKey}. */
  readonly data: ReadonlyMap<string, ContactData>;
}

/** A group that a user sorts conversations into. */
export interface StoredContactGroup {
  readonly GroupName: string;
  readonly GroupId: number;
}

/** The marks of a conversation and the groups of conversations that it is in. */
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

/** A user without groups of conversations and marks. */
export const emptyBook: ContactBook = { groups: [], lastGroupId: 0, data: new Map() };

/** The longest list of conversations (1047/33521, 2023-02-22). */
export const maxConversations = 500;

/** A state without conversations. */
export function createConversationState(): ConversationState {
  return { chats: new Map(), removedGroupChats: new Map(), books: new Map() };
}

/** The key of a conversation among those of a user. */
export function contactKey(contact: Contact): string {
  return contact.Type === 1 ? `1 ${contact.To_Account}` : `2 ${contact.ToGroupId}`;
}

/** Puts a one-to-one chat into the list of a user, or moves it to a later time, in Unix seconds. */
export function saveChat({ chats }: ConversationState, owner: string, peer: string, time: number): void {
  const list = chats.get(owner) ?? new Map<string, number>();
  chats.set(owner, list);
  const before = list.get(peer);
  if (before !== undefined && before >= time) return;
  list.set(peer, time);
  // Sorting once for every 500 new chats keeps a list short at next to no cost.
  if (list.size < 2 * maxConversations) return;
  const latestFirst = [...list].sort(([, a], [, b]) => b - a);
  for (const [oldest] of latestFirst.slice(maxConversations)) list.delete(oldest);
}

/** Removes a conversation from the list of a user; a group chat until its messages exceed `MsgSeq`. */
export function removeConversation(state: ConversationState, owner: string, contact: Contact, MsgSeq: number): void {
  if (contact.Type === 1) {
    state.chats.get(owner)?.delete(contact.To_Account);
  } else {
    const removed = state.removedGroupChats.get(owner) ?? new Map<string, number>();
    state.removedGroupChats.set(owner, removed.set(contact.ToGroupId, MsgSeq));
  }
}

/** Removes everything that a user has: the list, groups of conversations and marks. */
export function removeOwner({ chats, removedGroupChats, books }: ConversationState, owner: string): void {
  for (const map of [chats, removedGroupChats, books]) map.delete(owner);
}

/** Forgets who removed a group chat: a group of the same ID may be made later. */
export function forgetGroup({ removedGroupChats }: ConversationState, GroupId: string): void {
  for (const removed of removedGroupChats.values()) removed.delete(GroupId);
}
