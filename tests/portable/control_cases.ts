// The control calls of an emulator.
import { assert, assertEquals, assertMatch } from "@std/assert";
import { createControl } from "../../emulator/control/control.ts";
import { type AccountPage, createEmulator } from "../../emulator/mod.ts";
import { verifyUserSig } from "../../src/usersig.ts";
import { testApp } from "../service/test_app.ts";
import { access, controlledEmulator, errorCodeOf, origin } from "./controlled_emulator.ts";
import { test } from "./registry.ts";

test("control calls without the token or from another machine are refused and change nothing", async () => {
  const { emulator, send } = controlledEmulator();
  emulator.seed({ UserID: "kept" });
  for (const authorization of ["", "Bearer", "Bearer wrong", `Basic ${access.token}`, `Bearer ${access.token}x`]) {
    const response = await send("POST", "reset", {}, { authorization });
    assertEquals([response.status, Object.keys(await response.json())], [401, ["error"]]);
  }
  const control = createControl(emulator, access);
  const headers = { authorization: `Bearer ${access.token}` };
  assertEquals((await control(new Request(`${origin}/_emulator/state`, { headers }), false)).status, 403);
  assertEquals((await control(new Request("http://evil.test:8787/_emulator/state", { headers }), true)).status, 403);
  assertEquals(emulator.accounts.size, 1);
});

test("an emulator without a server has no control calls", async () => {
  const { fetch } = createEmulator(testApp);
  const headers = { authorization: `Bearer ${access.token}` };
  for (const path of ["/", "/_emulator/state"]) {
    assertEquals((await (await fetch(origin + path, { headers })).json()).ErrorCode, 60002);
  }
});

test("control call state: reports app, settings, counts and clock; a change applies to the next call", async () => {
  const { chat, call } = controlledEmulator({ accountLimit: 5 });
  const { now, ...state } = await call("GET", "state");
  assertEquals(typeof now, "number");
  // As text: elsewhere than here, what a Response gives is of another realm.
  assertEquals(
    JSON.stringify(state),
    '{"sdkAppId":1400000000,"admins":["administrator"],"edition":"paid","deletion":true,"rateLimits":true,' +
      '"latency":0,"accountLimit":5,"accounts":0,"calls":0,"faults":[]}',
  );
  const changed = await call("PATCH", "state", { edition: "trial", accountLimit: 0 });
  assertEquals([changed.edition, changed.accountLimit], ["trial", 0]);
  assertEquals(await errorCodeOf(chat.accountImport({ UserID: "a" })), 70398);
  await call("PATCH", "state", { accountLimit: null, deletion: false });
  await chat.accountImport({ UserID: "a" });
  assertEquals(await errorCodeOf(chat.accountDelete({ DeleteItem: [{ UserID: "a" }] })), 71000);
});

