// One-to-one messages in the emulator: all operations, and what they do.
import { assert, assertEquals } from "@std/assert";
import { replaceEntries } from "../../emulator/snapshot.ts";
import { setMutes } from "../../emulator/families/mute/mute_state.ts";
import { block } from "../../emulator/families/relations/relation_state.ts";
import { messageOperations } from "../../gen/message_operations.ts";
import { createChatClient } from "../../mod.ts";
import { historyOf, messageWorld, textBody } from "./message_world.ts";
import { test, testEverywhere } from "./registry.ts";

testEverywhere(
  "one-to-one messages are imported, sent, read, edited, recalled, extended and read back",
  async ({ createApp }) => {
    const app = await createApp();
    const chat = createChatClient({ ...app.client, operations: [messageOperations] });
    const now = Math.floor(Date.now() / 1000);
    await chat.multiaccountImport({ Accounts: ["a", "b", "c"] });
    const toB = { From_Account: "a", To_Account: "b" };
    const old = { ...toB, MsgSeq: 1, MsgRandom: 1, MsgTimeStamp: now - 1000 };
    await chat.importmsg({ ...old, SyncFromOldSystem: 2, MsgBody: textBody("old") });
    await chat.importmsg({ ...old, SyncFromOldSystem: 2, MsgBody: textBody("again") });
    await chat.importmsg({ ...old, MsgSeq: 2, SyncFromOldSystem: 5, MsgBody: textBody("live") });
    const sent = await chat.sendmsg({
      ...{ ...toB, MsgSeq: 3, MsgRandom: 3, MsgBody: textBody("sent"), CloudCustomData: "{}" },
      ...{ IsNeedReadReceipt: 1, SupportMessageExtension: 1 },
    });
    assertEquals(sent.MsgKey, `3_3_${sent.MsgTime}`);
    const MsgKey = sent.MsgKey ?? "";
    const batch = await chat.batchsendmsg({
      ...{ From_Account: "a", To_Account: ["b", "c", "x"], MsgSeq: 4, MsgRandom: 4, MsgBody: textBody("to all") },
    });
    const { ErrorCode, ActionStatus, ErrorList } = batch;
    assertEquals([ErrorCode, ActionStatus, ErrorList], [0, "SomeError", [{ To_Account: "x", ErrorCode: 70107 }]]);

    const ofB = { Operator_Account: "b", Peer_Account: "a", MaxCnt: 3, MinTime: 0, MaxTime: now + 1000 };
    const latest = await chat.adminGetroammsg(ofB);
    assertEquals(latest.MsgList?.map(({ MsgSeq }) => MsgSeq), [2, 3, 4]);
    assertEquals([latest.Complete, latest.MsgCnt, latest.LastMsgKey], [0, 3, `2_1_${now - 1000}`]);
    const next = { MaxTime: latest.LastMsgTime ?? 0, LastMsgKey: latest.LastMsgKey ?? "" };
    const first = await chat.adminGetroammsg({ ...ofB, ...next });
    assertEquals([first.Complete, first.MsgList?.map(({ MsgBody }) => MsgBody)], [1, [textBody("old")]]);

    const all = async () => (await chat.getC2cUnreadMsgNum({ To_Account: "b" })).AllC2CUnreadMsgNum;
    assertEquals(await all(), 3);
    const counts = await chat.getC2cUnreadMsgNum({ To_Account: "c", Peer_Account: ["a", "b", "x"] });
    assertEquals(counts.C2CUnreadMsgNumList, [
      { Peer_Account: "a", C2CUnreadMsgNum: 1 },
      { Peer_Account: "b", C2CUnreadMsgNum: 0 },
    ]);
    assertEquals(counts.ErrorList, [{ Peer_Account: "x", ErrorCode: 70107 }]);
    await chat.adminSetMsgRead({ Report_Account: "b", Peer_Account: "a", MsgReadTime: now - 1000 });
    assertEquals(await all(), 2);
    await chat.adminSetMsgRead({ Report_Account: "b", Peer_Account: "a" });
    assertEquals(await all(), 0);
    await chat.c2cMsgReadReceipt({
      ...{ Operator_Account: "b", Peer_Account: "a", C2CMsgInfo: [{ ...toB, MsgKey }] },
    });

    const edited = await chat.modifyC2cMsg({ ...toB, MsgKey, MsgBody: textBody("edited") });
    assertEquals(edited.ErrorInfo, "succeed");
    const pairs = [{ Key: "k1", Value: "1" }, { Key: "k2", Value: "2" }];
    await chat.setC2cKeyValues({ ...toB, MsgKey, OperateType: 1, ExtensionList: pairs });
    await chat.setC2cKeyValues({ ...toB, MsgKey, OperateType: 2, ExtensionList: [{ Key: "k1", Value: "1" }] });
    const extensions = await chat.getC2cKeyValues({ ...toB, MsgKey });
    assertEquals(extensions.ExtensionList, [{ Key: "k2", Value: "2", Seq: 1 }]);
    assertEquals([extensions.CompleteFlag, extensions.LatestSeq, extensions.ClearSeq], [1, 2, 0]);
    await chat.adminMsgwithdraw({ ...toB, MsgKey: batch.MsgKey ?? "" });
    const seen = await chat.adminGetroammsg({ ...ofB, MaxCnt: 100, MinTime: now - 999 });
    assertEquals(
      seen.MsgList?.map(({ MsgFlagBits, IsPeerRead, MsgBody, CloudCustomData }) => [
        ...[MsgFlagBits, IsPeerRead, MsgBody, CloudCustomData],
      ]),
      [[0, 1, textBody("edited"), "{}"], [8, 0, undefined, undefined]],
    );
    const called = new Set((await app.calls()).map(({ operation }) => operation));
    called.delete("multiaccountImport");
    assertEquals([...called].sort(), Object.keys(messageOperations.operations).sort());
  },
);

