// Checks what each entry point costs its users: bytes, bundled modules and the time that its import takes.
import { bundleWithMap, gzippedSize } from "../../scripts/build/bundle.ts";
import { check, type CheckResult } from "../check_result.ts";
import { readManifest } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { type RuntimeName, runtimePath } from "../runtimes/runtime_paths.ts";
import type { Installation } from "./install_package.ts";

/** The limits of an entry point. */
interface Budget {
  /** Maximum size in bytes, bundled, minified and compressed by gzip -9. */
  bytes: number;
  /** Prefixes of files and packages (`npm/name`) that must not be in the bundle. */
  unreachable: string[];
}

const budgets: Record<string, Budget> = JSON.parse(
  await Deno.readTextFile(new URL("./budgets.json", import.meta.url)),
);

/** Maximum time in ms that the import may take, minus the time of an empty module. */
const maxImportTime = 15;

/** How often to time each import. The shortest time counts, because load on the machine only adds to it. */
const timings = 15;

/** Checks the size and the contents of each entry point that has a budget. */
export async function checkBudgets(): Promise<CheckResult[]> {
  const { exports } = await readManifest();
  const results: CheckResult[] = [];
  for (const [name, { bytes, unreachable }] of Object.entries(budgets)) {
    const { text, files } = await bundleWithMap({ entry: exports[name]!.slice(2), minify: true });
    const size = gzippedSize(text);
    results.push(
      await check(`the entry point ${name} has ${size} bytes, at most ${bytes}`, () => {
        return Promise.resolve(size > bytes ? `expected at most ${bytes} bytes, got ${size}` : "");
      }),
      await check(`the entry point ${name} includes nothing of ${unreachable.join(", ")}`, () => {
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
    const shortest = { package: Infinity, empty: Infinity };
    for (let i = 0; program && i < timings; i++) {
      for (const [what, module] of [["package", "@unofficial/tencent-chat"], ["empty", "./empty.mjs"]] as const) {
        const { out } = await runProgram(program, ["import_time.mjs", module], { cwd: path });
        shortest[what] = Math.min(shortest[what], Number(out));
      }
    }
    const importTime = shortest.package - shortest.empty;
    results.push(
      await check(
        `importing the package takes ${
          importTime.toFixed(1)
        } ms more than an empty module in ${name}, at most ${maxImportTime}`,
        () => {
          return Promise.resolve(
            importTime <= maxImportTime ? "" : `expected at most ${maxImportTime} ms, got ${importTime.toFixed(1)} ms`,
          );
        },
      ),
    );
  }
  return results;
}
