// Runs the command line as a user does: as a program, in a folder of its own.
import { assert } from "@std/assert";
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import config from "../../deno.json" with { type: "json" };
import { environmentOf, testApp } from "../service/test_app.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The working directory of the commands, with a trailing slash. */
export const folder: string = `${await Deno.makeTempDir()}/`;

/** Deno's arguments that run the command line, by default with no more permissions than the task gives it. */
export function denoArgs(permissions: string[] = taskPermissions): string[] {
  return ["run", "--quiet", "--no-check", ...permissions, `${root}cli/main.ts`];
}

const taskPermissions = config.tasks.cli.command.split(" ").filter((word) => word.startsWith("--"));

/** The exit code and the output of a command. */
export interface CommandResult {
  code: number;
  out: string;
  err: string;
}

/** Starts a command. */
export function start(
  args: string[],
  env: Record<string, string> = {},
  { stdin = "null", permissions }: { stdin?: "null" | "piped"; permissions?: string[] } = {},
) {
  return new Deno.Command(Deno.execPath(), {
    args: [...denoArgs(permissions), ...args],
    cwd: folder,
    clearEnv: true,
    env: {
      HOME: Deno.env.get("HOME") ?? "",
      DENO_DIR: Deno.env.get("DENO_DIR") ?? "",
      PATH: Deno.env.get("PATH") ?? "",
      ...env,
    },
    stdin,
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** Runs a command to its end, after writing `files` to its folder. Fails if it prints the secret key. */
export async function run(
  args: string[],
  env: Record<string, string> = {},
  files: Record<string, string | Uint8Array> = {},
  input?: string,
): Promise<CommandResult> {
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeFile(folder + name, typeof text === "string" ? new TextEncoder().encode(text) : text);
  }
  const child = start(args, env, { stdin: input === undefined ? "null" : "piped" });
  if (input !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input));
    await writer.close();
  }
  const { code, stdout, stderr } = await child.output();
  const decoder = new TextDecoder();
  const result = { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
  assert(!(result.out + result.err).includes(testApp.secretKey), "the command printed the secret key");
  return result;
}

/** Serves an emulator, runs a command against it, and stops serving. */
export async function runWithEmulator(
  emulator: Emulator,
  args: string[],
  files: Record<string, string | Uint8Array> = {},
  input?: string,
): Promise<CommandResult> {
  const server = await serveEmulator(emulator);
  try {
    return await run(args, environmentOf(server.url), files, input);
  } finally {
    await server.close();
  }
}

/** Imports a file with this text into a new emulator. */
export async function importText(
  text: string | Uint8Array,
  args: string[] = [],
  file = "users.csv",
): Promise<CommandResult & { emulator: Emulator }> {
  await Deno.remove(`${folder}${file}.journal`).catch(() => {});
  const emulator = createEmulator(testApp);
  return { ...await runWithEmulator(emulator, ["import", file, ...args], { [file]: text }), emulator };
}
