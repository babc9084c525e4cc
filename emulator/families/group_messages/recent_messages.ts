// What a group remembers of the last minutes: for repeated messages and rate limits.

/** A repeat within this time is dropped, in ms. */
const repeatWindow = 5 * 60 * 1000;

/** How many messages a second a group takes. */
const messagesPerSecond = 40;

/** How many extensions of one message can be written in a minute. */
const pairsPerMinute = 200;

/** A message that a repeat is compared with. */
export interface RecentMessage {
  readonly MsgSeq: number;
  /** Unix time in seconds. */
  readonly MsgTimeStamp: number;
  readonly MsgBody: readonly unknown[];
  /** When it arrived, by the emulator's clock, in ms since 1970. */
  readonly arrivedAt: number;
}

/** The recent messages of one group. None of this is saved: it is derived from the messages when a state is loaded. */
export class RecentMessages {
  /** By what repeats have in common, in the order of arrival. */
  readonly #byKey = new Map<string, RecentMessage[]>();
  readonly #arrivals: [key: string, arrivedAt: number][] = [];
  #forgotten = 0;
  #second = 0;
  #count = 0;
  #minute = 0;
  /** Pairs written in this minute, by MsgSeq. */
  readonly #pairs = new Map<number, number>();

  /** Remembers a message. Messages come in the order of their arrival. */
  add(key: string, message: RecentMessage): void {
    this.#forget(message.arrivedAt);
    const same = this.#byKey.get(key);
    if (same) same.push(message);
    else this.#byKey.set(key, [message]);
    this.#arrivals.push([key, message.arrivedAt]);
  }

  /** The message that one with this key and content repeats. `now` is in ms since 1970. */
  find(key: string, now: number, MsgBody?: readonly unknown[]): RecentMessage | undefined {
    const same = this.#byKey.get(key)?.filter(({ arrivedAt }) => now < arrivedAt + repeatWindow);
    if (!same || same.length === 0) return undefined;
    if (!MsgBody) return same[0];
    const content = JSON.stringify(MsgBody);
    return same.find((message) => JSON.stringify(message.MsgBody) === content);
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
      const [key, arrivedAt] = this.#arrivals[this.#forgotten]!; // below the length
      if (now < arrivedAt + repeatWindow) break;
      const same = this.#byKey.get(key);
      if (same && same.length > 1) same.shift();
      else this.#byKey.delete(key);
    }
    if (this.#forgotten > 1000 && this.#forgotten * 2 > this.#arrivals.length) {
      this.#arrivals.splice(0, this.#forgotten);
      this.#forgotten = 0;
    }
  }
}
