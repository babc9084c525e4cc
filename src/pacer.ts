// Keeps to the documented calls per second of one operation, evenly spread.
import { type Clock, sleep } from "./clock.ts";

/** How late a call may be and still be made good, in ms: timers fire late by a few. */
const catchUp = 25;

const second = 1000;

/** Less than this is rounding, not time; in ms. */
const negligible = 0.001;

/** The least part of the rate that refusals bring a pacer down to. */
const slowest = 1 / 16;

/** From a standstill back to the full rate, in ms. */
const recovery = 10000;

/**
 * Hands out turns so that no second holds more than `rate` of them and they are evenly spread: the n-th turn is not
 * before the (n - rate)-th plus one second, and not before its place in an even row. Turns come in the order in which
 * they were asked for; the turn of one who stops waiting goes to the next who asks.
 *
 * Everyone waits by a timer of their own: in Workers a timer ends with the request that set it, and nobody may wait
 * for one that a request of somebody else has set.
 */
export interface Pacer {
  /** Turns a second; may be set. */
  rate: number;
  /** Half as many turns from now on, as the service says that they come too fast; then slowly more again. */
  slowDown(): void;
  /** Takes a turn at once, if one is due and nobody waits. */
  tryTurn(): boolean;
  /** Settles when the turn has come; rejects with the signal's reason as soon as it aborts. */
  turn(signal: AbortSignal): Promise<void>;
}

/** A place in the row. */
interface Turn {
  number: number;
  /** When it is due, on the row's own scale. */
  at: number;
  /** When it was used, or when it is due as long as it is not. */
  usedAt: number;
  /** The turn `rate` places before, until this one is used. */
  before: Turn | undefined;
}

/** A pacer for `rate` turns a second. */
export function createPacer(clock: Clock, rate: number): Pacer {
  /** The last `rate` turns; a ring. */
  let turns: Turn[] = [];
  const returned: Turn[] = [];
  /** The part of the rate that is used since `slowedAt`; grows with time. */
  let part = 1;
  let slowedAt = -Infinity;
  let count = 0;
  let next = -Infinity;
  /** How far the row is behind the clock: it stands still while nobody uses the turns that are due. */
  let behind = 0;

  const rowTime = (): number => clock.now() - behind;
  const partNow = (): number => Math.min(1, part + (clock.now() - slowedAt) / recovery);

  function reserve(): Turn {
    const now = rowTime();
    for (let turn = returned.shift(); turn; turn = returned.shift()) if (turn.at >= now) return turn;
    // After a pause the row begins anew; only what a timer was late by is made good.
    if (next < now - catchUp) next = now;
    const number = count++;
    const turn = { number, at: next, usedAt: next + behind, before: turns[number % rate] };
    next += second / (rate * partNow());
    return turns[number % rate] = turn;
  }

  function giveBack(turn: Turn): void {
    if (turns[turn.number % rate] !== turn || turn.number !== count - 1) return void returned.push(turn);
    count--;
    next = turn.at;
    if (turn.before) turns[count % rate] = turn.before;
    else turns.pop();
  }

  /** Uses the turn if it is due, else says how long to wait, in ms. */
  function use(turn: Turn): number {
    const now = clock.now();
    const wait = Math.max(turn.at - rowTime(), (turn.before?.usedAt ?? -Infinity) + second - now);
    if (wait > negligible) return wait;
    // Those who wait behind one who is very late keep their distance.
    behind += Math.max(0, rowTime() - turn.at - catchUp);
    turn.usedAt = now;
    turn.before = undefined;
    return 0;
  }

  return {
    get rate() {
      return rate;
    },
    set rate(perSecond) {
      if (perSecond === rate) return;
      rate = perSecond;
      // Numbers count places in a ring of another length from now on.
      turns = [];
      count = 0;
    },
    slowDown() {
      const now = clock.now();
      // Calls that were under way together are refused together, and that is one sign, not many.
      if (now - slowedAt < second) return;
      part = Math.max(slowest, partNow() / 2);
      slowedAt = now;
      // Those who have their turns already wait too.
      behind += second / 2;
    },
    tryTurn() {
      const turn = reserve();
      const isDue = use(turn) === 0;
      if (!isDue) giveBack(turn);
      return isDue;
    },
    async turn(signal) {
      const turn = reserve();
      try {
        for (let wait = use(turn); wait > 0; wait = use(turn)) await sleep(clock, wait, signal);
      } catch (reason) {
        giveBack(turn);
        throw reason;
      }
    },
  };
}
