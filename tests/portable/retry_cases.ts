import { assert, assertEquals, assertInstanceOf, assertStringIncludes } from "@std/assert";
import { ChatApiError, type ChatClientOptions, ChatTransportError } from "../../mod.ts";
import { decodeUserSig } from "../../src/usersig.ts";
import { answer, envelope, failureOf, type Sent, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock, settle } from "./fake_clock.ts";
import { test } from "./registry.ts";

/** One call on a stub, with the times of its attempts. */
function attempts(
  answer: (sent: Sent, count: number) => Response | Promise<Response>,
  options: Partial<ChatClientOptions> = {},
) {
  const clock = new FakeClock();
  const times: number[] = [];
  const { fetch, sent } = stubFetch((call, count) => {
    times.push(clock.now());
    return answer(call, count);
  });
  const controller = new AbortController();
  const chat = stubbedClient(clock, fetch, { pace: false, ...options });
  const call = chat.accountImport({ UserID: "a" }, { signal: controller.signal });
  const end = call.then(() => "imported" as unknown, (error: unknown) => error);
  return { clock, times, sent, controller, end };
}

test("a transient ErrorCode is retried with exponential back-off and full jitter", async () => {
  const { clock, times, end } = attempts(() => envelope(70169), { retries: 4 });
  await clock.advance(60_000);
  const error = await end;
  assertInstanceOf(error, ChatApiError);
  assertEquals([error.errorCode, error.attempts], [70169, 5]);
  // Half of 250 ms, 500 ms, 1 s and 2 s: the fake clock's random is 0.5.
  assertEquals(times, [0, 125, 375, 875, 1875]);
});

test("a code that is permanent or unknown is not retried", async () => {
  for (const code of [70402, 70398, 123456]) {
    const { clock, times, end } = attempts(() => envelope(code));
    await clock.advance(60_000);
    assertInstanceOf(await end, ChatApiError);
    assertEquals(times.length, 1);
  }
});

test("60008, which may be the request's own fault, is retried at most twice; 70050 never", async () => {
  for (const [code, expected] of [[60008, 3], [70050, 1]]) {
    const { clock, times, end } = attempts(() => envelope(code!), { retries: 9 });
    await clock.advance(60_000);
    assertInstanceOf(await end, ChatApiError);
    assertEquals(times.length, expected);
  }
});

test("after 70001 the client signs again, once, and does not wait", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch((_, count) => envelope(count === 2 ? 70001 : 0));
  const chat = stubbedClient(clock, fetch, { retries: 0 });
  await chat.accountImport({ UserID: "a" });
  await clock.advance(5000);
  await chat.accountImport({ UserID: "a" });
  const times = sent.map(({ url }) => decodeUserSig(url.searchParams.get("usersig")!)["TLS.time"] - 1751328000);
  assertEquals(times, [0, 0, 5]);
  const again = attempts(() => envelope(70001));
  await again.clock.advance(60_000);
  assertInstanceOf(await again.end, ChatApiError);
  assertEquals(again.times, [0, 0]);
});

test("after 70001 a client with a ready userSig does not retry", async () => {
  const { clock, times, end } = attempts(() => envelope(70001), { secretKey: undefined, userSig: "ready" });
  await clock.advance(60_000);
  assertInstanceOf(await end, ChatApiError);
  assertEquals(times.length, 1);
});

test("every attempt has its own random", async () => {
  const { clock, sent, end } = attempts((_, count) => envelope(count < 3 ? 70500 : 0));
  await clock.advance(60_000);
  assertEquals(await end, "imported");
  assertEquals(new Set(sent.map(({ url }) => url.searchParams.get("random"))).size, 3);
});

test("an attempt without an answer ends at the timeout, and the next one can succeed", async () => {
  const { clock, times, sent, end } = attempts((_, count) => count === 1 ? new Promise(() => {}) : envelope(0), {
    timeout: 4000,
  });
  await clock.advance(60_000);
  assertEquals(await end, "imported");
  assertEquals(times, [0, 4125]);
  assert(sent[0]?.init.signal?.aborted, "the first fetch was ended");
});

