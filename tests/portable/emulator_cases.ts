// Requests to the emulator: checks and their order, rate limits, faults, preflights.
import { assert, assertEquals } from "@std/assert";
import { answerPreflight } from "../../emulator/service/cors.ts";
import { createEmulator } from "../../emulator/mod.ts";
import { ChatApiError, createChatClient } from "../../mod.ts";
import { decodeUserSig, signUserSig } from "../../src/usersig.ts";
import { encodeBase64, userSigAlphabet } from "../../src/usersig/base64.ts";
import { deflateZlib } from "../../src/usersig/deflate.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./test_clients.ts";
import { test, testEverywhere } from "./registry.ts";

const path = "/v4/im_open_login_svc/account_import";
const now = 1_751_328_000_000;

function signed(change: Partial<Parameters<typeof signUserSig>[0]> = {}): string {
  return signUserSig({ ...testApp, userId: "administrator", issuedAt: now / 1000, expiresIn: 86400, ...change });
}

/** The ErrorCode of a request that is made without a client. */
async function errorCode(
  change: { query?: Record<string, string | undefined>; body?: string; method?: string; path?: string } = {},
  emulator = createEmulator({ ...testApp, now: () => now }),
): Promise<number> {
  const query = {
    sdkappid: "1400000000",
    identifier: "administrator",
    usersig: signed(),
    random: "7",
    contenttype: "json",
  };
  const parts = Object.entries({ ...query, ...change.query }).filter(([, value]) => value !== undefined);
  const search = parts.map(([name, value]) => `${name}=${value}`).join("&");
  const { body = '{"UserID":"a"}', method = "POST" } = change;
  const response = await emulator.fetch(`http://x${change.path ?? path}?${search}`, {
    method,
    ...method === "POST" ? { body } : {},
  });
  assertEquals(response.status, 200);
  return (await response.json()).ErrorCode;
}

const refusals: [what: string, change: Parameters<typeof errorCode>[0], code: number][] = [
  ["another path", { path: "/v4/im_open_login_svc/account_imports" }, 60009],
  ["another method than POST", { method: "GET" }, 60002],
  ["no sdkappid", { query: { sdkappid: undefined } }, 60012],
  ["an sdkappid that is not a number", { query: { sdkappid: "x" } }, 60006],
  ["another app's sdkappid", { query: { sdkappid: "1400000001" } }, 70020],
  ["no identifier", { query: { identifier: undefined } }, 60004],
  ["no usersig", { query: { usersig: undefined } }, 70002],
  ["a usersig that cannot be read", { query: { usersig: "x" } }, 70003],
  ["another app's usersig", { query: { usersig: signed({ sdkAppId: 1 }) } }, 70014],
  ["another user's usersig", { query: { usersig: signed({ userId: "robot" }) } }, 70013],
  ["a usersig made with another key", { query: { usersig: signed({ secretKey: "other" }) } }, 70009],
  ["an expired usersig", { query: { usersig: signed({ issuedAt: now / 1000 - 86400 }) } }, 70001],
  ["a user who is not an admin", { query: { identifier: "robot", usersig: signed({ userId: "robot" }) } }, 60010],
  ["a random of more than 32 bits", { query: { random: "4294967296" } }, 60002],
  ["no contenttype", { query: { contenttype: undefined } }, 60002],
  ["a body that is not JSON", { body: "{" }, 60003],
  ["an empty body", { body: "" }, 60003],
  ["a body that is not an object", { body: "[]" }, 60003],
  ["no UserID", { body: "{}" }, 70402],
  ["a UserID that is not a string", { body: '{"UserID":7}' }, 60015],
  ["a UserID of 33 bytes", { body: `{"UserID":"${"名".repeat(11)}"}` }, 70402],
  ["a Nick of 501 bytes", { body: `{"UserID":"a","Nick":"${"n".repeat(501)}"}` }, 40601],
  ["a valid call", {}, 0],
];
for (const [what, change, code] of refusals) {
  test(`the emulator answers ${what} with ${code}`, async () => assertEquals(await errorCode(change), code));
}

test("the emulator accepts what other clients send: any order, //v4/, Identifier, a repeated random, empty fields", async () => {
  const emulator = createEmulator({ ...testApp, now: () => now });
  const body = '{"Identifier":"a","Nick":"N","FaceUrl":""}';
  for (let i = 0; i < 2; i++) {
    assertEquals(await errorCode({ path: "//v4/im_open_login_svc/account_import", body }, emulator), 0);
  }
  const query = `random=7&usersig=${signed()}&sdkappid=1400000000&identifier=administrator&contenttype=json`;
  const answer = await emulator.fetch(`http://x${path}?${query}`, { method: "POST", body });
  assertEquals((await answer.json()).ErrorCode, 0);
  assertEquals([...emulator.accounts.keys()], ["a"]);
  assertEquals(answer.headers.get("content-type"), "application/json");
  assertEquals(answer.headers.get("access-control-allow-origin"), "*");
});

test("a repeated import makes no second account, and updates the fields that it has", async () => {
  const emulator = createEmulator({ ...testApp, now: () => now });
  await errorCode({ body: '{"UserID":"a","Nick":"first","FaceUrl":"f"}' }, emulator);
  await errorCode({ body: '{"UserID":"a","Nick":"second"}' }, emulator);
  const { Nick, FaceUrl } = emulator.accounts.get("a")!;
  assertEquals([emulator.accounts.size, Nick, FaceUrl], [1, "second", "f"]);
});

