// Folders under tests/ with a package.json of their own, for tools too heavy for the product's manifest.
import { type ProgramOutput, runProgram } from "../scripts/build/run_program.ts";
import { type RuntimeName, runtimePath } from "./runtimes/runtime_paths.ts";

/** Tools that a package.json and its deno.lock name. */
export interface ToolFolder {
  /** Where they are installed; ends with a slash. */
  readonly path: string;
  /** Installs them, if need be, and gives back the Node that runs them. Several calls share one installation. */
  install(): Promise<string>;
  /** Runs a program in the folder. */
  run(program: string, args: string[]): Promise<ProgramOutput>;
}

function toolFolder(name: string, nodeVersion: RuntimeName): ToolFolder {
  const path = new URL(`./${name}/`, import.meta.url).pathname;
  const run = (program: string, args: string[]): Promise<ProgramOutput> =>
    runProgram(program, args, { cwd: path, env: { CI: "true" } });

  async function install(): Promise<string> {
    const node = await runtimePath(nodeVersion);
    if (node === undefined) {
      throw new Error(`tests/${name} needs ${nodeVersion}, which there is none of for this machine`);
    }
    const result = await run(Deno.execPath(), ["install", "--quiet", "--node-modules-dir=auto", "--frozen"]);
    if (!result.success) throw new Error(`the tools of tests/${name} cannot be installed:\n${result.all}`);
    return node;
  }

  let installed: Promise<string> | undefined;
  return { path, run, install: () => installed ??= install() };
}

/** Other people's programs that read the published document. */
export const consumers: ToolFolder = toolFolder("generators", "node20");

/** An edge VM and a browser. The browser's package asks for Node 22. */
export const runtimeTools: ToolFolder = toolFolder("runtimes", "node22");

/** Playwright, which tests the emulator's page, and what it needs besides. */
export const consoleTools: ToolFolder = toolFolder("console", "node22");

/** What checks, installs and compiles the built packages. */
export const packageTools: ToolFolder = toolFolder("packages", "node22");
