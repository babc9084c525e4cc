// Serves an emulator with its page. Prints its address as one line of JSON; ends when standard input closes.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";

const app = { sdkAppId: 1400000000, secretKey: crypto.randomUUID() };
const { url, token } = await serveEmulator(createEmulator(app));
console.log(JSON.stringify({ ...app, url, token }));
// Ends with the process that started it, even if that one is killed.
await Deno.stdin.readable.pipeTo(new WritableStream());
Deno.exit();
