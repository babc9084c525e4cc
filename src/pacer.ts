// Spaces the calls of one operation evenly, at the documented calls per second.
import { assertNumber } from "./assert_options.ts";
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
 * @example Use half the rate, because another program shares it
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 *
 * const chat = createChatClient({ sdkAppId: 1400000000, secretKey: "a test key", region: "singapore" });
 * if (chat.pacers) chat.pacers.accountImport.rate /= 2;
 * ```
 */
export interface Pacer {
  /** Turns per second; can be set to an integer of at least 1. */
  rate: number;
  /** Why no turn could be had from a shared place, the last time one was asked for. */
  problem?: string;
  /** Halves the pace, because the service answers that calls come too fast; it recovers within 10 seconds. */
  slowDown(): void;
  /** Takes a turn if one is due and nobody waits for it; otherwise false. */
  tryTurn(): boolean;
  /** Resolves when the turn has come; rejects with the signal's reason as soon as it aborts. */
  turn(signal: AbortSignal): Promise<void>;
}

/** A place in the queue. */
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
  /** The last `rate` turns; a ring. */
  let turns: Turn[] = [];
  const returned: Turn[] = [];
  /** The part of the rate in use at `slowedAt`; it grows with time. */
  let part = 1;
  let slowedAt = -Infinity;
  let [count, next] = [0, -Infinity];
  /** How far the row is behind the clock, in ms: it stops while nobody uses the turns that are due. */
  let behind = 0;

  const rowTime = (): number => clock.now() - behind;
  const currentPart = (): number => Math.min(1, part + (clock.now() - slowedAt) / recovery);

  function reserve(): Turn {
    const now = rowTime();
    for (let turn = returned.shift(); turn; turn = returned.shift()) if (turn.at >= now) return turn;
    // After a pause the row starts over; only a timer's delay is made up for.
    if (next < now - catchUp) next = now;
    const number = count++;
    const turn = { number, at: next, usedAt: next + behind, before: turns[number % rate] };
    next += second / (rate * currentPart());
    return turns[number % rate] = turn;
  }

  function giveBack(turn: Turn): void {
    if (turns[turn.number % rate] !== turn || turn.number !== count - 1) return void returned.push(turn);
    count--;
    next = turn.at;
    if (turn.before) turns[count % rate] = turn.before;
    else turns.pop();
  }

  /** Uses the turn if it is due and returns 0; otherwise returns how long to wait, in ms. */
  function use(turn: Turn): number {
    const now = clock.now();
    const wait = Math.max(turn.at - rowTime(), (turn.before?.usedAt ?? -Infinity) + second - now);
    if (wait > negligible) return wait;
    // Turns behind one that is very late keep their distance.
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
      assertNumber("rate", perSecond, 1);
      if (perSecond !== rate) [rate, turns, count] = [perSecond, [], 0];
    },
    slowDown() {
      const now = clock.now();
      // Calls under way together are refused together: that is one signal, not many.
      if (now - slowedAt < second) return;
      part = Math.max(slowest, currentPart() / 2);
      slowedAt = now;
      // Turns that are reserved already are delayed too.
      behind += second / 2;
    },
    tryTurn() {
      const turn = reserve();
      if (use(turn) === 0) return true;
      giveBack(turn);
      return false;
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
