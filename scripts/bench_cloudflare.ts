// The figures of ./cloudflare, in workerd: `deno task bench:cloudflare`.
import { bundle, endBundling, gzippedSize } from "./build/bundle.ts";
import { runScenario } from "../tests/cloudflare/run_scenario.ts";

function row(what: string, measured: string, reference: string, goal: string): void {
  console.log(`${what.padEnd(62)} ${measured.padStart(10)} ${reference.padStart(12)}   ${goal}`);
}

interface Pace {
  calls: number;
  refused: number;
  busiestSecond: number;
  busiestWindow: number;
  perSecond: number;
}

interface Latency {
  turn: number;
  call: number;
  ratio: number;
}

const size = gzippedSize(await bundle({ entry: "src/cloudflare.ts", minify: true }));
await endBundling();
row("", "measured", "reference", "goal");
const { calls, refused, busiestSecond, busiestWindow, perSecond } = await runScenario<Pace>("pace", 10);
row("calls a second of eight isolates together, account_import", perSecond.toFixed(1), "200", ">= 196");
row(`  of ${calls} calls refused for rate`, String(refused), "", "0");
row("  in the busiest second of the clock", String(busiestSecond), "", "<= 200");
row("  in the busiest second that starts at any call", String(busiestWindow), "", "");
const latency = await runScenario<Latency>("latency", 300);
row("a turn when no wait is due, ms", latency.turn.toFixed(3), `${latency.call.toFixed(3)} RPC`, "");
row("  over a plain RPC, median of pairs", latency.ratio.toFixed(2), "1", "<= 1.5");
row("./cloudflare bundled, gzip, bytes", String(size), "34000", "<= 30000");
Deno.exit();
