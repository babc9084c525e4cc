// The group message family of the emulator: all its operations, and what they do.
import { assert, assertEquals } from "@std/assert";
import { groupMessageOperations } from "../../gen/group_message_operations.ts";
import { groupOperations } from "../../gen/group_operations.ts";
import { createChatClient } from "../../mod.ts";
import { createEmulator } from "../../emulator/mod.ts";
import { testApp } from "../service/test_app.ts";
import {
  conversationMessageOf,
  messagesVisibleTo,
} from "../../emulator/families/group_messages/group_message_state.ts";
import { groupOfType, groupTypes, handledWorld, textBody } from "./group_message_app.ts";
import { test, testEverywhere } from "./registry.ts";

testEverywhere(
  "messages of a group are imported, sent, edited, recalled, cleared and read back",
  async ({ createApp }) => {
    const app = await createApp();
    const chat = createChatClient({ ...app.client, operations: [groupOperations, groupMessageOperations] });
    const GroupId = "readers";
    const group = { GroupId };
    const now = Math.floor(Date.now() / 1000);
    await chat.multiaccountImport({ Accounts: ["a", "b", "c"] });
    await chat.importGroup({ ...group, Type: "Public", Name: "Readers", Owner_Account: "a", CreateTime: now - 1000 });
    await chat.importGroupMember({ ...group, MemberList: [{ Member_Account: "b" }, { Member_Account: "c" }] });
    const imported = await chat.importGroupMsg({
      ...group,
      RecentContactFlag: 1,
      MsgList: [
        { From_Account: "a", SendTime: now - 900, Random: 1, MsgBody: textBody("first") },
        { From_Account: "b", SendTime: now - 2000, Random: 2, MsgBody: textBody("before the group") },
        { From_Account: "b", SendTime: now - 800, MsgBody: textBody("second") },
      ],
    });
    assertEquals(imported.ImportMsgResult, [
      { MsgSeq: 1, MsgTime: now - 900, Result: 0 },
      { MsgTime: now - 2000, Result: 10004 },
      { MsgSeq: 2, MsgTime: now - 800, Result: 0 },
    ]);
    await chat.setUnreadMsgNum({ ...group, Member_Account: "c", UnreadMsgNum: 1 });
    const members = await chat.getGroupMemberInfo(group);
    assertEquals(members.MemberList?.map(({ Member_Account, MsgSeq }) => [Member_Account, MsgSeq]), [
      ["a", 2],
      ["b", 2],
      ["c", 1],
    ]);

    const sent = await chat.sendGroupMsg({
      ...{ ...group, From_Account: "a", Random: 3, MsgPriority: "High", MsgBody: textBody("third") },
      ...{ SupportMessageExtension: 1, CloudCustomData: "{}" },
    });
    assertEquals([sent.MsgSeq, sent.MsgDropReason], [3, undefined]);
    await chat.sendGroupSystemNotification({ ...group, Content: "The meeting starts", ToMembers_Account: ["b"] });
    await chat.modifyGroupMsg({ ...group, MsgSeq: 2, MsgBody: textBody("second, edited") });
    const pairs = [{ Key: "votes", Value: "1" }, { Key: "place", Value: "here" }];
    await chat.groupSetKeyValues({ ...group, MsgSeq: 3, OperateType: 1, ExtensionList: pairs });
    const extensions = await chat.groupGetKeyValues({ ...group, MsgSeq: 3 });
    assertEquals(extensions.ExtensionList, pairs.map((pair) => ({ ...pair, Seq: 1 })));
    assertEquals([extensions.CompleteFlag, extensions.LatestSeq, extensions.ClearSeq], [1, 1, 0]);
    const { GroupMsgReceiptList } = await chat.getGroupMsgReceipt({
      ...group,
      MsgSeqList: [{ MsgSeq: 3 }, { MsgSeq: 1 }],
    });
    assertEquals(GroupMsgReceiptList, [{ MsgSeq: 3, Code: 0, ReadNum: 0, UnreadNum: 2 }, { MsgSeq: 1, Code: 10062 }]);
    // By its command, as the method takes no empty Cursor.
    const detail = await chat.call("group_open_http_svc/get_group_msg_receipt_detail", {
      ...{ ...group, MsgSeq: 3, Filter: 1, Cursor: "", Count: 1 },
    });
    assertEquals([detail.UnreadList, detail.Cursor, detail.IsFinish], [[{ Unread_Account: "b" }], "1", 0]);
    const rest = await chat.getGroupMsgReceiptDetail({
      ...group,
      MsgSeq: 3,
      Filter: 1,
      Cursor: "1",
      Count: 9,
    });
    assertEquals([rest.UnreadList, rest.Cursor, rest.IsFinish], [[{ Unread_Account: "c" }], "0", 1]);

    const { RecallRetList } = await chat.groupMsgRecall({ ...group, MsgSeqList: [{ MsgSeq: 1 }, { MsgSeq: 9 }] });
    assertEquals(RecallRetList, [{ MsgSeq: 1, RetCode: 0 }, { MsgSeq: 9, RetCode: 10030 }]);
    await chat.clearGroupMsg(group);
    await chat.deleteGroupMsgBySender({ ...group, Sender_Account: "b" });
    const page = await chat.groupMsgGetSimple({ ...group, ReqMsgNumber: 20 });
    assertEquals([page.GroupId, page.IsFinished, page.RspMsgList?.map(({ MsgSeq }) => MsgSeq)], [GroupId, 1, [3]]);
    assertEquals(page.RspMsgList?.[0], {
      ...{ From_Account: "a", IsPlaceMsg: 0, MsgBody: textBody("third"), MsgPriority: 1, MsgRandom: 3, MsgSeq: 3 },
      MsgTimeStamp: sent.MsgTime!, // the emulator always answers it
    });
    const all = await chat.groupMsgGetSimple({ ...group, ReqMsgNumber: 20, ReqMsgSeq: 2, WithRecalledMsg: 1 });
    assertEquals(all.RspMsgList?.map(({ MsgSeq, IsPlaceMsg, MsgBody }) => [MsgSeq, IsPlaceMsg, MsgBody]), [
      [2, 2, textBody("second, edited")],
      [1, 2, textBody("first")],
    ]);
    const called = new Set((await app.calls()).map(({ operation }) => operation));
    assertEquals(Object.keys(groupMessageOperations.operations).filter((name) => !called.has(name)), []);
  },
);

