// Runs one scenario with Miniflare and prints its result as JSON: node scenarios.mjs <name> <folder of bundles>.
import { readFile } from "node:fs/promises";
import { Miniflare } from "miniflare";

const [name, folder, option] = process.argv.slice(2);

const worker = async (script, more = {}) => ({
  modules: [{ type: "ESModule", path: `${script}.js`, contents: await readFile(`${folder}/${script}.js`, "utf8") }],
  compatibilityDate: "2026-01-01",
  compatibilityFlags: ["nodejs_compat"],
  ...more,
});

const emulator = async () => ({ name: "emulator", ...await worker("emulator_worker") });
const pacerObject = { className: "ChatPacer", scriptName: "pacer", useSQLite: true };

async function withMiniflare(workers, run) {
  const miniflare = new Miniflare({ workers });
  try {
    return await run(miniflare);
  } finally {
    await miniflare.dispose();
  }
}

/** Most calls in any window of one second. */
function busiestSecond(times) {
  let [most, first] = [0, 0];
  for (let last = 0; last < times.length; last++) {
    while (times[last] - times[first] >= 1000) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

const pacer = async () => ({
  name: "pacer",
  ...await worker("pacer_worker"),
  durableObjects: {
    CHAT_PACER: { className: "ChatPacer", useSQLite: true },
    PLAIN: { className: "PlainObject", useSQLite: true },
  },
});

const scenarios = {
  /** Several isolates at full speed. */
  async pace() {
    const seconds = Number(option ?? 10);
    const isolates = Array.from({ length: 8 }, (_, i) => `load_${i}`);
    const loads = await Promise.all(isolates.map(async (isolate) => ({
      name: isolate,
      ...await worker("load_worker"),
      serviceBindings: { EMULATOR: "emulator" },
      durableObjects: { CHAT_PACER: pacerObject },
    })));
    return await withMiniflare([await emulator(), await pacer(), ...loads], async (miniflare) => {
      const workers = await Promise.all(isolates.map((isolate) => miniflare.getWorker(isolate)));
      const path = (i) => `http://load/?name=${isolates[i]}&seconds=${seconds}&side=20`;
      await Promise.all(workers.map((load, i) => load.fetch(path(i)).then((answer) => answer.json())));
      const stats = await (await miniflare.getWorker("emulator")).fetch("http://emulator/stats");
      const { calls } = await stats.json();
      const times = calls.map(([at]) => at).sort((a, b) => a - b);
      const bySecond = new Map();
      for (const at of times) bySecond.set(Math.floor(at / 1000), (bySecond.get(Math.floor(at / 1000)) ?? 0) + 1);
      const duration = (times.at(-1) - times[0]) / 1000;
      return {
        calls: calls.length,
        refused: calls.filter(([, errorCode]) => errorCode === 60007).length,
        busiestSecond: Math.max(...bySecond.values()),
        busiestWindow: busiestSecond(times),
        perSecond: (calls.length - 1) / duration,
      };
    });
  },

  /** What a turn costs when none has to be waited for. */
  async latency() {
    return await withMiniflare([await pacer()], async (miniflare) => {
      const count = Number(option ?? 300);
      const measure = async (path) => {
        const startedAt = performance.now();
        await miniflare.dispatchFetch(`http://pacer/${path}?count=${count}`);
        return (performance.now() - startedAt) / count;
      };
      const pairs = [];
      for (let i = 0; i < 12; i++) pairs.push({ turn: await measure("turns"), call: await measure("calls") });
      const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
      const measured = pairs.slice(2);
      return {
        turn: median(measured.map(({ turn }) => turn)),
        call: median(measured.map(({ call }) => call)),
        ratio: median(measured.map(({ turn, call }) => turn / call)),
      };
    });
  },

  /** A queue of sign-ups with faults, redeliveries and poison. */
  async queue() {
    const count = Number(option ?? 1000);
    const workers = [await emulator(), {
      name: "queue",
      ...await worker("queue_worker"),
      serviceBindings: { EMULATOR: "emulator" },
      queueProducers: { SIGN_UPS: "sign-ups", DEAD_LETTERS: "dead-letters" },
      queueConsumers: {
        "sign-ups": { maxBatchSize: 100, maxBatchTimeout: 0.1, maxRetries: 20 },
        "dead-letters": { maxBatchSize: 100, maxBatchTimeout: 0.1 },
      },
    }];
    return await withMiniflare(workers, async (miniflare) => {
      const service = await miniflare.getWorker("emulator");
      const queue = await miniflare.getWorker("queue");
      const faults = [
        { kind: "status" },
        { kind: "status", carriedOut: true },
        { kind: "html" },
        { kind: "cut", carriedOut: true },
        { kind: "partial", share: 0.05 },
        { kind: "error", errorCode: 70500 },
      ];
      for (const fault of faults) {
        const injected = { ...fault, probability: 0.05 / faults.length, times: 1_000_000 };
        await service.fetch("http://emulator/inject", { method: "POST", body: JSON.stringify(injected) });
      }
      // One account in fifty can never go in.
      const accounts = Array.from(
        { length: count },
        (_, i) => ({ UserID: i % 50 === 7 ? `poison ${"x".repeat(40)}${i}` : `user_${i}` }),
      );
      await queue.fetch("http://queue/", { method: "POST", body: JSON.stringify(accounts) });
      const good = accounts.filter(({ UserID }) => UserID.length <= 32).map(({ UserID }) => UserID);
      const endsAt = Date.now() + 60_000;
      let state;
      do {
        await new Promise((resolve) => setTimeout(resolve, 250));
        const [{ accounts: found }, { letters, seen }] = await Promise.all([
          service.fetch("http://emulator/stats").then((answer) => answer.json()),
          queue.fetch("http://queue/").then((answer) => answer.json()),
        ]);
        const missing = good.filter((UserID) => !found.includes(UserID)).length;
        state = { missing, extra: found.length - good.length + missing, letters, seen };
      } while ((state.missing > 0 || state.letters.length < count - good.length) && Date.now() < endsAt);
      // What is delivered again has to change nothing.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const { letters, seen } = await (await queue.fetch("http://queue/")).json();
      return { ...state, letters, seen, poison: count - good.length };
    });
  },
};

console.log(JSON.stringify(await scenarios[name]()));
process.exit(0);
