// Takes the pictures of the emulator's page for the README: `deno task console:shots`.
import { runInChromium } from "../tests/console/run_in_chromium.ts";

const folder = new URL("../docs/console/", import.meta.url).pathname;
await Deno.mkdir(folder, { recursive: true });
const ran = await runInChromium(["browser/take_screenshots.ts", folder]);
if (!ran?.success) throw new Error(ran?.all ?? "there is no Chromium for this machine");
console.log(`docs/console/: ${ran.out.trim()}`);
