// An emulator with its page and a Chromium to look at it with.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { type ProgramOutput, runProgram } from "../../scripts/build/run_program.ts";
import { runtimeTools } from "../tool_folders.ts";
import { chromiumPath } from "../runtimes/chromium_path.ts";

/**
 * Runs a program of tests/runtimes/console/ with an emulator of its own; undefined where no Chromium can be had. The
 * emulator is in this process.
 */
export async function runWithConsole(
  program: string,
  besides: Record<string, unknown>,
): Promise<ProgramOutput | undefined> {
  const chromium = await chromiumPath();
  if (chromium === undefined) return undefined;
  const app = { sdkAppId: 1400000000, secretKey: crypto.randomUUID() };
  const { url, token, close } = await serveEmulator(createEmulator(app));
  try {
    const setup = { ...app, chromium, url, token, deno: Deno.execPath(), ...besides };
    const node = await runtimeTools.install();
    return await runProgram(node, [`${runtimeTools.path}console/${program}`, JSON.stringify(setup)]);
  } finally {
    await close();
  }
}
