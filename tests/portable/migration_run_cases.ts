// Migrations into an emulated app, interrupted in every way, and what reading them back shows.
import { assert, assertEquals, assertRejects } from "@std/assert";
import { type ChatApiError, ChatInputError } from "../../mod.ts";
import * as migration from "../../src/migrate.ts";
import { all } from "./import_inputs.ts";
import {
  account,
  common,
  differences,
  friend,
  group,
  lines,
  member,
  memoryJournal,
  message,
  migrationApp,
  now,
  post,
  run,
  several,
  source,
  start,
  text,
  withStatus,
} from "./migration_app.ts";
import { test } from "./registry.ts";
import { failureOf } from "./test_clients.ts";

const { exportOfLines, verifyMigration } = migration;
type Client = migration.MigrationClient;
const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Interrupts a migration, lets another run finish it, and asserts that all is as it is without interruptions. */
async function finishesAfter(
  interrupt: (app: ReturnType<typeof migrationApp>, journal: ReturnType<typeof memoryJournal>) => Promise<unknown>,
  options: Parameters<typeof migrationApp>[0] = {},
): Promise<void> {
  const [app, undisturbed, journal] = [migrationApp(options), migrationApp(), memoryJournal()];
  await interrupt(app, journal);
  await Promise.all([run(app.patientChat, { journal }), run(undisturbed.chat)]);
  const [found, expected] = [app.state(), undisturbed.state()];
  assertEquals(expected.filter((each) => !found.includes(each)), [], "missing");
  assertEquals(found.filter((each) => !expected.includes(each)), [], "too much");
  assertEquals(journal.failed(), []);
}

test("an export goes in whole, verifies without a difference, and messages of one second keep their order", async () => {
  const { chat } = migrationApp();
  assertEquals(withStatus(await run(chat), "imported"), several(lines.length, (i) => i + 1));
  assertEquals(await differences(chat), []);
  assertEquals((await all(verifyMigration(chat, source, common))).length, lines.length);
  const { RspMsgList = [] } = await chat.groupMsgGetSimple({ GroupId: "g0", ReqMsgNumber: 20 });
  const peers = { Operator_Account: "u0", Peer_Account: "u1", MaxCnt: 100, MinTime: 0, MaxTime: now };
  const { MsgList = [] } = await chat.adminGetroammsg(peers);
  const textsOf = (list: object[]): unknown[] => list.map((each) => /"Text":"(.*?)"/.exec(JSON.stringify(each))?.[1]);
  assertEquals(textsOf(RspMsgList).toReversed(), several(16, (i) => `in g0: ${i}`));
  assertEquals(textsOf(MsgList), [...several(5, (i) => `first ${i}`), "last"]);
  assertEquals(MsgList.map(({ MsgSeq }) => MsgSeq), [0, 1, 2, 3, 4, 0]); // whichever comes first
});

const special = {
  "members of a group without messages": [member("g0", "u1", { Role: "Admin" })],
  "many messages of the second before now": several(3, (i) => post("g0", now - 1, `${i}`)),
  "many messages of a group": several(98, (i) => post("g0", start + 1 + i, `${i}`)),
};
for (const [what, more] of Object.entries(special)) {
  test(`${what} are not refused, and are recognized when the journal does not know that they are in`, async () => {
    const [{ chat }, journal] = [migrationApp(), memoryJournal()];
    const from = exportOfLines([account("u0"), account("u1"), group("g0"), ...more]);
    assertEquals(withStatus(await run(chat, { journal }, { from }), "failed"), []);
    const records = journal.records.map((record) => ({ ...record, ok: record.ok.filter(([first]) => first < 3) }));
    assertEquals(withStatus(await run(chat, { journal: { ...journal, read: () => records } }, { from }), "failed"), []);
    assertEquals(await differences(chat, from), []);
  });
}

test("a migration that ends at any moment goes on where it was, and nothing is lost or in twice", async () => {
  for (let count = 1; count <= lines.length; count += 2) {
    await finishesAfter(async ({ chat, emulator }, journal) => {
      for (const each of [count, 3]) {
        await run(chat, { journal }, { count: each });
        emulator.inject({ kind: "drop", operation: "importGroup", times: 2 }); // messages have to wait for their group
      }
    });
  }
});

test("a limit ends a run, the next ones go on, and once all is in, no call is made and no repeat does harm", async () => {
  await finishesAfter(async ({ chat, emulator }, journal) => {
    const sizes: number[] = [];
    while (sizes.at(-1) !== 0) sizes.push((await run(chat, { journal, limit: 9 })).size);
    assert(sizes.every((size) => size <= 9), String(sizes));
    assertEquals(sizes.reduce((sum, size) => sum + size), lines.length);
    const { callCount } = emulator;
    assertEquals([(await run(chat, { journal })).size, emulator.callCount], [0, callCount]);
    assertEquals(withStatus(await run(chat), "imported").length, lines.length);
  });
});

