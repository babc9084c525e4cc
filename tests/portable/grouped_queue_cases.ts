// The queue whose batches have one key each, by itself and as an import engine uses it.
import { assert, assertEquals } from "@std/assert";
import { fc } from "./fast_check.ts";
import { ImportEngine } from "../../src/import/engine.ts";
import { createGroupedQueue, type GroupedQueue } from "../../src/import/grouped_queue.ts";
import type { ItemOutcome } from "../../src/import/plan.ts";
import { test } from "./registry.ts";

/** An entry: the number of an entry among those of its key. */
interface Numbered {
  key: string;
  number: number;
}

const keys = ["a", "b", "c"] as const;

/** What can happen to a queue. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("add" as const), key: fc.constantFrom(...keys) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("take" as const), partial: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("release" as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("open" as const), key: fc.constantFrom(...keys) }) },
);

/** A queue under test, with what is known about it from outside. */
function watchedQueue(batchSize: number, closed: readonly string[], comes: Record<string, number>) {
  const open = new Set<string>(keys.filter((key) => !closed.includes(key)));
  const added: Record<string, number> = { a: 0, b: 0, c: 0 };
  const sent: Record<string, number[]> = { a: [], b: [], c: [] };
  const underWay: Numbered[][] = [];
  const isComplete = (key: string): boolean => added[key] === comes[key];
  const queue = createGroupedQueue<Numbered>({
    ...{ batchSize, capacity: 100, isComplete, keyOf: ({ key }) => key, isOpen: (key) => open.has(key) },
  });
  return {
    ...{ queue, sent, underWay },
    add: (key: string) => queue.add({ key, number: added[key]!++ }), // every key is there
    open(key: string): void {
      open.add(key);
      queue.open(key);
    },
    take(partial: boolean): Numbered[] | undefined {
      const batch = queue.take(partial);
      if (!batch) return;
      const { key } = batch[0]!; // no batch is empty
      assert(batch.every((entry) => entry.key === key), "one key a batch");
      assert(batch.length <= batchSize);
      assert(open.has(key), "no closed key");
      assert(!underWay.flat().some((entry) => entry.key === key), "one batch of a key at once");
      const rest = added[key]! - sent[key]!.length - batch.length;
      if (!partial) assert(batch.length === batchSize || isComplete(key) && rest === 0, "full, or the key is complete");
      sent[key]!.push(...batch.map(({ number }) => number));
      underWay.push(batch);
      return batch;
    },
    release(which: number): void {
      for (const entry of underWay.splice(which % Math.max(1, underWay.length), 1)[0] ?? []) queue.release(entry);
    },
  };
}

test("entries of one key go in order and one batch after the other, in batches that are full or the key's last", () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      fc.subarray([...keys]),
      (steps, batchSize, closed) => {
        const comes: Record<string, number> = { a: 0, b: 0, c: 0 };
        for (const each of steps) if (each.kind === "add") comes[each.key]!++; // every key is there
        const { queue, sent, ...watched } = watchedQueue(batchSize, closed, comes);
        for (const each of steps) {
          if (each.kind === "add") watched.add(each.key);
          else if (each.kind === "take") watched.take(each.partial);
          else if (each.kind === "release") watched.release(each.which);
          else watched.open(each.key);
        }
        for (const key of keys) watched.open(key);
        do while (watched.underWay.length > 0) watched.release(0); while (watched.take(false));
        assertEquals(queue.isWaiting, false);
        for (const key of keys) assertEquals(sent[key], Array.from({ length: comes[key]! }, (_, i) => i));
      },
    ),
    { numRuns: 300 },
  );
});

/** A queue of texts whose first character is the key; no key is ever complete. */
function queueOfTexts(open: Set<string>, batchSize = 2): GroupedQueue<string> {
  return createGroupedQueue<string>({
    ...{ batchSize, capacity: 4, isComplete: () => false },
    ...{ keyOf: (text) => text.charAt(0), isOpen: (key) => open.has(key) },
  });
}

test("entries of a closed key wait until it is opened, and the queue says when that happens", () => {
  const open = new Set(["b"]);
  const queue = queueOfTexts(open);
  let calls = 0;
  queue.onReady = () => calls++;
  for (const text of ["a1", "a2", "b1"]) queue.add(text);
  assertEquals([queue.ready, queue.take(false)], [0, undefined]);
  queue.open("c");
  queue.open("a");
  assertEquals([calls, queue.ready], [0, 0]);
  open.add("a");
  queue.open("a");
  assertEquals([calls, queue.ready], [1, 2]);
  assertEquals(queue.take(false), ["a1", "a2"]);
});

test("a batch that is not full goes on request, the fullest first, but not while another key waits to be opened", () => {
  const queue = queueOfTexts(new Set(["a", "b"]), 4);
  for (const text of ["a1", "b1", "b2", "c1"]) queue.add(text);
  assertEquals(queue.take(true), undefined);
  assertEquals(queue.isWaiting, true);
  let calls = 0;
  queue.onReady = () => calls++;
  queue.stopWaiting();
  assertEquals([calls, queue.isWaiting], [1, false]);
  assertEquals(queue.take(true), ["b1", "b2"]);
  queue.add("b3");
  assertEquals(queue.take(true), ["a1"]);
  assertEquals(queue.take(true), undefined); // c is closed, and a batch of b is under way
  queue.release("b1");
  assertEquals(queue.take(true), undefined);
  queue.release("b2");
  assertEquals(queue.take(true), ["b3"]);
});

