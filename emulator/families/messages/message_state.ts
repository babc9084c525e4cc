// The one-to-one messages of the emulated app.
import type { MessageElement } from "./message_body.ts";
import type { MessageExtensions } from "./message_extensions.ts";
import { messageId, messageKey } from "./one_to_one_chat.ts";
import { RecentSends } from "./recent_sends.ts";
import { UnreadMessages } from "./unread_messages.ts";

/** A one-to-one message. A change makes a new object. */
export interface StoredMessage {
  readonly From_Account: string;
  readonly To_Account: string;
  readonly MsgSeq: number;
  readonly MsgRandom: number;
  /** Unix seconds. */
  readonly MsgTimeStamp: number;
  /** Empty after a recall. */
  readonly MsgBody: readonly MessageElement[];
  readonly CloudCustomData?: string;
  /** Until when the message counts as unread, in Unix seconds. */
  readonly unreadUntil?: number;
  readonly isRecalled?: true;
  readonly wantsReceipt?: true;
  /** Whether the recipient has sent a read receipt. */
  readonly hasReceipt?: true;
  readonly takesExtensions?: true;
  /** The user who does not see it: the sender of a message with SyncOtherMachine 2, or who cleared the history. */
  readonly hiddenFrom?: string;
}

/** All one-to-one messages, and what finds them quickly. */
export interface MessageState {
  /** In the order of arrival. */
  readonly byId: Map<string, StoredMessage>;
  /** The extensions of messages by the IDs of the messages. */
  readonly extensions: Map<string, MessageExtensions>;
  /** The IDs of the messages that a user sees in the chat with another, in the order of time and MsgSeq. */
  readonly histories: Map<string, Map<string, string[]>>;
  readonly unread: UnreadMessages;
  readonly recentSends: RecentSends;
}

/** A state without messages. */
export function createMessageState(): MessageState {
  return {
    byId: new Map(),
    extensions: new Map(),
    histories: new Map(),
    unread: new UnreadMessages(),
    recentSends: new RecentSends(),
  };
}

/** The ID of a message. */
export function idOf({ From_Account, To_Account, MsgSeq, MsgRandom, MsgTimeStamp }: StoredMessage): string {
  return messageId(From_Account, To_Account, messageKey(MsgSeq, MsgRandom, MsgTimeStamp));
}

/** Adds a message to the histories of both users. False when the chat has it already. `now` is in Unix seconds. */
export function addMessage(state: MessageState, message: StoredMessage, now: number): boolean {
  const id = idOf(message);
  if (state.byId.has(id)) return false;
  const { unreadUntil, ...read } = message;
  const { From_Account: from, To_Account: to } = message;
  const isUnread = unreadUntil !== undefined && from !== to &&
    state.unread.add(to, from, id, now, (other) => state.byId.get(other)?.unreadUntil);
  state.byId.set(id, isUnread ? message : read);
  addToHistories(state, message, id);
  return true;
}

/** The message that `from` sent to `to`; undefined when there is none. */
export function findMessage(
  { byId }: MessageState,
  from: string,
  to: string,
  MsgKey: string,
): StoredMessage | undefined {
  const message = byId.get(messageId(from, to, MsgKey));
  return message?.From_Account === from ? message : undefined;
}

/** Changes fields of a message that is in the state; neither its users nor its key. */
export function changeMessage({ byId }: MessageState, message: StoredMessage, changes: Partial<StoredMessage>): void {
  byId.set(idOf(message), { ...message, ...changes });
}

/** Recalls a message: without content, and no longer unread. */
export function recallMessage(state: MessageState, message: StoredMessage): void {
  const { unreadUntil: _read, CloudCustomData: _data, ...rest } = message;
  const id = idOf(message);
  state.byId.set(id, { ...rest, MsgBody: [], isRecalled: true });
  state.extensions.delete(id);
  state.unread.remove(message.To_Account, message.From_Account, id);
}

