// The account and profile families of the emulator: state that stays consistent from call to call.
import { assertEquals } from "@std/assert";
import { createEmulator, type EmulatorOptions } from "../../emulator/mod.ts";
import {
  ChatApiError,
  type ChatClient,
  createChatClient,
  failedChecks,
  failedDeletions,
  failedImports,
  failedProfiles,
  failedStatusQueries,
} from "../../mod.ts";
import { createClientWithClock } from "../../src/client.ts";
import { createSystemClock } from "../../src/clock.ts";
import { accountOperations } from "../../gen/account_operations.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./test_clients.ts";
import { test, testEverywhere } from "./registry.ts";

const day = 86400 * 1000;

/** A client of an emulated app, with a clock that the test sets. */
function appWithClock(options: Partial<EmulatorOptions> = {}, adminUserId = "administrator") {
  const time = { now: Date.now() };
  const emulator = createEmulator({ ...testApp, now: () => time.now, ...options });
  const client = { ...testApp, region: "singapore" as const, fetch: emulator.fetch as typeof fetch, adminUserId };
  const clock = { ...createSystemClock(), wallTime: () => time.now };
  return { emulator, time, chat: createClientWithClock(client, clock) };
}

async function codeOf(call: Promise<unknown>): Promise<number> {
  const error = await failureOf(call);
  if (error instanceof ChatApiError) return error.errorCode;
  throw error;
}

testEverywhere("all eight operations of accounts can be called", async ({ createApp }) => {
  const app = await createApp();
  const chat = createChatClient(app.client);
  await chat.accountImport({ UserID: "a", Nick: "李娜" });
  await chat.multiaccountImport({ AccountList: [{ UserID: "b", Nick: "B", FaceUrl: "f" }] });
  await chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_BirthDay", Value: 20190419 }] });
  const { UserProfileItem } = await chat.portraitGet({
    To_Account: ["a", "b"],
    TagList: ["Tag_Profile_IM_Nick", "Tag_Profile_IM_BirthDay", "Tag_Profile_IM_Image"],
  });
  assertEquals(UserProfileItem?.map(({ ProfileItem }) => ProfileItem?.map(({ Value }) => Value)), [
    ["李娜", 20190419],
    ["B", "f"],
  ]);
  const status = await chat.queryOnlineStatus({ To_Account: ["a", "x"], IsNeedDetail: 1 });
  assertEquals(status.QueryResult?.map((item) => item.Status ?? item.State), ["Offline"]);
  assertEquals(failedStatusQueries(status), [{ UserID: "x", errorCode: 70107 }]);
  await chat.kick({ UserID: "a" });
  const deleted = await chat.accountDelete({ DeleteItem: [{ UserID: "a" }, { UserID: "x" }] });
  assertEquals(failedDeletions(deleted), [{ UserID: "x", errorCode: 70107 }]);
  const checked = await chat.accountCheck({ CheckItem: [{ UserID: "a" }, { UserID: "b" }] });
  assertEquals(checked.ResultItem?.map(({ AccountStatus }) => AccountStatus), ["NotImported", "Imported"]);
  assertEquals(failedChecks(checked), []);
  const called = new Set((await app.calls()).map(({ operation }) => operation));
  assertEquals([...called].sort(), Object.keys(accountOperations).sort());
});

test("multiaccountImport returns 0 although accounts failed, and failedImports names them", async () => {
  const { chat, emulator } = appWithClock({ accountLimit: 2 });
  const result = await chat.multiaccountImport({ Accounts: ["a", "b", "c"] });
  assertEquals([result.ErrorCode, failedImports(result), emulator.accounts.size], [0, [{ UserID: "c" }], 2]);
  assertEquals(failedImports({ ActionStatus: "OK", ErrorCode: 0 }), []);
});

test("a trial app has at most 100 accounts, and a deleted one can be imported again at once", async () => {
  const { chat } = appWithClock({ edition: "trial" });
  await chat.multiaccountImport({ Accounts: Array.from({ length: 100 }, (_, i) => `u${i}`) });
  assertEquals(await codeOf(chat.accountImport({ UserID: "one more" })), 70398);
  await chat.accountDelete({ DeleteItem: [{ UserID: "u1" }] });
  await chat.accountImport({ UserID: "u1" });
});

test("a paid app refuses a deleted account with 70399 for three months of the emulator's clock", async () => {
  const { chat, time } = appWithClock({ rateLimits: false });
  await chat.accountImport({ UserID: "a" });
  await chat.accountDelete({ DeleteItem: [{ UserID: "a" }] });
  assertEquals(await codeOf(chat.accountImport({ UserID: "a" })), 70399);
  assertEquals(failedImports(await chat.multiaccountImport({ Accounts: ["a"] })).length, 1);
  time.now += 89 * day;
  assertEquals(await codeOf(chat.accountImport({ UserID: "a" })), 70399);
  time.now += 2 * day;
  await chat.accountImport({ UserID: "a" });
});

