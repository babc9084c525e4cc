// The time that Node takes to import an entry point of the built and installed npm package.
import { buildPackages } from "../build/npm_package.ts";
import { runProgram } from "../build/run_program.ts";
import { installPackage } from "../../tests/packages/install_package.ts";
import { type RuntimeName, runtimePath } from "../../tests/runtimes/runtime_paths.ts";
import { median, printFigure } from "./figures.ts";

/** How often each import is timed, in a process of its own. */
const timings = 15;

/** The import of ./all over that of an empty module, which take turns. */
export async function measureImportTime(): Promise<void> {
  await buildPackages();
  const { path } = await installPackage();
  const timer =
    "const start = performance.now(); await import(process.argv[2]); console.log(performance.now() - start);";
  await Deno.writeTextFile(`${path}import_time.mjs`, timer);
  await Deno.writeTextFile(`${path}empty.mjs`, "export {};");
  for (const name of ["node20", "node22", "node24"] satisfies RuntimeName[]) {
    const program = await runtimePath(name);
    if (!program) continue;
    const importOf = async (module: string): Promise<number> => {
      const { success, out, all } = await runProgram(program, ["import_time.mjs", module], { cwd: path });
      if (!success) throw new Error(all);
      return Number(out);
    };
    const times: { all: number[]; empty: number[] } = { all: [], empty: [] };
    for (let i = 0; i < timings; i++) {
      times.all.push(await importOf("@unofficial/tencent-chat/all"));
      times.empty.push(await importOf("./empty.mjs"));
    }
    const [measured, reference] = [median(times.all), median(times.empty)];
    const value = measured - reference;
    printFigure({
      what: `import of ./all, ${name.replace("node", "Node ")}`,
      measured: `${measured.toFixed(1)} ms`,
      reference: `${reference.toFixed(1)} ms`,
      value,
      atMost: 10,
      note: `${value.toFixed(1)} ms over an empty module`,
    });
  }
  await Deno.remove(path, { recursive: true });
}
