import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertLessOrEqual,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { type AttemptReport, ChatTransportError, createChatClient, type SharedPacer } from "../../mod.ts";
import { createDurablePacer } from "../../src/cloudflare/durable_pacer.ts";
import { createTurnRow } from "../../src/cloudflare/turn_row.ts";
import { testApp } from "../service/test_app.ts";
import { fc } from "./fast_check.ts";
import { FakeClock, settle } from "./fake_clock.ts";
import { sharedStore } from "./shared_store.ts";
import { test } from "./registry.ts";
import { envelope, failureOf, stubbedClient, stubFetch } from "./test_clients.ts";

const account = { UserID: "user_0001" };
const forever = (): AbortSignal => new AbortController().signal;

test("clients that share a pacer keep to one rate together", async () => {
  const clock = new FakeClock();
  const times: number[] = [];
  const { fetch } = stubFetch(() => {
    times.push(clock.now());
    return envelope(0);
  });
  const store = sharedStore(clock);
  const clients = [1, 2, 3].map(() => stubbedClient(clock, fetch, { pace: true, pacer: store, deadline: 600_000 }));
  const calls = Array.from({ length: 90 }, (_, i) => clients[i % 3]!.accountImport(account));
  await clock.advance(1000);
  await Promise.all(calls);
  assertEquals(times.length, 90);
  for (const [i, time] of times.entries()) assertLessOrEqual(i * 5 - 1, time, "200 a second over all clients");
});

test("a shared pacer is asked for each attempt with operation and rate, and hears that calls come too fast", async () => {
  const clock = new FakeClock();
  const asked: unknown[] = [];
  const pacer: SharedPacer = {
    turn: ({ operation, rate }) => Promise.resolve(void asked.push([operation, rate])),
    slowDown: ({ operation }) => void asked.push(["slow down", operation]),
  };
  const { fetch } = stubFetch((_, count) => envelope(count === 1 ? 60007 : 0));
  const chat = stubbedClient(clock, fetch, { pace: true, pacer });
  if (chat.pacers) chat.pacers.accountImport.rate = 50;
  const call = chat.accountImport(account);
  await clock.advance(20_000);
  await call;
  assertEquals(asked, [["accountImport", 50], ["slow down", "accountImport"], ["accountImport", 50]]);
});

test("while a shared pacer cannot be reached a call waits, then says so, and is never sent without a turn", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => envelope(0));
  let isDown = true;
  const pacer: SharedPacer = {
    turn: () => isDown ? Promise.reject(new Error("no route to the pacer")) : Promise.resolve(),
    slowDown: () => Promise.reject(new Error("down")),
  };
  const chat = stubbedClient(clock, fetch, { pace: true, pacer, deadline: 30_000 });
  const failing = failureOf(chat.accountImport(account));
  await clock.advance(30_000);
  const error = await failing;
  assertInstanceOf(error, ChatTransportError);
  assertStringIncludes(error.message, "the pacer cannot be reached: no route to the pacer");
  assertEquals([sent.length, error.attempts], [0, 0]);
  const call = chat.accountImport(account);
  await clock.advance(1000);
  isDown = false;
  await clock.advance(20_000);
  await call;
  assertEquals(sent.length, 1);
});

test("a shared pacer contradicts pace: false, and has to have turns", () => {
  const pacer = sharedStore(new FakeClock());
  assertThrows(() => createChatClient({ ...testApp, region: "singapore", pace: false, pacer }), TypeError, "pacer");
  const none = {} as SharedPacer;
  assertThrows(() => createChatClient({ ...testApp, region: "singapore", pacer: none }), TypeError, "pacer");
});

test("a row hands out no more turns than its rate in any second, whatever it is asked for and however it is slowed down", async () => {
  const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 400 }), count: fc.integer({ min: 1, max: 80 }) }));
  await fc.assert(fc.asyncProperty(steps, fc.integer({ min: 1, max: 300 }), fc.boolean(), (all, rate, slows) => {
    let now = 1000;
    const row = createTurnRow(() => now, 0);
    const times: number[] = [];
    for (const { wait, count } of all) {
      now += wait;
      const block = row.take(rate, count);
      assert(block.granted <= count && block.retryIn > 0);
      for (let i = 0; i < block.granted; i++) times.push(now + block.wait + i * block.spacing);
      if (slows && wait === 7) row.slowDown();
    }
    for (let i = rate; i < times.length; i++) assert(times[i]! - times[i - rate]! >= 1000, "a second");
    return Promise.resolve();
  }));
});

test("an isolate asks for turns in blocks, and takes over from a request that ended before its answer came", async () => {
  const clock = new FakeClock();
  const row = createTurnRow(() => clock.now(), 0);
  const counts: number[] = [];
  let isLost = false;
  const pacer = createDurablePacer(() => ({
    takeTurns(_, rate, count) {
      counts.push(count);
      return isLost ? new Promise(() => {}) : Promise.resolve(row.take(rate, count));
    },
    slowDown: () => Promise.resolve(),
  }), clock);
  const turn = (signal = forever()) => pacer.turn({ operation: "accountImport", rate: 100, signal });
  const turns = Promise.all(Array.from({ length: 150 }, () => turn()));
  await clock.advance(3000);
  await turns;
  assertLessOrEqual(counts.length, 8, `questions: ${counts}`);

  await clock.advance(5000);
  isLost = true;
  const gone = new AbortController();
  const lost = failureOf(turn(gone.signal));
  lost.catch(() => {});
  const other = turn();
  await settle();
  isLost = false;
  await clock.advance(2100);
  await other;
});

test("each attempt is reported with its outcome, without key, UserSig, address and body, and a report harms no call", async () => {
  const clock = new FakeClock();
  const reports: AttemptReport[] = [];
  const { fetch } = stubFetch((_, count) => {
    clock.skip(40);
    if (count === 1) throw new TypeError("connection refused");
    return envelope(count === 2 ? 70500 : 0);
  });
  const onAttempt = (report: AttemptReport): void => {
    reports.push(report);
    throw new Error("metrics are down");
  };
  const call = stubbedClient(clock, fetch, { onAttempt }).accountImport({ UserID: "someone" });
  await clock.advance(20_000);
  await call;
  assertEquals(
    reports.map((
      { operation, attempt, region, ms, errorCode, fault },
    ) => [operation, attempt, region, ms, errorCode, fault]),
    [
      ["accountImport", 1, "singapore", 40, undefined, "network"],
      ["accountImport", 2, "singapore", 40, 70500, undefined],
      ["accountImport", 3, "singapore", 40, 0, undefined],
    ],
  );
  const text = JSON.stringify(reports);
  for (const secret of [testApp.secretKey, "someone", "usersig", "http"]) assert(!text.includes(secret), secret);
  const aborted = new AbortController();
  const stuck = stubbedClient(clock, () => new Promise(() => {}), { onAttempt: (report) => void reports.push(report) });
  const failing = failureOf(stuck.accountImport(account, { signal: aborted.signal }));
  await settle();
  aborted.abort();
  await failing;
  assertEquals(reports.at(-1)?.fault, "aborted");
});
