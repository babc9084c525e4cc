// Ctrl-C during an import, and pipes that close early.
import process from "node:process";
import { quoteForShell } from "./arguments.ts";
import { commandName, isClone } from "./command_name.ts";
import type { Target } from "./target.ts";

/** Signals that stop an import. */
export interface StopSignals {
  /** Stops it in order. */
  signal: AbortSignal;
  /** Ends the calls under way too. */
  endCalls: AbortSignal;
}

/** How a run that can be interrupted ended. */
export interface InterruptibleResult {
  /** Whether something did not go in. */
  hasFailures: boolean;
  /** Whether the same command would send more. */
  resumable: boolean;
  /** What is imported. */
  noun: "rows" | "lines";
}

/**
 * Runs an import that the first Ctrl-C stops in order and the second one at once; says how to resume it. Returns the
 * exit status.
 *
 * @param args The arguments that the command was called with.
 */
export async function runInterruptibly(
  args: string[],
  target: Target,
  run: (signals: StopSignals) => Promise<InterruptibleResult>,
): Promise<number> {
  const [stop, endCalls] = [new AbortController(), new AbortController()];
  const onInterrupt = (): void => {
    if (stop.signal.aborted) return endCalls.abort();
    stop.abort();
    process.stderr.write("\nStopping once the calls under way have finished. Press Ctrl-C again to cancel them.\n");
  };
  process.on("SIGINT", onInterrupt);
  try {
    const { hasFailures, resumable, noun } = await run({ signal: stop.signal, endCalls: endCalls.signal });
    if (resumable) {
      process.stderr.write(`Some ${noun} have not been imported yet. To resume:\n\n  ${commandLine(args)}\n`);
    }
    if (stop.signal.aborted) return 130;
    return hasFailures ? 1 : 0;
  } catch (error) {
    if (!stop.signal.aborted || error !== stop.signal.reason) throw error;
    process.stderr.write("Stopped before anything was sent.\n");
    return 130;
  } finally {
    process.off("SIGINT", onInterrupt);
    await target.close();
  }
}

/** The command as it was typed, for a shell. */
function commandLine(args: string[]): string {
  const words = args.map(quoteForShell);
  return (isClone() && words[0] === "import" ? ["deno task", ...words] : [commandName(), ...words]).join(" ");
}

/** Exits quietly when the reader of the output has gone, as after `| head`: with the status that a shell gives SIGPIPE. */
export function exitOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: { code?: string }) => {
      if (error.code === "EPIPE") process.exit(141);
      throw error;
    });
  }
}
