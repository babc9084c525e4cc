// Checks that the installed package's types compile: with several versions of TypeScript, with each module setting, with
// and without DOM types.
import { check, type CheckResult } from "../check_result.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { packageTools } from "../tool_folders.ts";
import type { Installation } from "./install_package.ts";

interface CompilerSettings {
  /** The version of TypeScript. */
  version: string;
  module: string;
  moduleResolution: string;
  lib: string[];
  /** Packages whose types are global. */
  types: string[];
}

const moduleSettings = [
  { module: "esnext", moduleResolution: "bundler" },
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
];

const libSettings = [{ lib: ["es2022", "dom"], types: [] }, { lib: ["es2022"], types: ["node"] }];

const settings: CompilerSettings[] = ["5.5", "5.9", "6.0", "7.0"].flatMap((version) =>
  moduleSettings.flatMap((module) => libSettings.map((libs) => ({ version, ...module, ...libs })))
);

/** Compiles a user's file with each compiler setting. */
export async function checkTypes({ path, node }: Installation): Promise<CheckResult[]> {
  await Deno.copyFile(new URL("./consumer.ts", import.meta.url), `${path}consumer.ts`);
  const results: CheckResult[] = [];
  const queue = settings.values();
  const worker = async (): Promise<void> => {
    for (const { version, moduleResolution, lib, ...rest } of queue) {
      const domTypes = lib.includes("dom") ? "with DOM types" : "without DOM types";
      const name = `the package's types compile with TypeScript ${version}, ${moduleResolution}, ${domTypes}`;
      results.push(await check(name, () => compile({ version, moduleResolution, lib, ...rest }, path, node)));
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

async function compile({ version, ...settings }: CompilerSettings, path: string, node: string): Promise<string> {
  const project = `${path}tsconfig.${version}.${settings.moduleResolution}.${settings.types.join()}.json`;
  const compilerOptions = {
    ...{ target: "es2022", strict: true, noEmit: true, skipLibCheck: false },
    ...settings,
    typeRoots: [`${packageTools.path}node_modules/@types`],
  };
  await Deno.writeTextFile(project, JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  const tsc = `${packageTools.path}node_modules/typescript-${version}/bin/tsc`;
  const { success, all } = await runProgram(node, [tsc, "-p", project], { cwd: path });
  return success ? "" : all;
}
