// The emulator seen and changed from outside: its own methods, and the control calls of a server that holds it.
import { assert, assertEquals, assertInstanceOf, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { callStream } from "../../emulator/call_stream.ts";
import { createControl } from "../../emulator/control.ts";
import { type AccountPage, createEmulator, type Emulator, type EmulatorOptions } from "../../emulator/mod.ts";
import { ChatApiError, ChatTransportError, createChatClient } from "../../mod.ts";
import { verifyUserSig } from "../../src/usersig.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./test_clients.ts";
import { fc } from "./fast_check.ts";
import { test } from "./registry.ts";

const origin = "http://127.0.0.1:8787";
const token = "token-of-this-test";

/** What control calls answer, with the emulator behind them. */
interface Controlled {
  emulator: Emulator;
  chat: ReturnType<typeof createChatClient>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  call<Told = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Told>;
}

function controlled(options: Partial<EmulatorOptions> = {}): Controlled {
  const emulator = createEmulator({ ...testApp, ...options });
  const control = createControl(emulator, { token, hosts: ["127.0.0.1:8787"] });
  const send: Controlled["send"] = (method, path, body, headers = {}) => {
    const request = new Request(`${origin}/_emulator/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) },
    });
    return control(request, true);
  };
  const chat = createChatClient({ ...testApp, baseUrl: origin, fetch: emulator.fetch as typeof fetch, retries: 0 });
  return { emulator, chat, send, call: async (...given) => await (await send(...given)).json() };
}

/** The ErrorCode that a call is refused with. */
async function codeOf(call: Promise<unknown>): Promise<number> {
  const error = await failureOf(call);
  assertInstanceOf(error, ChatApiError);
  return error.errorCode;
}

test("control: without the token, or from another machine, nothing is told and nothing changes", async () => {
  const { emulator, send } = controlled();
  emulator.seed({ UserID: "kept" });
  for (const authorization of ["", "Bearer", "Bearer wrong", `Basic ${token}`, `Bearer ${token}x`]) {
    const response = await send("POST", "reset", {}, { authorization });
    assertEquals([response.status, Object.keys(await response.json())], [401, ["error"]]);
  }
  const control = createControl(emulator, { token, hosts: ["127.0.0.1:8787"] });
  const headers = { authorization: `Bearer ${token}` };
  assertEquals((await control(new Request(`${origin}/_emulator/state`, { headers }), false)).status, 403);
  assertEquals((await control(new Request("http://evil.test:8787/_emulator/state", { headers }), true)).status, 403);
  assertEquals(emulator.accounts.size, 1);
});

test("control: no control call is answered by an emulator that does not listen", async () => {
  const { fetch } = createEmulator(testApp);
  const headers = { authorization: `Bearer ${token}` };
  for (const path of ["/", "/_emulator/state"]) {
    assertEquals((await (await fetch(origin + path, { headers })).json()).ErrorCode, 60002);
  }
});

test("control: state tells app, settings, counts and clock; a change holds for the next call", async () => {
  const { chat, call } = controlled({ accountLimit: 5 });
  const { now, ...told } = await call("GET", "state");
  assertEquals(typeof now, "number");
  // As text: elsewhere than here, what a Response gives is of another realm.
  assertEquals(
    JSON.stringify(told),
    '{"sdkAppId":1400000000,"admins":["administrator"],"edition":"paid","deletion":true,"rateLimits":true,' +
      '"latency":0,"accountLimit":5,"accounts":0,"calls":0,"faults":[]}',
  );
  const changed = await call("PATCH", "state", { edition: "trial", accountLimit: 0 });
  assertEquals([changed.edition, changed.accountLimit], ["trial", 0]);
  assertEquals(await codeOf(chat.accountImport({ UserID: "a" })), 70398);
  await call("PATCH", "state", { accountLimit: null, deletion: false });
  await chat.accountImport({ UserID: "a" });
  assertEquals(await codeOf(chat.accountDelete({ DeleteItem: [{ UserID: "a" }] })), 71000);
});

test("control: what cannot be is refused with its name and what was seen, and changes nothing", async () => {
  const { emulator, send } = controlled();
  const before = JSON.stringify([emulator.settings, emulator.faults]);
  const mistakes: [method: string, path: string, body: unknown, status: number, says: RegExp][] = [
    ["PATCH", "state", { edition: "gold" }, 400, /edition has to be trial or paid; it is "gold"/],
    ["PATCH", "state", { latency: -1 }, 400, /latency has to be 0 to 2147483647 ms; it is -1/],
    ["PATCH", "state", { colour: 1 }, 400, /no setting colour; there are edition/],
    ["PATCH", "state", "no json", 400, /JSON object/],
    ["POST", "faults", { kind: "fire" }, 400, /kind has to be one of error, .*; it is "fire"/],
    ["POST", "faults", { kind: "drop", times: 0 }, 400, /times has to be a whole number from 1 on, .*; it is 0/],
    ["POST", "faults", { kind: "delay", second: 1 }, 400, /a fault has no second/],
    ["DELETE", "faults/17", undefined, 404, /no fault 17/],
    ["POST", "clock", { move: "on" }, 400, /one of now .* and move .* has to be there/],
    ["POST", "clock", { move: 1e20 }, 400, /cannot be moved/],
    ["POST", "clock", { move: 1, now: 1 }, 400, /one of now .* and move .* has to be there/],
    ["POST", "usersig", { userid: "a" }, 400, /no field userid; there are userId/],
    ["POST", "seed", { count: -1 }, 400, /count/],
    ["POST", "seed", { count: 1, name: "a" }, 400, /no field name; there are accounts, count, prefix/],
    ["POST", "seed", { count: 1, accounts: [] }, 400, /one of accounts and count/],
    ["PATCH", "state", { rateLimits: { account_import: 1 } }, 400, /rateLimits has to be .* names of operations/],
    ["POST", "faults", { kind: "drop", operation: "acount_import" }, 400, /operation has to be a path or one of/],
    ["POST", "faults", { kind: "status", status: 502.5 }, 400, /status has to be 200 to 599; it is 502.5/],
    ["GET", "accounts?offset=x", undefined, 400, /offset has to be a whole number/],
    ["PUT", "snapshot", "{}\n", 400, /line 1 is not the first line of a saved state/],
    ["PUT", "snapshot", "", 400, /is empty/],
    ["GET", "nowhere", undefined, 404, /there are state, reset/],
    ["GET", "constructor", undefined, 404, /there is no/],
    ["PUT", "reset", {}, 405, /takes POST/],
  ];
  for (const [method, path, body, status, says] of mistakes) {
    const response = await send(method, path, body);
    const { error } = await response.json();
    assertEquals([path, response.status], [path, status]);
    assertMatch(error, says);
  }
  assertEquals(JSON.stringify([emulator.settings, emulator.faults]), before);
});

test("control: faults are listed with what is left of them, strike, and are taken away by id", async () => {
  const { chat, call } = controlled();
  await call("POST", "faults", { kind: "error", errorCode: 70169, operation: "accountImport", times: 2 });
  const told = await call<unknown[]>("POST", "faults", { kind: "error", errorCode: 60008, times: "always" });
  assertEquals(told.length, 2);
  assertEquals(await codeOf(chat.accountImport({ UserID: "a" })), 70169);
  const [first, second] = await call<{ id: number; left: unknown }[]>("GET", "faults");
  assertEquals([first?.left, second?.left], [1, "always"]);
  await call("DELETE", `faults/${first?.id}`);
  assertEquals(await codeOf(chat.accountImport({ UserID: "a" })), 60008);
  await call("DELETE", "faults");
  await chat.accountImport({ UserID: "a" });
});

test("control: the clock moves on and back, and signatures end by it", async () => {
  const { emulator, chat, call } = controlled();
  await call("POST", "clock", { move: 30 * 86400_000 });
  assertEquals(await codeOf(chat.accountImport({ UserID: "a" })), 70001);
  const { now } = await call<{ now: number }>("POST", "clock", { now: 1000 });
  assert(now >= 1000);
  assert(emulator.now() < 100_000);
  const { userSig } = await call<{ userSig: string }>("POST", "usersig", { userId: "robot", expiresIn: 60 });
  const verdict = verifyUserSig(userSig, { ...testApp, userId: "robot", now: Math.floor(emulator.now() / 1000) });
  assertEquals(verdict.valid, true);
});

test("control: accounts are seeded, found by prefix in order, page by page", async () => {
  const { call } = controlled();
  assertEquals((await call("POST", "seed", { count: 250, prefix: "u" })).imported, 250);
  const seeded = await call("POST", "seed", { accounts: [{ UserID: "李娜" }, { UserID: "" }, null] });
  assertEquals([seeded.imported, seeded.failed], [1, 2]);
  const page = await call<AccountPage>("GET", "accounts?prefix=u&offset=99&limit=2");
  assertEquals([page.total, ...page.accounts.map(({ UserID }) => UserID)], [250, "u0000100", "u0000101"]);
  assertEquals((await call("GET", `accounts?prefix=${encodeURIComponent("李")}`)).total, 1);
});

test("control: a saved state is the same after reset and load, deletions, kicks, settings and clock included", async () => {
  const { emulator, chat, send, call } = controlled({ edition: "trial" });
  for (const UserID of ["a", "b", 'c\n"李"']) await chat.accountImport({ UserID, Nick: `nick of ${UserID}` });
  await chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_BirthDay", Value: 20190419 }] });
  await chat.accountDelete({ DeleteItem: [{ UserID: "b" }] });
  await chat.kick({ UserID: "a" });
  emulator.configure({ edition: "paid", latency: 1 });
  emulator.moveClock(-5000);
  const saved = await (await send("GET", "snapshot")).text();
  const accounts = JSON.stringify([...emulator.accounts]);
  await call("POST", "reset");
  assertEquals([emulator.accounts.size, emulator.settings.edition, emulator.settings.latency], [0, "trial", 0]);
  await call("PUT", "snapshot", saved);
  assertEquals(JSON.stringify([...emulator.accounts]), accounts);
  assertEquals([emulator.settings.edition, emulator.settings.latency], ["paid", 1]);
  assert(emulator.now() < Date.now() - 4000);
  // The deletion was kept: a paid app takes b back after three months only.
  assertEquals(emulator.seed({ UserID: "b" }), 70399);
  assertEquals(await (await send("GET", "snapshot")).text(), saved);
});

test("a saved state is that of its moment, can be loaded again and again, and one that is not whole is refused", async () => {
  const { emulator, send } = controlled({ accountLimit: Infinity });
  for (const UserID of ["a", "b"]) emulator.seed({ UserID });
  const saved = emulator.save();
  emulator.reset();
  emulator.seed({ UserID: "later" });
  for (let i = 0; i < 2; i++) await emulator.load(saved);
  assertEquals([[...emulator.accounts.keys()].join(), emulator.settings.accountLimit], ["a,b", Infinity]);
  const [header, first] = saved;
  const response = await send("PUT", "snapshot", `${header}${first}`);
  const { error } = await response.json();
  assertEquals([response.status, error], [400, "accounts: the first line says 2, seen 1; it is not whole"]);
  const bytes = new TextEncoder().encode([...saved].join(""));
  bytes[bytes.length - 20] = 0xff;
  await assertRejects(() => emulator.load([new TextDecoder().decode(bytes).slice(0, -9)]), TypeError);
  assertEquals(emulator.accounts.size, 2);
});

test("a saved state is read in pieces of any length", async () => {
  const { emulator } = controlled();
  for (const UserID of ["a", "李娜", "😀"]) emulator.seed({ UserID, Nick: "x\ny" });
  const saved = [...emulator.save()].join("");
  const accounts = JSON.stringify([...emulator.accounts]);
  for (const length of [1, 7, 100, saved.length]) {
    emulator.reset();
    await emulator.load(
      Array.from({ length: Math.ceil(saved.length / length) }, (_, i) => saved.slice(i * length, (i + 1) * length)),
    );
    assertEquals(JSON.stringify([...emulator.accounts]), accounts);
  }
});

test("who watches is told of a loaded state when it is there, and a watcher's mistake harms nobody else", async () => {
  const { emulator, chat } = controlled();
  emulator.seed({ UserID: "a" });
  const saved = emulator.save();
  emulator.reset();
  const totals: number[] = [];
  emulator.watch(({ type }) => void (type === "reset" && totals.push(emulator.findAccounts().total)));
  await emulator.load(saved);
  assertEquals([totals, emulator.findAccounts().total], [[1], 1]);
  await chat.accountImport({ UserID: "b" });
});

test("control: a reset ends a seeding that is under way, and says so", async () => {
  const { emulator, send } = controlled();
  const seeding = send("POST", "seed", { count: 100_000 });
  while (emulator.accounts.size === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  emulator.reset();
  const response = await seeding;
  assertEquals([response.status, emulator.accounts.size], [409, 0]);
});

test("control: a UserSig under a misspelt name is not recorded either", async () => {
  const { emulator } = controlled();
  await emulator.fetch(`${origin}/v4/x?UserSig=secret&amp;usersig=secret&identifier=a`, { method: "POST" });
  assert(!JSON.stringify(emulator.calls).includes("secret"));
});

test("control: a state with a broken line is refused with its number, and what was there stays", async () => {
  const { emulator, send } = controlled();
  emulator.seed({ UserID: "kept" });
  const saved = await (await send("GET", "snapshot")).text();
  const response = await send("PUT", "snapshot", `${saved}{"UserID":"half`);
  assertEquals([response.status, (await response.json()).error], [400, "line 3 is no account, deletion or kick"]);
  assertEquals([...emulator.accounts.keys()], ["kept"]);
});

test("control: calls are told as they are answered, with what was sent and answered and no UserSig", async () => {
  const { chat, send, call } = controlled();
  await chat.accountImport({ UserID: "before" });
  const response = await send("GET", "calls", undefined, { accept: "text/event-stream" });
  const reader = response.body!.getReader(); // an event stream has one
  const decoder = new TextDecoder();
  let text = "";
  const until = async (part: string): Promise<void> => {
    while (!text.includes(part)) text += decoder.decode((await reader.read()).value, { stream: true });
  };
  await until('"UserID":"before"');
  await failureOf(chat.kick({ UserID: "nobody" }));
  await until('"errorCode":70107');
  await call("POST", "reset");
  await until("event: reset");
  await reader.cancel();
  assert(!text.includes("usersig"));
  assertMatch(text, /^event: open\ndata: .*\n\nevent: call\nid: 1\ndata: /);
  await chat.accountCheck({ CheckItem: [{ UserID: "after" }] });
  const [last, ...others] = await call<{ id: number; answer: { ErrorCode: number } }[]>("GET", "calls?after=2");
  assertEquals([last?.id, last?.answer.ErrorCode, others.length], [3, 0, 0]);
});

test("control: a reader of calls that falls behind is told how many it has missed, and gets the latest", async () => {
  const { emulator, chat } = controlled();
  const { body } = callStream(emulator, [], new AbortController().signal, 10);
  for (let i = 1; i <= 25; i++) await chat.accountCheck({ CheckItem: [{ UserID: `user_${i}` }] });
  const reader = body!.getReader(); // an event stream has one
  const text = new TextDecoder().decode((await reader.read()).value);
  const [, missed] = text.match(/^event: missed\ndata: {"calls":(\d+)}/) ?? [];
  const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  assertEquals(ids.length <= 10, true);
  // What opens the stream was among the oldest.
  assertEquals([Number(missed) - 1 + ids.length, ids.at(-1)], [25, 25]);
  await reader.cancel();
});

test("an emulator's settings are checked when it is made and when they change", () => {
  assertThrows(() => createEmulator({ ...testApp, edition: "gold" as "paid" }), TypeError, "edition");
  const emulator = createEmulator(testApp);
  assertThrows(() => emulator.configure({ latency: NaN }), TypeError, "latency");
  assertThrows(() => emulator.configure({ rateLimits: { kick: 0 } }), TypeError, "rateLimits");
  assertThrows(() => emulator.inject({ kind: "drop", probability: 2 }), TypeError, "probability");
  // What used to mean the default still does, and a fault that was listed can be put in again.
  assertEquals(createEmulator({ ...testApp, edition: undefined, latency: undefined }).settings.edition, "paid");
  emulator.inject({ kind: "drop", times: 3 });
  emulator.inject(emulator.faults[0]!); // it was put in just now
  assertEquals(emulator.faults.map(({ left }) => left), [3, 3]);
});

test("an emulator's latency holds back every answer, and a call that is given up does not wait for it", async () => {
  const { emulator, chat } = controlled({ latency: 2 ** 31 - 1 });
  const error = await failureOf(chat.accountImport({ UserID: "a" }, { timeout: 20 }));
  assert(error instanceof ChatTransportError && error.fault === "timeout");
  emulator.configure({ latency: 0 });
  await chat.accountImport({ UserID: "b" });
});

test("pages of accounts are those of a sorted list, whatever comes and goes between two looks", async () => {
  const id = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("a", "b", "李", "😀", "\uffff") });
  const step = fc.record({ add: fc.array(id, { maxLength: 8 }), remove: fc.array(id, { maxLength: 5 }), prefix: id });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.nat(5), async (steps, offset) => {
      const { emulator, chat } = controlled({ rateLimits: false, edition: "trial", accountLimit: 1000 });
      for (const { add, remove, prefix } of steps) {
        for (const UserID of add) emulator.seed({ UserID });
        if (remove.length > 0) await chat.accountDelete({ DeleteItem: remove.map((UserID) => ({ UserID })) });
        for (const begun of ["", prefix]) {
          const expected = [...emulator.accounts.keys()].filter((UserID) => UserID.startsWith(begun)).sort();
          const { total, accounts } = emulator.findAccounts({ prefix: begun, offset, limit: 3 });
          assertEquals(total, expected.length);
          assertEquals(accounts.map(({ UserID }) => UserID), expected.slice(offset, offset + 3));
        }
      }
    }),
    { numRuns: 50 },
  );
});
