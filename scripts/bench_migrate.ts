// The figures of a migration: `deno task bench:migrate [--lines 1000000]`. The command line, in a process of its own, moves
// exports into an emulator in another.
import { checkExport, exportOfBytes } from "../src/migrate.ts";
import { measureCommand, type MeasuredCommand } from "./bench/measured_command.ts";
import { serve, type ServedEmulator } from "./bench/serving.ts";
import { type ExportShape, mixOf, writeExport } from "./bench/write_export.ts";

const root = new URL("../", import.meta.url).pathname;
const at = Deno.args.indexOf("--lines");
const lines = at === -1 ? 1_000_000 : Number(Deno.args[at + 1]);
const folder = await Deno.makeTempDir({ prefix: "migrate-" });

function row(what: string, measured: string, reference: string, goal: string): void {
  console.log(`${what.padEnd(62)} ${measured.padStart(12)} ${reference.padStart(14)}   ${goal}`);
}

/** Rates above what the emulator can do. A pacer remembers a second of its turns, so they are no higher than that. */
const unlimited = [
  ...["multiaccountImport", "portraitSet", "friendImport", "importGroup", "importGroupMember", "importGroupMsg"],
  ...["importmsg", "setUnreadMsgNum"],
].map((operation) => `${operation}=10000`).join(",");

/** Runs a command of `migrate`. */
const migrate = (args: string[], url?: string): Promise<MeasuredCommand> => measureCommand(["migrate", ...args], url);

/** Moves an export into an emulator with the documented rates on. */
async function paced(what: string, path: string): Promise<void> {
  const { seconds: bound, longest } = await checkExport(exportOfBytes(() => Deno.openSync(path).readable));
  const emulator = await serve("limited");
  const { printed } = await migrate(["run", path], emulator.url);
  const { refused } = await emulator.stats();
  emulator.stop();
  const seconds = Number(printed.match(/lines in ([\d.]+) seconds/)?.[1] ?? NaN);
  const reference = `${bound.toFixed(1)} s, ${longest}`;
  row(`${what}: ${seconds.toFixed(1)} s, over the bound`, (seconds / bound).toFixed(3), reference, "<= 1.05");
  row("  calls refused for rate", String(refused), "", "0");
  row("  last line", printed.trim().split("\n").at(-1) ?? "", "", "");
}

/** Moves a new export without limits and returns the peak of memory in MB. */
async function peakOf(shape: ExportShape): Promise<number> {
  const path = `${folder}/run.jsonl`;
  await Deno.remove(`${path}.journal`).catch(() => {});
  const written = await writeExport(path, shape);
  const emulator = await serve("limitless");
  const { printed, peak } = await migrate(["run", path, "--rate", unlimited], emulator.url);
  emulator.stop();
  if (!printed.includes(`\n${written} imported, 0 rejected, 0 failed`)) throw new Error(printed);
  return peak;
}

/** Seconds from the start of a run that continues at 90 % until its first call. */
async function resume(): Promise<number> {
  const path = `${folder}/resume.jsonl`;
  const written = await writeExport(path, mixOf(lines));
  const emulator: ServedEmulator = await serve("limitless");
  await migrate(["run", path, "--rate", unlimited, "--limit", String(Math.floor(written * 0.9))], emulator.url);
  const { calls } = await emulator.stats();
  const startedAt = performance.now();
  const run = migrate(["run", path, "--rate", unlimited], emulator.url);
  while ((await emulator.stats()).calls === calls) await new Promise((resolve) => setTimeout(resolve, 10));
  const seconds = (performance.now() - startedAt) / 1000;
  const { printed } = await run;
  emulator.stop();
  if (!printed.includes(`\n${written} imported, 0 rejected, 0 failed`)) throw new Error(printed);
  return seconds;
}

row("", "measured", "reference", "goal");
const sample = `${folder}/sample.jsonl`;
await Deno.copyFile(`${root}examples/migration.jsonl`, sample);
await paced("the sample", sample);
const mix = `${folder}/mix.jsonl`;
await writeExport(mix, {
  ...{ accounts: 6000, profiles: 0, users: 6000, friendsEach: 8, groups: 400, membersEach: 10 },
  ...{ groupMessages: 41_600, messages: 0 },
});
await paced("100,000 lines of friends and group messages", mix);

const large = `${folder}/check.jsonl`;
const written = await writeExport(large, mixOf(lines));
const check = await migrate(["check", large]);
row(`check of ${written} lines, lines a second`, (written / check.seconds).toFixed(0), "", ">= 40000");
row("  peak memory, MB", check.peak.toFixed(0), "", "<= 300");
await Deno.remove(large);

const small = mixOf(lines / 10);
const smallPeak = await peakOf(small);
const reference = `${smallPeak.toFixed(0)} MB`;
const over = (peak: number): string => (peak / smallPeak).toFixed(2);
const largePeak = await peakOf(mixOf(lines));
row(`run of ${lines} lines without limits, peak memory, MB`, largePeak.toFixed(0), "", "<= 300");
row(`  over that of ${lines / 10} lines`, over(largePeak), reference, "<= 1.2");
const { groupMessages, messages } = mixOf(lines);
const talkPeak = await peakOf({ ...small, groupMessages, messages });
row(`  the same where only the messages are ten times as many`, over(talkPeak), reference, "<= 1.2");
row(`resumed at 90 % of ${lines} lines: seconds to the first call`, (await resume()).toFixed(2), "", "<= 5");
await Deno.remove(folder, { recursive: true });
