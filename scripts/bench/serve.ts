// An emulator in a process of its own, so that a benchmark measures the client alone. Prints its address.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";

const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };
const rateLimits = Deno.args[0] === "limited";
const server = await serveEmulator(createEmulator({ ...app, rateLimits, keepCalls: 100 }));
console.log(server.url);
