// Runs the template of examples/cloudflare_sign_up with its own wrangler.jsonc, posts bodies to it, and prints the answers and
// the dead letters as JSON: node sign_up_template.mjs <bundle> <wrangler.jsonc> <variables> <bodies>.
import { readFile } from "node:fs/promises";
import { Log, LogLevel, Miniflare } from "miniflare";

const [bundle, configFile, variables, bodies] = process.argv.slice(2);
const text = await readFile(configFile, "utf8");
const config = JSON.parse(text.replace(/^\s*\/\/.*$/gm, ""));
const { bindings } = config.durable_objects;

const printed = [];
console.error = (...words) => printed.push(words.join(" "));

const miniflare = new Miniflare({
  log: new Log(LogLevel.NONE),
  handleRuntimeStdio(stdout, stderr) {
    for (const stream of [stdout, stderr]) stream.on("data", (chunk) => printed.push(String(chunk)));
  },
  modules: [{ type: "ESModule", path: "worker.js", contents: await readFile(bundle, "utf8") }],
  compatibilityDate: config.compatibility_date,
  compatibilityFlags: config.compatibility_flags,
  bindings: { ...config.vars, ...JSON.parse(variables) },
  durableObjects: Object.fromEntries(
    bindings.map(({ name, class_name }) => [name, { className: class_name, useSQLite: true }]),
  ),
  queueProducers: Object.fromEntries(config.queues.producers.map(({ binding, queue }) => [binding, queue])),
  queueConsumers: Object.fromEntries(
    config.queues.consumers.map((
      { queue, max_batch_size, max_batch_timeout, max_retries, dead_letter_queue },
    ) => [queue, {
      ...{ maxBatchSize: max_batch_size, maxBatchTimeout: Math.min(max_batch_timeout, 1), maxRetries: max_retries },
      ...{ deadLetterQueue: dead_letter_queue },
    }]),
  ),
});
const answers = [];
for (const body of JSON.parse(bodies)) {
  const answer = await miniflare.dispatchFetch("http://sign-up/", { method: "POST", body });
  answers.push([answer.status, await answer.text()]);
}
// Until the consumers have had their turn.
for (let i = 0; i < 100 && !printed.join("").includes("not imported:"); i++) {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
await miniflare.dispose();
console.log(JSON.stringify({ answers, printed: printed.join("") }));
process.exit(0);
