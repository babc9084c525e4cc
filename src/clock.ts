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
 * moment: with what `work` gives, with what `onTime` gives or throws, or with the signal's reason. `work` gets a signal
 * of its own that ends with any of the three; AbortSignal.any is missing in edge VMs.
 */
export function withTimeout<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  onTime: () => T,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = clock.timer(() => {
      end();
      try {
        resolve(onTime());
      } catch (error) {
        reject(error);
      }
      controller.abort();
    }, ms);
    const abort = (): void => {
      end();
      reject(signal?.reason);
      controller.abort(signal?.reason);
    };
    const end = (): void => {
      stop();
      signal?.removeEventListener("abort", abort);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    work(controller.signal).then((value) => {
      end();
      resolve(value);
    }, (error) => {
      end();
      reject(error);
    });
  });
}

/** Waits so many milliseconds; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withTimeout(clock, ms, signal, () => {}, () => new Promise(() => {}));
}