test("a message without From_Account comes from the admin who signs the call, and one without MsgSeq gets one", () => {
  const { call } = messageWorld();
  call("sendmsg", { To_Account: "a", MsgRandom: 1, MsgBody: textBody("hello") });
  const [message] = historyOf(call, "a", "administrator");
  assertEquals(message?.From_Account, "administrator");
  assert(Number.isSafeInteger(message?.MsgSeq));
});

test("a message sent twice within 120 seconds is stored once and answered with its first key", () => {
  const { send, texts, time, unread } = messageWorld();
  const same = { MsgSeq: 7, MsgRandom: 8 };
  const first = send("a", "b", "hello", same);
  time.now += 119_000;
  assertEquals(send("a", "b", "hello", same), first);
  send("a", "b", "another text", same);
  send("a", "c", "hello", same);
  assertEquals([texts("b", "a"), unread("b"), texts("c", "a")], [["hello", "another text"], 2, ["hello"]]);
  time.now += 1000;
  send("a", "b", "hello", same);
  assertEquals(texts("a", "b"), ["hello", "another text", "hello"]);
});

test("a repeated batch reaches those who missed it, with the key of the first", () => {
  const { call, texts, time } = messageWorld();
  const batch = { From_Account: "a", MsgSeq: 7, MsgRandom: 8, MsgBody: textBody("hello") };
  const first = call("batchsendmsg", { ...batch, To_Account: ["b", "e"] });
  call("accountImport", { UserID: "e" });
  time.now += 5000;
  const second = call("batchsendmsg", { ...batch, To_Account: ["b", "e"] });
  assertEquals([second.MsgKey, second.ErrorList], [first.MsgKey, undefined]);
  assertEquals([texts("b", "a"), texts("e", "a")], [["hello"], ["hello"]]);
});

test("options decide who has a message in the history, whether it is unread and whether a chat shows", () => {
  const { world, call, send, texts, unread } = messageWorld();
  send("a", "b", "not for the sender", { SyncOtherMachine: 2 });
  assertEquals([texts("a", "b"), texts("b", "a"), unread("b")], [[], ["not for the sender"], 1]);
  assertEquals(world.conversations.chats.get("a"), undefined);
  send("a", "c", "quiet", { SendMsgControl: ["NoUnread", "NoLastMsg"] });
  assertEquals([texts("c", "a"), unread("c"), world.conversations.chats.get("c")], [["quiet"], 0, undefined]);
  send("a", "d", "only online", { MsgLifeTime: 0 });
  const body = { From_Account: "a", MsgRandom: 99, MsgBody: textBody("only online") };
  call("batchsendmsg", { ...body, To_Account: ["d"], OnlineOnlyFlag: 1 });
  assertEquals([texts("d", "a"), texts("a", "d"), unread("d")], [[], [], 0]);
  send("d", "d", "to myself");
  assertEquals([texts("d", "d"), unread("d")], [["to myself"], 0]);
});

test("neither blocklist nor mute stops a message of a REST call, as documented", () => {
  const { world, send, texts } = messageWorld();
  block(world.relations, "b", "a", 0);
  setMutes(world.mutes, "a", { c2cUntil: Infinity });
  send("a", "b", "hello");
  assertEquals(texts("b", "a"), ["hello"]);
});

