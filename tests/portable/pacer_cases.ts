import { assert, assertEquals, assertGreaterOrEqual, assertInstanceOf, assertThrows } from "@std/assert";
import { fc } from "./fast_check.ts";
import { ChatTransportError } from "../../mod.ts";
import { createSystemClock } from "../../src/clock.ts";
import { createSharedTimer } from "../../src/shared_timer.ts";
import { createPacer } from "../../src/pacer.ts";
import { envelope, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock } from "./fake_clock.ts";
import { test } from "./registry.ts";

/** A signal for each waiter: Node warns about one that many listen to. */
const forever = (): AbortSignal => new AbortController().signal;

/** Takes `count` turns; `late(i)` is how late the i-th timer fires, in ms. */
async function turnTimes(rate: number, count: number, late: (i: number) => number = () => 0): Promise<number[]> {
  const clock = new FakeClock();
  let timers = 0;
  const pacer = createPacer({
    wallTime: () => clock.wallTime(),
    now: () => clock.now(),
    random: () => clock.random(),
    timer: (callback, ms) => clock.timer(callback, ms + late(timers++)),
  }, rate);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    if (!pacer.tryTurn()) {
      const turn = pacer.turn(forever());
      await fastForward(clock, turn);
    }
    times.push(clock.now());
  }
  return times;
}

/** Fires timers until the promise settles, without the clock's pauses for turns of the event loop. */
async function fastForward(clock: FakeClock, promise: Promise<void>): Promise<void> {
  let settled = false;
  promise.then(() => settled = true);
  while (!settled) {
    clock.fireNext();
    for (let i = 0; i < 3; i++) await Promise.resolve();
  }
}

function mostInOneSecond(times: number[]): number {
  // The pacer ignores a thousandth of a millisecond, as sums of such times are not exact.
  const second = 999.999;
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + second).length));
}

test("no second holds more than 200 calls, and they are evenly spread", async () => {
  const times = await turnTimes(200, 1000);
  assertEquals(mostInOneSecond(times), 200);
  assertGreaterOrEqual(1000 / ((times.at(-1)! - times[0]!) / 1000), 199);
  const gaps = times.slice(10).map((time, i) => time - times[i + 9]!);
  assert(gaps.every((gap) => gap < 5.001), "no pause is longer than five milliseconds");
});

test("the rate can be an integer of at least 1 and nothing else", () => {
  const pacer = createPacer(new FakeClock(), 100);
  for (const rate of [0, -1, 2.5, NaN, Infinity]) {
    assertThrows(() => pacer.rate = rate, TypeError, "rate: expected an integer of at least 1");
  }
  assertEquals(pacer.rate, 100);
});

test("late timers do not slow the pace down, and no second holds more calls than the rate", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 20, max: 300 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 20 }),
      async (rate, lateness) => {
        const times = await turnTimes(rate, rate * 3, (i) => lateness[i % lateness.length]!);
        return mostInOneSecond(times) <= rate && (times.at(-1)! - times[0]!) <= 3000 * 1.02;
      },
    ),
    { numRuns: 20 },
  );
});

test("turns come in the order in which they were asked for; the turn of a caller that leaves goes to the next one", async () => {
  const clock = new FakeClock();
  const pacer = createPacer(clock, 1);
  assert(pacer.tryTurn());
  const order: string[] = [];
  const leaving = new AbortController();
  const wait = (name: string, signal = forever()) =>
    pacer.turn(signal).then(() => order.push(`${name} at ${clock.now()}`), (reason) => order.push(`${name} ${reason}`));
  const waits = [wait("a"), wait("b", leaving.signal), wait("c")];
  leaving.abort("left");
  await clock.advance(500);
  waits.push(wait("d"), wait("e"));
  await clock.advance(4500);
  await Promise.all(waits);
  assertEquals(order, ["b left", "a at 1000", "d at 2000", "c at 3000", "e at 4000"]);
});

test("callers whose timers never fire, as after a Worker's request has ended, do not keep others waiting", async () => {
  const clock = new FakeClock();
  let dead = true;
  const pacer = createPacer({
    wallTime: () => clock.wallTime(),
    now: () => clock.now(),
    random: () => clock.random(),
    timer: (callback, ms) => dead ? () => {} : clock.timer(callback, ms),
  }, 10);
  assert(pacer.tryTurn());
  pacer.turn(forever());
  pacer.turn(forever());
  dead = false;
  const turn = pacer.turn(forever());
  await clock.advance(300);
  await turn;
  await clock.advance(1000);
  assert(pacer.tryTurn());
});

