// A clock that stands still until a test advances it.
import type { Clock } from "../../src/clock.ts";

/** Time and randomness under a test's control. */
export class FakeClock implements Clock {
  #now = 0;
  #timers: { at: number; callback: () => void }[] = [];
  /** What `random` returns. */
  chance = 0.5;
  /** The wall time at the start, in ms since 1970. */
  epoch = 1_751_328_000_000;

  wallTime(): number {
    return this.epoch + this.#now;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  timer(callback: () => void, ms: number): () => void {
    const timer = { at: this.#now + Math.max(0, ms), callback };
    this.#timers.push(timer);
    return () => this.#timers = this.#timers.filter((other) => other !== timer);
  }

  /** Timers that are set. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Advances to the next timer and fires it, without a pause. */
  fireNext(): void {
    const next = this.#timers.sort((a, b) => a.at - b.at).shift();
    if (!next) return;
    this.#now = Math.max(this.#now, next.at);
    next.callback();
  }

  /** Advances without firing any timer, as while something blocks the runtime. */
  skip(ms: number): void {
    this.#now += ms;
  }

  /** Advances timer by timer, with a pause after each for what it starts. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settle();
    while (true) {
      const next = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
      await settle();
    }
    this.#now = until;
  }
}

/** Runs everything that does not wait for a timer. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await eventLoopTurn();
  // Workers deliver a message before the microtasks that are already queued have run.
  for (let microtask = 0; microtask < 300; microtask++) await undefined;
}

/** A turn of the event loop. Browsers delay nested timers by milliseconds, but never a message. */
function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (!("MessageChannel" in globalThis)) return setTimeout(resolve, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
