// Migrations that are refused in part, limited, or read back from an app that has lost something.
import { assert, assertEquals } from "@std/assert";
import type { ChatTransportError } from "../../mod.ts";
import { exportOfLines, type ExportSource } from "../../src/migrate.ts";
import {
  account,
  differences,
  friend,
  group,
  lines,
  member,
  memoryJournal,
  migrationApp,
  post,
  run,
  several,
  start,
  withStatus,
} from "./migration_app.ts";
import { test } from "./registry.ts";
import { failureOf } from "./test_clients.ts";

/** A user with friends, and a group with history. */
const users = (count: number) => several(count, (i) => account(`u${i}`));
const history = (count: number) => several(count, (i) => post("g0", start + 1 + i, `${i}`));

test("no two calls are ever about the friends of one user, even when each of them is refused at first", async () => {
  const from = exportOfLines([...users(60), ...several(59, (i) => friend("u0", `u${i + 1}`))]);
  const app = migrationApp({
    async fetch(input, init) {
      const isFriends = String(input instanceof Request ? input.url : input).includes("friend_import");
      if (isFriends) most = Math.max(most, ++underWay);
      try {
        await Promise.resolve();
        return await app.emulator.fetch(new Request(input, init));
      } finally {
        if (isFriends) underWay--;
      }
    },
  });
  let [underWay, most] = [0, 0];
  app.emulator.inject({ kind: "partial", share: 1, operation: "friendImport", times: 3 });
  assertEquals(withStatus(await run(app.chat, {}, { from }), "imported").length, 119);
  assertEquals([app.emulator.faults.length, most], [0, 1]);
  assertEquals(await differences(app.chat, from), []);
});

test("a call that a proxy refuses stops the migration before later messages of its group can overtake it", async () => {
  const [{ chat, emulator }, journal] = [migrationApp(), memoryJournal()];
  const from = exportOfLines([account("u0"), account("u1"), group("g0"), ...history(70)]);
  const then = () => {
    emulator.inject({ kind: "status", status: 403, operation: "importGroupMsg" });
    emulator.inject({ kind: "status", status: 403, operation: "groupMsgGetSimple" });
  };
  const error = await failureOf(run(chat, { journal }, { from, count: 10, then })) as ChatTransportError;
  assertEquals([error.code, emulator.faults.length], ["chat_transport_error", 0]);
  await run(chat, { journal }, { from });
  assertEquals([journal.failed(), await differences(chat, from)], [[], []]);
});

test("reading back ends, and names the messages that were recalled, wherever they were", async () => {
  for (const [first, last] of [[55, 55], [4, 5], [40, 50], [1, 85], [1, 100]] as const) {
    const { chat } = migrationApp();
    const from = exportOfLines([account("u0"), account("u1"), group("g0"), ...history(100)]);
    await run(chat, {}, { from });
    for (let MsgSeq = first; MsgSeq <= last; MsgSeq++) {
      await chat.groupMsgRecall({ GroupId: "g0", MsgSeqList: [{ MsgSeq }] });
    }
    const found = await differences(chat, from);
    assertEquals(found.map((each) => Number.parseInt(each) - 3), several(last - first + 1, (i) => first + i));
  }
});

/** An export that comes a few lines at a time, as a large file does. */
function inPortions(source: ExportSource, size: number): ExportSource {
  return {
    ...source,
    async *read(type) {
      for await (const portion of source.read(type)) {
        for (let i = 0; i < portion.length; i += size) yield portion.slice(i, i + size);
      }
    },
  };
}

test("a limit is not used up by members that wait for the history of their group", async () => {
  const [{ chat }, journal] = [migrationApp(), memoryJournal()];
  const members = several(30, (i) => member("g0", `u${i + 1}`));
  const from = inPortions(exportOfLines([...members, ...history(30), group("g0"), ...users(31)]), 10);
  const sizes: number[] = [];
  while (sizes.at(-1) !== 0) sizes.push((await run(chat, { journal, limit: 10 }, { from })).size);
  assertEquals(sizes, [...several(9, () => 10), 2, 0]);
  assertEquals(await differences(chat, from), []);
});