test("after a stall waiting calls go on evenly spread, not all at once", async () => {
  const clock = new FakeClock();
  const pacer = createPacer(clock, 100);
  const times: number[] = [];
  const waits = Array.from({ length: 50 }, () => pacer.turn(forever()).then(() => times.push(clock.now())));
  clock.skip(400);
  await clock.advance(1000);
  await Promise.all(waits);
  assertEquals(times.filter((time) => time <= 401).length <= 4, true);
});

test("after a refusal for too many calls all calls slow down, and return to the documented rate", async () => {
  const clock = new FakeClock();
  const times: number[] = [];
  let allowed = 20;
  const { fetch } = stubFetch(() => {
    times.push(clock.now());
    const lately = times.filter((time) => time > clock.now() - 1000).length;
    return envelope(lately > allowed ? 60007 : 0);
  });
  const chat = stubbedClient(clock, fetch, { pace: true, retries: 1000 });
  let ended = 0;
  const calls = Array.from({ length: 600 }, () => chat.multiaccountImport({ Accounts: ["a"] }).then(() => ended++));
  await clock.advance(8000);
  const perSecond = (from: number) => times.filter((time) => time >= from && time < from + 1000).length;
  assert(perSecond(7000) < 60, `${perSecond(7000)} calls in the eighth second`);
  allowed = 1000;
  await clock.advance(50_000);
  await Promise.all(calls);
  assertEquals(ended, 600);
  times.length = 0;
  const more = Promise.all(Array.from({ length: 301 }, () => chat.multiaccountImport({ Accounts: ["a"] })));
  const from = clock.now();
  await clock.advance(4000);
  await more;
  assert(times.at(-1)! - from <= 3010, "back at a hundred a second");
});

test("a client keeps to the documented rate, unless pace is false", async () => {
  for (const pace of [true, false]) {
    const clock = new FakeClock();
    const times: number[] = [];
    const { fetch } = stubFetch(() => {
      times.push(clock.now());
      return envelope(0);
    });
    const chat = stubbedClient(clock, fetch, { pace });
    const calls = Promise.all(Array.from({ length: 250 }, (_, i) => chat.accountImport({ UserID: `u${i}` })));
    await clock.advance(2000);
    await calls;
    assertEquals(mostInOneSecond(times), pace ? 200 : 250);
  }
});

test("a call whose turn does not come before its deadline rejects, unsent, and says so", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => envelope(0));
  const chat = stubbedClient(clock, fetch, { pace: true, deadline: 500 });
  const calls = Array.from({ length: 250 }, (_, i) => chat.accountImport({ UserID: `u${i}` }).catch((error) => error));
  await clock.advance(600);
  const error = await calls.at(-1);
  assertInstanceOf(error, ChatTransportError);
  assertEquals([error.fault, error.attempts], ["timeout", 0]);
  assert(sent.length < 250);
});

/** The time; it stands still while timers are set, as a pause between two would change their order. */
let settingAt: number | undefined;
const now = (): number => settingAt ?? performance.now();

// A Worker can set no more than ten thousand timers of the runtime.
const timers = [
  ["the system clock", createSystemClock().timer, 1000, "at their times"],
  ["a shared timer", createSharedTimer(now), 150_000, "in order of time"],
] as const;
for (const [name, timer, count, when] of timers) {
  test(`${name} fires each of many timers once, ${when}, and none that was stopped`, async () => {
    const fired: number[] = [];
    const stops = Array.from({ length: count }, (_, i) => timer(() => fired.push(-i), 1e9));
    await new Promise<void>((resolve) => {
      settingAt = performance.now();
      for (const ms of [12, 3, 8, 3]) timer(() => fired.push(ms), ms);
      timer(() => fired.push(5), 5)();
      timer(resolve, 20);
      settingAt = undefined;
    });
    // A busy runtime may fire its own timers out of order: wait until all have fired.
    while (fired.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const stop of stops) stop();
    assertEquals(when === "in order of time" ? fired : fired.sort((a, b) => a - b), [3, 3, 8, 12]);
  });
}
