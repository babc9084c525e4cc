// An emulator in a process of its own, so that a benchmark measures the client alone. Prints its address, where /stats
// gives counts of its calls. Arguments: limited or limitless, and how many messages the limitless one begins with.
import { createEmulator, type RecordedCall } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { savedMessages } from "./saved_messages.ts";

const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };
const [kind, messages] = Deno.args;
const rateLimits = kind === "limited";
const emulator = createEmulator({ ...app, rateLimits, keepCalls: 5000 });
if (messages !== undefined) await emulator.load(savedMessages(Number(messages)));
const stats = { calls: 0, refused: 0 };
let seen: RecordedCall | undefined;

/** Counts the calls since the last count, before the emulator forgets them. */
function count(): void {
  const since = emulator.calls.slice(seen ? emulator.calls.lastIndexOf(seen) + 1 : 0);
  stats.calls += since.length;
  stats.refused += since.filter(({ errorCode }) => errorCode === 60007).length;
  seen = since.at(-1) ?? seen;
}

setInterval(count, 200);
const server = await serveEmulator({
  fetch: (input, init) => {
    const { url } = input as Request;
    if (!url.endsWith("/stats")) return emulator.fetch(input, init);
    count();
    return Promise.resolve(Response.json({ ...stats, accounts: emulator.accounts.size }));
  },
});
console.log(server.url);