test("an app without deletion answers 71000", async () => {
  const { chat } = appWithClock({ deletion: false });
  assertEquals(await codeOf(chat.accountDelete({ DeleteItem: [{ UserID: "a" }] })), 71000);
});

test("kick makes earlier UserSigs of the user invalid, and the client signs a new one and continues", async () => {
  const { chat: robot, emulator, time } = appWithClock({ admins: ["administrator", "robot"] }, "robot");
  await robot.accountImport({ UserID: "a" });
  time.now += 10_000;
  await createChatClient({ ...testApp, region: "singapore", fetch: emulator.fetch as typeof fetch }).kick({
    UserID: "robot",
  });
  await robot.accountImport({ UserID: "b" });
  assertEquals(emulator.calls.map(({ errorCode }) => errorCode), [0, 0, 70052, 0]);
});

const refusals: [what: string, call: (chat: ChatClient) => Promise<unknown>, code: number][] = [
  ["kick of an unknown account", (chat) => chat.kick({ UserID: "x" }), 70107],
  ["the status of unknown accounts only", (chat) => chat.queryOnlineStatus({ To_Account: ["x"] }), 70107],
  [
    "setting the profile of an unknown account",
    (chat) => chat.portraitSet({ From_Account: "x", ProfileItem: [{ Tag: "Tag_Profile_IM_Nick", Value: "n" }] }),
    40003,
  ],
  ["a profile field that does not exist", (chat) => set(chat, "Tag_Profile_IM_Mood", "x"), 40009],
  ["a value of the wrong type", (chat) => set(chat, "Tag_Profile_IM_Level", "x"), 40610],
  ["a value that is not allowed", (chat) => set(chat, "Tag_Profile_IM_Gender", "x"), 40605],
  ["a custom field that is not text", (chat) => set(chat, "Tag_Profile_Custom_Test", 7), 40610],
];
for (const [what, call, code] of refusals) {
  test(`the emulator answers ${what} with ${code}`, async () => {
    const { chat } = appWithClock();
    await chat.accountImport({ UserID: "a" });
    assertEquals(await codeOf(call(chat)), code);
  });
}

/** Sets a profile field that the types do not allow. */
function set(chat: ChatClient, Tag: string, Value: string | number): Promise<unknown> {
  const item = { Tag, Value } as unknown as { Tag: "Tag_Profile_IM_Nick"; Value: string };
  return chat.portraitSet({ From_Account: "a", ProfileItem: [item] });
}

test("a refused field leaves the whole profile unchanged", async () => {
  const { chat, emulator } = appWithClock();
  await chat.accountImport({ UserID: "a", Nick: "before" });
  const bad = { Tag: "Tag_Profile_IM_Gender", Value: "x" } as unknown as { Tag: "Tag_Profile_IM_Nick"; Value: string };
  await failureOf(
    chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_Nick", Value: "after" }, bad] }),
  );
  assertEquals(emulator.accounts.get("a")?.Nick, "before");
});

test("an unknown account fails alone in portraitGet and is named in Fail_Account", async () => {
  const { chat } = appWithClock();
  await chat.accountImport({ UserID: "a" });
  const result = await chat.portraitGet({ To_Account: ["a", "x"], TagList: ["Tag_Profile_Custom_Test"] });
  assertEquals([failedProfiles(result), result.Fail_Account], [[{ UserID: "x", errorCode: 40003 }], ["x"]]);
});

const tooMuch: [what: string, call: (chat: ChatClient) => Promise<unknown>][] = [
  ["101 accounts in a batch", (chat) => chat.multiaccountImport({ Accounts: names(101) })],
  ["an empty batch", (chat) => chat.multiaccountImport({ AccountList: [] })],
  ["a batch of neither form", (chat) => chat.multiaccountImport({})],
  ["a UserID of 33 bytes in a batch", (chat) => chat.multiaccountImport({ AccountList: [{ UserID: "x".repeat(33) }] })],
  ["501 accounts in a status query", (chat) => chat.queryOnlineStatus({ To_Account: names(501) })],
  [
    "101 accounts in a deletion",
    (chat) => chat.accountDelete({ DeleteItem: names(101).map((UserID) => ({ UserID })) }),
  ],
  ["a value of 501 bytes", (chat) => set(chat, "Tag_Profile_IM_Nick", "n".repeat(501))],
];
for (const [what, call] of tooMuch) {
  test(`${what} is refused before sending`, async () => {
    const { chat, emulator } = appWithClock();
    const error = await failureOf(call(chat)) as { code: string };
    assertEquals([error.code, emulator.calls.length], ["chat_input_error", 0]);
  });
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `u${i}`);
}
