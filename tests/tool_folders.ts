// Folders under tests/ that have their own package.json, for npm tools that the product's manifest should not have.
import { type ProgramOutput, runProgram } from "../scripts/build/run_program.ts";
import { requireRuntime, type RuntimeName } from "./runtimes/runtime_paths.ts";

/** A folder of npm tools, pinned by its package.json and deno.lock. */
export interface ToolFolder {
  /** The folder's path, with a trailing slash. */
  readonly path: string;
  /** Installs the tools if they are missing; returns the path of the Node that runs them. Calls share one installation. */
  install(): Promise<string>;
  /** Runs a program in the folder. */
  run(program: string, args: string[]): Promise<ProgramOutput>;
}

function toolFolder(name: string, nodeVersion: RuntimeName): ToolFolder {
  const path = new URL(`./${name}/`, import.meta.url).pathname;
  const run = (program: string, args: string[]): Promise<ProgramOutput> =>
    runProgram(program, args, { cwd: path, env: { CI: "true" } });

  async function install(): Promise<string> {
    const node = await requireRuntime(nodeVersion);
    const result = await run(Deno.execPath(), ["install", "--quiet", "--node-modules-dir=auto", "--frozen"]);
    if (!result.success) throw new Error(`installing the tools of tests/${name} failed:\n${result.all}`);
    return node;
  }

  let installed: Promise<string> | undefined;
  return { path, run, install: () => installed ??= install() };
}

/** Third-party programs that read the published document. */
export const consumers: ToolFolder = toolFolder("generators", "node20");

/** An edge VM and a browser. The browser's package requires Node 22. */
export const runtimeTools: ToolFolder = toolFolder("runtimes", "node22");

/** Playwright, which tests the emulator's page, and what it needs besides. */
export const consoleTools: ToolFolder = toolFolder("console", "node22");

/** Miniflare, which runs Workers with their Durable Objects and queues. */
export const cloudflareTools: ToolFolder = toolFolder("cloudflare", "node22");

/** Tools that check, install and compile the built packages. */
export const packageTools: ToolFolder = toolFolder("packages", "node22");
