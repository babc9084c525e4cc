// Serves the template of examples/cloudflare_import with its own wrangler.jsonc until it is killed, and prints its address:
// node serve_import.mjs <bundle> <wrangler.jsonc> <variables> <file>.
import { readFile } from "node:fs/promises";
import { Log, LogLevel, Miniflare } from "miniflare";

const [bundle, configFile, variables, file] = process.argv.slice(2);
const config = JSON.parse((await readFile(configFile, "utf8")).replace(/^\s*\/\/.*$/gm, ""));
const miniflare = new Miniflare({
  log: new Log(LogLevel.NONE),
  handleRuntimeStdio: () => {},
  modules: [{ type: "ESModule", path: "worker.js", contents: await readFile(bundle, "utf8") }],
  compatibilityDate: config.compatibility_date,
  compatibilityFlags: config.compatibility_flags,
  bindings: { ...config.vars, ...JSON.parse(variables) },
  durableObjects: Object.fromEntries(
    config.durable_objects.bindings.map(({ name, class_name }) => [name, { className: class_name, useSQLite: true }]),
  ),
  r2Buckets: config.r2_buckets.map(({ binding }) => binding),
});
const url = await miniflare.ready;
await (await miniflare.getR2Bucket("EXPORTS")).put("users.csv", await readFile(file));
console.log(url.href);
