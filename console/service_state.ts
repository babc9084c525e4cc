// How the emulator stands, asked again and again while somebody looks.
import { useEffect, useState } from "preact/hooks";
import type { ControlClient, ServiceState } from "./control_client.ts";

/** How often it is asked, in ms. */
const askEvery = 1000;

/** What is known of the emulator. */
export interface KnownState {
  /** Its last answer; undefined before the first. */
  state: ServiceState | undefined;
  /** Set when it does not answer. */
  lost: boolean;
  /** Asks now. */
  ask(): Promise<void>;
}

/** The emulator's state, while `shown` and the page is in view. */
export function useServiceState(control: ControlClient, shown: boolean): KnownState {
  const [state, setState] = useState<ServiceState>();
  const [lost, setLost] = useState(false);
  const ask = (): Promise<void> =>
    control.state().then((told) => {
      setState(told);
      setLost(false);
    }, () => setLost(true));
  useEffect(() => {
    if (!shown) return;
    ask();
    const id = setInterval(() => globalThis.document.hidden || ask(), askEvery);
    return () => clearInterval(id);
  }, [control, shown]);
  return { state, lost, ask };
}
