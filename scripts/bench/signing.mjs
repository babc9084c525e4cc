// Signatures a second: signUserSig against the vendor's library, taking turns in one process.
// node signing.mjs BUNDLE VENDOR_MODULE; prints one line of JSON. Runs in Node, Deno and Bun.
import process from "node:process";
import { pathToFileURL } from "node:url";

const [bundle, vendorModule] = process.argv.slice(2);
const { signUserSig } = await import(pathToFileURL(bundle).href);
const vendor = (await import(pathToFileURL(vendorModule).href)).default;
const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };
const api = new vendor.Api(app.sdkAppId, app.secretKey);
const perRound = 20000;
const rounds = 9;

const ways = {
  ours: (i) => signUserSig({ ...app, userId: `user_${i}`, expiresIn: 86400 }),
  vendor: (i) => api.genUserSig(`user_${i}`, 86400),
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const perSecond = { ours: [], vendor: [] };
for (let i = -2; i < rounds; i++) {
  for (const name of i % 2 ? ["ours", "vendor"] : ["vendor", "ours"]) {
    const before = performance.now();
    for (let n = 0; n < perRound; n++) ways[name](n);
    const seconds = (performance.now() - before) / 1000;
    if (i >= 0) perSecond[name].push(perRound / seconds);
  }
}
// A busy machine slows both rounds of a pair, so their ratio is steadier than that of the medians.
const ratio = median(perSecond.ours.map((ours, i) => ours / perSecond.vendor[i]));
console.log(JSON.stringify({ ours: median(perSecond.ours), vendor: median(perSecond.vendor), ratio }));
process.exit(0);