test("history comes newest first, at most 20 messages at a time, and goes on below the lowest MsgSeq", () => {
  const { send, call, history } = handledWorld();
  for (let i = 1; i <= 45; i++) send("Public", `m${i}`);
  const seqs = (more: object) => history("Public", more).map(({ MsgSeq }) => MsgSeq);
  assertEquals(seqs({}), range(45, 26));
  assertEquals(seqs({ ReqMsgSeq: 25 }), range(25, 6));
  assertEquals(seqs({ ReqMsgSeq: 5 }), range(5, 1));
  assertEquals(seqs({ ReqMsgSeq: 0 }), []);
  assertEquals(seqs({ ReqMsgSeq: 1000, ReqMsgNumber: 2 }), [45, 44]);
  const finished = (more: object) => call("groupMsgGetSimple", { GroupId: "Public", ...more }).IsFinished;
  assertEquals([finished({ ReqMsgNumber: 20 }), finished({ ReqMsgNumber: 21 })], [1, 0]);
  assertEquals([finished({ ReqMsgNumber: 30, ReqMsgSeq: 20 }), finished({ ReqMsgNumber: 30, ReqMsgSeq: 21 })], [1, 0]);
});

test("recalled messages that are left out of a page are replaced by earlier ones", () => {
  const { send, call, history } = handledWorld();
  for (let i = 1; i <= 6; i++) send("Public", `m${i}`);
  call("groupMsgRecall", { GroupId: "Public", MsgSeqList: [{ MsgSeq: 5 }, { MsgSeq: 6 }] });
  assertEquals(history("Public", { ReqMsgNumber: 2 }).map(({ MsgSeq }) => MsgSeq), [4, 3]);
  assertEquals(history("Public", { ReqMsgNumber: 2, WithRecalledMsg: 1 }).map(({ IsPlaceMsg }) => IsPlaceMsg), [2, 2]);
});

