// Keeps to the documented calls per second of one operation, evenly spread.
import type { Clock } from "./clock.ts";

/** How late a call may be and still be made good, in ms: timers fire late by a few. */
const catchUp = 25;

const second = 1000;

/** Less than this is rounding, not time; in ms. */
const negligible = 0.001;

/**
 * Hands out turns so that no second holds more than `rate` of them and they are evenly spread: the n-th turn is not
 * before the (n - rate)-th plus one second, and not before its place in an even row. Turns are taken in the order in
 * which they were asked for; one who stops waiting uses none up.
 */
export interface Pacer {
  /** Takes a turn at once, if one is due and nobody waits. */
  tryTurn(): boolean;
  /** Settles when the turn has come; rejects with the signal's reason as soon as it aborts. */
  turn(signal: AbortSignal): Promise<void>;
}

/** A pacer for `rate` turns a second. */
export function createPacer(clock: Clock, rate: number): Pacer {
  /** When the last `rate` turns were taken; a ring. */
  const taken = new Float64Array(Math.max(1, rate)).fill(-Infinity);
  const waiting = new Set<() => void>();
  let next = 0;
  let due = -Infinity;
  let timerSet = false;

  const untilDue = (): number => Math.max(due, taken[next]! + second) - clock.now();

  function takeIfDue(): boolean {
    if (untilDue() > negligible) return false;
    const now = taken[next] = clock.now();
    next = (next + 1) % taken.length;
    // After a pause the row begins anew; only what a timer was late by is made good.
    due = (now - due <= catchUp ? due : now) + second / rate;
    return true;
  }

  function serve(): void {
    for (const go of waiting) {
      if (timerSet) return;
      if (takeIfDue()) go();
      else {
        timerSet = true;
        clock.timer(() => {
          timerSet = false;
          serve();
        }, untilDue());
      }
    }
  }

  return {
    tryTurn: () => waiting.size === 0 && takeIfDue(),
    turn: (signal) =>
      new Promise((resolve, reject) => {
        const leave = (settle: () => void): void => {
          waiting.delete(go);
          signal.removeEventListener("abort", stop);
          settle();
        };
        const go = (): void => leave(resolve);
        const stop = (): void => leave(() => reject(signal.reason));
        signal.addEventListener("abort", stop);
        waiting.add(go);
        serve();
      }),
  };
}
