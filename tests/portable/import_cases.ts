import { assert, assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import {
  type Account,
  ChatApiError,
  ChatTransportError,
  createChatClient,
  importAccounts,
  type ImportOptions,
  type ImportOutcome,
} from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { answer, envelope, failureOf, impatientClient, type Sent, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock } from "./fake_clock.ts";
import { fc } from "./fast_check.ts";
import { all, users } from "./import_inputs.ts";
import { test, testEverywhere } from "./registry.ts";

const byPosition = (a: ImportOutcome, b: ImportOutcome) => a.position - b.position;

const summary = (outcomes: ImportOutcome[]): string[] =>
  outcomes.sort(byPosition).map(({ position, status }) => `${position} ${status}`);

/** The accounts in a call of either operation. */
const accountsOf = ({ body }: Pick<Sent, "body">): Account[] => {
  const { AccountList } = body as { AccountList?: Account[] };
  return AccountList ?? [body as Account];
};

for (const strategy of ["batch", "single"] as const) {
  testEverywhere(
    `${strategy}: every account gets one outcome with its position; an invalid one stops nothing`,
    async ({ createApp }) => {
      const app = await createApp();
      // The first one fails in its batch, and again when it is sent alone.
      await app.inject({ kind: "partial", operation: "multiaccountImport" });
      await app.inject({ kind: "error", errorCode: 70399, operation: "accountImport" });
      const accounts: Account[] = [
        { UserID: "refused" },
        { UserID: "" },
        { UserID: "long", Nick: "n".repeat(501) },
        { UserID: " spaces" },
        null as unknown as Account,
        { UserID: "good", Nick: "李娜" },
      ];
      const outcomes = await all(importAccounts(impatientClient(app.client), accounts, { strategy }));
      assertEquals(summary(outcomes), [
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
      assert(failed?.status === "failed" && failed.error instanceof ChatApiError && failed.error.errorCode === 70399);
      assertEquals(failed.fatal, false);
      assertEquals((await app.accounts()).map(({ UserID, Nick }) => [UserID, Nick]), [["good", "李娜"]]);
    },
  );

  testEverywhere(`${strategy}: when a UserID is repeated, the last account's Nick stands`, async ({ createApp }) => {
    const app = await createApp();
    await app.inject({ kind: "delay", ms: 40 });
    const accounts = [1, 2, 3].map((i) => ({ UserID: "same", Nick: `name ${i}` }));
    const outcomes = await all(importAccounts(createChatClient(app.client), accounts, { strategy }));
    assertEquals(outcomes.map(({ position }) => position), [0, 1, 2]);
    assertEquals((await app.accounts()).map(({ Nick }) => Nick), ["name 3"]);
  });
}

test("the first call goes alone; then batches hold a hundred accounts, the last one the rest", async () => {
  const { fetch, sent } = stubFetch((_, count) => count === 1 ? answer('{"ErrorCode":0}') : envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
  assertEquals((await all(importAccounts(chat, users(1050)))).length, 1050);
  assertEquals(sent.map((call) => accountsOf(call).length), [...Array(10).fill(100), 50]);
  assertEquals(new Set(sent.flatMap(accountsOf).map(({ UserID }) => UserID)).size, 1050);
});

test("accounts that arrive slowly are sent at once, not held until a batch is full", async () => {
  const { fetch, sent } = stubFetch(() => envelope(0));
  let more = (): void => {};
  async function* slow() {
    yield { UserID: "a" };
    await new Promise<void>((resolve) => more = resolve);
    yield { UserID: "b" };
  }
  const outcomes = importAccounts(stubbedClient(new FakeClock(), fetch), slow());
  assertEquals((await outcomes.next()).value?.account.UserID, "a");
  more();
  assertEquals((await outcomes.next()).value?.account.UserID, "b");
  assertEquals([(await outcomes.next()).done, sent.length], [true, 2]);
});

test("a slow input that waits for the outcomes of what it yielded gets them, whatever they are", async () => {
  const { fetch } = stubFetch(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return envelope(0);
  });
  const seen: string[] = [];
  const until = async (count: number): Promise<void> => {
    while (seen.length < count) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  async function* waiting() {
    yield { UserID: "a" };
    await new Promise((resolve) => setTimeout(resolve, 10)); // the call of the first is under way
    yield { UserID: "b" };
    await until(2);
    yield { UserID: "" };
    await until(3);
  }
  const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
  for await (const { status } of importAccounts(chat, waiting())) seen.push(status);
  assertEquals(seen, ["imported", "imported", "rejected"]);
});

test("for any input, no UserID is under way twice, each account has one outcome, and the last one stands", async () => {
  const ids = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 });
  const bad = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
  const concurrency = fc.integer({ min: 1, max: 5 });
  const strategy = fc.constantFrom("batch", "single") as fc.Arbitrary<"batch" | "single">;
  await fc.assert(
    fc.asyncProperty(ids, bad, concurrency, strategy, async (numbers, failing, concurrency, strategy) => {
      const stored = new Map<string, string>();
      const underWay = new Set<string>();
      let twice = false;
      const { fetch } = stubFetch(async (call, count) => {
        const accounts = accountsOf(call);
        for (const { UserID } of accounts) {
          twice ||= underWay.has(UserID);
          underWay.add(UserID);
        }
        for (let i = 0; i < count % 4; i++) await new Promise((resolve) => setTimeout(resolve, 0));
        const isBatch = "AccountList" in (call.body as object);
        const FailAccounts = isBatch && failing[count % failing.length] ? [accounts[0]!.UserID] : [];
        for (const { UserID, Nick } of accounts) {
          underWay.delete(UserID);
          if (!FailAccounts.includes(UserID)) stored.set(UserID, Nick!);
        }
        return answer(JSON.stringify({ ErrorCode: 0, FailAccounts }));
      });
      const accounts = numbers.map((number, i) => ({ UserID: `u${number}`, Nick: String(i) }));
      const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
      const outcomes = await all(importAccounts(chat, accounts, { concurrency, strategy }));
      const positions = outcomes.map(({ position }) => position).sort((a, b) => a - b);
      const last = new Map(accounts.map(({ UserID, Nick }) => [UserID, Nick]));
      assertEquals(positions, numbers.map((_, i) => i));
      assert(outcomes.every(({ status }) => status === "imported"));
      assertEquals([...stored].sort(), [...last].sort());
      assert(!twice, "a UserID was under way twice");
    }),
    { numRuns: 60 },
  );
});

test("trim removes the spaces around a UserID; the outcome has the account as it was passed in", async ({ createApp }) => {
  const app = await createApp();
  const chat = createChatClient(app.client);
  const [outcome] = await all(importAccounts(chat, [{ UserID: " user ", extra: 7 }], { trim: true }));
  assertEquals([outcome?.status, outcome?.account], ["imported", { UserID: " user ", extra: 7 }]);
  const [call] = await app.calls();
  assertEquals(call?.body, { AccountList: [{ UserID: "user" }] });
});

test("a wrong key stops the import after one refused call; all the rest is reported as not attempted", async ({ createApp }) => {
  for (const strategy of ["batch", "single"] as const) {
    const app = await createApp();
    const chat = createChatClient({ ...app.client, secretKey: "wrong" });
    const outcomes = await all(importAccounts(chat, users(3000), { strategy }));
    const sent = strategy === "batch" ? 100 : 1;
    const statuses = outcomes.sort(byPosition).map(({ status }) => status);
    assertEquals(statuses, [...Array(sent).fill("failed"), ...Array(3000 - sent).fill("not_attempted")]);
    const last = outcomes.at(-1)!;
    assert(last.status === "not_attempted" && last.error instanceof ChatApiError && last.error.errorCode === 70009);
    assertEquals((await app.calls()).length, 1);
    assert(outcomes[0]?.status === "failed" && outcomes[0].fatal);
  }
});

test("a full app stops the import, and the outcomes say what went in", async ({ createApp }) => {
  const app = await createApp({ accountLimit: 250 });
  const outcomes = await all(importAccounts(createChatClient(app.client), users(2000), { concurrency: 1 }));
  const of = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
  assertEquals([of("imported"), of("failed"), of("not_attempted")], [250, 1, 1749]);
  assertEquals((await app.accounts()).length, 250);
});

test("a service that never answers stops the import after the first call's deadline", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => new Response("", { status: 502 }));
  const outcomes = all(importAccounts(stubbedClient(clock, fetch, { pace: false }), users(5000)));
  await clock.advance(61_000);
  const list = await outcomes;
  assertEquals(list.filter(({ status }) => status === "not_attempted").length, 4900);
  assert(list[0]!.status === "failed" && list[0]!.error instanceof ChatTransportError);
  assert(sent.every((call) => accountsOf(call).length === 100 && accountsOf(call)[0]!.UserID === "u0"));
});

