// What a group remembers of the last minutes: for repeated messages and rate limits.

/** A repeat within this time is dropped, in ms. */
const repeatWindow = 5 * 60 * 1000;

/** How many messages a second a group takes. */
const messagesPerSecond = 40;

/** How many extensions of one message can be written in a minute. */
const pairsPerMinute = 200;

/** A message that repeats are compared with. */
export interface RecentMessage {
  readonly MsgSeq: number;
  readonly MsgRandom: number;
  readonly From_Account: string;
  /** Unix time in seconds. */
  readonly MsgTimeStamp: number;
  readonly MsgBody: readonly unknown[];
  /** When it arrived, by the emulator's clock, in ms since 1970. */
  readonly arrivedAt: number;
  /** Whether it came by import_group_msg. */
  readonly imported: boolean;
}

/** The recent messages of one group. None of this is saved: it is derived from the messages when a state is loaded. */
export class RecentMessages {
  /** In the order of arrival. Most numbers are those of one message, which needs no array. */
  readonly #byRandom = new Map<number, RecentMessage | RecentMessage[]>();
  readonly #arrivals: RecentMessage[] = [];
  #forgotten = 0;
  #second = 0;
  #count = 0;
  #minute = 0;
  /** Pairs written in this minute, by MsgSeq. */
  readonly #pairs = new Map<number, number>();

  /** Remembers a message. Messages come in the order of their arrival. */
  add(message: RecentMessage): void {
    this.#forget(message.arrivedAt);
    const same = this.#byRandom.get(message.MsgRandom);
    this.#byRandom.set(message.MsgRandom, same ? [same, message].flat() : message);
    this.#arrivals.push(message);
  }

  /**
   * The message of the last five minutes that this one repeats: one that was sent with the same Random, sender and
   * content, or one that was imported with the same Random.
   */
  findRepeated(message: Omit<RecentMessage, "MsgSeq">): RecentMessage | undefined {
    const same = this.#byRandom.get(message.MsgRandom);
    if (!same) return undefined;
    return [same].flat().find((first) =>
      message.arrivedAt < first.arrivedAt + repeatWindow && first.imported === message.imported &&
      (first.imported || first.From_Account === message.From_Account && hasSameContent(first, message))
    );
  }

  /** Counts a message; false when the group takes no more in this second. `now` is in ms since 1970. */
  countWithinLimit(now: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) [this.#second, this.#count] = [second, 0];
    return ++this.#count <= messagesPerSecond;
  }

  /** Counts extensions that are written to a message; false when it takes no more in this minute. `now` is in ms. */
  countPairs(MsgSeq: number, count: number, now: number): boolean {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#pairs.clear();
    }
    const written = (this.#pairs.get(MsgSeq) ?? 0) + count;
    if (written > pairsPerMinute) return false;
    this.#pairs.set(MsgSeq, written);
    return true;
  }

  /** Forgets what no repeat is compared with any more. */
  #forget(now: number): void {
    for (; this.#forgotten < this.#arrivals.length; this.#forgotten++) {
      const message = this.#arrivals[this.#forgotten]!; // below the length
      if (now < message.arrivedAt + repeatWindow) break;
      const left = [this.#byRandom.get(message.MsgRandom) ?? []].flat().filter((each) => each !== message);
      if (left.length > 0) this.#byRandom.set(message.MsgRandom, left);
      else this.#byRandom.delete(message.MsgRandom);
    }
    if (this.#forgotten > 1000 && this.#forgotten * 2 > this.#arrivals.length) {
      this.#arrivals.splice(0, this.#forgotten);
      this.#forgotten = 0;
    }
  }
}

function hasSameContent(a: Pick<RecentMessage, "MsgBody">, b: Pick<RecentMessage, "MsgBody">): boolean {
  return JSON.stringify(a.MsgBody) === JSON.stringify(b.MsgBody);
}
