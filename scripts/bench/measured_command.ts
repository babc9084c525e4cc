// Runs the command line in a process of its own and measures it.
import { environmentOf } from "../../tests/service/test_app.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The tasks `import` and `cli` run with this too: left alone, V8 takes 80 MB more for what lives a moment. */
const asTheTasks = "--v8-flags=--max-semi-space-size=2,--heap-growing-percent=10";

/** What a command printed and took. */
export interface MeasuredCommand {
  printed: string;
  /** From its start to its end. */
  seconds: number;
  /** Peak of the resident set in MB, as Linux tells it; NaN elsewhere. */
  peak: number;
}

/** Runs a command against the service at `url`. */
export async function measureCommand(args: string[], url = "http://localhost"): Promise<MeasuredCommand> {
  const startedAt = performance.now();
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-check", asTheTasks, `${root}cli/main.ts`, ...args],
    env: { ...environmentOf(url), NO_COLOR: "1" },
    stdout: "piped",
    stderr: "null",
  }).spawn();
  let peak = NaN;
  const poll = setInterval(async () => {
    const status = await Deno.readTextFile(`/proc/${child.pid}/status`).catch(() => "");
    peak = Number(status.match(/VmHWM:\s+(\d+)/)?.[1] ?? NaN) / 1024 || peak;
  }, 100);
  const { stdout } = await child.output();
  clearInterval(poll);
  return { printed: new TextDecoder().decode(stdout), seconds: (performance.now() - startedAt) / 1000, peak };
}
