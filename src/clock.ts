// Time and chance in one place, so that tests replace both and nothing waits for real seconds.

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

/** setTimeout fires at once for a longer delay than this, in ms. */
const longestTimer = 2 ** 31 - 1;

/** A callback that waits for its time. */
interface Timer {
  at: number;
  callback: () => void;
}

/**
 * The runtime's own clock. Every attempt sets a timer that hardly ever fires, and a runtime's timer costs as much as a
 * good part of a call; so all timers share the runtime's one, which is set for the earliest.
 */
export function createSystemClock(): Clock {
  const timers = new Set<Timer>();
  let wakeAt = Infinity;
  let id: ReturnType<typeof setTimeout> | undefined;

  const now = (): number => performance.now();

  function wakeFor(at: number): void {
    if (at >= wakeAt) return;
    clearTimeout(id);
    wakeAt = at;
    id = setTimeout(fire, Math.min(Math.max(at - now(), 0), longestTimer));
  }

  function fire(): void {
    wakeAt = Infinity;
    const due = now() + 0.5; // timers may fire a fraction of a millisecond early
    const ready: Timer[] = [];
    let next = Infinity;
    for (const timer of timers) {
      if (timer.at <= due) ready.push(timer);
      else next = Math.min(next, timer.at);
    }
    wakeFor(next);
    // One callback may stop the timer of another.
    for (const timer of ready.sort((a, b) => a.at - b.at)) if (timers.delete(timer)) timer.callback();
  }

  return {
    now,
    wallTime: () => Date.now(),
    random: () => Math.random(),
    timer(callback, ms) {
      const timer = { at: now() + ms, callback };
      if (ms < Infinity) timers.add(timer);
      wakeFor(timer.at);
      return () => {
        timers.delete(timer);
        // A timer that is left would keep the program from ending.
        if (timers.size === 0) {
          clearTimeout(id);
          wakeAt = Infinity;
        }
      };
    },
  };
}

/**
 * Runs `work` until it settles, the time is over or the signal aborts, whichever comes first, and settles at that very
 * moment: with what `work` gives, with what `onTime` gives or throws, or with the signal's reason. `work` gets a signal
 * of its own that ends with any of the three; AbortSignal.any is missing in edge VMs.
 */
export function within<T>(
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
  return within(clock, ms, signal, () => {}, () => new Promise(() => {}));
}
