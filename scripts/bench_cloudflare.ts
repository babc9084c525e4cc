// The figures of ./cloudflare, in workerd: `deno task bench:cloudflare`.
import { bundle, endBundling, gzippedSize } from "./build/bundle.ts";
import { runScenario } from "../tests/cloudflare/run_scenario.ts";
import { testApp } from "../tests/service/test_app.ts";
import { cloudflareTools } from "../tests/tool_folders.ts";
import { serve } from "./bench/serving.ts";

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

/** Rows of the file that is imported from R2. */
const rows = 1_000_000;

/** Imports a file from R2 with 80 ms latency and six connections a lane, and looks on. */
async function importFromR2(): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "cloud-bench-" });
  const file = `${folder}/users.csv`;
  const lines = Array.from({ length: rows }, (_, i) => `user_${i},李娜 ${i},https://faces.example/${i}.png\n`);
  await Deno.writeTextFile(file, `UserID,Nick,FaceUrl\n${lines.join("")}`);
  const emulator = await serve("limited");
  const worker = `${folder}/import_worker.js`;
  await Deno.writeTextFile(worker, await bundle({ entry: "tests/cloudflare/workers/import_worker.ts" }));
  await endBundling();
  const variables = { BASE_URL: emulator.url, SECRET_KEY: testApp.secretKey, LATENCY: "80", RATE: "100" };
  const task = {
    bundle: worker,
    folder,
    file,
    key: "users.csv",
    kills: [],
    lanes: 4,
    variables,
    patience: 400_000,
    inspects: true,
  };
  const running = cloudflareTools.run(await cloudflareTools.install(), ["import_scenario.mjs", JSON.stringify(task)]);
  const seen: [at: number, accounts: number][] = [];
  let isOver = false;
  const done = running.then((output) => {
    isOver = true;
    return output;
  });
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    seen.push([performance.now(), (await emulator.stats()).accounts]);
  }
  const { out } = await done;
  const { refused, accounts } = await emulator.stats();
  emulator.stop();
  const { status, heap } = JSON.parse(out.trimEnd().split("\n").at(-1) ?? "{}");
  const within = seen.filter(([, count]) => count > rows * 0.1 && count < rows * 0.9);
  const [first, last] = [within[0], within.at(-1)];
  const perSecond = first && last ? (last[1] - first[1]) * 1000 / (last[0] - first[0]) : NaN;
  row(`${rows} rows from R2, 80 ms, 4 lanes, once running: a second`, perSecond.toFixed(0), "10000", ">= 9500");
  row(`  ${accounts} accounts, ${status?.imported} rows imported; refused for rate`, String(refused), "", "0");
  row("  largest heap of the isolate with all lanes, MB", (heap / 1e6).toFixed(0), "128", "<= 64");
  await Deno.remove(folder, { recursive: true });
}

await importFromR2();
Deno.exit();
