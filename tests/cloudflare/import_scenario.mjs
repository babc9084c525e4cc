// Imports a file from R2 and ends the engine in the middle, as often as it is told to. Reads its task as JSON from the first
// argument and prints what it saw as JSON.
import { readFile } from "node:fs/promises";
import { Log, LogLevel, Miniflare } from "miniflare";

const task = JSON.parse(process.argv[2]);
const { bundle, folder, file, key, kills, variables, lanes, replaceAfter, mend } = task;
const headers = { authorization: "Bearer a token for tests" };
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The largest heap of the Worker's isolate, in bytes, as the inspector tells it. */
async function watchHeap(miniflare, note) {
  const url = new URL(await miniflare.getInspectorURL());
  url.protocol = "http:";
  const [target] = await (await fetch(new URL("/json", url))).json();
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.onopen = resolve);
  socket.onmessage = ({ data }) => {
    const { result } = JSON.parse(data);
    if (result?.usedSize !== undefined) {
      note(result.usedSize + (result.embedderHeapUsedSize ?? 0) + (result.backingStorageSize ?? 0));
    }
  };
  const timer = setInterval(() => socket.send(JSON.stringify({ id: 1, method: "Runtime.getHeapUsage" })), 500);
  return () => clearInterval(timer);
}

const start = async (bindings = variables) =>
  new Miniflare({
    ...task.inspects ? { inspectorPort: 0 } : {},
    log: new Log(LogLevel.NONE),
    handleRuntimeStdio: () => {},
    modules: [{ type: "ESModule", path: "worker.js", contents: await readFile(bundle, "utf8") }],
    compatibilityDate: "2026-01-01",
    compatibilityFlags: ["nodejs_compat"],
    bindings,
    durableObjects: {
      CHAT_PACER: { className: "ChatPacer", useSQLite: true },
      CHAT_IMPORT: { className: "ChatImport", useSQLite: true },
    },
    r2Buckets: ["EXPORTS"],
    durableObjectsPersist: `${folder}/objects`,
    r2Persist: `${folder}/r2`,
  });

let miniflare = await start();
await miniflare.ready;
const bucket = await miniflare.getR2Bucket("EXPORTS");
await bucket.put(key, await readFile(file));
const request = async (path, init = {}) => {
  const answer = await miniflare.dispatchFetch(`http://import${path}`, { ...init, headers });
  return { status: answer.status, text: await answer.text() };
};
const statusOf = async () => JSON.parse((await request("/imports/users")).text);

const refusals = [await miniflare.dispatchFetch("http://import/imports/users").then(({ status }) => status)];
const begun = await request("/imports", { method: "POST", body: JSON.stringify({ id: "users", key, lanes }) });
const seen = [];
for (const ms of kills) {
  await sleep(ms);
  await miniflare.dispose();
  seen.push(Date.now());
  miniflare = await start();
  await miniflare.ready;
}
if (replaceAfter !== undefined) {
  await sleep(replaceAfter);
  await (await miniflare.getR2Bucket("EXPORTS")).put(key, "UserID\nsomeone\n");
}
let heap = 0;
const unwatch = task.inspects ? await watchHeap(miniflare, (bytes) => heap = Math.max(heap, bytes)) : () => {};
const phases = new Set();
const reasons = new Set();
let status;
for (const endsAt = Date.now() + (task.patience ?? 90_000); Date.now() < endsAt;) {
  status = await statusOf();
  phases.add(status.phase);
  if (status.reason) reasons.add(status.reason);
  if (["done", "failed", "stopped"].includes(status.phase)) break;
  if (mend && status.reason?.includes(mend.when) && mend.variables) {
    await miniflare.dispose();
    miniflare = await start({ ...variables, ...mend.variables });
    delete mend.variables;
  }
  if (mend?.url && status.reason?.includes(mend.when)) {
    await fetch(mend.url, { method: "POST" });
    delete mend.url;
  }
  await sleep(200);
}
unwatch();
const report = await request("/imports/users/report");
const objects = await (await miniflare.getR2Bucket("EXPORTS")).list();
console.log(JSON.stringify({
  ...{ begun, refusals, status, phases: [...phases], reasons: [...reasons], report: report.text, seen },
  heap,
  objects: objects.objects.map(({ key }) => key),
}));
await miniflare.dispose();
process.exit(0);