test("control calls with invalid input are refused with what was expected and what was got, and change nothing", async () => {
  const { emulator, send } = controlledEmulator();
  const before = JSON.stringify([emulator.settings, emulator.faults]);
  const mistakes: [method: string, path: string, body: unknown, status: number, message: RegExp][] = [
    ["PATCH", "state", { edition: "gold" }, 400, /^edition: expected trial or paid, got "gold"$/],
    ["PATCH", "state", { latency: -1 }, 400, /^latency: expected 0 to 2147483647 ms, got -1$/],
    ["PATCH", "state", { colour: 1 }, 400, /^setting: expected one of edition, .*, got "colour"$/],
    ["PATCH", "state", "no json", 400, /^body: expected a JSON object$/],
    ["POST", "faults", { kind: "fire" }, 400, /^kind: expected one of error, .*, got "fire"$/],
    ["POST", "faults", { kind: "drop", times: 0 }, 400, /^times: expected an integer of at least 1, .*, got 0$/],
    ["POST", "faults", { kind: "delay", second: 1 }, 400, /^fault: expected the fields kind, .*, got "second"$/],
    ["DELETE", "faults/17", undefined, 404, /^no fault has the id 17$/],
    ["POST", "clock", { move: "on" }, 400, /^expected a number as either now .* or move .*$/],
    ["POST", "clock", { move: 1e20 }, 400, /cannot be moved/],
    ["POST", "clock", { move: 1, now: 1 }, 400, /^expected a number as either now .* or move .*$/],
    ["POST", "usersig", { userid: "a" }, 400, /^field: expected one of userId, expiresIn, got "userid"$/],
    ["POST", "seed", { count: -1 }, 400, /^count: expected an integer from 0 to 10000000, got -1$/],
    ["POST", "seed", { count: 1, name: "a" }, 400, /^field: expected one of accounts, count, prefix, got "name"$/],
    ["POST", "seed", { count: 1, accounts: [] }, 400, /^expected either accounts or count$/],
    [
      "PATCH",
      "state",
      { rateLimits: { account_import: 1 } },
      400,
      /^rateLimits: expected .* by operation, got {"account_import":1}$/,
    ],
    [
      "POST",
      "faults",
      { kind: "drop", operation: "acount_import" },
      400,
      /^operation: expected a path or one of .*, got "acount_import"$/,
    ],
    ["POST", "faults", { kind: "status", status: 502.5 }, 400, /^status: expected 200 to 599, got 502.5$/],
    ["GET", "accounts?offset=x", undefined, 400, /^offset: expected an integer of at least 0, got "x"$/],
    ["PUT", "snapshot", "{}\n", 400, /^line 1: expected the first line of a saved state, version 1$/],
    ["PUT", "snapshot", "", 400, /^the saved state is empty$/],
    ["GET", "nowhere", undefined, 404, /^unknown control call .*nowhere: expected one of state, reset, /],
    ["GET", "constructor", undefined, 404, /^unknown control call/],
    ["PUT", "reset", {}, 405, /expected the method POST, got PUT$/],
  ];
  for (const [method, path, body, status, message] of mistakes) {
    const response = await send(method, path, body);
    const { error } = await response.json();
    assertEquals([path, response.status], [path, status]);
    assertMatch(error, message);
  }
  assertEquals(JSON.stringify([emulator.settings, emulator.faults]), before);
});

test("control call faults: lists the calls left, injects, and removes by id", async () => {
  const { chat, call } = controlledEmulator();
  await call("POST", "faults", { kind: "error", errorCode: 70169, operation: "accountImport", times: 2 });
  const injected = await call<unknown[]>("POST", "faults", { kind: "error", errorCode: 60008, times: "always" });
  assertEquals(injected.length, 2);
  assertEquals(await errorCodeOf(chat.accountImport({ UserID: "a" })), 70169);
  const [first, second] = await call<{ id: number; left: unknown }[]>("GET", "faults");
  assertEquals([first?.left, second?.left], [1, "always"]);
  await call("DELETE", `faults/${first?.id}`);
  assertEquals(await errorCodeOf(chat.accountImport({ UserID: "a" })), 60008);
  await call("DELETE", "faults");
  await chat.accountImport({ UserID: "a" });
});

test("control call clock: moves forward and back, and signatures expire by it", async () => {
  const { emulator, chat, call } = controlledEmulator();
  await call("POST", "clock", { move: 30 * 86400_000 });
  assertEquals(await errorCodeOf(chat.accountImport({ UserID: "a" })), 70001);
  const { now } = await call<{ now: number }>("POST", "clock", { now: 1000 });
  assert(now >= 1000);
  assert(emulator.now() < 100_000);
  const { userSig } = await call<{ userSig: string }>("POST", "usersig", { userId: "robot", expiresIn: 60 });
  const verdict = verifyUserSig(userSig, { ...testApp, userId: "robot", now: Math.floor(emulator.now() / 1000) });
  assertEquals(verdict.valid, true);
});

test("control calls seed and accounts: seeded accounts are found by prefix, in order, page by page", async () => {
  const { call } = controlledEmulator();
  assertEquals((await call("POST", "seed", { count: 250, prefix: "u" })).imported, 250);
  const seeded = await call("POST", "seed", { accounts: [{ UserID: "李娜" }, { UserID: "" }, null] });
  assertEquals([seeded.imported, seeded.failed], [1, 2]);
  const page = await call<AccountPage>("GET", "accounts?prefix=u&offset=99&limit=2");
  assertEquals([page.total, ...page.accounts.map(({ UserID }) => UserID)], [250, "u0000100", "u0000101"]);
  assertEquals((await call("GET", `accounts?prefix=${encodeURIComponent("李")}`)).total, 1);
});

test("control call seed: a reset ends it with 409", async () => {
  const { emulator, send } = controlledEmulator();
  const seeding = send("POST", "seed", { count: 100_000 });
  while (emulator.accounts.size === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  emulator.reset();
  const response = await seeding;
  assertEquals([response.status, emulator.accounts.size], [409, 0]);
});
