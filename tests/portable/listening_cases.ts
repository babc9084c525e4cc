// The emulator on a port, on runtimes that can listen.
import { request } from "node:http";
import { assert, assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { type EmulatorServer, serveEmulator } from "../../emulator/serve.ts";
import { ChatTransportError, createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./test_clients.ts";
import { test } from "./registry.ts";

/** Runs a case with a listening emulator, and closes it in any case. */
async function withServer(run: (server: EmulatorServer, emulator: ReturnType<typeof createEmulator>) => Promise<void>) {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  try {
    await run(server, emulator);
  } finally {
    await server.close();
  }
}

test("the emulator listens on a port of this machine and answers calls from it", () =>
  withServer(async ({ url, port }, emulator) => {
    assertEquals(url, `http://127.0.0.1:${port}`);
    await createChatClient({ ...testApp, baseUrl: url }).accountImport({ UserID: "a", Nick: "李娜" });
    assertEquals(emulator.accounts.get("a")?.Nick, "李娜");
  }));

test("a dropped connection and a cut body reach a client on a socket as network and body faults", () =>
  withServer(async ({ url }, emulator) => {
    const chat = createChatClient({ ...testApp, baseUrl: url, retries: 0 });
    for (const [kind, fault] of [["drop", "network"], ["cut", "body"]] as const) {
      emulator.reset();
      emulator.inject({ kind, times: 1000 });
      const error = await failureOf(chat.accountImport({ UserID: "a" }));
      assertInstanceOf(error, ChatTransportError);
      assertEquals(error.fault, fault);
    }
  }));

test("a port that is in use is an error, and nothing listens after close", async () => {
  let address = "";
  await withServer(async ({ url, port }) => {
    address = url;
    await assertRejects(() => serveEmulator(createEmulator(testApp), { port }), Error);
  });
  const chat = createChatClient({ ...testApp, baseUrl: address, retries: 0 });
  const error = await failureOf(chat.accountImport({ UserID: "a" }));
  assert(error instanceof ChatTransportError && error.fault === "network");
});

/** Sends a request without fetch, which sets no Host header and has no TRACE: its status and body. */
function send(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => text += chunk);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

async function statusOf(...sent: Parameters<typeof send>): Promise<number> {
  return (await send(...sent)).status;
}

test("the page and control calls refuse a foreign Host or Origin", () =>
  withServer(async ({ port, token }, emulator) => {
    emulator.seed({ UserID: "kept" });
    const authorization = `Bearer ${token}`;
    const statuses: Record<string, number> = {};
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "evil.test", `evil.test:${port}`, "127.0.0.1"]) {
      statuses[host.replace(String(port), "port")] = await statusOf(port, "GET", "/_emulator/state", {
        authorization,
        host,
      });
    }
    assertEquals(statuses, {
      "127.0.0.1:port": 200,
      "localhost:port": 200,
      "evil.test": 403,
      "evil.test:port": 403,
      "127.0.0.1": 403,
    });
    const host = `127.0.0.1:${port}`;
    for (const origin of ["http://evil.test", "null", `https://127.0.0.1:${port}`, "http://127.0.0.1:1"]) {
      assertEquals(await statusOf(port, "POST", "/_emulator/reset", { authorization, host, origin }), 403);
    }
    assertEquals(await statusOf(port, "GET", "/", { host: "evil.test" }), 403);
    assertEquals(emulator.accounts.size, 1);
    assertEquals(
      await statusOf(port, "POST", "/_emulator/reset", { authorization, host, origin: `http://${host}` }),
      200,
    );
    assertEquals(emulator.accounts.size, 0);
  }));

test("a server streams calls while it answers others, and serves its page with a strict Content-Security-Policy", () =>
  withServer(async ({ url, token, consoleUrl }) => {
    assertEquals(consoleUrl, `${url}/#token=${token}`);
    const stop = new AbortController();
    const headers = { authorization: `Bearer ${token}`, accept: "text/event-stream" };
    const { body } = await fetch(`${url}/_emulator/calls`, { headers, signal: stop.signal });
    const reader = body!.getReader(); // an event stream has one
    const decoder = new TextDecoder();
    let text = "";
    await createChatClient({ ...testApp, baseUrl: url }).accountImport({ UserID: "live" });
    while (!text.includes("live")) text += decoder.decode((await reader.read()).value, { stream: true });
    stop.abort();
    const page = await fetch(`${url}/`);
    assertEquals(page.headers.get("access-control-allow-origin"), null);
    const policy = page.headers.get("content-security-policy") ?? "";
    assert(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert(!policy.includes("unsafe"));
    assertEquals((await page.text()).match(/<script[^>]*>[^<]/), null);
  }));

test("a server accepts a GET with a body", () =>
  withServer(async ({ port, token }) => {
    const headers = { authorization: `Bearer ${token}`, host: `127.0.0.1:${port}`, "content-length": "2" };
    assertEquals(await statusOf(port, "GET", "/_emulator/state", headers, "{}"), 200);
  }));

test("a server answers every method but POST and OPTIONS with HTTP 200 and 60002, TRACE included", () =>
  withServer(async ({ port, token }, emulator) => {
    const path = "/v4/im_open_login_svc/account_import";
    for (const method of ["GET", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"]) {
      const { status, text } = await send(port, method, path, { host: `127.0.0.1:${port}` });
      assertEquals([method, status, JSON.parse(text).ErrorCode], [method, 200, 60002]);
      assertEquals([emulator.calls.at(-1)?.operation, emulator.calls.at(-1)?.errorCode], ["accountImport", 60002]);
    }
    const preflight = await send(port, "OPTIONS", path, { host: `127.0.0.1:${port}` });
    assertEquals([preflight.status, preflight.text], [204, ""]);
    const headers = { authorization: `Bearer ${token}`, host: `127.0.0.1:${port}` };
    assertEquals(await statusOf(port, "TRACE", "/_emulator/state", headers), 405);
    assertEquals(await statusOf(port, "TRACE", "/_emulator/state", { host: headers.host }), 401);
  }));

test("an empty or short token, or one with a space, is refused", async () => {
  for (const token of ["", "short", "with a space in it"]) {
    await assertRejects(
      () => Promise.resolve().then(() => serveEmulator(createEmulator(testApp), { token })),
      TypeError,
    );
  }
});

test("a saved state of 30,000 accounts can be downloaded and uploaded over HTTP", () =>
  withServer(async ({ url, token }, emulator) => {
    for (let i = 0; i < 30_000; i++) emulator.seed({ UserID: `user_${i}`, Nick: "李娜" });
    const headers = { authorization: `Bearer ${token}` };
    const saved = await (await fetch(`${url}/_emulator/snapshot`, { headers })).text();
    emulator.reset();
    const loaded = await fetch(`${url}/_emulator/snapshot`, { method: "PUT", headers, body: saved });
    assertEquals([(await loaded.json()).accounts, emulator.accounts.get("user_29999")?.Nick], [30_000, "李娜"]);
  }));

test("with control: false a server has neither control calls nor a page", async () => {
  const server = await serveEmulator(createEmulator(testApp), { control: false });
  try {
    assertEquals([server.token, server.consoleUrl], [undefined, undefined]);
    for (const path of ["/", "/_emulator/state"]) {
      assertEquals((await (await fetch(server.url + path)).json()).ErrorCode, 60002);
    }
  } finally {
    await server.close();
  }
});
