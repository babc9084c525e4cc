// The messages that were sent within the last two minutes, by which the service recognizes a repeat.

/** How long a repeated message is recognized, in seconds (269/2282, 2026-02-04). */
export const repeatSeconds = 120;

/** When messages were sent, by what makes them the same. */
export class RecentSends {
  // Everything older is in neither: two maps that take turns need no search for what is too old.
  #current = new Map<string, number>();
  #previous = new Map<string, number>();
  #startedAt = 0;

  /** When the same message was sent less than 120 seconds ago, in Unix seconds; undefined when it was not. */
  find(key: string, now: number): number | undefined {
    const at = this.#current.get(key) ?? this.#previous.get(key);
    return at !== undefined && Math.abs(now - at) < repeatSeconds ? at : undefined;
  }

  /** Remembers when a message was sent, in Unix seconds. */
  add(key: string, at: number): void {
    if (Math.abs(at - this.#startedAt) >= repeatSeconds) {
      this.#previous = this.#current;
      this.#current = new Map();
      this.#startedAt = at;
    }
    this.#current.set(key, at);
  }

  clear(): void {
    this.#current = new Map();
    this.#previous = new Map();
  }
}

/** What makes two messages the same: sender, recipient, MsgSeq, MsgRandom and a checksum of the content. */
export function repeatKey(from: string, to: string, MsgSeq: number, MsgRandom: number, content: string): string {
  return `${JSON.stringify([from, to])} ${MsgSeq}_${MsgRandom} ${checksum(content)}`;
}

/** FNV-1a over the UTF-16 code units. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
