import { assert, assertEquals, assertNotEquals, assertRejects, assertThrows } from "@std/assert";
import { fc } from "./fast_check.ts";
import { regionHosts } from "../../gen/regions.ts";
import { type ChatClientOptions, ChatInputError, createChatClient, type Region } from "../../mod.ts";
import { decodeUserSig, signUserSig, verifyUserSig } from "../../src/usersig.ts";
import { testApp } from "../service/test_app.ts";
import { envelope, failureOf, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock } from "./fake_clock.ts";
import { test, testEverywhere } from "./registry.ts";

testEverywhere("accountImport imports the account with Nick and FaceUrl", async ({ createApp }) => {
  const app = await createApp();
  const chat = createChatClient(app.client);
  const result = await chat.accountImport({ UserID: "用户_1", Nick: "李娜 🎉", FaceUrl: "https://a.example/?s=1&v=2" });
  assertEquals(result, { ActionStatus: "OK", ErrorInfo: "", ErrorCode: 0 });
  const [account] = await app.accounts();
  assertEquals([account?.UserID, account?.Nick, account?.FaceUrl], ["用户_1", "李娜 🎉", "https://a.example/?s=1&v=2"]);
});

testEverywhere("a hundred concurrent calls all arrive, each with its own random", async ({ createApp }) => {
  const app = await createApp();
  const chat = createChatClient(app.client);
  await Promise.all(Array.from({ length: 100 }, (_, i) => chat.accountImport({ UserID: `user_${i}` })));
  assertEquals((await app.accounts()).length, 100);
  const randoms = (await app.calls()).map(({ query }) => Number(query.random));
  assertEquals(new Set(randoms).size, 100);
  assert(randoms.every((random) => Number.isInteger(random) && random >= 0 && random < 2 ** 32));
});

test("a call is a POST to the region's host with the signed query, percent-encoded", async () => {
  const { fetch, sent } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch, { adminUserId: "admin name+&%/名" });
  await chat.accountImport({ UserID: "a" });
  const [{ url, init, body }] = sent as [typeof sent[0]];
  assertEquals(url.origin + url.pathname, "https://adminapisgp.im.qcloud.com/v4/im_open_login_svc/account_import");
  assert(url.search.includes("identifier=admin%20name%2B%26%25%2F%E5%90%8D"), "percent-encoded");
  assertEquals([...url.searchParams.keys()].sort(), ["contenttype", "identifier", "random", "sdkappid", "usersig"]);
  assertEquals(url.searchParams.get("contenttype"), "json");
  assertEquals([init.method, init.redirect, body], ["POST", "manual", { UserID: "a" }]);
  const { secretKey, sdkAppId } = testApp;
  const verdict = verifyUserSig(url.searchParams.get("usersig")!, {
    secretKey,
    sdkAppId,
    userId: "admin name+&%/名",
    now: 1751328000,
  });
  assert(verdict.valid);
});

test("fetch is called unbound, with RequestInit fields that every runtime supports", async () => {
  let self: unknown = "never called";
  let fields: string[] = [];
  function fetch(this: unknown, _: unknown, init: RequestInit): Promise<Response> {
    self = this;
    fields = Object.keys(init);
    return Promise.resolve(envelope(0));
  }
  await stubbedClient(new FakeClock(), fetch as typeof globalThis.fetch).accountImport({ UserID: "a" });
  assertEquals(self, undefined);
  assertEquals(fields.sort(), ["body", "headers", "method", "redirect", "signal"]);
});

for (const [region, [host]] of Object.entries(regionHosts) as [Region, [string]][]) {
  test(`region ${region} is served by ${host}`, async () => {
    const { fetch, sent } = stubFetch(() => envelope(0));
    await stubbedClient(new FakeClock(), fetch, { region }).accountImport({ UserID: "a" });
    assertEquals(sent[0]?.url.origin, `https://${host}`);
  });
}

test("a baseUrl can have a path and trailing slashes", async () => {
  const { fetch, sent } = stubFetch(() => envelope(0));
  await stubbedClient(new FakeClock(), fetch, { region: undefined, baseUrl: new URL("http://localhost:1/a/b//") })
    .accountImport({ UserID: "a" });
  assertEquals(sent[0]?.url.pathname, "/a/b/v4/im_open_login_svc/account_import");
});