/** The IDs of the unread messages that `user` has from `sender`. `now` is in Unix seconds. */
export function unreadMessages({ unread, byId }: MessageState, user: string, sender: string, now: number): string[] {
  return unread.list(user, sender, now, (id) => byId.get(id)?.unreadUntil);
}

/** Marks what `user` has from `sender` as read, up to and including a time in Unix seconds. */
export function markRead(state: MessageState, user: string, sender: string, until: number, now: number): void {
  for (const id of unreadMessages(state, user, sender, now)) {
    const message = state.byId.get(id);
    if (!message || message.MsgTimeStamp > until) continue;
    const { unreadUntil: _read, ...rest } = message;
    state.byId.set(id, rest);
    state.unread.remove(user, sender, id);
  }
}

/** Clears a user's history of the chat with another, who still sees the messages. */
export function clearHistory(state: MessageState, user: string, peer: string): void {
  for (const id of state.histories.get(user)?.get(peer) ?? []) {
    const message = state.byId.get(id);
    if (!message) continue;
    state.unread.remove(user, peer, id);
    if (message.hiddenFrom !== undefined || user === peer) {
      state.byId.delete(id);
      state.extensions.delete(id);
    } else {
      const { unreadUntil, ...rest } = message;
      const keepsUnread = unreadUntil !== undefined && message.To_Account !== user;
      state.byId.set(id, { ...rest, ...keepsUnread ? { unreadUntil } : {}, hiddenFrom: user });
    }
  }
  state.histories.get(user)?.delete(peer);
}

/** Clears everything that a deleted user saw. Others keep their side of the chats. */
export function clearHistories(state: MessageState, user: string): void {
  for (const peer of [...state.histories.get(user)?.keys() ?? []]) clearHistory(state, user, peer);
  state.histories.delete(user);
}

/** Replaces all messages. */
export function replaceMessages(state: MessageState, messages: ReadonlyMap<string, StoredMessage>): void {
  for (const part of [state.byId, state.histories, state.unread, state.recentSends]) part.clear();
  for (const [id, message] of messages) {
    state.byId.set(id, message);
    addToHistories(state, message, id);
    if (message.unreadUntil !== undefined) state.unread.restore(message.To_Account, message.From_Account, id);
  }
}

/** The position of the first message of a history that comes after a time and a MsgSeq. */
export function positionAfter({ byId }: MessageState, ids: readonly string[], time: number, MsgSeq: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = byId.get(ids[middle]!)!; // low <= middle < high, and histories have IDs of stored messages only
    const isAfter = other.MsgTimeStamp > time || other.MsgTimeStamp === time && other.MsgSeq > MsgSeq;
    if (isAfter) high = middle;
    else low = middle + 1;
  }
  return low;
}

function addToHistories(
  state: MessageState,
  { From_Account: from, To_Account: to, hiddenFrom }: StoredMessage,
  id: string,
): void {
  if (hiddenFrom !== from) insert(state, historyOf(state, from, to), id);
  if (hiddenFrom !== to && from !== to) insert(state, historyOf(state, to, from), id);
}

function historyOf({ histories }: MessageState, user: string, peer: string): string[] {
  let chats = histories.get(user);
  if (!chats) histories.set(user, chats = new Map());
  let ids = chats.get(peer);
  if (!ids) chats.set(peer, ids = []);
  return ids;
}

function insert(state: MessageState, ids: string[], id: string): void {
  const { MsgTimeStamp, MsgSeq } = state.byId.get(id)!; // the caller has just stored it
  const last = ids.length > 0 ? state.byId.get(ids[ids.length - 1]!) : undefined; // below the length
  if (!last || last.MsgTimeStamp < MsgTimeStamp || last.MsgTimeStamp === MsgTimeStamp && last.MsgSeq <= MsgSeq) {
    ids.push(id);
  } else {
    ids.splice(positionAfter(state, ids, MsgTimeStamp, MsgSeq), 0, id);
  }
}
