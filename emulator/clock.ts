// The emulator's clock.

/** Furthest from 1970 that a date can be, in ms. */
export const maxDate = 8.64e15;

/** A clock that runs with another one and can be moved. Times are in ms since 1970. */
export class Clock {
  /** How far the clock is ahead of the other one, in ms. */
  offset = 0;
  readonly #source: () => number;

  constructor(source: () => number) {
    this.#source = source;
  }

  now(): number {
    return this.#source() + this.offset;
  }

  /** Moves the clock forward, or back when `ms` is negative. Throws a TypeError when no date is that far. */
  move(ms: number): void {
    const time = this.now() + ms;
    if (!(Math.abs(time) <= maxDate)) {
      throw new TypeError(`the clock cannot be moved by ${ms} ms`);
    }
    this.offset += ms;
  }
}