test("concurrent calls on a new client sign once; the UserSig is renewed before it expires", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => envelope(0));
  const chat = stubbedClient(clock, fetch, { userSigLifetime: 1000 });
  const import_ = () => chat.accountImport({ UserID: "a" });
  await Promise.all([import_(), import_()]);
  await clock.advance(899_000);
  await import_();
  await clock.advance(2_000);
  await import_();
  const times = sent.map(({ url }) => decodeUserSig(url.searchParams.get("usersig")!)["TLS.time"] - 1751328000);
  assertEquals(times, [0, 0, 0, 901]);
});

test("after the wall clock is set back the client signs again, as a UserSig from the future is rejected", async () => {
  const clock = new FakeClock();
  const { fetch, sent } = stubFetch(() => envelope(0));
  const chat = stubbedClient(clock, fetch);
  await clock.advance(5000);
  await chat.accountImport({ UserID: "a" });
  clock.epoch -= 3_600_000;
  await chat.accountImport({ UserID: "a" });
  const times = sent.map(({ url }) => decodeUserSig(url.searchParams.get("usersig")!)["TLS.time"] - 1751328000);
  assertEquals(times, [5, -3595]);
});

test("a ready userSig is sent as it is; a function is called for every attempt", async () => {
  const { fetch, sent } = stubFetch((_, count) => envelope(count === 2 ? 70169 : 0));
  const clock = new FakeClock();
  clock.chance = 0;
  await stubbedClient(clock, fetch, { secretKey: undefined, userSig: "ready" }).accountImport({ UserID: "a" });
  let asked = 0;
  const userSig = () => Promise.resolve(`given-${++asked}`);
  await stubbedClient(clock, fetch, { secretKey: undefined, userSig }).accountImport({ UserID: "a" });
  assertEquals(sent.map(({ url }) => url.searchParams.get("usersig")), ["ready", "given-1", "given-2"]);
});

test("a userSig function that throws or returns nothing rejects the call with its own reason", async () => {
  const { fetch, sent } = stubFetch(() => envelope(0));
  const failing = (userSig: () => Promise<string>) =>
    stubbedClient(new FakeClock(), fetch, { secretKey: undefined, userSig }).accountImport({ UserID: "a" });
  await assertRejects(() => failing(() => Promise.reject(new RangeError("vault is closed"))), RangeError, "vault");
  await assertRejects(() => failing(() => Promise.resolve("")), TypeError, "userSig");
  assertEquals(sent.length, 0);
});

const badBodies: [name: string, body: unknown, field: string, actual: string][] = [
  ["no body", undefined, "body", "nothing"],
  ["a string for a body", "u1", "body", "type string"],
  ["no UserID", {}, "UserID", "nothing"],
  ["an empty UserID", { UserID: "" }, "UserID", "0 bytes"],
  ["a number for a UserID", { UserID: 7 }, "UserID", "type number"],
  ["a UserID of 33 bytes", { UserID: "a".repeat(33) }, "UserID", "33 bytes"],
  ["a UserID of 33 bytes in 11 characters", { UserID: "名".repeat(11) }, "UserID", "33 bytes"],
  ["a Nick of 501 bytes", { UserID: "a", Nick: "n".repeat(501) }, "Nick", "501 bytes"],
  ["a FaceUrl of 502 bytes", { UserID: "a", FaceUrl: "é".repeat(251) }, "FaceUrl", "502 bytes"],
  ["null for a Nick", { UserID: "a", Nick: null }, "Nick", "type null"],
];
for (const [name, body, field, actual] of badBodies) {
  test(`${name} is rejected before sending, with field and limit`, async () => {
    const { fetch, sent } = stubFetch(() => envelope(0));
    const chat = stubbedClient(new FakeClock(), fetch);
    const error = await assertRejects(() => chat.accountImport(body as { UserID: string }), ChatInputError);
    assertEquals([error.field, error.actual, sent.length], [field, actual, 0]);
    assertNotEquals(error.limit, "");
  });
}

