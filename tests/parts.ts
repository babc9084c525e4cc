// The parts of the test command: each one runs by itself, counts its cases and keeps its output together.
import { runProgram } from "../scripts/build/run_program.ts";
import { type CheckResult, formatChecks } from "./check_result.ts";
import { formatTable, type RuntimeResult } from "./runtimes/results.ts";

/** What became of a part. */
export interface PartResult {
  passed: number;
  failed: number;
  /** What a person has to read: at least what failed and why. */
  output: string;
}

/** A part of the test command. */
export interface Part {
  name: string;
  run(): Promise<PartResult>;
}

/** What tests and tools need besides the product's own dependencies is in a lock file of its own. */
const lock = "--lock=scripts/deno.lock";

function deno(args: string[]): ReturnType<typeof runProgram> {
  return runProgram(Deno.execPath(), args, { env: { DENO_JOBS: "2" } });
}

/** A Deno command that passes or fails as a whole. */
export function gate(name: string, args: string[]): Part {
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
export function typeCheck(name: string, files: string[]): Part {
  return gate(name, ["check", lock, ...files]);
}

/** Cases of `deno test`. */
export function denoTests(name: string, args: string[]): Part {
  return {
    name,
    async run() {
      const { success, all } = await deno(["test", "-A", lock, ...args]);
      const counts = all.match(/(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed/);
      const [passed, failed] = [Number(counts?.[1] ?? 0), Number(counts?.[2] ?? 0)];
      const skips = all.match(/^skipped: .*/gm) ?? [];
      const output = success ? skips.join("\n") : all.replace(/^(.* \.\.\. ok .*|Check .*)\n/gm, "");
      // A file that does not even load counts no case as failed.
      return { passed, failed: success ? failed : Math.max(failed, 1), output };
    },
  };
}

/** Checks that are no test cases; an error that breaks them off counts as one that failed. */
export function checks(name: string, run: () => Promise<CheckResult[]>): Part {
  return {
    name,
    async run() {
      const broken = (error: unknown): CheckResult[] => [{ name, problem: String(Object(error).stack ?? error) }];
      const results = await run().catch(broken);
      const failed = results.filter(({ problem }) => problem !== "").length;
      return { passed: results.length - failed, failed, output: formatChecks(results) };
    },
  };
}

/** The portable suite on every runtime. Where CI is true every runtime can be had, so that a skip is a failure. */
export function matrix(name: string, run: () => Promise<RuntimeResult[]>): Part {
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

/** Runs parts in order, so many at once, and prints each when it has ended. Returns how many cases passed and failed. */
export async function runParts(parts: Part[], atOnce: number): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  const waiting = parts.values();
  async function worker(): Promise<void> {
    for (const { name, run } of waiting) {
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
  await Promise.all(Array.from({ length: atOnce }, worker));
  return total;
}
