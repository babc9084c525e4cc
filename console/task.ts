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

/** Work that a view starts. What is started while something runs waits for its end. */
export function useTask(): Task {
  const [waiting, setWaiting] = useState(0);
  const [error, setError] = useState("");
  const last = useRef(Promise.resolve());
  return {
    busy: waiting > 0,
    error,
    run(work) {
      setWaiting((count) => count + 1);
      return last.current = last.current.then(async () => {
        setError("");
        try {
          await work();
        } catch (error) {
          setError(error instanceof Error ? error.message : String(error));
        } finally {
          setWaiting((count) => count - 1);
        }
      });
    },
  };
}