test("every value within its limit in bytes is sent, every other one is rejected", async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (UserID) => {
    const { fetch, sent } = stubFetch(() => envelope(0));
    const refused = await stubbedClient(new FakeClock(), fetch).accountImport({ UserID }).then(() => false, () => true);
    const tooLong = new TextEncoder().encode(UserID).length > 32;
    return refused === tooLong && sent.length === (tooLong ? 0 : 1);
  }));
});

const badOptions: [name: string, change: Record<string, unknown>, says: string][] = [
  ["neither key nor userSig", { secretKey: undefined }, "secretKey, userSig"],
  ["both key and userSig", { userSig: "x" }, "secretKey, userSig"],
  ["an empty key", { secretKey: "" }, "secretKey"],
  ["a key that is not a string", { secretKey: 7 }, "secretKey"],
  ["an empty userSig", { secretKey: undefined, userSig: "" }, "userSig"],
  ["neither region nor baseUrl", { region: undefined }, "region, baseUrl"],
  ["both region and baseUrl", { baseUrl: "http://localhost" }, "region, baseUrl"],
  ["an unknown region", { region: "atlantis" }, "atlantis"],
  ["a region with the name of an object's method", { region: "toString" }, "region"],
  ["a baseUrl that is not a URL", { region: undefined, baseUrl: "localhost" }, "baseUrl"],
  ["a baseUrl that is not http", { region: undefined, baseUrl: "ftp://localhost" }, "baseUrl"],
  ["a baseUrl with a query", { region: undefined, baseUrl: "http://localhost/?a=1" }, "baseUrl"],
  ["a sdkAppId of 0", { sdkAppId: 0 }, "sdkAppId"],
  ["a sdkAppId that is text", { sdkAppId: "1400000000" }, "sdkAppId"],
  ["an empty adminUserId", { adminUserId: "" }, "adminUserId"],
  ["a timeout of NaN", { timeout: NaN }, "timeout"],
  ["a timeout of 0", { timeout: 0 }, "timeout"],
  ["a deadline that is text", { deadline: "60" }, "deadline"],
  ["retries of 1.5", { retries: 1.5 }, "retries"],
  ["a userSigLifetime of -1", { userSigLifetime: -1 }, "userSigLifetime"],
  ["pace of 1", { pace: 1 }, "pace"],
  ["failover of 1", { failover: 1 }, "failover"],
  ["failover with a baseUrl", { failover: true, region: undefined, baseUrl: "http://localhost" }, "failover"],
  ["failover in a region without a backup host", { failover: true, region: "tokyo" }, "failover"],
  ["a fetch that is not a function", { fetch: "fetch" }, "fetch"],
];
for (const [name, change, says] of badOptions) {
  test(`createChatClient rejects ${name}, names the option and does not show the key`, () => {
    const options = { ...testApp, region: "singapore", ...change } as ChatClientOptions;
    const { message } = assertThrows(() => createChatClient(options), TypeError, says);
    assert(!message.includes(testApp.secretKey));
  });
}

test("an invalid option of one call rejects that call and is named", async () => {
  const { fetch } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch);
  await assertRejects(() => chat.accountImport({ UserID: "a" }, { timeout: NaN }), TypeError, "timeout");
});

test("an abort rejects at once with the signal's reason, before a call and during it", async () => {
  const reason = { my: "reason" };
  const { fetch } = stubFetch(() => new Promise(() => {}));
  const chat = stubbedClient(new FakeClock(), fetch);
  assertEquals(await failureOf(chat.accountImport({ UserID: "a" }, { signal: AbortSignal.abort(reason) })), reason);
  const controller = new AbortController();
  const call = failureOf(chat.accountImport({ UserID: "a" }, { signal: controller.signal }));
  controller.abort(reason);
  assertEquals(await call, reason);
});

test("the emulator rejects a UserSig of another app, so the cases above prove something", async ({ createApp }) => {
  const app = await createApp();
  const userSig = signUserSig({ ...testApp, sdkAppId: 1, userId: "administrator" });
  const chat = createChatClient({ ...app.client, secretKey: undefined, userSig });
  const error = await failureOf(chat.accountImport({ UserID: "a" })) as { errorCode: number };
  assertEquals(error.errorCode, 70014);
});
