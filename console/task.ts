// Work that takes time and can fail.
import { useRef, useState } from "preact/hooks";

/** How some work stands. */
export interface Task {
  busy: boolean;
  /** Why the last run failed; empty when it did not. */
  error: string;
  /** Starts it; what it throws becomes `error`. */
  run(work: () => Promise<void>): Promise<void>;
}

/** Work that a view starts, one piece at a time. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const running = useRef(false);
  return {
    busy,
    error,
    async run(work) {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setError("");
      try {
        await work();
      } catch (error) {
        setError(error instanceof Error ? error.message : String(error));
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
