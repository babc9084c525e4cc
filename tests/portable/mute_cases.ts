// The mute family of the emulator: mutes that end by the emulator's clock.
import { assert, assertEquals } from "@std/assert";
import { c2cMutedUntil, groupMutedUntil, type MuteWorld } from "../../emulator/families/mute/mute_state.ts";
import { setnospeaking } from "../../emulator/families/mute/mute_handlers.ts";
import { createWorld } from "../../emulator/families/world.ts";
import { createEmulator } from "../../emulator/mod.ts";
import { defaultSettings } from "../../emulator/settings.ts";
import { muteOperations } from "../../gen/mute_operations.ts";
import { ChatApiError, createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { test, testEverywhere } from "./registry.ts";
import { failureOf } from "./test_clients.ts";

const permanent = 4294967295;

function mutedApp() {
  const emulator = createEmulator(testApp);
  const client = { ...testApp, region: "singapore" as const, fetch: emulator.fetch as typeof fetch };
  const chat = createChatClient({ ...client, pace: false, operations: [muteOperations] });
  for (const UserID of ["a", "b"]) emulator.seed({ UserID });
  /** Both times of an account. */
  const timesOf = async (Get_Account: string): Promise<unknown[]> => {
    const { C2CmsgNospeakingTime, GroupmsgNospeakingTime } = await chat.getnospeaking({ Get_Account });
    return [C2CmsgNospeakingTime, GroupmsgNospeakingTime];
  };
  return { emulator, chat, timesOf };
}

testEverywhere(
  "an account is muted in groups, in one-to-one chats, permanently, and not any more",
  async ({ createApp }) => {
    const app = await createApp();
    const chat = createChatClient({ ...app.client, operations: [muteOperations] });
    await chat.accountImport({ UserID: "a" });
    assertEquals(await chat.getnospeaking({ Get_Account: "a" }), {
      ...{ ActionStatus: "OK", ErrorInfo: "", ErrorCode: 0 },
      ...{ C2CmsgNospeakingTime: 0, GroupmsgNospeakingTime: 0 },
    });
    await chat.setnospeaking({ Set_Account: "a", C2CmsgNospeakingTime: permanent, GroupmsgNospeakingTime: 7200 });
    const muted = await chat.getnospeaking({ Get_Account: "a" });
    assertEquals(muted.C2CmsgNospeakingTime, permanent);
    assert(muted.GroupmsgNospeakingTime! > 7100 && muted.GroupmsgNospeakingTime! <= 7200); // the emulator returns both
    await chat.setnospeaking({ Set_Account: "a", C2CmsgNospeakingTime: 0, GroupmsgNospeakingTime: 0 });
    const lifted = await chat.getnospeaking({ Get_Account: "a" });
    assertEquals([lifted.C2CmsgNospeakingTime, lifted.GroupmsgNospeakingTime], [0, 0]);
  },
);

test("a mute ends by the emulator's clock, counts from a repeat, and leaves the time that a call does not name", async () => {
  const time = { now: 1_751_328_000_000 };
  const emulator = createEmulator({ ...testApp, now: () => time.now });
  emulator.seed({ UserID: "a" });
  const client = { ...testApp, region: "singapore" as const, fetch: emulator.fetch as typeof fetch, pace: false };
  const chat = createChatClient({
    ...client,
    operations: [muteOperations],
    secretKey: undefined,
    userSig: () => emulator.userSig(),
  });
  const times = async () => {
    const result = await chat.getnospeaking({ Get_Account: "a" });
    return [result.C2CmsgNospeakingTime, result.GroupmsgNospeakingTime];
  };
  await chat.setnospeaking({ Set_Account: "a", C2CmsgNospeakingTime: 60 });
  await chat.setnospeaking({ Set_Account: "a", GroupmsgNospeakingTime: permanent - 1 });
  assertEquals(await times(), [60, permanent - 1]);
  time.now += 59_500;
  assertEquals((await times())[0], 1);
  await chat.setnospeaking({ Set_Account: "a", C2CmsgNospeakingTime: 60 });
  assertEquals((await times())[0], 60);
  time.now += 60_000;
  assertEquals(await times(), [0, permanent - 1 - 120 + 1]);
});

test("other families read until when an account is muted", () => {
  const time = { now: 1000 };
  const app = {
    admins: ["administrator"],
    settings: { ...defaultSettings },
    accountDeleted: () => {},
    groupDestroyed: () => {},
  };
  const world = createWorld({ ...app, now: () => time.now });
  const read = (UserID: string, of: MuteWorld = world) => [c2cMutedUntil(of, UserID), groupMutedUntil(of, UserID)];
  assertEquals(read("administrator"), [undefined, undefined]);
  setnospeaking({ Set_Account: "administrator", C2CmsgNospeakingTime: 9, GroupmsgNospeakingTime: permanent }, world);
  assertEquals(read("administrator"), [10_000, Infinity]);
  time.now = 10_000;
  assertEquals(read("administrator"), [undefined, Infinity]);
});

const refusals: [what: string, command: string, body: object, code: number][] = [
  ["a mute without account", "setnospeaking", { C2CmsgNospeakingTime: 1 }, 130004],
  ["a mute of an unknown account", "setnospeaking", { Set_Account: "x", C2CmsgNospeakingTime: 1 }, 130005],
  ["a mute of an account that is no text", "setnospeaking", { Set_Account: 7, C2CmsgNospeakingTime: 1 }, 130005],
  ["a mute without time", "setnospeaking", { Set_Account: "a" }, 130008],
  ["a mute of a negative time", "setnospeaking", { Set_Account: "a", C2CmsgNospeakingTime: -1 }, 130008],
  ["a mute of a time as text", "setnospeaking", { Set_Account: "a", C2CmsgNospeakingTime: "1" }, 130008],
  ["a mute of too long a time", "setnospeaking", { Set_Account: "a", GroupmsgNospeakingTime: permanent + 1 }, 130008],
  ["a query without account", "getnospeaking", {}, 130002],
  ["a query of an unknown account", "getnospeaking", { Get_Account: "x" }, 130003],
  ["a query of an account that is no text", "getnospeaking", { Get_Account: [] }, 130003],
];
for (const [what, command, body, code] of refusals) {
  test(`the emulator answers ${what} with ${code}, and mutes nobody`, async () => {
    const { chat, timesOf } = mutedApp();
    const error = await failureOf(chat.call(`openconfigsvr/${command}`, body));
    assert(error instanceof ChatApiError);
    assertEquals([error.errorCode, await timesOf("a")], [code, [0, 0]]);
  });
}

test("mutes are saved and loaded, and gone after a reset and with their account", async () => {
  const { emulator, chat, timesOf } = mutedApp();
  await chat.setnospeaking({ Set_Account: "a", C2CmsgNospeakingTime: permanent });
  await chat.setnospeaking({ Set_Account: "b", GroupmsgNospeakingTime: permanent });
  const saved = [...emulator.save()].join("");
  emulator.reset();
  for (const UserID of ["a", "b"]) emulator.seed({ UserID });
  assertEquals([await timesOf("a"), await timesOf("b")], [[0, 0], [0, 0]]);
  await emulator.load([saved]);
  assertEquals([await timesOf("a"), await timesOf("b")], [[permanent, 0], [0, permanent]]);
  assertEquals([...emulator.save()].join(""), saved);
  emulator.configure({ edition: "trial" });
  await chat.accountDelete({ DeleteItem: [{ UserID: "a" }] });
  await chat.accountImport({ UserID: "a" });
  assertEquals([await timesOf("a"), await timesOf("b")], [[0, 0], [0, permanent]]);
  const broken = saved.replace('"c2cUntil":"permanent"', '"c2cUntil":"never"');
  assertEquals(String(await failureOf(emulator.load([broken]))).includes("expected an entry of"), true);
});
