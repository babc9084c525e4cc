// An emulator with its page, in a process of its own. Prints where it is as one line of JSON; ends with standard input.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";

const app = { sdkAppId: 1400000000, secretKey: crypto.randomUUID() };
const { url, token } = await serveEmulator(createEmulator(app));
console.log(JSON.stringify({ ...app, url, token }));
// Whoever started it may be killed; then nobody else would end it.
await Deno.stdin.readable.pipeTo(new WritableStream());
Deno.exit();