test("messages are found behind those that a group had before and that were recalled", async () => {
  const { chat } = migrationApp();
  const before = exportOfLines([account("u0"), account("u1"), group("g0"), ...history(85)]);
  await run(chat, {}, { from: before });
  for (let MsgSeq = 1; MsgSeq <= 85; MsgSeq++) await chat.groupMsgRecall({ GroupId: "g0", MsgSeqList: [{ MsgSeq }] });
  const known = {
    knownAccounts: ["u0", "u1"],
    knownGroups: [{ GroupId: "g0", Type: "Public" as const, CreateTime: start }],
  };
  const from = exportOfLines(several(215, (i) => post("g0", start + 100 + i, `later ${i}`)));
  assertEquals(withStatus(await run(chat, known, { from }), "imported").length, 215);
  assertEquals(await differences(chat, from, known), []);
});

test("a check that was interrupted does not decide: the next one may know more accounts", async () => {
  const [{ chat }, journal] = [migrationApp(), memoryJournal()];
  await chat.multiaccountImport({ Accounts: ["u1"] });
  const from = inPortions(exportOfLines([account("u0"), group("g0"), ...history(20), member("g0", "u0")]), 5);
  const records: unknown[] = [];
  const append = (record: Parameters<typeof journal.append>[0]): void => {
    if (records.push(record) === 2) throw new RangeError("interrupted");
    journal.append(record);
  };
  const failure = await failureOf(run(chat, { journal: { ...journal, append } }, { from }));
  assertEquals((failure as Error).message, "interrupted");
  assert(journal.failed().length > 0);
  const known = { knownAccounts: ["u1"] };
  assertEquals(withStatus(await run(chat, { journal, ...known }, { from }), "imported").length, 23);
  assertEquals(await differences(chat, from, known), []);
});

test("two lines of one member set the unread count in their order", async () => {
  const app = migrationApp({
    async fetch(input, init) {
      const request = new Request(input, init);
      // The first of them takes longer.
      if (request.url.includes("set_unread_msg_num")) await new Promise((resolve) => setTimeout(resolve, 20 / ++calls));
      return await app.emulator.fetch(request);
    },
  });
  let calls = 0;
  const counts = [1, 2, 3, 4].map((UnreadMsgNum) => member("g0", "u0", { UnreadMsgNum }));
  const from = exportOfLines([account("u0"), account("u1"), group("g0"), ...history(9), ...counts]);
  assertEquals(withStatus(await run(app.chat, {}, { from }), "failed"), []);
  assertEquals([calls, await differences(app.chat, from)], [4, []]);
});

test("reading back from an app without anything names every line", async () => {
  const found = await differences(migrationApp().chat);
  assertEquals(found.map((each) => Number.parseInt(each)), several(lines.length, (i) => i + 1));
});

test("where a friend or a member is repeated far apart, the last line counts", async () => {
  const { chat } = migrationApp();
  const repeated = (Remark: string, UnreadMsgNum: number) => [
    ...[friend("u0", "u1", { Remark }), member("g0", "u1", { UnreadMsgNum })],
    ...several(120, (i) => friend("u0", `u${i + 2}`)),
  ];
  const from = exportOfLines([
    ...[...users(122), group("g0"), ...history(5)],
    ...[...repeated("one", 1), ...repeated("two", 2)],
  ]);
  assertEquals(withStatus(await run(chat, {}, { from }), "failed"), []);
  assertEquals(await differences(chat, from), []);
  await chat.setUnreadMsgNum({ GroupId: "g0", Member_Account: "u1", UnreadMsgNum: 4 });
  assertEquals(await differences(chat, from), ["252 UnreadMsgNum: 4"]);
});
