// Which messages are unread, for each user and chat.

/** The service keeps unread messages of at most 100 chats a user and 250 a chat (1047/33524, 2022-11-14). */
const maxChats = 100;
const maxMessages = 250;

/** Until when a message counts as unread, in Unix seconds; undefined when it does not. */
type Expiry = (id: string) => number | undefined;

/** The IDs of unread messages by user and by the user who sent them. */
export class UnreadMessages {
  readonly #byUser = new Map<string, Map<string, Set<string>>>();

  /** Adds a message; false when the user or the chat has as many as are kept. `now` is in Unix seconds. */
  add(user: string, sender: string, id: string, now: number, expiryOf: Expiry): boolean {
    if (this.#isFull(user, sender)) {
      for (const known of this.senders(user)) this.list(user, known, now, expiryOf);
      if (this.#isFull(user, sender)) return false;
    }
    this.restore(user, sender, id);
    return true;
  }

  /** Adds a message of a saved state, whatever the number of others. */
  restore(user: string, sender: string, id: string): void {
    let chats = this.#byUser.get(user);
    if (!chats) this.#byUser.set(user, chats = new Map());
    let chat = chats.get(sender);
    if (!chat) chats.set(sender, chat = new Set());
    chat.add(id);
  }

  /** Removes a message. */
  remove(user: string, sender: string, id: string): void {
    const chats = this.#byUser.get(user);
    const chat = chats?.get(sender);
    if (!chats || !chat) return;
    chat.delete(id);
    if (chat.size === 0) chats.delete(sender);
    if (chats.size === 0) this.#byUser.delete(user);
  }

  /** The unread messages of a chat, after removing those that expired. `now` is in Unix seconds. */
  list(user: string, sender: string, now: number, expiryOf: Expiry): string[] {
    const ids = [...this.#byUser.get(user)?.get(sender) ?? []];
    return ids.filter((id) => {
      const isUnread = (expiryOf(id) ?? 0) > now;
      if (!isUnread) this.remove(user, sender, id);
      return isUnread;
    });
  }

  /** The users from whom a user has unread messages. */
  senders(user: string): string[] {
    return [...this.#byUser.get(user)?.keys() ?? []];
  }

  clear(): void {
    this.#byUser.clear();
  }

  #isFull(user: string, sender: string): boolean {
    const chats = this.#byUser.get(user);
    const chat = chats?.get(sender);
    return chat ? chat.size >= maxMessages : (chats?.size ?? 0) >= maxChats;
  }
}
