// The documented calls per second, as a token bucket that holds one second's worth.

/** Says of each call whether it is within the rate. */
export class TokenBucket {
  readonly #rate: number;
  readonly #most: number;
  readonly #now: () => number;
  #tokens: number;
  #filledAt: number;

  /** A full bucket; `now` in ms. */
  constructor(rate: number, now: () => number) {
    this.#rate = rate;
    // A rate below one fills up to one call all the same.
    this.#most = Math.max(1, rate);
    this.#now = now;
    this.#tokens = this.#most;
    this.#filledAt = now();
  }

  /** Takes a token, if there is one. */
  take(): boolean {
    const now = this.#now();
    this.#tokens = Math.min(this.#most, this.#tokens + Math.max(0, now - this.#filledAt) * this.#rate / 1000);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens--;
    return true;
  }
}