test("the timeout spans the body: a stall after the headers ends too", async () => {
  const stalled = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
  const { clock, end } = attempts(stalled, { timeout: 4000, retries: 0 });
  await clock.advance(4000);
  const error = await end;
  assertInstanceOf(error, ChatTransportError);
  assertEquals(error.fault, "timeout");
});

test("the deadline spans all attempts and waits", async () => {
  const { clock, times, end } = attempts(() => new Promise(() => {}), { timeout: 4000, deadline: 9000, retries: 9 });
  await clock.advance(9000);
  const error = await end;
  assertInstanceOf(error, ChatTransportError);
  assertEquals([error.fault, error.attempts], ["timeout", 3]);
  assertStringIncludes(error.message, "deadline of 9000 ms");
  assertEquals(times, [0, 4125, 8375]);
});

test("when the next wait would pass the deadline, the call rejects at once with the last error", async () => {
  const { clock, end } = attempts(() => envelope(70169), { deadline: 100 });
  await clock.advance(0);
  assertInstanceOf(await end, ChatApiError);
});

test("Retry-After is honored, up to 30 seconds", async () => {
  for (const [asked, waited] of [[7, 7000], [3600, 30_000]]) {
    const busy = () => answer("", { status: 503, headers: { "retry-after": String(asked) } });
    const { clock, times } = attempts((_, count) => count === 1 ? busy() : envelope(0));
    await clock.advance(60_000);
    assertEquals(times, [0, waited]);
  }
});

test("an abort between attempts rejects at once with the signal's reason", async () => {
  const { clock, controller, times, end } = attempts(() => envelope(70500));
  await settle();
  assertEquals([times.length, clock.waiting], [1, 1]);
  controller.abort("enough");
  assertEquals([await end, clock.waiting], ["enough", 0]);
});

test("retries, timeout and deadline of a call override the client's", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => envelope(70500));
  const chat = stubbedClient(clock, fetch, { retries: 9 });
  await failureOf(chat.accountImport({ UserID: "a" }, { retries: 0 }));
  assertEquals(sent.length, 1);
});

test("with failover, attempts go to the backup host for a minute after the main one is unreachable", async () => {
  const clock = new FakeClock();
  clock.chance = 0;
  const { fetch, sent } = stubFetch((_, count) => count === 1 ? Promise.reject(new TypeError("refused")) : envelope(0));
  const chat = stubbedClient(clock, fetch, { failover: true });
  const call = () => chat.accountImport({ UserID: "a" });
  await call();
  await clock.advance(59_000);
  await call();
  await clock.advance(2_000);
  await call();
  const [main, backup] = ["adminapisgp.im.qcloud.com", "adminapisgp.my-imcloud.com"];
  assertEquals(sent.map(({ url }) => url.host), [main, backup, backup, main]);
});

test("with failover, an answer of the main host, a timeout and an HTTP status do not change the host", async () => {
  const answers = [() => envelope(70169), () => answer("", { status: 502 }), () => envelope(0)];
  const { clock, sent, end } = attempts((_, count) => answers[count - 1]!(), { failover: true });
  await clock.advance(60_000);
  assertEquals(await end, "imported");
  assertEquals(new Set(sent.map(({ url }) => url.host)).size, 1);
});

test("without failover, the backup host is never called", async () => {
  const { clock, sent, end } = attempts(() => Promise.reject(new TypeError("refused")));
  await clock.advance(60_000);
  assertInstanceOf(await end, ChatTransportError);
  assert(sent.every(({ url }) => url.host === "adminapisgp.im.qcloud.com"));
});

test("a signal that many calls share keeps nothing of the calls that have ended", async () => {
  const { fetch } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch);
  const { signal } = new AbortController();
  let listeners = 0;
  const counted = Object.assign(signal, {
    addEventListener: () => void listeners++,
    removeEventListener: () => void listeners--,
  });
  for (let i = 0; i < 3; i++) await chat.accountImport({ UserID: "a" }, { signal: counted });
  assertEquals(listeners, 0);
});
