// Figures of the repository itself: the longest file and function by hand, the time of the quick check and of the tests.
import { runProgram } from "../build/run_program.ts";
import { printFigure } from "./figures.ts";

const root = new URL("../../", import.meta.url).pathname;

/** What nobody writes by hand. */
const generated = /^gen\/|console_files\.ts$/;

/** The longest TypeScript file, and how many functions of src, cli and emulator have more than 80 lines. */
export async function measureLongest(): Promise<void> {
  const { out } = await runProgram("git", ["ls-files", "*.ts", "*.tsx", "*.mjs"], { cwd: root });
  const files = out.trim().split("\n").filter((file) => !generated.test(file));
  const lengths = await Promise.all(files.map(async (file) => {
    const text = await Deno.readTextFile(root + file);
    return { file, lines: text.trimEnd().split("\n").length };
  }));
  const [longest = { file: "", lines: 0 }] = lengths.toSorted((a, b) => b.lines - a.lines);
  printFigure({
    what: "lines of the longest file by hand",
    measured: String(longest.lines),
    value: longest.lines,
    atMost: 300,
    note: longest.file,
  });
  const lint = await runProgram(Deno.execPath(), ["lint", "src", "cli", "emulator"], { cwd: root });
  const long = lint.all.split("size/function-lines").length - 1;
  printFigure({
    what: "functions over 80 lines in src, cli, emulator",
    measured: String(long),
    value: long,
    atMost: 0,
  });
}

/** The time of `deno task check`, warm: the second of two runs. */
export async function measureCheck(): Promise<void> {
  await timeTask("check");
  const seconds = await timeTask("check");
  printFigure({ what: "deno task check, warm", measured: `${seconds.toFixed(0)} s`, value: seconds, atMost: 45 });
}

/** The time of `deno task test`; minutes, so it is measured only when asked for. */
export async function measureTest(): Promise<void> {
  const seconds = await timeTask("test");
  printFigure({ what: "deno task test", measured: `${(seconds / 60).toFixed(1)} min`, value: seconds / 60, atMost: 6 });
}

async function timeTask(task: string): Promise<number> {
  const startedAt = performance.now();
  const { success, all } = await runProgram(Deno.execPath(), ["task", task], { cwd: root });
  if (!success) throw new Error(`deno task ${task} failed:\n${all}`);
  return (performance.now() - startedAt) / 1000;
}
