import { assert, assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import { ChatApiError, ChatInputError, ChatTransportError, createChatClient } from "../../mod.ts";
import { answer, envelope, failureOf, stubbedClient, stubFetch } from "./test_clients.ts";
import { FakeClock } from "./fake_clock.ts";
import { test, testEverywhere } from "./registry.ts";

const command = "group_open_http_svc/create_group";

test("call sends any command with a signed query and returns the envelope with every field of the answer", async () => {
  const { fetch, sent } = stubFetch(() => answer('{"ActionStatus":"OK","ErrorCode":0,"GroupId":"@TGS#1"}'));
  const chat = stubbedClient(new FakeClock(), fetch);
  for (const name of [command, `v4/${command}`, `/v4/${command}`]) {
    const result = await chat.call(name, { Type: "Public", Name: "Readers" });
    assertEquals(result, { ActionStatus: "OK", ErrorCode: 0, GroupId: "@TGS#1" });
  }
  assertEquals(sent.map(({ url }) => url.pathname), Array(3).fill(`/v4/${command}`));
  const [{ url, body } = sent[0]!] = sent;
  assertEquals(body, { Type: "Public", Name: "Readers" });
  assertEquals([...url.searchParams.keys()].sort(), ["contenttype", "identifier", "random", "sdkappid", "usersig"]);
});

testEverywhere(
  "call reaches commands that have a method too, and the service's refusals are errors",
  async ({ createApp }) => {
    const app = await createApp();
    const chat = createChatClient(app.client);
    assertEquals((await chat.call("im_open_login_svc/account_import", { UserID: "a" })).ErrorCode, 0);
    assertEquals((await app.accounts()).map(({ UserID }) => UserID), ["a"]);
    const refused = await failureOf(chat.call("im_open_login_svc/account_import", { UserID: "n".repeat(33) }));
    assert(refused instanceof ChatApiError && refused.errorCode === 70402);
    const unknown = await failureOf(chat.call("no_such_svc/no_such_command", {}));
    assert(unknown instanceof ChatApiError && unknown.errorCode === 60009);
    assertEquals(unknown.operation, "no_such_svc/no_such_command");
  },
);

test("call keeps to 200 calls per second, to a rate of the caller's, and shares the pace of a command's method", async () => {
  const cases: [name: string, rate: number | undefined, perSecond: number][] = [
    [command, undefined, 200],
    [command, 20, 20],
    ["im_open_login_svc/multiaccount_import", undefined, 100],
  ];
  for (const [name, rate, perSecond] of cases) {
    const clock = new FakeClock();
    const times: number[] = [];
    const { fetch } = stubFetch(() => {
      times.push(clock.now());
      return envelope(0);
    });
    const chat = stubbedClient(clock, fetch, { pace: true });
    const methods = name.includes("multiaccount") ? 10 : 0;
    const calls = Array.from(
      { length: perSecond + 1 },
      (_, i) => i < methods ? chat.multiaccountImport({ Accounts: ["a"] }) : chat.call(name, {}, { rate }),
    );
    await clock.advance(2000);
    await Promise.all(calls);
    assert(Math.abs(times.at(-1)! - 1000) < 10, `${name}: ${perSecond + 1} calls took ${times.at(-1)} ms`);
  }
});

test("call is not repeated when nobody knows whether it was carried out, unless it is marked as repeatable", async () => {
  const failures: [what: string, failure: () => Response, type: abstract new (...args: never[]) => Error][] = [
    ["HTTP 502", () => new Response("", { status: 502 }), ChatTransportError],
    ["a timeout inside the service", () => envelope(60008), ChatApiError],
  ];
  for (const [what, failure, type] of failures) {
    for (const [repeatable, attempts] of [[undefined, 1], [false, 1], [true, 3]] as const) {
      const clock = new FakeClock();
      const { fetch, sent } = stubFetch(failure);
      const error = failureOf(stubbedClient(clock, fetch).call(command, {}, { repeatable }));
      await clock.advance(60_000);
      assertInstanceOf(await error, type, what);
      assertEquals(sent.length, attempts, what);
    }
  }
});

test("call is repeated after refusals that come before anything is carried out: too many calls, an expired UserSig", async () => {
  for (const code of [60007, 70001]) {
    const clock = new FakeClock();
    const { fetch, sent } = stubFetch((_, count) => envelope(count === 1 ? code : 0));
    const done = stubbedClient(clock, fetch).call(command, {});
    await clock.advance(10_000);
    assertEquals([(await done).ErrorCode, sent.length], [0, 2]);
  }
});

test("a body that JSON cannot hold is the caller's mistake: a TypeError, nothing is sent, and no host is given up", async () => {
  const { fetch, sent } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch, { failover: true });
  await assertRejects(() => chat.call(command, { a: 1n }, { repeatable: true }), TypeError);
  assertEquals(sent.length, 0);
});

test("call refuses a name that is no command, a body that is no object and a rate below one, before anything is sent", async () => {
  const { fetch, sent } = stubFetch(() => envelope(0));
  const chat = stubbedClient(new FakeClock(), fetch, { pace: true });
  for (const name of ["create_group", "https://example.com/v4/a/b", "a/b/c", "a/b?usersig=x", "", "a/../b"]) {
    await assertRejects(() => chat.call(name, {}), TypeError, "command: expected service/command");
  }
  await assertRejects(() => chat.call(command, {}, { rate: 0 }), TypeError, "rate");
  for (const body of [null, "text", [1], 7]) {
    await assertRejects(() => chat.call(command, body as object), ChatInputError, "body");
  }
  assertEquals(sent.length, 0);
});
