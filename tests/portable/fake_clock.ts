// A clock that stands still until it is told to go.
import type { Clock } from "../../src/clock.ts";

/** Time and chance in a test's hand. */
export class FakeClock implements Clock {
  #now = 0;
  #timers: { at: number; callback: () => void }[] = [];
  /** What `random` gives. */
  chance = 0.5;
  /** When 1970 was, so that wall time is a plausible date. */
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

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Goes to the next timer and fires it, without a pause. */
  fireNext(): void {
    const next = this.#timers.sort((a, b) => a.at - b.at).shift();
    if (!next) return;
    this.#now = Math.max(this.#now, next.at);
    next.callback();
  }

  /** Time goes by without any timer firing, as while something blocks the runtime. */
  skip(ms: number): void {
    this.#now += ms;
  }

  /** Lets time pass, timer by timer, with a pause after each for what it sets off. */
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

/** Lets everything run that does not wait for a timer. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await eventLoopTurn();
  // Workers deliver a message before the microtasks that are already waiting have run their course.
  for (let microtask = 0; microtask < 300; microtask++) await undefined;
}

/** A turn of the event loop. Browsers hold a timer that was set by a timer back for milliseconds, a message never. */
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