test("each group counts its own messages; an AVChatRoom counts and keeps none", () => {
  const { send, history, call } = handledWorld();
  for (const type of groupTypes) {
    const seqs = [send(groupOfType(type), "x"), send(groupOfType(type), "y")].map(({ MsgSeq }) => MsgSeq);
    assertEquals(seqs, [1, 2]);
    if (type !== "AVChatRoom") assertEquals(history(groupOfType(type)).length, 2);
  }
  assertEquals(call("groupMsgGetSimple", { GroupId: "AVChatRoom", ReqMsgNumber: 1 }).ErrorCode, 10007);
});

test("a message without a sender is sent by the admin who calls", async () => {
  const emulator = createEmulator({ ...testApp, admins: ["administrator", "robot"] });
  const client = { ...testApp, region: "singapore" as const, fetch: emulator.fetch as typeof fetch };
  const chat = createChatClient({
    ...client,
    adminUserId: "robot",
    operations: [groupOperations, groupMessageOperations],
  });
  await chat.createGroup({ GroupId: "g", Type: "Public", Name: "Readers" });
  await chat.sendGroupMsg({ GroupId: "g", Random: 1, MsgBody: textBody("x") });
  const { RspMsgList } = await chat.groupMsgGetSimple({ GroupId: "g", ReqMsgNumber: 1 });
  assertEquals(RspMsgList?.map(({ From_Account }) => From_Account), ["robot"]);
});

test("a message to online members gets no sequence number and leaves no trace", () => {
  const { send, history } = handledWorld();
  assertEquals(send("Public", "x", { OnlineOnlyFlag: 1 }).MsgSeq, 0);
  assertEquals([send("Public", "y").MsgSeq, history("Public").length], [1, 1]);
});

test("a group takes 40 messages a second, and the answer says when one was dropped", () => {
  const { send, history, time } = handledWorld({ rateLimits: true });
  const answers = Array.from({ length: 42 }, (_, i) => send("Public", `m${i}`));
  assertEquals(answers.map(({ MsgDropReason }) => MsgDropReason).filter(Boolean), ["MsgFreqCtrl", "MsgFreqCtrl"]);
  assertEquals(answers.every(({ ErrorCode }) => ErrorCode === 0), true);
  assertEquals([send("ChatRoom", "x").MsgSeq, history("Public")[0]?.MsgSeq], [1, 40]);
  time.now += 1000;
  assertEquals(send("Public", "y").MsgSeq, 41);
});

test("only what a sender sent among the latest 1,000 messages is recalled with him", () => {
  const { send, call, history } = handledWorld();
  for (let i = 1; i <= 1002; i++) send("Public", `m${i}`, { From_Account: i < 5 ? "b" : "a" });
  assertEquals(call("deleteGroupMsgBySender", { GroupId: "Public", Sender_Account: "b" }).ErrorCode, 0);
  assertEquals(history("Public", { ReqMsgSeq: 5 }).map(({ MsgSeq }) => MsgSeq), [5, 2, 1]);
});

test("a member sees neither cleared nor recalled messages, nor those to others or from before he joined", () => {
  const { world, time, send, call, history } = handledWorld();
  const seen = (UserID: string) => messagesVisibleTo(world, "Public", UserID).map(({ MsgSeq }) => MsgSeq);
  for (const text of ["1", "2", "3"]) send("Public", text);
  send("Public", "4", { To_Account: ["b"] });
  time.now += 5000;
  call("addGroupMember", { GroupId: "Public", MemberList: [{ Member_Account: "d" }] });
  send("Public", "5");
  call("groupMsgRecall", { GroupId: "Public", MsgSeqList: [{ MsgSeq: 3 }] });
  assertEquals([seen("a"), seen("b"), seen("c"), seen("d"), seen("e")], [
    [5, 4, 2, 1],
    [5, 4, 2, 1],
    [5, 2, 1],
    [5],
    [],
  ]);
  call("clearGroupMsg", { GroupId: "Public", MsgSeq: 1 });
  assertEquals([seen("a"), history("Public").map(({ MsgSeq }) => MsgSeq)], [[5, 4, 2], [5, 4, 2, 1]]);
  call("clearGroupMsg", { GroupId: "Public" });
  assertEquals([seen("b"), history("Public").length], [[], 4]);
});

