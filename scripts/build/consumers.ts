// The tools of tests/generators/package.json: other people's programs that read the published document.
import { runtimePath } from "./runtimes.ts";

/** Where they are installed. */
export const consumersFolder: string = new URL("../../tests/generators/", import.meta.url).pathname;

/** What a program printed. */
export interface ProgramOutput {
  success: boolean;
  out: string;
  /** Standard output and standard error. */
  all: string;
}

/** Runs a program in the tools' folder. */
export async function runProgram(program: string, args: string[]): Promise<ProgramOutput> {
  const env = { NO_COLOR: "1", CI: "true" };
  const command = new Deno.Command(program, { args, cwd: consumersFolder, env, stdin: "null" });
  const { success, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  const out = decoder.decode(stdout);
  return { success, out, all: out + decoder.decode(stderr) };
}

let installed: Promise<string> | undefined;

/** Installs the tools, if need be, and gives back the Node that runs them. Several calls share one installation. */
export function installConsumers(): Promise<string> {
  return installed ??= install();
}

async function install(): Promise<string> {
  const node = await runtimePath("node20");
  if (node === undefined) throw new Error("these tools need Node 20, which there is none of for this machine");
  const result = await runProgram(Deno.execPath(), ["install", "--quiet", "--node-modules-dir=auto", "--frozen"]);
  if (!result.success) throw new Error(`the tools cannot be installed:\n${result.all}`);
  return node;
}
