// Runs asynchronous actions of a view and tracks their state.
import { useRef, useState } from "preact/hooks";

/** State of the actions of a view. */
export interface AsyncAction {
  busy: boolean;
  /** Message of the last action if it failed, else empty. */
  error: string;
  /** Runs an action. What it throws becomes `error`. */
  run(action: () => Promise<void>): Promise<void>;
}

/** Runs the actions of a view one after the other. */
export function useAsyncAction(): AsyncAction {
  const [pending, setPending] = useState(0);
  const [error, setError] = useState("");
  const last = useRef(Promise.resolve());
  return {
    busy: pending > 0,
    error,
    run(action) {
      setPending((count) => count + 1);
      return last.current = last.current.then(async () => {
        setError("");
        try {
          await action();
        } catch (error) {
          setError(error instanceof Error ? error.message : String(error));
        } finally {
          setPending((count) => count - 1);
        }
      });
    },
  };
}