test("the latest message moves a group up in conversation lists, unless it says no or is for others", () => {
  const { world, time, send, call } = handledWorld();
  const latest = (UserID: string) => conversationMessageOf(world.groupMessages, "Public", UserID)?.MsgSeq;
  const MsgList = [{ From_Account: "a", SendTime: time.now / 1000 - 10, MsgBody: textBody("old") }];
  call("importGroupMsg", { GroupId: "Public", MsgList });
  assertEquals(latest("b"), undefined);
  send("Public", "x");
  send("Public", "y", { SendMsgControl: ["NoLastMsg"] });
  send("Public", "z", { To_Account: ["b"] });
  assertEquals(["a", "b", "c"].map(latest), [4, 4, 2]);
});

test("extensions get the number of the change that wrote them, and come in pages of whole changes", () => {
  const { send, call } = handledWorld();
  send("Public", "x", { SupportMessageExtension: 1 });
  const message = { GroupId: "Public", MsgSeq: 1 };
  const pairs = (first: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ Key: `k${first + i}`, Value: "v" }));
  const write = (OperateType: number, ExtensionList?: object[]) =>
    call("groupSetKeyValues", { ...message, OperateType, ExtensionList });
  for (let i = 0; i < 15; i++) write(1, pairs(i * 19, 19));
  const full = write(1, pairs(285, 16)).ExtensionList as { ErrorCode: number }[];
  assertEquals(full.map(({ ErrorCode }) => ErrorCode), [...Array(15).fill(0), 10004]);
  type Page = { ExtensionList: { Seq: number }[]; CompleteFlag: number; LatestSeq: number; ClearSeq: number };
  const read = (StartSeq?: number) => call("groupGetKeyValues", { ...message, StartSeq }) as unknown as Page;
  const first = read();
  assertEquals([first.ExtensionList.length, first.CompleteFlag, first.LatestSeq], [190, 0, 16]);
  const second = read(first.ExtensionList.at(-1)!.Seq + 1); // the page is not empty
  assertEquals([second.ExtensionList.length, second.CompleteFlag], [110, 1]);
  write(2, [{ Key: "k0", Value: "" }]);
  assertEquals(read(17).ExtensionList, []);
  write(3);
  const { ExtensionList, LatestSeq, ClearSeq } = read();
  assertEquals([ExtensionList, LatestSeq, ClearSeq], [[], 18, 18]);
});

test("extensions of a message are written 200 times a minute at most", () => {
  const { send, call, time } = handledWorld({ rateLimits: true });
  for (let i = 0; i < 2; i++) send("Public", "x", { SupportMessageExtension: 1 });
  const ExtensionList = Array.from({ length: 20 }, (_, i) => ({ Key: `k${i}`, Value: "v" }));
  const codes = Array.from(
    { length: 11 },
    () => call("groupSetKeyValues", { GroupId: "Public", MsgSeq: 1, OperateType: 1, ExtensionList }).ErrorCode,
  );
  assertEquals(codes, [...Array(10).fill(0), 23003]);
  const other = { GroupId: "Public", OperateType: 1, ExtensionList };
  assertEquals(call("groupSetKeyValues", { ...other, MsgSeq: 2 }).ErrorCode, 0);
  time.now += 60_000;
  assert(call("groupSetKeyValues", { ...other, MsgSeq: 1 }).ErrorCode === 0);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, i) => from - i);
}