test("what waits can be taken back, closed or not; what is under way is not among it", () => {
  const queue = queueOfTexts(new Set(["a"]));
  for (const text of ["a1", "a2", "a3", "b1"]) queue.add(text);
  const batch = queue.take(false);
  assertEquals(queue.clear().sort(), ["a3", "b1"]);
  for (const text of batch ?? []) queue.release(text);
  assertEquals([queue.ready, queue.isWaiting, queue.take(true), queue.clear()], [0, false, undefined, []]);
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An engine that sends texts from a queue, with the batches that it sent. Calls, and dealing with outcomes, take a while. */
function engineOf(
  queue: GroupedQueue<{ position: number; item: string; fields: string }>,
  texts: Iterable<string> | AsyncIterable<string>,
  { call = 0, note = 0 } = {},
) {
  const batches: string[][] = [];
  const plan = {
    queue,
    prepare: (text: string) => text,
    async send(batch: readonly string[]) {
      batches.push([...batch]);
      if (call > 0) await pause(call);
      return undefined;
    },
  };
  const engine = new ImportEngine(plan, texts, { concurrency: 2, signal: undefined, endCalls: undefined });
  async function run(): Promise<ItemOutcome<string>[]> {
    const all: ItemOutcome<string>[] = [];
    for (let outcomes = await engine.next(); outcomes; outcomes = await engine.next()) {
      all.push(...outcomes);
      if (note > 0) await pause(note);
    }
    engine.close();
    return all;
  }
  return { batches, run };
}

test("an import that holds as many entries as it may sends the fullest batch to make room", async () => {
  const queue = createGroupedQueue<{ position: number; item: string; fields: string }>({
    ...{ batchSize: 4, capacity: 5, isComplete: () => false, keyOf: ({ item }) => item.charAt(0) },
  });
  const { batches, run } = engineOf(queue, ["a1", "b1", "c1", "b2", "a2", "b3", "b4", "b5"]);
  assertEquals((await run()).length, 8);
  assertEquals(batches[0], ["a1", "a2"]);
  assertEquals(batches.flat().filter((text) => text.startsWith("b")), ["b1", "b2", "b3", "b4", "b5"]);
});

test("an import reads no further ahead than its calls need, however much it may hold", async () => {
  const queue = createGroupedQueue<{ position: number; item: string; fields: string }>({
    ...{ batchSize: 2, capacity: 1000, isComplete: () => false, keyOf: ({ item }) => item.split(" ")[0] ?? "" },
  });
  let [read, most] = [0, 0];
  function* texts() {
    for (; read < 600; read++) {
      yield `${Math.floor(read / 2)} ${read}`;
      most = Math.max(most, read - 2 * batches.length);
    }
  }
  const { batches, run } = engineOf(queue, texts());
  assertEquals((await run()).length, 600);
  assertEquals(batches.length, 300);
  assert(most <= 10, `${most} entries were held for two calls of two`);
});

test("an import that holds as many entries as it may goes on when the one key it waits for is opened", async () => {
  const open = new Set<string>();
  const queue = createGroupedQueue<{ position: number; item: string; fields: string }>({
    ...{ batchSize: 4, capacity: 2, isComplete: () => false },
    ...{ keyOf: ({ item }) => item.charAt(0), isOpen: (key) => open.has(key) },
  });
  const { batches, run } = engineOf(queue, ["a1", "a2", "a3"]);
  const end = run();
  open.add("a");
  queue.open("a");
  assertEquals([(await end).length, batches], [3, [["a1", "a2"], ["a3"]]]);
});

test("a batch waits to be full, also while the caller is busy with outcomes", async () => {
  const queue = createGroupedQueue<{ position: number; item: string; fields: string }>({
    ...{ batchSize: 2, capacity: 100, isComplete: () => false, keyOf: ({ item }) => item.charAt(0) },
  });
  async function* slowly() {
    for (const text of ["a1", "a2", "b1", "b2", "c1", "c2", "d1", "d2", "e1"]) yield text;
    await pause(80);
    yield "e2";
  }
  const { batches, run } = engineOf(queue, slowly(), { call: 2, note: 30 });
  await run();
  assertEquals(batches.map((batch) => batch.join(" ")), ["a1 a2", "b1 b2", "c1 c2", "d1 d2", "e1 e2"]);
});

test("an import ends when all that it may hold waits for keys that are not opened any more", async () => {
  const queue = createGroupedQueue<{ position: number; item: string; fields: string }>({
    ...{ batchSize: 2, capacity: 3, isComplete: () => false },
    ...{ keyOf: ({ item }) => item.charAt(0), isOpen: (key) => key !== "a" },
  });
  const { batches, run } = engineOf(queue, ["a1", "a2", "a3", "a4", "b1"]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<string>((resolve) => timer = setTimeout(() => resolve("still waiting"), 50));
  const end = Promise.race([run().then((outcomes) => outcomes.length), tooLong]);
  queue.stopWaiting();
  assertEquals(await end, 0);
  assertEquals(batches, []);
  clearTimeout(timer);
});
