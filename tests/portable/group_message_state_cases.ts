// Group messages in saved states, and what the end of an account or a group does to them.
import { assert, assertEquals, assertRejects } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { groupMessageOperations } from "../../gen/group_message_operations.ts";
import { groupOperations } from "../../gen/group_operations.ts";
import { createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { handledWorld, textBody } from "./group_message_app.ts";
import { test } from "./registry.ts";

const group = { GroupId: "Public" };

function emulatorWithGroup() {
  const emulator = createEmulator({ ...testApp, rateLimits: false });
  const operations = [groupOperations, groupMessageOperations];
  const client = { ...testApp, region: "singapore" as const, fetch: emulator.fetch as typeof fetch, pace: false };
  const chat = createChatClient({ ...client, operations });
  for (const UserID of ["a", "b"]) emulator.seed({ UserID });
  const send = (Random: number, more: object = {}) =>
    chat.sendGroupMsg({ ...group, From_Account: "a", Random, MsgBody: textBody(`m${Random}`), ...more });
  const history = async () => {
    const { RspMsgList } = await chat.groupMsgGetSimple({ ...group, ReqMsgNumber: 20, WithRecalledMsg: 1 });
    return JSON.stringify(RspMsgList);
  };
  return { emulator, chat, send, history };
}

test("a saved state has group messages with all that was done to them, and repeats are still known after loading it", async () => {
  const { emulator, chat, send, history } = emulatorWithGroup();
  await chat.createGroup({ ...group, Type: "Public", Name: "Readers", Owner_Account: "a" });
  await send(1, { MsgPriority: "Low", CloudCustomData: "{}", SupportMessageExtension: 1 });
  await send(2, { To_Account: ["b"], SendMsgControl: ["NoLastMsg"] });
  await send(3);
  await chat.groupMsgRecall({ ...group, MsgSeqList: [{ MsgSeq: 3 }] });
  const ExtensionList = [{ Key: "__proto__", Value: "v" }];
  await chat.groupSetKeyValues({ ...group, MsgSeq: 1, OperateType: 1, ExtensionList });
  await chat.clearGroupMsg({ ...group, MsgSeq: 2 });
  const before = await history();
  const saved = [...emulator.save()].join("");
  emulator.reset();
  assert(![...emulator.save()].join("").includes('groupMessage":'));
  await emulator.load([saved]);
  assertEquals([...emulator.save()].join(""), saved);
  assertEquals(await history(), before);
  const extensions = await chat.groupGetKeyValues({ ...group, MsgSeq: 1 });
  assertEquals(extensions.ExtensionList, [{ Key: "__proto__", Value: "v", Seq: 1 }]);
  assertEquals([(await send(3)).MsgSeq, (await send(4)).MsgSeq], [3, 4]);
});

test("a saved state does not change with later messages, edits and recalls", async () => {
  const { emulator, chat, send } = emulatorWithGroup();
  await chat.createGroup({ ...group, Type: "Public", Name: "Readers", Owner_Account: "a" });
  await send(1, { SupportMessageExtension: 1 });
  const saved = emulator.save();
  const before = [...saved].join("");
  await chat.modifyGroupMsg({ ...group, MsgSeq: 1, MsgBody: textBody("edited") });
  await chat.groupSetKeyValues({ ...group, MsgSeq: 1, OperateType: 1, ExtensionList: [{ Key: "k", Value: "v" }] });
  await chat.groupMsgRecall({ ...group, MsgSeqList: [{ MsgSeq: 1 }] });
  await send(2);
  assertEquals([...saved].join(""), before);
});

test("a saved state with a damaged group message is refused, whichever field it is", async () => {
  const { emulator, chat, send, history } = emulatorWithGroup();
  await chat.createGroup({ ...group, Type: "Public", Name: "Readers", Owner_Account: "a" });
  await send(1);
  const before = await history();
  const saved = [...emulator.save()].join("");
  const damages: [from: string, to: string][] = [
    ['"groupMessage":"Public\\n1"', '"groupMessage":"Public"'],
    ['"groupMessage":"Public\\n1"', '"groupMessage":"Public\\nx"'],
    ['"From_Account":"a"', '"From_Account":1'],
    ['"MsgRandom":1', '"MsgRandom":-1'],
    ['"MsgPriority":2', '"MsgPriority":9'],
    ['"MsgType":"TIMTextElem"', '"MsgType":1'],
    ['"arrivedAt":', '"arrived":'],
  ];
  for (const [from, to] of damages) {
    assert(saved.includes(from), from);
    await assertRejects(() => emulator.load([saved.replace(from, to)]), TypeError, "expected an entry of");
  }
  assertEquals(await history(), before);
});

test("messages of a deleted account stay in its groups, and no more can be sent in its name", () => {
  const { call, send, history } = handledWorld();
  send("Public", "x", { From_Account: "b" });
  call("accountDelete", { DeleteItem: [{ UserID: "b" }] });
  assertEquals(history("Public").map(({ From_Account }) => From_Account), ["b"]);
  assertEquals(send("Public", "y", { From_Account: "b" }).ErrorCode, 10019);
  const unread = call("setUnreadMsgNum", { ...group, Member_Account: "b", UnreadMsgNum: 1 });
  assertEquals(unread.ErrorCode, 10004);
  assertEquals(call("deleteGroupMsgBySender", { ...group, Sender_Account: "b" }).ErrorCode, 0);
  assertEquals(history("Public").length, 0);
});

test("a destroyed group takes its messages along, and a new one of its name starts at 1", () => {
  const { call, send, history, world } = handledWorld();
  for (const text of ["x", "y"]) send("Public", text, { Random: 7 });
  call("clearGroupMsg", group);
  call("destroyGroup", group);
  assertEquals([send("Public", "z").ErrorCode, world.groupMessages.histories.has("Public")], [10010, false]);
  call("createGroup", { ...group, Type: "Public", Name: "Readers" });
  assertEquals(history("Public"), []);
  // Nothing is taken for a repeat of a message in the old group.
  assertEquals(send("Public", "x", { Random: 7 }).MsgSeq, 1);
  assertEquals(history("Public").length, 1);
});
