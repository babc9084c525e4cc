// Finds a Chromium for tests.
import { runProgram } from "../../scripts/build/run_program.ts";
import { runtimeTools } from "../tool_folders.ts";

const systemPaths = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

let foundPath: Promise<string | undefined> | undefined;

/**
 * The path of the system's Chromium, or else of the one in an npm package, which is for Linux on x86_64 only; undefined if
 * there is neither. It is looked up once, because unpacking the package twice at the same time corrupts it.
 */
export function chromiumPath(): Promise<string | undefined> {
  return foundPath ??= findChromium();
}

async function findChromium(): Promise<string | undefined> {
  for (const path of systemPaths) if (await Deno.stat(path).then(() => true, () => false)) return path;
  if (Deno.build.os !== "linux" || Deno.build.arch !== "x86_64") return undefined;
  const node = await runtimeTools.install();
  const { success, out, all } = await runProgram(node, [`${runtimeTools.path}launch_chromium.mjs`]);
  if (!success) throw new Error(`unpacking Chromium failed:\n${all}`);
  return out.trim();
}
