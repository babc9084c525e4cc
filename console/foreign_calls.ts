// Counts the changes that calls from outside a view may have made.
import { useEffect, useState } from "preact/hooks";
import type { CallEvent, ControlClient } from "./control_client.ts";
import { isCallOfPage } from "./emulator_client.ts";

/** Time between two counts, in ms: thousands of calls can arrive in a second. */
const countInterval = 250;

/** Wait before a lost stream is reconnected, in ms. */
const reconnectDelay = 1000;

/** Above the id of every call. The emulator takes at most 15 digits. */
const afterAll = 10 ** 15 - 1;

/** Calls by these names change nothing. */
const reading = /get|check|query|search/i;

function mayChangeSomething(event: CallEvent): boolean {
  if (event.type !== "call") return true;
  return !isCallOfPage(event.call) && !reading.test(event.call.operation);
}

/** A number that grows when calls may have changed something. The stream is open only while `shown` is true. */
export function useForeignChanges(control: ControlClient, shown: boolean): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!shown) return;
    const stop = new AbortController();
    // Anything may have changed while the view was not shown.
    setCount((before) => before + 1);
    let hasChanged = false;
    const id = setInterval(() => {
      if (hasChanged) setCount((before) => before + 1);
      hasChanged = false;
    }, countInterval);
    const watch = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        // Only new calls: what the others did is in the lists that are read first.
        await control.watchCalls(
          (event) => hasChanged ||= mayChangeSomething(event),
          stop.signal,
          afterAll,
        ).catch(() => {});
        if (!stop.signal.aborted) {
          await new Promise((resolve) => setTimeout(resolve, reconnectDelay));
        }
      }
    };
    watch();
    return () => {
      clearInterval(id);
      stop.abort();
    };
  }, [control, shown]);
  return count;
}
