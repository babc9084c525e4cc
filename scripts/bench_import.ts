// The figures of a large import: `deno task bench:import [--rows 1000000]`. The command line, in a process of its own,
// reads a file and sends it to an emulator in another.
import { measureCommand, type MeasuredCommand } from "./bench/measured_command.ts";
import { serve, type ServedEmulator } from "./bench/serving.ts";

const root = new URL("../", import.meta.url).pathname;
const at = Deno.args.indexOf("--rows");
const rows = at === -1 ? 1_000_000 : Number(Deno.args[at + 1]);
const folder = await Deno.makeTempDir({ prefix: "import-" });

function row(what: string, measured: string, reference: string, goal: string): void {
  console.log(`${what.padEnd(58)} ${measured.padStart(12)} ${reference.padStart(14)}   ${goal}`);
}

async function writeUsers(name: string, count: number): Promise<string> {
  const path = `${folder}/${name}`;
  const file = await Deno.open(path, { write: true, create: true });
  const writer = file.writable.getWriter();
  const encoder = new TextEncoder();
  await writer.write(encoder.encode("UserID,Nick,FaceUrl\n"));
  for (let from = 0; from < count; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, count - from) }, (_, i) => {
      return `user_${from + i},李娜 ${from + i},https://faces.example/${from + i}.png\n`;
    });
    await writer.write(encoder.encode(lines.join("")));
  }
  await writer.close();
  return path;
}

async function importFile(
  file: string,
  { url }: ServedEmulator,
  args: string[] = [],
): Promise<MeasuredCommand & { perSecond: number }> {
  const measured = await measureCommand(["import", file, ...args], url);
  return { ...measured, perSecond: Number(measured.printed.match(/accounts per second +(\d+)/)?.[1] ?? NaN) };
}

/** Seconds from the start of a run that continues at 99 % until its first call. */
async function resume(file: string): Promise<number> {
  const emulator = await serve("limitless");
  // A pace far above what the emulator can do.
  await importFile(file, emulator, ["--rate", "10000", "--limit", String(Math.floor(rows * 0.99))]);
  const { calls } = await emulator.stats();
  const startedAt = performance.now();
  const run = importFile(file, emulator);
  while ((await emulator.stats()).calls === calls) await new Promise((resolve) => setTimeout(resolve, 10));
  const seconds = (performance.now() - startedAt) / 1000;
  const { printed } = await run;
  emulator.stop();
  if (!printed.includes(`\n${rows} imported, 0 rejected, 0 failed`)) throw new Error(printed);
  return seconds;
}

row("", "measured", "reference", "goal");
const small = await writeUsers("small.csv", rows / 10);
const large = await writeUsers("large.csv", rows);
const resumeFile = await writeUsers("resume.csv", rows);

const smallEmulator = await serve("limited");
const { peak: smallPeak } = await importFile(small, smallEmulator);
smallEmulator.stop();
const emulator = await serve("limited");
const { perSecond, peak, printed } = await importFile(large, emulator);
const { refused, accounts } = await emulator.stats();
emulator.stop();
if (accounts !== rows || !printed.includes(`\n${rows} imported, 0 rejected, 0 failed`)) throw new Error(printed);
row(`accounts a second, batch, limits on, ${rows} rows`, String(perSecond), "10000", ">= 9900");
row("calls refused for rate in that run", String(refused), "", "0");
row(`peak memory at ${rows} rows, MB`, peak.toFixed(0), "", "<= 200");
row(`that over the peak at ${rows / 10} rows`, (peak / smallPeak).toFixed(2), `${smallPeak.toFixed(0)} MB`, "<= 1.15");

const single = await serve("limited");
const { perSecond: singles } = await importFile(await writeUsers("single.csv", 4000), single, ["--strategy", "single"]);
const singleStats = await single.stats();
single.stop();
row("accounts a second, single, limits on, 4000 rows", String(singles), "200", ">= 198");
row("calls refused for rate in that run", String(singleStats.refused), "", "0");

const limitless = await serve("limitless");
const { stdout } = await new Deno.Command(Deno.execPath(), {
  args: ["run", "-A", "--quiet", "--no-check", `${root}scripts/bench/import_ceiling.ts`, limitless.url],
}).output();
limitless.stop();
const ceiling: { ours: number; raw: number; ratio: number } = JSON.parse(new TextDecoder().decode(stdout));
const title = `accounts a second without limits, ratio ${ceiling.ratio.toFixed(2)} (median of pairs)`;
row(title, ceiling.ours.toFixed(0), ceiling.raw.toFixed(0), ">= 0.9 of raw fetch");

row(`resumed at 99 % of ${rows} rows: seconds to the first call`, (await resume(resumeFile)).toFixed(2), "", "<= 3");
await Deno.remove(folder, { recursive: true });
