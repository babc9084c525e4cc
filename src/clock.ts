// Time and chance in one place, so that tests replace both and nothing waits for real seconds.
import { isDeno } from "./runtime.ts";
import { createSharedTimer, longestTimer } from "./shared_timer.ts";

/** What the client needs of time and chance. */
export interface Clock {
  /** Milliseconds since 1970, for signatures. */
  wallTime(): number;
  /** Milliseconds on a scale that never goes back, for pacing and deadlines. */
  now(): number;
  /** Calls back once after so many milliseconds; the result stops it. */
  timer(callback: () => void, ms: number): () => void;
  /** Between 0 and 1, for the spread of waits. Never for anything that has to be secret. */
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
 * Runs `work` until it settles, the time is over or the signal aborts, whichever comes first, and settles at that very
 * moment: as `work` does, as `onTime` says, or with the signal's reason. `work` gets a signal of its own that aborts
 * on the other two; AbortSignal.any is missing in edge VMs.
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

/** Waits so many milliseconds; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withTimeout(clock, ms, signal, () => {}, () => new Promise(() => {}));
}
