// CPU per call: accountImport against raw fetch of the same address and body, taking turns in one process.
// node call_cost.mjs BUNDLE SERVICE_URL; prints one line of JSON. Runs in Node, Deno and Bun.
import process from "node:process";
import { pathToFileURL } from "node:url";

const [bundle, baseUrl] = process.argv.slice(2);
const { createChatClient, signUserSig } = await import(pathToFileURL(bundle).href);
const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };
const inFlight = 64;
const perRound = 1500;
const rounds = 13;

const account = { UserID: "user_0001", Nick: "李娜", FaceUrl: "https://cdn.example.com/avatars/user_0001.png" };
const userSig = signUserSig({ ...app, userId: "administrator" });
const url = `${baseUrl}/v4/im_open_login_svc/account_import?sdkappid=${app.sdkAppId}&identifier=administrator` +
  `&usersig=${userSig}&random=99999999&contenttype=json`;
const chat = createChatClient({ ...app, baseUrl, pace: false });

const ways = {
  client: () => chat.accountImport(account),
  raw: async () => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(account),
    });
    const { ErrorCode } = await response.json();
    if (ErrorCode !== 0) throw new Error(`ErrorCode ${ErrorCode}`);
  },
};

/** CPU of this process per call, in microseconds. */
async function round(call) {
  let left = perRound;
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, async () => {
    while (left-- > 0) await call();
  }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / perRound;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const cost = { client: [], raw: [] };
for (let i = -2; i < rounds; i++) {
  // The order alternates, so that neither always runs on the garbage of the other.
  for (const name of i % 2 ? ["client", "raw"] : ["raw", "client"]) {
    const us = await round(ways[name]);
    if (i >= 0) cost[name].push(us);
  }
}
// A busy machine slows both rounds of a pair, so their ratio is steadier than that of the medians.
const ratio = median(cost.client.map((client, i) => client / cost.raw[i]));
console.log(JSON.stringify({ client: median(cost.client), raw: median(cost.raw), ratio }));
process.exit(0);