test("calls over the documented rate limit get 60007 until time has passed", async () => {
  let time = now;
  const emulator = createEmulator({ ...testApp, now: () => time });
  const codes: number[] = [];
  for (let i = 0; i < 202; i++) codes.push(await errorCode({}, emulator));
  assertEquals([codes.filter((code) => code === 0).length, codes.at(-1)], [200, 60007]);
  time += 500;
  for (let i = 0; i < 101; i++) codes.push(await errorCode({}, emulator));
  assertEquals([codes.filter((code) => code === 0).length, codes.at(-1)], [300, 60007]);
});

testEverywhere(
  "the account limit is enforced, and existing accounts can still be imported again",
  async ({ createApp }) => {
    const app = await createApp({ accountLimit: 2 });
    const chat = createChatClient(app.client);
    for (const UserID of ["a", "b", "a"]) await chat.accountImport({ UserID });
    const error = await failureOf(chat.accountImport({ UserID: "c" }));
    assertEquals(error instanceof ChatApiError && error.errorCode, 70398);
  },
);

testEverywhere("calls are recorded without the UserSig", async ({ createApp }) => {
  const app = await createApp();
  await createChatClient(app.client).accountImport({ UserID: "a" });
  const [call] = await app.calls();
  assertEquals([call?.operation, call?.errorCode, call?.body], ["accountImport", 0, { UserID: "a" }]);
  assertEquals(Object.keys(call!.query).sort(), ["contenttype", "identifier", "random", "sdkappid"]);
});

test("a fault hits as many calls as it says, only of its operation, and can be removed", async () => {
  const emulator = createEmulator({ ...testApp, now: () => now });
  emulator.inject({ kind: "error", errorCode: 70169, times: 2 });
  emulator.inject({ kind: "error", operation: "kick" });
  assertEquals([await errorCode({}, emulator), await errorCode({}, emulator), await errorCode({}, emulator)], [
    70169,
    70169,
    0,
  ]);
  const remove = emulator.inject({ kind: "error", times: Infinity });
  assertEquals(await errorCode({}, emulator), 70500);
  remove();
  assertEquals(await errorCode({}, emulator), 0);
});

test("a fault can hide the response of a call that was carried out", async () => {
  const emulator = createEmulator({ ...testApp, now: () => now });
  emulator.inject({ kind: "error", carriedOut: true });
  await errorCode({}, emulator);
  assert(emulator.accounts.has("a"));
  emulator.inject({ kind: "error" });
  await errorCode({ body: '{"UserID":"b"}' }, emulator);
  assert(!emulator.accounts.has("b"));
});

test("reset leaves no accounts, calls or faults, and full rate limits", async () => {
  const emulator = createEmulator({ ...testApp, now: () => now });
  for (let i = 0; i < 201; i++) await errorCode({}, emulator);
  emulator.inject({ kind: "error", times: Infinity });
  emulator.reset();
  assertEquals(emulator.callCount, 0);
  assertEquals([emulator.accounts.size, emulator.calls.length, await errorCode({}, emulator)], [0, 0, 0]);
});

test("an OPTIONS request gets exactly the documented CORS headers", async () => {
  const answer = await createEmulator(testApp).fetch(`http://x${path}`, { method: "OPTIONS" });
  const cors = [...answer.headers].map(([name, value]) => [name, value] as const)
    .filter(([name]) => name.startsWith("access-control-"));
  assertEquals(cors.sort(), [
    ["access-control-allow-headers", "X-Requested-With"],
    ["access-control-allow-methods", "POST"],
    ["access-control-allow-origin", "*"],
  ]);
});

test("a preflight that asks for more than the documented headers allow is refused", () => {
  // A browser does not let scripts set these headers of a Request.
  const preflight = (headers: Record<string, string>): Response =>
    answerPreflight({ headers: new Headers(headers) } as Request);
  const requestHeaders = "access-control-request-headers";
  assertEquals(
    preflight({ [requestHeaders]: "x-requested-with", "access-control-request-method": "POST" }).status,
    204,
  );
  for (const more of [{ [requestHeaders]: "content-type" }, { [requestHeaders]: "x-requested-with, authorization" }]) {
    const answer = preflight(more);
    assertEquals([answer.status, answer.headers.get("access-control-allow-origin")], [403, null]);
  }
  assertEquals(preflight({ "access-control-request-method": "DELETE" }).status, 403);
});

test("the emulator accepts UserSigs of other signers: keys in another order, the document in a stored block", async () => {
  const document = Object.fromEntries(Object.entries(decodeUserSig(signed())).sort());
  const text = new TextEncoder().encode(JSON.stringify(document));
  const compressed = deflateZlib(text);
  const length = [text.length & 255, text.length >> 8];
  const stored = [0x78, 0x01, 1, ...length, ...length.map((byte) => byte ^ 255), ...text, ...compressed.slice(-4)];
  for (const bytes of [compressed, new Uint8Array(stored)]) {
    const usersig = encodeBase64(bytes, userSigAlphabet);
    assertEquals(await errorCode({ query: { usersig } }), 0);
    assertEquals(await errorCode({ query: { usersig: encodeURIComponent(usersig) } }), 0);
  }
});
