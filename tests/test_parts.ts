// The parts of the test command. Each runs independently, counts its cases and prints its output in one block.
import { runProgram } from "../scripts/build/run_program.ts";
import { type CheckResult, countChecks, formatChecks } from "./check_result.ts";
import { formatTable, type RuntimeResult } from "./runtimes/results.ts";

/** The result of a part. */
export interface PartResult {
  passed: number;
  failed: number;
  /** What to print: at least what failed and why. */
  output: string;
}

/** A part of the test command. */
export interface Part {
  name: string;
  run(): Promise<PartResult>;
}

/** Tests and tools have their own lock file, so that the product's has only its own dependencies. */
const lock = "--lock=scripts/deno.lock";

function deno(args: string[]): ReturnType<typeof runProgram> {
  return runProgram(Deno.execPath(), args, { env: { DENO_JOBS: "2" } });
}

/** A Deno command that passes or fails as a whole. */
export function denoPart(name: string, args: string[]): Part {
  return {
    name,
    async run() {
      const { success, all } = await deno(args);
      const output = success ? "" : all.replace(/^Check .*\n/gm, "");
      return { passed: Number(success), failed: Number(!success), output };
    },
  };
}

/** A type check with the lock file of the tests. */
export function typeCheckPart(name: string, files: string[]): Part {
  return denoPart(name, ["check", lock, ...files]);
}

/** The test cases of a `deno test` command. */
export function denoTestPart(name: string, args: string[]): Part {
  return {
    name,
    async run() {
      const { success, all } = await deno(["test", "-A", lock, ...args]);
      const counts = all.match(/(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed/);
      const [passed, failed] = [Number(counts?.[1] ?? 0), Number(counts?.[2] ?? 0)];
      const skips = all.match(/^skipped: .*/gm) ?? [];
      const output = success ? skips.join("\n") : all.replace(/^(.* \.\.\. ok .*|Check .*)\n/gm, "");
      // A file that cannot be loaded fails without a failed case in the counts.
      return { passed, failed: success ? failed : Math.max(failed, 1), output };
    },
  };
}

/** A list of checks. An error that ends them early counts as one failed check. */
export function checksPart(name: string, run: () => Promise<CheckResult[]>): Part {
  return {
    name,
    async run() {
      const failedCheck = (error: unknown): CheckResult[] => [{ name, problem: String(Object(error).stack ?? error) }];
      const results = await run().catch(failedCheck);
      return { ...countChecks(results), output: formatChecks(results) };
    },
  };
}

/** The portable suite on every runtime. CI has every runtime, so if CI is true a skipped runtime counts as failed. */
export function runtimesPart(name: string, run: () => Promise<RuntimeResult[]>): Part {
  return {
    name,
    async run() {
      try {
        const results = await run();
        const sum = (count: (result: RuntimeResult) => number): number =>
          results.reduce((total, result) => total + count(result), 0);
        const skipped = Deno.env.get("CI") === "true" ? sum(({ skipped }) => Number(skipped !== "")) : 0;
        return {
          passed: sum(({ passed }) => passed),
          failed: sum(({ failed }) => failed.length) + skipped,
          output: formatTable(results),
        };
      } catch (error) {
        return { passed: 0, failed: 1, output: String(Object(error).stack ?? error) };
      }
    },
  };
}

/** Starts parts in order, `concurrency` at once, and prints each when it ends. Returns the total counts of cases. */
export async function runParts(parts: Part[], concurrency: number): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  const queue = parts.values();
  async function worker(): Promise<void> {
    for (const { name, run } of queue) {
      const startedAt = performance.now();
      const { passed, failed, output } = await run();
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      total.passed += passed;
      total.failed += failed;
      const counts = `${passed} passed, ${failed} failed`;
      console.log(
        `${failed === 0 ? "ok    " : "FAILED"} ${name.padEnd(52)} ${counts.padStart(22)} ${seconds.padStart(7)} s`,
      );
      if (output !== "") console.log(output.trimEnd().replace(/^/gm, "       "));
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker));
  return total;
}
