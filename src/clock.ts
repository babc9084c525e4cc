// Time and randomness in one place, so that tests replace both and never wait for real seconds.
import { isDeno } from "./runtime.ts";
import { createSharedTimer, longestTimer } from "./shared_timer.ts";

/** The time and randomness that the client needs. */
export interface Clock {
  /** Milliseconds since 1970, for signatures. */
  wallTime(): number;
  /** Monotonic milliseconds, for pacing and deadlines. */
  now(): number;
  /** Calls back once after `ms` milliseconds; the returned function cancels it. */
  timer(callback: () => void, ms: number): () => void;
  /** Between 0 and 1, for jitter. Never for anything that must be secret. */
  random(): number;
}

/** The runtime's own clock. */
export function createSystemClock(): Clock {
  const now = (): number => performance.now();
  const timer = isDeno() ? createSharedTimer(now) : runtimeTimer;
  return { now, timer, wallTime: () => Date.now(), random: () => Math.random() };
}

function runtimeTimer(callback: () => void, ms: number): () => void {
  if (ms === Infinity) return () => {};
  const id = setTimeout(callback, Math.min(ms, longestTimer));
  return () => clearTimeout(id);
}

/**
 * Runs `work` until it settles, `ms` have passed or the signal aborts, whichever comes first, and settles at that very
 * moment: as `work` does, with what `onTime` returns, or with the signal's reason. `work` gets a signal of its own that
 * aborts on the other two; AbortSignal.any is missing in edge VMs.
 */
export function withTimeout<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  onTime: () => T | Promise<T>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const finish = <V>(settle: (value: V) => void) => (value: V): void => {
      stop();
      signal?.removeEventListener("abort", abort);
      settle(value);
    };
    const stop = clock.timer(() => {
      finish(resolve)(onTime());
      controller.abort();
    }, ms);
    const abort = (): void => {
      finish(reject)(signal?.reason);
      controller.abort(signal?.reason);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    work(controller.signal).then(finish(resolve), finish(reject));
  });
}

/** Waits `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withTimeout(clock, ms, signal, () => {}, () => new Promise(() => {}));
}
