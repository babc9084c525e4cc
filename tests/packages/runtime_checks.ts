// Checks that the installed package can be imported, called and run on each runtime for npm packages.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { check, type CheckResult } from "../check_result.ts";
import { type ProgramOutput, runProgram } from "../../scripts/build/run_program.ts";
import { requireRuntime, type RuntimeName } from "../runtimes/runtime_paths.ts";
import type { Installation } from "./install_package.ts";

const userIds = Array.from({ length: 400 }, (_, i) => `user_${String(i).padStart(4, "0")}`);

/** Imports every entry point, makes calls and runs the command line, on each runtime. */
export async function checkRuntimes({ path }: Installation): Promise<CheckResult[]> {
  await Deno.copyFile(new URL("./consumer.mjs", import.meta.url), `${path}consumer.mjs`);
  const results: CheckResult[] = [];
  for (const name of ["node20", "node22", "node24", "bun"] satisfies RuntimeName[]) {
    results.push(
      await check(`the installed package can be imported and called in ${name}`, () => useModules(name, path)),
      await check(
        `the installed command imports a file and resumes a stopped import in ${name}`,
        () => useCommand(name, path),
      ),
      await check(`the installed command prints the OpenAPI document in ${name}`, () => printDocument(name, path)),
    );
  }
  return results;
}

async function useModules(name: RuntimeName, path: string): Promise<string> {
  const program = await requireRuntime(name);
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  const options = JSON.stringify({ ...testApp, baseUrl: server.url });
  const { success, out, all } = await runProgram(program, ["consumer.mjs", options], { cwd: path });
  await server.close();
  const imported = [...emulator.accounts.keys()].join();
  const isComplete = success && out.trim() === "ok" && imported === "user_0001,user_0002";
  return isComplete ? "" : `${all}\nimported: ${imported}`;
}

async function useCommand(name: RuntimeName, path: string): Promise<string> {
  const program = await requireRuntime(name);
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  const file = `${name}.csv`;
  await Deno.writeTextFile(path + file, "UserID,Nick\n" + userIds.map((id) => `${id},李娜\n`).join(""));
  const options = { cwd: path, env: environmentOf(server.url) };
  const runImport = (args: string[]): Promise<ProgramOutput> =>
    runProgram(program, ["node_modules/.bin/tencent-chat", "import", file, ...args], options);
  const stopped = await runImport(["--limit", "150"]);
  const resumed = await runImport([]);
  await server.close();
  const hasResumed = stopped.out.includes("150 imported") && resumed.success &&
    resumed.out.includes("150 rows are already done");
  const imported = [...emulator.accounts.keys()].sort().join();
  return hasResumed && imported === userIds.join() ? "" : stopped.all + resumed.all;
}

async function printDocument(name: RuntimeName, path: string): Promise<string> {
  const program = await requireRuntime(name);
  const { out, all } = await runProgram(program, ["node_modules/.bin/tencent-chat", "openapi"], { cwd: path });
  const published = await Deno.readTextFile(new URL("../../gen/openapi.json", import.meta.url));
  return out === published ? "" : `expected the text of gen/openapi.json, got:\n${all.slice(0, 2000)}`;
}
