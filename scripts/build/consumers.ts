// The tools of tests/generators/package.json: other people's programs that read the published document.
import { type ProgramOutput, runProgram } from "./run_program.ts";
import { runtimePath } from "./runtimes.ts";

/** Where they are installed. */
export const consumersFolder: string = new URL("../../tests/generators/", import.meta.url).pathname;

/** Runs a program in the tools' folder. */
export function runConsumer(program: string, args: string[]): Promise<ProgramOutput> {
  return runProgram(program, args, { cwd: consumersFolder, env: { CI: "true" } });
}

let installed: Promise<string> | undefined;

/** Installs the tools, if need be, and gives back the Node that runs them. Several calls share one installation. */
export function installConsumers(): Promise<string> {
  return installed ??= install();
}

async function install(): Promise<string> {
  const node = await runtimePath("node20");
  if (node === undefined) throw new Error("these tools need Node 20, which there is none of for this machine");
  const result = await runConsumer(Deno.execPath(), ["install", "--quiet", "--node-modules-dir=auto", "--frozen"]);
  if (!result.success) throw new Error(`the tools cannot be installed:\n${result.all}`);
  return node;
}