const operations = ["multiaccountImport", "portraitSet", "friendImport", "importGroup", "importGroupMember"];
for (const operation of [...operations, "importGroupMsg", "importmsg", "setUnreadMsgNum"]) {
  test(`a lost answer to ${operation} loses no line and doubles none, and an outage is blamed on none`, async () => {
    const kinds = ["drop", "cut", "status", "error"] as const;
    for (const [i, kind] of [...kinds, ...kinds].entries()) {
      await finishesAfter(async ({ chat, emulator }, journal) => {
        emulator.inject({ kind, carriedOut: i < kinds.length, operation, times: 2 });
        assertEquals(withStatus(await run(chat, { journal }), "imported").length, lines.length);
        assertEquals(emulator.faults, []);
      });
    }
    await finishesAfter(async ({ chat, emulator }, journal) => {
      const recover = emulator.inject({ kind: "drop", carriedOut: true, operation, times: Infinity });
      const error = await run(chat, { journal }).then(() => undefined, (error) => error);
      // Where the service is asked after a lost answer, the migration gets through.
      if (!/^importGroup(Msg)?$/.test(operation)) assertEquals(error?.code, "chat_transport_error");
      recover();
    }, { deadline: 300 }); // other calls have to end within it on a busy machine, too
  });
}

test("a group that is destroyed or refused fails its own lines only, in this run and in the next", async () => {
  const ofGroup = lines.flatMap((each, i) => JSON.stringify(each).includes('"GroupId":"g0"') ? [i + 1] : []);
  const destroyed = migrationApp().chat;
  const statuses = await run(destroyed, {}, { count: 20, then: () => destroyed.destroyGroup({ GroupId: "g0" }) });
  const failed = withStatus(statuses, "failed");
  assert(failed.length >= 3 && failed.every((line) => ofGroup.includes(line)), String(failed));
  assertEquals(statuses.size, lines.length);
  const [{ chat }, journal] = [migrationApp(), memoryJournal()];
  await chat.multiaccountImport({ Accounts: ["u9"] });
  await chat.importGroup({ Type: "Private", Name: "another", GroupId: "g0", Owner_Account: "u9" });
  for (const count of [12, Infinity]) await run(chat, { journal }, { count });
  assertEquals(journal.failed(), ofGroup);
});

test("a full app or a revoked key stops the migration and is blamed on no line", async () => {
  await finishesAfter(async ({ chat, emulator }, journal) => {
    assertEquals((await failureOf(run(chat, { journal })) as ChatApiError).errorCode, 70398);
    assert(emulator.calls.every(({ operation }) => operation.endsWith("ccountImport")));
    emulator.configure({ accountLimit: Infinity });
  }, { accountLimit: 2 });
  for (const count of [1, 6, 20, 30]) {
    await finishesAfter(async ({ chat, emulator }, journal) => {
      const then = () => emulator.inject({ kind: "error", errorCode: 70009, times: Infinity });
      assertEquals((await failureOf(run(chat, { journal }, { count, then })) as ChatApiError).errorCode, 70009);
      emulator.withdraw(1);
    });
  }
});

test("the signal stops the migration in order: calls under way are reported, then its reason is thrown", async () => {
  for (const count of [1, 5, 25]) {
    await finishesAfter(async ({ chat, emulator }, journal) => {
      const controller = new AbortController();
      const then = () => controller.abort("enough");
      const error = await failureOf(run(chat, { journal, signal: controller.signal }, { count, then }));
      const { callCount } = emulator;
      await pause();
      assertEquals([error, emulator.callCount], ["enough", count === 1 ? 1 : callCount]); // all accounts go in one call
    });
  }
});

test("a journal that cannot be written stops the migration, and what was not noted is not in twice", async () => {
  for (let good = 0; good < 8; good++) {
    await finishesAfter(async ({ chat, emulator }, { records, ...journal }) => {
      const append = (record: migration.JournalRecord): void => {
        if (records.length >= good) throw new RangeError("disk full");
        records.push(record);
      };
      await assertRejects(() => run(chat, { journal: { ...journal, append } }), RangeError, "disk full");
      await pause();
      // The first record has the check, the second one the accounts, and nothing else may be sent before that.
      if (good < 2) assertEquals(emulator.callCount, good);
    });
  }
});

