import { assertEquals } from "@std/assert";
import { createEmulator, type EmulatorOptions } from "../../emulator/mod.ts";
import { type DeadLetter, importQueueBatch, type QueuedAccount } from "../../src/cloudflare/import_queue_batch.ts";
import { testApp } from "../service/test_app.ts";
import { impatientClient } from "./test_clients.ts";
import { test } from "./registry.ts";

/** Messages that note what became of them. */
function messagesOf(bodies: readonly unknown[], attempts = 1) {
  const fates: string[] = bodies.map(() => "");
  const messages = bodies.map((body, i): QueuedAccount => ({
    ...{ id: `m${i}`, body, attempts },
    ack: () => void (fates[i] += "ack"),
    retry: (options) => void (fates[i] += `retry ${options?.delaySeconds ?? ""}`.trim()),
  }));
  return { messages, fates };
}

function queueApp(options: Partial<EmulatorOptions> = {}) {
  const emulator = createEmulator({ ...testApp, rateLimits: false, ...options });
  const chat = impatientClient({ ...testApp, region: "singapore", fetch: emulator.fetch, pace: false });
  const letters: DeadLetter[] = [];
  return {
    emulator,
    chat,
    letters,
    deadLetters: { send: (letter: DeadLetter) => Promise.resolve(letters.push(letter)) },
  };
}

test("a batch of sign-ups goes in by one call; what can never go in becomes a dead letter with its reason, once", async () => {
  const { emulator, chat, letters, deadLetters } = queueApp();
  const { messages, fates } = messagesOf([{ UserID: "a" }, { UserID: "" }, { UserID: "b", Nick: "B" }, "text", {
    UserID: "a",
  }]);
  await importQueueBatch({ messages }, chat, { deadLetters });
  assertEquals(fates, ["ack", "ack", "ack", "ack", "ack"]);
  assertEquals([...emulator.accounts.keys()], ["a", "b"]);
  assertEquals(letters.map(({ id, account }) => [id, account]), [["m1", { UserID: "" }], ["m3", "text"]]);
  assertEquals(letters.every(({ reason }) => reason.includes("UserID")), true);
  await importQueueBatch({ messages: messagesOf([{ UserID: "a" }]).messages }, chat, { deadLetters });
  assertEquals([emulator.accounts.size, emulator.calls.length], [2, 3]);
});

test("what may pass by itself is tried again later, later each time: an outage, a full app, a wrong key", async () => {
  const outage = queueApp();
  outage.emulator.inject({ kind: "drop", times: Infinity });
  const { messages, fates } = messagesOf([{ UserID: "a" }, { UserID: "b" }], 3);
  await importQueueBatch({ messages }, outage.chat, { deadLetters: outage.deadLetters, retryDelay: 5, deadline: 50 });
  assertEquals([fates, outage.letters], [["retry 20", "retry 20"], []]);

  const full = queueApp({ accountLimit: 1 });
  const more = messagesOf([{ UserID: "a" }, { UserID: "b" }, { UserID: "c" }]);
  await importQueueBatch({ messages: more.messages }, full.chat, { deadLetters: full.deadLetters });
  assertEquals([more.fates, full.letters], [["ack", "retry 10", "retry 10"], []]);

  const { emulator } = queueApp();
  const wrong = impatientClient({
    ...testApp,
    secretKey: "wrong",
    region: "singapore",
    fetch: emulator.fetch,
    pace: false,
  });
  const keyed = messagesOf([{ UserID: "a" }]);
  await importQueueBatch({ messages: keyed.messages }, wrong, full);
  assertEquals([keyed.fates, full.letters], [["retry 10"], []]);
});

test("without a queue of dead letters, and when that queue fails, a refused account stays in its own queue", async () => {
  const { chat } = queueApp();
  const alone = messagesOf([{ UserID: "" }]);
  await importQueueBatch({ messages: alone.messages }, chat);
  assertEquals(alone.fates, ["retry"]);
  const failing = messagesOf([{ UserID: "" }]);
  await importQueueBatch({ messages: failing.messages }, chat, {
    deadLetters: { send: () => Promise.reject(new Error("full")) },
  });
  assertEquals(failing.fates, ["retry 10"]);
});