test("transient faults are retried until they pass: every account goes in", async ({ createApp }) => {
  const app = await createApp();
  const kinds = ["status", "html", "cut", "drop", "error", "partial"] as const;
  await app.inject(...kinds.map((kind) => ({ kind, probability: 0.3, times: 4, errorCode: 70169 })));
  const outcomes = await all(importAccounts(impatientClient({ ...app.client, pace: false }), users(2000)));
  assertEquals(outcomes.filter(({ status }) => status === "imported").length, 2000);
  assertEquals((await app.accounts()).length, 2000);
});

test("a batch that is refused as a whole is sent again one by one, so that each account has its own code", async () => {
  const { fetch } = stubFetch((call) => {
    const accounts = accountsOf(call);
    return envelope(accounts.some(({ UserID }) => UserID === "u7") ? 70402 : 0);
  });
  const outcomes = await all(importAccounts(stubbedClient(new FakeClock(), fetch, { pace: false }), users(20)));
  assertEquals(summary(outcomes).filter((line) => !line.endsWith("imported")), ["7 failed"]);
});

test("the option rate is kept to, and the client's own rate is restored afterwards", async () => {
  for (const [rate, seconds] of [[20, 5], [100, 1], [400, 0.25]] as const) {
    const clock = new FakeClock();
    const times: number[] = [];
    const { fetch } = stubFetch(() => {
      times.push(clock.now());
      return envelope(0);
    });
    const chat = stubbedClient(clock, fetch, { pace: true });
    const done = all(importAccounts(chat, users(10_100), { rate }));
    await clock.advance(6000);
    assertEquals((await done).length, 10_100);
    const took = (times.at(-1)! - times[0]!) / 1000;
    assert(took >= seconds * 0.98 && took < seconds * 1.1, `${rate} a second took ${took} s`);
    times.length = 0;
    const calls = Promise.all(Array.from({ length: 51 }, () => chat.multiaccountImport({ Accounts: ["a"] })));
    await clock.advance(2000);
    await calls;
    assert(Math.abs(times.at(-1)! - times[0]! - 500) < 10);
  }
});

