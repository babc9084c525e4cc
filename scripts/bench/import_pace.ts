// A bulk import's calls per second against an emulator that enforces the documented rate limit, and how many it
// refused.
import { createChatClient, importAccounts } from "../../mod.ts";

const rows = 2400;
const [baseUrl] = Deno.args;
const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };

function* accounts(): Generator<{ UserID: string }> {
  for (let i = 0; i < rows; i++) yield { UserID: `user_${i}` };
}

const client = createChatClient({ ...app, baseUrl: baseUrl!, retries: 0 });
const counts = { imported: 0, rejected: 0, failed: 0, not_attempted: 0 };
const startedAt = performance.now();
for await (const { status } of importAccounts(client, accounts(), { strategy: "single" })) counts[status]++;
const perSecond = (rows - 1) / ((performance.now() - startedAt) / 1000);
console.log(JSON.stringify({ perSecond, ...counts }));
