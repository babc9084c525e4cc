// Runs Node programs that open the emulator's page in Chromium.
import { type ProgramOutput, runProgram } from "../../scripts/build/run_program.ts";
import { chromiumPath } from "../runtimes/chromium_path.ts";
import { consoleTools } from "../tool_folders.ts";

/**
 * Runs a Node program in tests/console/ with these arguments; undefined where there is no Chromium. Environment
 * variables tell the program the paths of Chromium and Deno, see browser/environment.ts.
 */
export async function runInChromium(
  args: string[],
  env: Record<string, string> = {},
): Promise<ProgramOutput | undefined> {
  const chromium = await chromiumPath();
  if (chromium === undefined) return undefined;
  const node = await consoleTools.install();
  return await runProgram(node, args, {
    cwd: consoleTools.path,
    env: { ...env, CONSOLE_CHROMIUM: chromium, CONSOLE_DENO: Deno.execPath() },
  });
}
