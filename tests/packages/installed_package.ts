// The installed package in use: imported, called and run by each Node and Bun, compiled by each TypeScript.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { check, type CheckResult } from "../check_result.ts";
import { type ProgramOutput, runProgram } from "../../scripts/build/run_program.ts";
import { type RuntimeName, runtimePath } from "../runtimes/runtime_paths.ts";
import { packageTools } from "../tool_folders.ts";
import type { Installation } from "./install_package.ts";

const users = Array.from({ length: 400 }, (_, i) => `user_${String(i).padStart(4, "0")}`);

const consumer = (name: string): URL => new URL(`./${name}`, import.meta.url);

/** Imports every entry point, makes calls and runs the program, on each runtime that npm packages are for. */
export async function checkRuntimes({ path }: Installation): Promise<CheckResult[]> {
  await Deno.copyFile(consumer("consumer.mjs"), `${path}consumer.mjs`);
  const results: CheckResult[] = [];
  for (const name of ["node20", "node22", "node24", "bun"] satisfies RuntimeName[]) {
    const program = await runtimePath(name);
    results.push(
      await check(`the installed package is imported and called in ${name}`, async () => {
        if (!program) return `there is no ${name} for this machine`;
        const emulator = createEmulator(testApp);
        const server = await serveEmulator(emulator);
        const options = JSON.stringify({ ...testApp, baseUrl: server.url });
        const { success, out, all } = await runProgram(program, ["consumer.mjs", options], { cwd: path });
        await server.close();
        const imported = [...emulator.accounts.keys()].join();
        return success && out.trim() === "fine" && imported === "user_0001,user_0002"
          ? ""
          : `${all}\nimported: ${imported}`;
      }),
      await check(`its program imports a file, and goes on where it was ended, in ${name}`, async () => {
        if (!program) return `there is no ${name} for this machine`;
        const emulator = createEmulator(testApp);
        const server = await serveEmulator(emulator);
        const file = `${name}.csv`;
        await Deno.writeTextFile(path + file, "UserID,Nick\n" + users.map((id) => `${id},李娜\n`).join(""));
        const options = { cwd: path, env: environmentOf(server.url) };
        const run = (args: string[]): Promise<ProgramOutput> =>
          runProgram(program, ["node_modules/.bin/tencent-chat", "import", file, ...args], options);
        const part = await run(["--limit", "150"]);
        const all = await run([]);
        await server.close();
        const fine = part.out.includes("150 imported") && all.success &&
          all.out.includes("150 rows are already done");
        return fine && [...emulator.accounts.keys()].sort().join() === users.join() ? "" : part.all + all.all;
      }),
    );
  }
  return results;
}

/** Compiles a user's file by each TypeScript, under each module setting, with and without a browser's types. */
export async function checkTypes({ path, node }: Installation): Promise<CheckResult[]> {
  await Deno.copyFile(consumer("consumer.ts"), `${path}consumer.ts`);
  const settings = [["esnext", "bundler"], ["node16", "node16"], ["nodenext", "nodenext"]] as const;
  const libs = { "with DOM types": ["es2022,dom", ""], "without DOM types": ["es2022", "node"] } as const;
  const left: (() => Promise<CheckResult>)[] = [];
  for (const version of ["5.5", "5.9", "6.0", "7.0"]) {
    for (const [module, moduleResolution] of settings) {
      for (const [title, [lib, types]] of Object.entries(libs)) {
        const name = `its types compile with TypeScript ${version}, ${moduleResolution}, ${title}`;
        left.push(() =>
          check(name, async () => {
            const project = `${path}tsconfig.${version}.${moduleResolution}.${types}.json`;
            await Deno.writeTextFile(
              project,
              JSON.stringify({
                compilerOptions: {
                  ...{ module, moduleResolution, target: "es2022", strict: true, noEmit: true, skipLibCheck: false },
                  ...{ lib: lib.split(","), types: types ? [types] : [] },
                  typeRoots: [`${packageTools.path}node_modules/@types`],
                },
                files: ["consumer.ts"],
              }),
            );
            const tsc = `${packageTools.path}node_modules/typescript-${version}/bin/tsc`;
            const { success, all } = await runProgram(node, [tsc, "-p", project], { cwd: path });
            return success ? "" : all;
          })
        );
      }
    }
  }
  const results: CheckResult[] = [];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) results.push(await next());
  };
  await Promise.all([worker(), worker()]);
  return results;
}