test("strict sends nothing when a line is rejected; otherwise the rejected lines are left out", async () => {
  const { chat, emulator } = migrationApp();
  const from = exportOfLines([...lines, { type: "poll" }, friend("u0", "nobody")]);
  await assertRejects(() => run(chat, { strict: true }, { from }), ChatInputError);
  assertEquals(emulator.callCount, 0);
  assertEquals(withStatus(await run(chat, {}, { from }), "rejected"), [lines.length + 1, lines.length + 2]);
  assertEquals(await differences(chat, from), []);
});

test("rates are set while the migration runs, and set back however it ends", async () => {
  const { chat } = migrationApp({ pace: true });
  const rates = { importmsg: 150, friendImport: undefined };
  const ratesNow = (): unknown[] => [chat.pacers?.importmsg.rate, chat.pacers?.friendImport.rate];
  for (const then of [() => assertEquals(ratesNow(), [150, 200]), undefined]) {
    await run(chat, { rates }, { count: 9, then });
    assertEquals(ratesNow(), [200, 200]);
  }
  await assertRejects(() => run(migrationApp().chat, { rates }), TypeError);
  await assertRejects(() => run(chat, { rates: { importmsg: 0 } }), TypeError);
});

const [g0, u1InG0, MsgBody] = [{ GroupId: "g0" }, { GroupId: "g0", Member_Account: "u1" }, text("x")];
const first = { From_Account: "u1", To_Account: "u0", MsgKey: "0_445264914_1600000000" };
const male = [{ Tag: "Tag_Profile_IM_Gender", Value: "Gender_Type_Male" } as const];

/** Changes of what is in Chat, and what reading back says about them. */
const changes: Record<string, [change: (chat: Client) => Promise<unknown>, differences: RegExp]> = {
  "a nick": [(chat) => chat.accountImport({ UserID: "u3", Nick: "x" }), /^39 Nick: x$/],
  "an account": [(chat) => chat.accountDelete({ DeleteItem: [{ UserID: "u3" }] }), /^39 account: nothing$/],
  "a profile": [(chat) => chat.portraitSet({ From_Account: "u0", ProfileItem: male }), /^5 Tag_\w+: \w+_Male$/],
  "a friend": [(chat) => chat.friendDelete({ From_Account: "u0", To_Account: ["u2"] }), /^26 friend: nothing$/],
  "a role": [(chat) => chat.modifyGroupMemberInfo({ ...u1InG0, Role: "Member" }), /^1 Role: Member$/],
  "a member": [(chat) => chat.deleteGroupMember({ ...g0, MemberToDel_Account: ["u2"] }), /^2 member: nothing$/],
  "a name": [(chat) => chat.modifyGroupBaseInfo({ ...g0, Name: "x" }), /^28 Name: x$/],
  "a group": [(chat) => chat.destroyGroup(g0), /^(\d member: nothing,){3}(\d+ message: no such group,){16}28 group: n/],
  "a post": [(chat) => chat.modifyGroupMsg({ ...g0, MsgSeq: 3, MsgBody }), /^8 MsgBody: .*"x"[^,]*$/],
  "the last post": [(chat) => chat.groupMsgRecall({ ...g0, MsgSeqList: [{ MsgSeq: 16 }] }), /^21 \w+: [^,]*$/],
  "a message": [(chat) => chat.modifyC2cMsg({ ...first, MsgBody }), /^30 MsgBody: .*"x"[^,]*$/],
  "the first message": [(chat) => chat.adminMsgwithdraw(first), /^30 \w+: [^,]*$/],
  "an unread count": [(chat) => chat.setUnreadMsgNum({ ...u1InG0, UnreadMsgNum: 1 }), /^1 UnreadMsgNum: 1$/],
};
for (const [what, [change, expected]] of Object.entries(changes)) {
  test(`reading back names the lines that differ when ${what} was changed or is gone`, async () => {
    const { chat } = migrationApp();
    await run(chat);
    await change(chat);
    const found = (await differences(chat)).join();
    assert(expected.test(found), found);
  });
}

test("a message that did not go in is missing, and a sample has as many lines as it should, of most types", async () => {
  const { chat } = migrationApp();
  await run(chat);
  const more = exportOfLines([...lines, post("g0", start + 100, "new"), message(start, "new")]);
  assertEquals(await differences(chat, more), ["40 message: nothing", "41 message: nothing"]);
  const sampled = await all(verifyMigration(chat, source, { ...common, sample: 13 }));
  assertEquals([sampled.length, sampled.filter(({ difference }) => difference).length], [13, 0]);
  assert(new Set(sampled.map(({ type }) => type)).size >= 4);
});