test("unread messages are kept for their MsgLifeTime, at most 7 days, 250 a chat and 100 chats", () => {
  const { call, send, time, unread } = messageWorld();
  send("a", "b", "short", { MsgLifeTime: 60 });
  send("a", "b", "too long", { MsgLifeTime: 604_801 });
  assertEquals(unread("b", "a"), 2);
  time.now += 60_000;
  assertEquals(unread("b", "a"), 1);
  time.now += 604_740_000;
  assertEquals(unread("b", "a"), 0);
  for (let i = 0; i < 260; i++) send("a", "b", `${i}`);
  assertEquals([unread("b", "a"), unread("b")], [250, 250]);
  const UserIDs = Array.from({ length: 100 }, (_, i) => `u${i}`);
  call("multiaccountImport", { Accounts: UserIDs });
  for (const user of UserIDs) send(user, "b", "hello");
  assertEquals([unread("b"), unread("b", "u98"), unread("b", "u99")], [250 + 99, 1, 0]);
});

test("a recalled message is no longer unread, cannot be recalled, edited or extended, and keeps its place", () => {
  const { call, code, send, texts, unread } = messageWorld();
  const { MsgKey } = send("a", "b", "oops", { SupportMessageExtension: 1 });
  send("a", "b", "hello");
  const key = { From_Account: "a", To_Account: "b", MsgKey };
  assertEquals([code("adminMsgwithdraw", key), unread("b")], [0, 1]);
  assertEquals(texts("a", "b"), ["recalled", "hello"]);
  assertEquals(code("adminMsgwithdraw", key), 20023);
  assertEquals(code("modifyC2cMsg", { ...key, CloudCustomData: "x" }), 20023);
  assertEquals(code("setC2cKeyValues", { ...key, OperateType: 3 }), 23004);
  assertEquals(call("getC2cKeyValues", key).ErrorCode, 23004);
});

test("an edit changes the content that it has, and nothing else", () => {
  const { call, send, unread } = messageWorld();
  const { MsgKey } = send("a", "b", "before", { CloudCustomData: "data" });
  const key = { From_Account: "a", To_Account: "b", MsgKey };
  const before = historyOf(call, "b", "a")[0];
  call("modifyC2cMsg", { ...key, CloudCustomData: "other" });
  assertEquals(historyOf(call, "b", "a"), [{ ...before, CloudCustomData: "other" } as typeof before & object]);
  call("modifyC2cMsg", { ...key, MsgBody: textBody("after") });
  const after = { ...before, MsgBody: textBody("after"), CloudCustomData: "other" } as typeof before & object;
  assertEquals([historyOf(call, "a", "b"), unread("b")], [[after], 1]);
});

test("only messages that ask for a receipt get one, and marking a chat as read sends none", () => {
  const { call, send } = messageWorld();
  const keys = [0, 1].map((IsNeedReadReceipt) => send("a", "b", "hello", { IsNeedReadReceipt }).MsgKey);
  call("adminSetMsgRead", { Report_Account: "b", Peer_Account: "a" });
  const isRead = () => historyOf(call, "a", "b").map(({ IsPeerRead }) => IsPeerRead);
  assertEquals(isRead(), [0, 0]);
  const C2CMsgInfo = keys.map((MsgKey) => ({ From_Account: "a", To_Account: "b", MsgKey }));
  call("c2cMsgReadReceipt", { Operator_Account: "b", Peer_Account: "a", C2CMsgInfo });
  assertEquals(isRead(), [0, 1]);
});

test("MsgReadTime can be a text of digits, and includes its second", () => {
  const { call, send, time, unread } = messageWorld();
  send("a", "b", "first");
  time.now += 1000;
  send("a", "b", "second");
  const until = String(time.now / 1000 - 1);
  call("adminSetMsgRead", { Report_Account: "b", Peer_Account: "a", MsgReadTime: until });
  assertEquals(unread("b"), 1);
});

test("a page of history ends at 13,000 bytes, and messages of one second are in the order of MsgSeq", () => {
  const { call, send, texts } = messageWorld();
  const long = ["z".repeat(6000), "y".repeat(6000), "x".repeat(6000)];
  long.forEach((text, i) => send("a", "b", text, { MsgSeq: 10 - i }));
  assertEquals(texts("b", "a"), long.toReversed());
  const body = { Operator_Account: "a", Peer_Account: "b", MaxCnt: 100, MinTime: 0, MaxTime: 2 ** 32 - 1 };
  const page = call("adminGetroammsg", body);
  assertEquals([page.Complete, page.MsgCnt], [0, 2]);
  assertEquals(call("adminGetroammsg", { ...body, MinTime: 2 ** 32 - 2 }), {
    ...{ ActionStatus: "OK", ErrorInfo: "", ErrorCode: 0 },
    ...{ Complete: 1, MsgCnt: 0, LastMsgTime: 0, LastMsgKey: "", MsgList: [] },
  });
});

