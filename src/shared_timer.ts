// Many timers that share one of the runtime's.

/** The longest delay of setTimeout, in ms; with a longer one it fires at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** A callback and when it is due. */
interface Timer {
  at: number;
  callback: () => void;
}

/**
 * A clock's `timer` for a runtime whose own timers are expensive. Every attempt sets a timer that hardly ever fires;
 * here they all share one, which is set for the earliest. Not for Workers, where it would end with the request that
 * happened to set it.
 */
export function createSharedTimer(now: () => number): (callback: () => void, ms: number) => () => void {
  const timers = new Set<Timer>();
  let wakeAt = Infinity;
  let id: ReturnType<typeof setTimeout> | undefined;

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

  return (callback, ms) => {
    const timer = { at: now() + ms, callback };
    if (ms < Infinity) timers.add(timer);
    wakeFor(timer.at);
    return () => {
      timers.delete(timer);
      // A leftover timer would keep the program running.
      if (timers.size === 0) {
        clearTimeout(id);
        wakeAt = Infinity;
      }
    };
  };
}
