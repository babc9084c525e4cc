// Polls the emulator's state while a view shows it.
import { useEffect, useState } from "preact/hooks";
import type { ControlClient, EmulatorState } from "./control_client.ts";

/** Time between polls, in ms. */
const pollInterval = 1000;

/** The polled state. */
export interface PolledState {
  /** Last known state; undefined before the first answer. */
  state: EmulatorState | undefined;
  /** Whether the last poll failed. */
  isUnreachable: boolean;
  /** Polls now. */
  refresh(): Promise<void>;
}

/** Polls the emulator while `shown` is true and the page is visible. */
export function useEmulatorState(control: ControlClient, shown: boolean): PolledState {
  const [state, setState] = useState<EmulatorState>();
  const [isUnreachable, setUnreachable] = useState(false);
  const refresh = (): Promise<void> =>
    control.state().then((state) => {
      setState(state);
      setUnreachable(false);
    }, () => setUnreachable(true));
  useEffect(() => {
    if (!shown) return;
    refresh();
    const id = setInterval(() => globalThis.document.hidden || refresh(), pollInterval);
    return () => clearInterval(id);
  }, [control, shown]);
  return { state, isUnreachable, refresh };
}
