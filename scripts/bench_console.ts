// How quick the emulator's page is, each figure beside its goal: `deno task bench:console`.
import { gzippedSize } from "./build/bundle.ts";
import { runInChromium } from "../tests/console/run_in_chromium.ts";
import { consoleFiles } from "../emulator/console_files.ts";

const ran = await runInChromium(["browser/measure_page.ts"]);
if (!ran?.success) throw new Error(ran?.all ?? "there is no Chromium for this machine");
const { firstPaint, usable, scroll, search, rows }: Record<string, number[]> & { rows: number } = JSON.parse(ran.out);

const sorted = (times: number[] = []): number[] => [...times].sort((a, b) => a - b);
const median = (times?: number[]): number => sorted(times)[Math.floor((times?.length ?? 0) / 2)] ?? NaN;
const worst = (times?: number[]): number => sorted(times).at(-1) ?? NaN;

function print(what: string, measured: number, unit: string, goal: number): void {
  const verdict = measured <= goal ? "reached" : "MISSED";
  console.log(
    `${what.padEnd(62)} ${`${Math.round(measured)} ${unit}`.padStart(10)}   goal ${goal} ${unit}   ${verdict}`,
  );
}

const waits = usable!.map((time, i) => Math.max(0, time - (firstPaint![i] ?? 0)));
print("first paint to usable form, median of 9 loads", median(waits), "ms", 500);
print("address entered to usable form, median of 9 loads", median(usable), "ms", 500);
print("the page's script, gzip -9", gzippedSize(consoleFiles["console.js"]!.text), "B", 150_000);
print("1,000,000 accounts: scrolling until drawn, median of 30", median(scroll), "ms", 100);
print("1,000,000 accounts: scrolling until drawn, worst of 30", worst(scroll), "ms", 100);
print("1,000,000 accounts: searching until drawn, median of 30", median(search), "ms", 100);
print("1,000,000 accounts: searching until drawn, worst of 30", worst(search), "ms", 100);
console.log(`rows in the page at most: ${rows}`);