test("extensions: each change has the next Seq, clearing removes all, and 200 a minute are taken", () => {
  const { call, code, send, time } = messageWorld();
  const { MsgKey } = send("a", "b", "vote", { SupportMessageExtension: 1 });
  const key = { From_Account: "a", To_Account: "b", MsgKey };
  const pairs = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ Key: `k${from + i}`, Value: "v" }));
  for (let from = 0; from < 300; from += 20) {
    assertEquals(code("setC2cKeyValues", { ...key, OperateType: 1, ExtensionList: pairs(from, 20) }), 0);
  }
  assertEquals(code("setC2cKeyValues", { ...key, OperateType: 1, ExtensionList: pairs(300, 1) }), 10004);
  const page = call("getC2cKeyValues", key);
  assertEquals([(page.ExtensionList as object[]).length, page.CompleteFlag, page.LatestSeq], [200, 0, 15]);
  const rest = call("getC2cKeyValues", { ...key, StartSeq: 11 });
  assertEquals([(rest.ExtensionList as object[]).length, rest.CompleteFlag], [100, 1]);
  assertEquals(call("setC2cKeyValues", { ...key, OperateType: 3 }).ExtensionList, []);
  const cleared = call("getC2cKeyValues", key);
  assertEquals([cleared.ExtensionList, cleared.LatestSeq, cleared.ClearSeq], [[], 16, 16]);
  const set = { ...key, OperateType: 1, ExtensionList: [{ Key: "__proto__", Value: "v" }] };
  for (let i = 16; i < 200; i++) assertEquals(code("setC2cKeyValues", set), 0);
  assertEquals(code("setC2cKeyValues", set), 23003);
  time.now += 60_000;
  assertEquals(code("setC2cKeyValues", set), 0);
});

test("an account's deletion takes its side of its chats along; the other side keeps what it has", () => {
  const { world, call, send, texts, unread } = messageWorld();
  send("a", "b", "from a");
  send("b", "a", "from b");
  send("b", "b", "to myself");
  call("accountDelete", { DeleteItem: [{ UserID: "b" }] });
  assertEquals([unread("a"), world.messages.byId.size, world.messages.unread.senders("b")], [1, 2, []]);
  world.accounts.deletedAt.clear();
  call("accountImport", { UserID: "b" });
  assertEquals([texts("a", "b"), texts("b", "a"), unread("b")], [["from a", "from b"], [], 0]);
  call("accountDelete", { DeleteItem: [{ UserID: "a" }] });
  assertEquals(world.messages.byId.size, 0);
});

test("a saved state has messages, unread counts, receipts and extensions, and a reset has none", async () => {
  const { call, send, texts, unread, reload, world, time } = messageWorld();
  const { MsgKey } = send("a", "b", "first", {
    SupportMessageExtension: 1,
    IsNeedReadReceipt: 1,
    CloudCustomData: "{}",
  });
  const key = { From_Account: "a", To_Account: "b", MsgKey };
  call("setC2cKeyValues", { ...key, OperateType: 1, ExtensionList: [{ Key: "k", Value: "v" }] });
  call("c2cMsgReadReceipt", { Operator_Account: "b", Peer_Account: "a", C2CMsgInfo: [key] });
  send("a", "b", "hidden", { SyncOtherMachine: 2 });
  const recalled = send("a", "b", "recalled").MsgKey;
  call("adminMsgwithdraw", { ...key, MsgKey: recalled });
  call("importmsg", {
    ...{ From_Account: "b", To_Account: "a", MsgSeq: 1, MsgRandom: 1, MsgTimeStamp: 1000, SyncFromOldSystem: 2 },
    MsgBody: textBody("old"),
  });
  const before = [historyOf(call, "a", "b"), historyOf(call, "b", "a"), unread("b"), call("getC2cKeyValues", key)];
  assert(await reload());
  assertEquals(
    [historyOf(call, "a", "b"), historyOf(call, "b", "a"), unread("b"), call("getC2cKeyValues", key)],
    before,
  );
  assertEquals([texts("a", "b"), unread("b")], [["old", "first", "recalled"], 2]);
  time.now += 604_800_000;
  assertEquals(unread("b"), 0);
  replaceEntries(world);
  call("multiaccountImport", { Accounts: ["a", "b"] });
  assertEquals([historyOf(call, "a", "b"), unread("b"), world.messages.byId.size], [[], 0, 0]);
});
