// What each entry point costs its users: bytes, what comes along with it, and the time that its import takes.
import { bundleWithMap, gzippedSize } from "../../scripts/build/bundle.ts";
import { check, type CheckResult } from "../check_result.ts";
import { readManifest } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { type RuntimeName, runtimePath } from "../runtimes/runtime_paths.ts";
import type { Installation } from "./install_package.ts";

/** What an entry point may cost. */
interface Budget {
  /** Bundled, minified, gzip -9. */
  bytes: number;
  /** Beginnings of names of files and packages (`npm/name`) that must not be in the bundle. */
  unreachable: string[];
}

const budgets: Record<string, Budget> = JSON.parse(
  await Deno.readTextFile(new URL("./budgets.json", import.meta.url)),
);

/** Longest time in ms that the import may take over that of an empty module. */
const coldStart = 15;

/** How often each import is timed; the least counts, as a busy machine only adds. */
const timings = 15;

/** Checks bytes and reach of each entry point that has a budget. */
export async function checkBudgets(): Promise<CheckResult[]> {
  const { exports } = await readManifest();
  const results: CheckResult[] = [];
  for (const [name, { bytes, unreachable }] of Object.entries(budgets)) {
    const { text, files } = await bundleWithMap({ entry: exports[name]!.slice(2), minify: true });
    const size = gzippedSize(text);
    results.push(
      await check(`${name} has ${size} of at most ${bytes} bytes`, () => {
        return Promise.resolve(size > bytes ? `${size - bytes} bytes too many` : "");
      }),
      await check(`${name} brings along nothing of ${unreachable.join(", ")}`, () => {
        return Promise.resolve(files.filter((file) => unreachable.some((start) => file.startsWith(start))).join("\n"));
      }),
    );
  }
  return results;
}

/** Checks how long the import of the installed package takes. */
export async function checkColdStart({ path }: Installation): Promise<CheckResult[]> {
  const timer =
    "const start = performance.now(); await import(process.argv[2]); console.log(performance.now() - start);";
  await Deno.writeTextFile(`${path}import_time.mjs`, timer);
  await Deno.writeTextFile(`${path}empty.mjs`, "export {};");
  const results: CheckResult[] = [];
  for (const name of ["node20", "node22", "node24"] satisfies RuntimeName[]) {
    const program = await runtimePath(name);
    const least = { package: Infinity, empty: Infinity };
    for (let i = 0; program && i < timings; i++) {
      for (const [what, module] of [["package", "@unofficial/tencent-chat"], ["empty", "./empty.mjs"]] as const) {
        const { out } = await runProgram(program, ["import_time.mjs", module], { cwd: path });
        least[what] = Math.min(least[what], Number(out));
      }
    }
    const over = least.package - least.empty;
    results.push(
      await check(`its import takes ${name} ${over.toFixed(1)} ms over an empty module, at most ${coldStart}`, () => {
        return Promise.resolve(over <= coldStart ? "" : "too long");
      }),
    );
  }
  return results;
}
