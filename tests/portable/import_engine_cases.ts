import { assert, assertEquals } from "@std/assert";
import { fc } from "./fast_check.ts";
import { ChatApiError, ChatInputError } from "../../mod.ts";
import { ImportEngine } from "../../src/import/engine.ts";
import { type BatchQueue, createKeyedQueue } from "../../src/import/keyed_queue.ts";
import type { Entry, ImportPlan, ItemOutcome } from "../../src/import/plan.ts";
import { test } from "./registry.ts";

/** A kind of item that is no account: a note in a notebook. */
interface Note {
  book: string;
  text: string;
}

/** Batches of one notebook each, in the order of the input. */
function createNotebookQueue(batchSize: number): BatchQueue<Entry<Note, Note>> {
  const books = new Map<string, Entry<Note, Note>[]>();
  const underWay = new Map<string, number>();
  const free = () => [...books].filter(([book]) => !underWay.get(book));
  return {
    batchSize,
    get ready() {
      return free().reduce((sum, [, entries]) => sum + entries.length, 0);
    },
    add(entry) {
      const entries = books.get(entry.fields.book) ?? [];
      books.set(entry.fields.book, [...entries, entry]);
    },
    take(partial) {
      const [book, entries] = free().find(([, entries]) => partial || entries.length >= batchSize) ?? [];
      if (book === undefined || !entries) return;
      const batch = entries.splice(0, batchSize);
      if (entries.length === 0) books.delete(book);
      underWay.set(book, batch.length);
      return batch;
    },
    release: ({ fields: { book } }) => void underWay.set(book, underWay.get(book)! - 1),
    clear() {
      const all = [...books.values()].flat();
      books.clear();
      return all;
    },
  };
}

async function importAll<Item, Fields>(plan: ImportPlan<Item, Fields>, items: Iterable<Item>, concurrency = 3) {
  const engine = new ImportEngine(plan, items, { concurrency, signal: undefined, endCalls: undefined });
  const all: ItemOutcome<Item>[] = [];
  for (let outcomes = await engine.next(); outcomes; outcomes = await engine.next()) all.push(...outcomes);
  engine.close();
  return all.sort((a, b) => a.position - b.position);
}

test("the engine imports any kind of item: what a batch is, what keeps its order and what an answer means are given to it", async () => {
  const notes = fc.array(fc.record({ book: fc.constantFrom("a", "b", "c"), text: fc.constantFrom("good", "bad", "") }));
  await fc.assert(
    fc.asyncProperty(
      notes,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      async (notes, size, most) => {
        const stored: Note[] = [];
        const underWay = new Set<string>();
        let [calls, overlapping] = [0, 0];
        const plan: ImportPlan<Note, Note> = {
          queue: createNotebookQueue(size),
          prepare(note) {
            if (note.text === "") throw new ChatInputError("noteImport", "text", "a text", "nothing");
            return note;
          },
          async send(batch) {
            calls++;
            const book = batch[0]!.book;
            assert(batch.length <= size && batch.every((note) => note.book === book));
            if (underWay.has(book)) overlapping++;
            underWay.add(book);
            for (let i = 0; i < calls % 3; i++) await new Promise((resolve) => setTimeout(resolve, 0));
            underWay.delete(book);
            stored.push(...batch.filter(({ text }) => text === "good"));
            return batch.map(({ text }) =>
              text === "bad" ? new ChatApiError("noteImport", 10004, "bad", 1) : undefined
            );
          },
        };
        const outcomes = await importAll(plan, notes, most);
        assertEquals(outcomes.map(({ item }) => item), notes);
        const expected = { good: "imported", bad: "failed", "": "rejected" };
        assertEquals(outcomes.map(({ status }) => status), notes.map(({ text }) => expected[text as "good"]));
        assertEquals(overlapping, 0);
        for (const book of ["a", "b", "c"]) {
          const ofBook = (note: Note) => note.book === book && note.text === "good";
          assertEquals(stored.filter(ofBook), notes.filter(ofBook));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("without a way to send an entry by itself, a refused batch fails all its entries with its error", async () => {
  const plan: ImportPlan<number, number> = {
    queue: createKeyedQueue(3, ({ fields }) => String(fields)),
    prepare: (number) => number,
    send: (batch) =>
      batch.includes(4) ? Promise.reject(new ChatApiError("noteImport", 70402, "", 1)) : Promise.resolve(undefined),
  };
  const outcomes = await importAll(plan, [0, 1, 2, 3, 4, 5, 6]);
  assertEquals(outcomes.filter(({ status }) => status === "failed").map(({ item }) => item), [3, 4, 5]);
});
