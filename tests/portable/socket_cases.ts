// What only real sockets of real runtimes show.
import { assert, assertEquals, assertInstanceOf, assertLessOrEqual } from "@std/assert";
import { ChatTransportError, createChatClient } from "../../mod.ts";
import { decodeUserSig } from "../../src/usersig.ts";
import { testApp } from "../service/test_app.ts";
import type { RawCalls } from "../service/raw_answers.ts";
import { failureOf } from "./test_clients.ts";
import { test } from "./registry.ts";

const success = [...new TextEncoder().encode('{"ActionStatus":"OK","ErrorInfo":"李娜 🎉","ErrorCode":0}')];

test("a redirect to another host is not followed, so nothing of the signed query gets there", async ({ createRaw }) => {
  for (const status of [302, 307, 308]) {
    const raw = await createRaw({ status, redirects: true });
    const error = await failureOf(createChatClient({ ...raw.client, retries: 0 }).accountImport({ UserID: "a" }));
    assertInstanceOf(error, ChatTransportError);
    assertEquals([error.fault, error.retryable], ["status", false]);
    assertEquals(await raw.seen().then(({ calls, redirected }) => [calls, redirected]), [1, 0]);
  }
});

test("an answer in pieces, split inside characters, is put together", async ({ createRaw }) => {
  const raw = await createRaw({ pieces: success.map((byte) => [byte]) });
  assertEquals(
    (await createChatClient(raw.client).accountImport({ UserID: "a" })).ErrorInfo,
    "李娜 🎉",
  );
});

test("an abort while a body arrives rejects with the signal's reason and closes the connection", async ({ createRaw }) => {
  for (const headers of [undefined, { "content-length": "1000" }]) {
    const raw = await createRaw({ headers, pieces: [success.slice(0, 20)], stalls: true });
    const controller = new AbortController();
    const call = failureOf(createChatClient(raw.client).accountImport({ UserID: "a" }, { signal: controller.signal }));
    await until(raw.seen, ({ calls }) => calls === 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort("enough");
    assertEquals(await call, "enough");
    await until(raw.seen, ({ closed }) => closed === 1);
  }
});

test("a body that stalls ends with the timeout, which spans the body", async ({ createRaw }) => {
  const raw = await createRaw({ pieces: [success.slice(0, 20)], stalls: true });
  const chat = createChatClient({ ...raw.client, retries: 0, timeout: 80 });
  const error = await failureOf(chat.accountImport({ UserID: "a" }));
  assertInstanceOf(error, ChatTransportError);
  assertEquals(error.fault, "timeout");
  await until(raw.seen, ({ closed }) => closed === 1);
});

test("consecutive calls reuse one connection", async ({ createRaw }) => {
  const headers = { "content-type": "application/json", "content-length": String(success.length) };
  const raw = await createRaw({ headers, pieces: [success] });
  const chat = createChatClient(raw.client);
  for (let i = 0; i < 12; i++) await chat.accountImport({ UserID: "a" });
  const { calls, connections } = await raw.seen();
  assertEquals(calls, 12);
  assertLessOrEqual(connections, 2);
});

test("two concurrent calls on a new client sign once", async () => {
  const signatures: string[] = [];
  const fetch = (url: Request | URL | string): Promise<Response> => {
    signatures.push(new URL(String(url)).searchParams.get("usersig")!);
    return Promise.resolve(Response.json({ ErrorCode: 0 }));
  };
  const chat = createChatClient({ ...testApp, region: "singapore", fetch: fetch as typeof globalThis.fetch });
  await Promise.all([chat.accountImport({ UserID: "a" }), chat.kick({ UserID: "a" })]);
  assertEquals(new Set(signatures).size, 1);
  assertEquals(decodeUserSig(signatures[0]!)["TLS.identifier"], "administrator");
});

test("the runtime's own fetch is called unbound, even by a client that is kept in an object", async ({ createRaw }) => {
  const raw = await createRaw({ pieces: [success] });
  const held = { client: createChatClient(raw.client) };
  const { accountImport } = held.client;
  assertEquals((await accountImport({ UserID: "a" })).ErrorCode, 0);
  assertEquals((await held.client.accountImport({ UserID: "a" })).ErrorCode, 0);
});

/** Polls until it holds: the service notices a closed connection a moment later. */
async function until(seen: () => Promise<RawCalls>, isSo: (calls: RawCalls) => boolean): Promise<void> {
  for (let i = 0; i < 1000; i++) {
    if (isSo(await seen())) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert(false, `never came: ${isSo}, last seen ${JSON.stringify(await seen())}`);
}