test("at a low rate no more calls wait for a turn than can have one before their deadline", async () => {
  const clock = new FakeClock();
  const { fetch } = stubFetch(() => envelope(0));
  const chat = stubbedClient(clock, fetch, { pace: true });
  const done = all(importAccounts(chat, users(100), { strategy: "single", rate: 1 }));
  await clock.advance(101_000);
  assert((await done).every(({ status }) => status === "imported"));
});

const badOptions: [name: string, options: Record<string, unknown>][] = [
  ["concurrency", { concurrency: 0 }],
  ["strategy", { strategy: "fast" }],
  ["rate", { rate: 0 }],
];
for (const [name, options] of badOptions) {
  test(`importAccounts rejects an invalid ${name} and names it`, async () => {
    const { fetch } = stubFetch(() => envelope(0));
    const chat = stubbedClient(new FakeClock(), fetch, { pace: true });
    await assertRejects(() => all(importAccounts(chat, [], options as ImportOptions)), TypeError, name);
  });
}

test("the option rate is rejected for a client that does not pace its calls", async () => {
  const { fetch } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch, { pace: false });
  const error = await failureOf(all(importAccounts(chat, [], { rate: 5 })));
  assertInstanceOf(error, TypeError);
  assert(!error.message.includes(testApp.secretKey));
});
