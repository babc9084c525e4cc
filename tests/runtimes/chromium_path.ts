// Which Chromium there is.
import { runProgram } from "../../scripts/build/run_program.ts";
import { runtimeTools } from "../tool_folders.ts";

const ofSystem = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

let found: Promise<string | undefined> | undefined;

/**
 * Path of the system's own Chromium, else of the one inside an npm package, which is for Linux on x86_64 only; undefined
 * where there is neither. Found once: unpacking the package twice at a time would spoil it.
 */
export function chromiumPath(): Promise<string | undefined> {
  return found ??= find();
}

async function find(): Promise<string | undefined> {
  for (const path of ofSystem) if (await Deno.stat(path).then(() => true, () => false)) return path;
  if (Deno.build.os !== "linux" || Deno.build.arch !== "x86_64") return undefined;
  const node = await runtimeTools.install();
  const { success, out, all } = await runProgram(node, [`${runtimeTools.path}launch_chromium.mjs`]);
  if (!success) throw new Error(`Chromium cannot be unpacked:\n${all}`);
  return out.trim();
}
