// Takes pictures of the emulator's page for the README: `deno task console:shots`.
import { runWithConsole } from "../tests/console/serve_console.ts";

const to = new URL("../docs/console/", import.meta.url).pathname;
await Deno.mkdir(to, { recursive: true });
const ran = await runWithConsole("shots.mjs", { to });
if (!ran?.success) throw new Error(ran?.all ?? "no Chromium can be had for this machine");
console.log(`docs/console/: ${ran.out.trim()}`);
