// Keeps to the documented calls per second of one operation, evenly spread.
import type { Clock } from "./clock.ts";

/** How late calls may be and still catch up, in ms: timers fire late by a few. */
const catchUp = 25;

const second = 1000;

/** Less than this is rounding, not time; in ms. */
const negligible = 0.001;

/** Someone who waits for a turn. */
interface Waiter {
  go(): void;
}

/**
 * Hands out turns so that no second holds more than `rate` of them and they are evenly spread: the n-th turn is not
 * before the (n - rate)-th plus one second, and not much before its place in an even row. Turns are taken in the order
 * they were asked for; one who stops waiting uses none up.
 */
export class Pacer {
  readonly #clock: Clock;
  readonly #rate: number;
  /** When the last `rate` turns were taken; a ring. */
  readonly #taken: Float64Array;
  #next = 0;
  /** Place of the next turn in the even row. */
  #due = -Infinity;
  readonly #waiting = new Set<Waiter>();
  #timerSet = false;

  /** A pacer for `rate` turns a second. */
  constructor(clock: Clock, rate: number) {
    this.#clock = clock;
    this.#rate = rate;
    this.#taken = new Float64Array(Math.max(1, Math.floor(rate))).fill(-Infinity);
  }

  /** Takes a turn at once, if one is due and nobody waits. */
  tryTurn(): boolean {
    return this.#waiting.size === 0 && this.#takeIfDue();
  }

  /** Settles when the turn has come; rejects with the signal's reason as soon as it aborts. */
  turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const waiter: Waiter = {
        go: () => {
          signal.removeEventListener("abort", leave);
          resolve();
        },
      };
      const leave = (): void => {
        this.#waiting.delete(waiter);
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#waiting.add(waiter);
      this.#serve();
    });
  }

  #serve(): void {
    if (this.#timerSet) return;
    for (const waiter of this.#waiting) {
      if (!this.#takeIfDue()) {
        this.#timerSet = true;
        this.#clock.timer(() => {
          this.#timerSet = false;
          this.#serve();
        }, this.#untilDue());
        return;
      }
      this.#waiting.delete(waiter);
      waiter.go();
    }
  }

  #untilDue(): number {
    const now = this.#clock.now();
    return Math.max(this.#due, this.#taken[this.#next]! + second) - now;
  }

  #takeIfDue(): boolean {
    if (this.#untilDue() > negligible) return false;
    const now = this.#clock.now();
    this.#taken[this.#next] = now;
    this.#next = (this.#next + 1) % this.#taken.length;
    // After a pause the row begins anew; only what a timer was late by is made good.
    const place = now - this.#due <= catchUp ? this.#due : now;
    this.#due = place + second / this.#rate;
    return true;
  }
}
