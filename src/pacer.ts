// Spaces the calls of one operation evenly, at the documented calls per second.
import { type Clock, sleep } from "./clock.ts";

/** How late a call may be and still be made up for, in ms: timers fire a few ms late. */
const catchUp = 25;

const second = 1000;

/** Less than this is a rounding error, in ms. */
const negligible = 0.001;

/** The smallest part of the rate that refusals slow a pacer down to. */
const slowest = 1 / 16;

/** From a standstill back to the full rate, in ms. */
const recovery = 10000;

/**
 * Spaces the calls of one operation of a client: no second holds more than `rate` turns, and they are evenly spread.
 * Turns come in the order in which they were asked for.
 *
 * @example Use half the quota, because another program shares it
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 *
 * const chat = createChatClient({ sdkAppId: 1400000000, secretKey: "a test key", region: "singapore" });
 * if (chat.pacers) chat.pacers.accountImport.rate /= 2;
 * ```
 */
export interface Pacer {
  /** Turns per second; can be set. */
  rate: number;
  /** Halves the pace, because the service answers that calls come too fast; it recovers within 10 seconds. */
  slowDown(): void;
  /** Takes a turn if one is due and nobody waits for it; otherwise false. */
  tryTurn(): boolean;
  /** Resolves when the turn has come; rejects with the signal's reason as soon as it aborts. */
  turn(signal: AbortSignal): Promise<void>;
}

/** A place in the row. */
interface Turn {
  number: number;
  /** When it is due, on the row's own scale. */
  at: number;
  /** When it was used; until then, when it is due. */
  usedAt: number;
  /** The turn `rate` places before, until this one is used. */
  before: Turn | undefined;
}

/**
 * A pacer for `rate` turns per second. The n-th turn comes neither before the (n - rate)-th plus one second nor before its
 * place in an even row. The turn of a caller that stops waiting goes to the next one.
 *
 * Each caller waits on a timer of its own: in Workers a timer ends with the request that set it, and no request may wait
 * for the timer of another.
 */
export function createPacer(clock: Clock, rate: number): Pacer {
  return new EvenPacer(clock, rate);
}

class EvenPacer implements Pacer {
  readonly #clock: Clock;
  #rate: number;
  /** The last `rate` turns; a ring. */
  #turns: Turn[] = [];
  readonly #returned: Turn[] = [];
  /** The part of the rate in use at `#slowedAt`; it grows with time. */
  #part = 1;
  #slowedAt = -Infinity;
  #count = 0;
  #next = -Infinity;
  /** How far the row is behind the clock, in ms: it stops while nobody uses the turns that are due. */
  #behind = 0;

  constructor(clock: Clock, rate: number) {
    this.#clock = clock;
    this.#rate = rate;
  }

  get rate(): number {
    return this.#rate;
  }

  set rate(perSecond: number) {
    if (perSecond === this.#rate) return;
    this.#rate = perSecond;
    // The ring has another length now.
    this.#turns = [];
    this.#count = 0;
  }

  slowDown(): void {
    const now = this.#clock.now();
    // Calls under way together are refused together: that is one signal, not many.
    if (now - this.#slowedAt < second) return;
    this.#part = Math.max(slowest, this.#currentPart() / 2);
    this.#slowedAt = now;
    // Turns that are reserved already are delayed too.
    this.#behind += second / 2;
  }

  tryTurn(): boolean {
    const turn = this.#reserve();
    const isDue = this.#use(turn) === 0;
    if (!isDue) this.#giveBack(turn);
    return isDue;
  }

  async turn(signal: AbortSignal): Promise<void> {
    const turn = this.#reserve();
    try {
      for (let wait = this.#use(turn); wait > 0; wait = this.#use(turn)) await sleep(this.#clock, wait, signal);
    } catch (reason) {
      this.#giveBack(turn);
      throw reason;
    }
  }

  #rowTime(): number {
    return this.#clock.now() - this.#behind;
  }

  #currentPart(): number {
    return Math.min(1, this.#part + (this.#clock.now() - this.#slowedAt) / recovery);
  }

  #reserve(): Turn {
    const now = this.#rowTime();
    for (let turn = this.#returned.shift(); turn; turn = this.#returned.shift()) if (turn.at >= now) return turn;
    // After a pause the row starts over; only a timer's delay is made up for.
    if (this.#next < now - catchUp) this.#next = now;
    const number = this.#count++;
    const slot = number % this.#rate;
    const turn = { number, at: this.#next, usedAt: this.#next + this.#behind, before: this.#turns[slot] };
    this.#next += second / (this.#rate * this.#currentPart());
    return this.#turns[slot] = turn;
  }

  #giveBack(turn: Turn): void {
    const slot = turn.number % this.#rate;
    if (this.#turns[slot] !== turn || turn.number !== this.#count - 1) return void this.#returned.push(turn);
    this.#count--;
    this.#next = turn.at;
    if (turn.before) this.#turns[slot] = turn.before;
    else this.#turns.pop();
  }

  /** Uses the turn if it is due and returns 0; otherwise returns how long to wait, in ms. */
  #use(turn: Turn): number {
    const now = this.#clock.now();
    const wait = Math.max(turn.at - this.#rowTime(), (turn.before?.usedAt ?? -Infinity) + second - now);
    if (wait > negligible) return wait;
    // Turns behind one that is very late keep their distance.
    this.#behind += Math.max(0, this.#rowTime() - turn.at - catchUp);
    turn.usedAt = now;
    turn.before = undefined;
    return 0;
  }
}
