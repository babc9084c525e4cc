import { assert, assertEquals, assertLessOrEqual, assertRejects } from "@std/assert";
import { importAccounts, type ImportOptions } from "../../mod.ts";
import { envelope, failureOf, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock, settle } from "./fake_clock.ts";
import { all, users } from "./import_inputs.ts";
import { test } from "./registry.ts";

test("input is read only as far ahead as calls can be under way, and not while outcomes wait to be taken", async () => {
  let read = 0;
  function* endless() {
    while (true) yield { UserID: `u${read++}` };
  }
  const { fetch } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
  for (const [strategy, most] of [["single", 11], ["batch", 1100]] as const) {
    read = 0;
    const outcomes = importAccounts(chat, endless(), { concurrency: 4, strategy });
    await outcomes.next();
    await settle();
    assertLessOrEqual(read, most);
    await outcomes.return();
    const before = read;
    await settle();
    assertEquals(read, before);
  }
});

test("an async input works too, and what it throws is thrown after the outcomes so far", async () => {
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

/** An endless import of single accounts whose calls the test answers. */
function answeredByHand(options: ImportOptions) {
  const answers: (() => void)[] = [];
  const { fetch, sent } = stubFetch((_, count) =>
    count === 1 ? envelope(0) : new Promise((resolve) => answers.push(() => resolve(envelope(0))))
  );
  let read = 0;
  function* endless() {
    while (true) yield { UserID: `u${read++}` };
  }
  const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
  const seen: number[] = [];
  const end = failureOf((async () => {
    const outcomes = importAccounts(chat, endless(), { strategy: "single", concurrency: 3, ...options });
    for await (const { position } of outcomes) seen.push(position);
  })());
  return { answers, sent, seen, end, readSoFar: () => read };
}

test("after an abort nothing more is read, calls under way end and are reported, then the reason is thrown", async () => {
  const controller = new AbortController();
  const { answers, sent, seen, end, readSoFar } = answeredByHand({ signal: controller.signal });
  await settle();
  assertEquals(sent.length, 4);
  const read = readSoFar();
  controller.abort("stop it");
  await settle();
  for (const answer of answers) answer();
  assertEquals([await end, seen.sort(), readSoFar(), sent.length], ["stop it", [0, 1, 2, 3], read, 4]);
});

test("endCalls ends the calls under way: their accounts have no outcome, and nothing more is sent", async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const { sent, seen, end } = answeredByHand({ signal: first.signal, endCalls: second.signal });
  await settle();
  first.abort("stop it");
  second.abort("at once");
  assertEquals([await end, seen, sent.length], ["stop it", [0], 4]);
  assert(sent.slice(1).every(({ init }) => init.signal?.aborted));
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
  const options = { concurrency: 3, strategy: "single" } as const;
  const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
  for await (const { position } of importAccounts(chat, input(), options)) if (position === 0) break;
  await settle();
  assert(closed);
  assert(sent.slice(1).every(({ init }) => init.signal?.aborted));
});

test("a userSig function that throws ends the import with that error", async () => {
  const { fetch } = stubFetch(() => envelope(0));
  const userSig = () => Promise.reject(new RangeError("vault is closed"));
  const chat = stubbedClient(new FakeClock(), fetch, { secretKey: undefined, userSig });
  await assertRejects(() => all(importAccounts(chat, users(500))), RangeError, "vault");
  async function* stalling() {
    yield { UserID: "a" };
    await new Promise(() => {});
  }
  await assertRejects(() => all(importAccounts(chat, stalling())), RangeError, "vault");
  let closed = false;
  function* endless() {
    try {
      yield* users(1e9);
    } finally {
      closed = true;
    }
  }
  await assertRejects(() => all(importAccounts(chat, endless())), RangeError, "vault");
  assert(closed);
});
