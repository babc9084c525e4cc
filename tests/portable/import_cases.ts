import { assert, assertEquals, assertLessOrEqual, assertRejects } from "@std/assert";
import { type Account, ChatApiError, createChatClient, importAccounts, type ImportOutcome } from "../../mod.ts";
import { envelope, failureOf, impatientClient, stubbedClient, stubFetch } from "./clients.ts";
import { FakeClock, settle } from "./fake_clock.ts";
import { test, testEverywhere } from "./registry.ts";

async function all<T>(outcomes: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

const byPosition = (a: ImportOutcome, b: ImportOutcome) => a.position - b.position;

testEverywhere("every account gets one outcome with its position; a bad one stops nothing", async ({ createApp }) => {
  const app = await createApp();
  await app.inject({ kind: "error", errorCode: 40006, times: 1 });
  const accounts: Account[] = [
    { UserID: "refused_once" },
    { UserID: "" },
    { UserID: "long", Nick: "n".repeat(501) },
    { UserID: " spaces" },
    null as unknown as Account,
    { UserID: "good" },
  ];
  const chat = impatientClient({ ...app.client, retries: 0 });
  const outcomes = (await all(importAccounts(chat, accounts))).sort(byPosition);
  assertEquals(outcomes.map(({ position, status }) => `${position} ${status}`), [
    "0 failed",
    "1 rejected",
    "2 rejected",
    "3 rejected",
    "4 rejected",
    "5 imported",
  ]);
  assertEquals(outcomes.map(({ account }) => account), accounts);
  const fields = outcomes.map((outcome) => outcome.status === "rejected" ? outcome.error.field : "");
  assertEquals(fields, ["", "UserID", "Nick", "UserID", "UserID", ""]);
  const [failed] = outcomes;
  assert(failed?.status === "failed" && failed.error instanceof ChatApiError && failed.error.errorCode === 40006);
});

testEverywhere(
  "where a UserID comes again, the later account's Nick stands, whatever each call takes",
  async ({ createApp }) => {
    const app = await createApp();
    await app.inject({ kind: "delay", ms: 40 });
    const accounts = [1, 2, 3].map((i) => ({ UserID: "same", Nick: `name ${i}` }));
    const outcomes = await all(importAccounts(createChatClient(app.client), accounts));
    assertEquals(outcomes.map(({ position }) => position), [0, 1, 2]);
    assertEquals((await app.accounts()).map(({ Nick }) => Nick), ["name 3"]);
  },
);

test("trim takes spaces off a UserID; the outcome has the account as it was put in", async ({ createApp }) => {
  const app = await createApp();
  const chat = createChatClient(app.client);
  const [outcome] = await all(importAccounts(chat, [{ UserID: " user ", extra: 7 }], { trim: true }));
  assertEquals([outcome?.status, outcome?.account], ["imported", { UserID: " user ", extra: 7 }]);
  const [call] = await app.calls();
  assertEquals(call?.body, { UserID: "user" });
});

test("input is read only as far ahead as calls may be under way, and not while outcomes wait", async () => {
  let read = 0;
  function* endless() {
    while (true) yield { UserID: `u${read++}` };
  }
  const { fetch } = stubFetch(() => envelope(0));
  const outcomes = importAccounts(stubbedClient(new FakeClock(), fetch, { pace: false }), endless(), {
    concurrency: 4,
  });
  await outcomes.next();
  await settle();
  assertLessOrEqual(read, 9);
  await outcomes.return();
  const before = read;
  await settle();
  assertEquals(read, before);
});

test("an async input works too, and what it throws comes out after the outcomes so far", async () => {
  async function* failing() {
    yield { UserID: "a" };
    await Promise.resolve();
    throw new RangeError("the database is gone");
  }
  const { fetch } = stubFetch(() => envelope(0));
  const seen: string[] = [];
  await assertRejects(
    async () => {
      for await (const { status } of importAccounts(stubbedClient(new FakeClock(), fetch), failing())) {
        seen.push(status);
      }
    },
    RangeError,
    "the database is gone",
  );
  assertEquals(seen, ["imported"]);
});

test("an abort reads no further, lets calls under way end, hands out their outcomes, then throws the reason", async () => {
  const controller = new AbortController();
  const answers: (() => void)[] = [];
  const { fetch, sent } = stubFetch(() => new Promise((resolve) => answers.push(() => resolve(envelope(0)))));
  let read = 0;
  function* endless() {
    while (true) yield { UserID: `u${read++}` };
  }
  const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
  const seen: number[] = [];
  const end = failureOf((async () => {
    const options = { concurrency: 3, signal: controller.signal };
    for await (const { position } of importAccounts(chat, endless(), options)) seen.push(position);
  })());
  await settle();
  assertEquals([sent.length, read], [3, 3]);
  controller.abort("stop it");
  await settle();
  for (const answer of answers) answer();
  assertEquals([await end, seen.sort(), read, sent.length], ["stop it", [0, 1, 2], 3, 3]);
});

test("breaking out of the loop closes the input and ends the calls under way", async () => {
  let closed = false;
  function* input() {
    try {
      for (let i = 0;; i++) yield { UserID: `u${i}` };
    } finally {
      closed = true;
    }
  }
  const { fetch, sent } = stubFetch((_, count) => count === 1 ? envelope(0) : new Promise(() => {}));
  for await (const _ of importAccounts(stubbedClient(new FakeClock(), fetch), input(), { concurrency: 3 })) break;
  await settle();
  assert(closed);
  assert(sent.slice(1).every(({ init }) => init.signal?.aborted));
});

test("a concurrency that is no whole number from 1 on is refused by name", async () => {
  const { fetch } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch);
  await assertRejects(() => all(importAccounts(chat, [], { concurrency: 0 })), TypeError, "concurrency");
});
