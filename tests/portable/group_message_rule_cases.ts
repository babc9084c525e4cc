// The rules of group messages in the emulator: each is broken once and answered with its code.
import { assertEquals } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import type { OperationId } from "../../emulator/families/family.ts";
import { setMutes } from "../../emulator/families/mute/mute_state.ts";
import { groupMessageOperations } from "../../gen/group_message_operations.ts";
import { groupOperations } from "../../gen/group_operations.ts";
import { createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { errorCodeOf } from "./controlled_emulator.ts";
import { groupOfType, type HandledWorld, handledWorld, textBody } from "./group_message_app.ts";
import { test } from "./registry.ts";

const bytes12001 = textBody("x".repeat(12001));

/** Changes of a valid body of each operation, and the code that it is refused with. */
const refusals: readonly [operation: OperationId, changes: object, code: number][] = [
  ["sendGroupMsg", { GroupId: undefined }, 10004],
  ["sendGroupMsg", { GroupId: 7 }, 10004],
  ["sendGroupMsg", { GroupId: "" }, 10015],
  ["sendGroupMsg", { GroupId: "x".repeat(49) }, 10015],
  ["sendGroupMsg", { GroupId: "李" }, 10015],
  ["sendGroupMsg", { GroupId: "unknown" }, 10010],
  ["sendGroupMsg", { TopicId: "unknown" }, 10010],
  ["sendGroupMsg", { Random: undefined }, 10004],
  ["sendGroupMsg", { Random: -1 }, 10004],
  ["sendGroupMsg", { Random: 2 ** 32 }, 10004],
  ["sendGroupMsg", { MsgBody: undefined }, 10004],
  ["sendGroupMsg", { MsgBody: "hello" }, 10004],
  ["sendGroupMsg", { MsgBody: [] }, 10004],
  ["sendGroupMsg", { MsgBody: [null] }, 10004],
  ["sendGroupMsg", { MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: 7 } }] }, 10004],
  ["sendGroupMsg", { MsgBody: bytes12001 }, 80002],
  ["sendGroupMsg", { From_Account: "stranger" }, 10019],
  ["sendGroupMsg", { From_Account: 7 }, 10004],
  ["sendGroupMsg", { MsgPriority: "high" }, 10004],
  ["sendGroupMsg", { CloudCustomData: {} }, 10004],
  ["sendGroupMsg", { OnlineOnlyFlag: 2 }, 10004],
  ["sendGroupMsg", { SupportMessageExtension: "1" }, 10004],
  ["sendGroupMsg", { SendMsgControl: "NoUnread" }, 10004],
  ["sendGroupMsg", { SendMsgControl: ["NoUnread"], OnlineOnlyFlag: 1 }, 10004],
  ["sendGroupMsg", { GroupId: "ChatRoom", SendMsgControl: ["NoUnread"] }, 10007],
  ["sendGroupMsg", { GroupId: "AVChatRoom", SendMsgControl: ["NoLastMsg"] }, 10007],
  ["sendGroupMsg", { To_Account: [] }, 10004],
  ["sendGroupMsg", { To_Account: names(51) }, 10004],
  ["sendGroupMsg", { GroupId: groupOfType("Community"), To_Account: ["b"] }, 10007],
  ["sendGroupMsg", { To_Account: ["b"], GroupAtInfo: [{ GroupAtAllFlag: 1 }] }, 10004],
  ["sendGroupMsg", { GroupAtInfo: [{ GroupAtAllFlag: 0 }] }, 10004],
  ["sendGroupMsg", { GroupId: "AVChatRoom", GroupAtInfo: [{ GroupAtAllFlag: 1 }] }, 10007],
  ["sendGroupSystemNotification", { GroupId: "unknown" }, 10010],
  ["sendGroupSystemNotification", { Content: undefined }, 10004],
  ["sendGroupSystemNotification", { ToMembers_Account: names(501) }, 10004],
  ["sendGroupSystemNotification", { GroupId: "AVChatRoom", ToMembers_Account: ["a"] }, 10007],
  ["importGroupMsg", { GroupId: "unknown" }, 10010],
  ["importGroupMsg", { GroupId: "AVChatRoom" }, 10007],
  ["importGroupMsg", { MsgList: undefined }, 10004],
  ["importGroupMsg", { MsgList: [] }, 10004],
  ["importGroupMsg", { MsgList: Array(8).fill({ From_Account: "a", SendTime: 1, MsgBody: textBody("x") }) }, 10004],
  ["importGroupMsg", { MsgList: [7] }, 10004],
  ["importGroupMsg", { MsgList: [{ SendTime: 1, MsgBody: textBody("x") }] }, 10004],
  ["importGroupMsg", { MsgList: [{ From_Account: "a", SendTime: "1", MsgBody: textBody("x") }] }, 10004],
  ["importGroupMsg", { MsgList: [{ From_Account: "a", SendTime: 1, Random: -1, MsgBody: textBody("x") }] }, 10004],
  ["importGroupMsg", { MsgList: [{ From_Account: "a", SendTime: 1 }] }, 10004],
  ["importGroupMsg", { RecentContactFlag: "1" }, 10004],
  ["modifyGroupMsg", { GroupId: undefined }, 90001],
  ["modifyGroupMsg", { GroupId: "unknown" }, 10010],
  ["modifyGroupMsg", { GroupId: "AVChatRoom" }, 10007],
  ["modifyGroupMsg", { MsgSeq: "1" }, 90001],
  ["modifyGroupMsg", { MsgSeq: 9 }, 10030],
  ["modifyGroupMsg", { MsgBody: undefined }, 90001],
  ["modifyGroupMsg", { MsgBody: "hello" }, 90007],
  ["modifyGroupMsg", { MsgBody: [{ MsgType: "TIMText" }] }, 90002],
  ["modifyGroupMsg", { MsgBody: [{ MsgType: "TIMTextElem", MsgContent: {} }] }, 90010],
  ["modifyGroupMsg", { MsgBody: bytes12001 }, 80002],
  ["modifyGroupMsg", { CloudCustomData: 7 }, 90001],
  ["groupMsgGetSimple", { GroupId: "unknown" }, 10010],
  ["groupMsgGetSimple", { GroupId: "AVChatRoom" }, 10007],
  ["groupMsgGetSimple", { ReqMsgNumber: 0 }, 10004],
  ["groupMsgGetSimple", { ReqMsgNumber: undefined }, 10004],
  ["groupMsgGetSimple", { ReqMsgSeq: -1 }, 10004],
  ["groupMsgGetSimple", { WithRecalledMsg: true }, 10004],
  ["groupMsgRecall", { GroupId: "unknown" }, 10010],
  ["groupMsgRecall", { GroupId: "AVChatRoom" }, 10033],
  ["groupMsgRecall", { MsgSeqList: [] }, 10004],
  ["groupMsgRecall", { MsgSeqList: [1] }, 10004],
  ["groupMsgRecall", { MsgSeqList: Array(11).fill({ MsgSeq: 1 }) }, 10004],
  ["groupMsgRecall", { Reason: "x".repeat(101) }, 10004],
  ["deleteGroupMsgBySender", { GroupId: "unknown" }, 10010],
  ["deleteGroupMsgBySender", { Sender_Account: undefined }, 10004],
  ["clearGroupMsg", { GroupId: "unknown" }, 10010],
  ["clearGroupMsg", { GroupId: groupOfType("Community") }, 10007],
  ["clearGroupMsg", { MsgSeq: -1 }, 10004],
  ["setUnreadMsgNum", { GroupId: "unknown" }, 10010],
  ["setUnreadMsgNum", { Member_Account: undefined }, 10004],
  ["setUnreadMsgNum", { Member_Account: "d" }, 10004],
  ["setUnreadMsgNum", { UnreadMsgNum: -1 }, 10004],
  ["getGroupMsgReceipt", { GroupId: "unknown" }, 10010],
  ["getGroupMsgReceipt", { GroupId: groupOfType("Community") }, 10007],
  ["getGroupMsgReceipt", { MsgSeqList: [] }, 10004],
  ["getGroupMsgReceiptDetail", { GroupId: "AVChatRoom" }, 10007],
  ["getGroupMsgReceiptDetail", { MsgSeq: 9 }, 10062],
  ["getGroupMsgReceiptDetail", { MsgSeq: undefined }, 10004],
  ["getGroupMsgReceiptDetail", { Filter: 2 }, 10004],
  ["getGroupMsgReceiptDetail", { Cursor: undefined }, 10004],
  ["getGroupMsgReceiptDetail", { Cursor: "x" }, 10004],
  ["getGroupMsgReceiptDetail", { Count: 201 }, 10004],
  ["groupSetKeyValues", { GroupId: "unknown" }, 10010],
  ["groupSetKeyValues", { GroupId: "AVChatRoom" }, 23004],
  ["groupSetKeyValues", { MsgSeq: 9 }, 23004],
  ["groupSetKeyValues", { MsgSeq: 2 }, 23002],
  ["groupSetKeyValues", { MsgSeq: undefined }, 10004],
  ["groupSetKeyValues", { OperateType: 4 }, 10004],
  ["groupSetKeyValues", { ExtensionList: undefined }, 10004],
  ["groupSetKeyValues", { ExtensionList: Array(21).fill({ Key: "k", Value: "v" }) }, 10004],
  ["groupSetKeyValues", { ExtensionList: [{ Key: "k".repeat(101), Value: "v" }] }, 10004],
  ["groupSetKeyValues", { ExtensionList: [{ Key: "k", Value: "v".repeat(1001) }] }, 10004],
  ["groupGetKeyValues", { GroupId: "unknown" }, 10010],
  ["groupGetKeyValues", { MsgSeq: 2 }, 23002],
  ["groupGetKeyValues", { MsgSeq: 9 }, 23004],
  ["groupGetKeyValues", { StartSeq: "1" }, 10004],
];

/** A valid body of each operation. */
const valid: Readonly<Partial<Record<OperationId, object>>> = {
  sendGroupMsg: { From_Account: "a", Random: 100, MsgBody: textBody("hello") },
  sendGroupSystemNotification: { Content: "x" },
  importGroupMsg: { MsgList: [{ From_Account: "a", SendTime: 1_751_328_999, MsgBody: textBody("x") }] },
  modifyGroupMsg: { MsgSeq: 1, MsgBody: textBody("edited") },
  groupMsgGetSimple: { ReqMsgNumber: 20 },
  groupMsgRecall: { MsgSeqList: [{ MsgSeq: 1 }] },
  deleteGroupMsgBySender: { Sender_Account: "a" },
  clearGroupMsg: {},
  setUnreadMsgNum: { Member_Account: "b", UnreadMsgNum: 1 },
  getGroupMsgReceipt: { MsgSeqList: [{ MsgSeq: 1 }] },
  getGroupMsgReceiptDetail: { MsgSeq: 1, Filter: 1, Cursor: "", Count: 5 },
  groupSetKeyValues: { MsgSeq: 1, OperateType: 1, ExtensionList: [{ Key: "k", Value: "v" }] },
  groupGetKeyValues: { MsgSeq: 1 },
};

function worldWithTwoMessages(): HandledWorld {
  const handled = handledWorld();
  handled.send("Public", "one", { SupportMessageExtension: 1 });
  handled.send("Public", "two");
  return handled;
}

test("group messages: a valid call of each operation succeeds", () => {
  for (const [operation, body] of Object.entries(valid)) {
    const { call, time } = worldWithTwoMessages();
    time.now += 10_000;
    const answer = call(operation as OperationId, { GroupId: "Public", ...body });
    assertEquals([operation, answer.ErrorCode, answer.ActionStatus], [operation, 0, "OK"]);
  }
});

for (const [operation, body] of Object.entries(valid) as [OperationId, object][]) {
  test(`the emulator answers each broken rule of ${operation} with its code, and nothing changes`, () => {
    const broken = refusals.filter(([name]) => name === operation);
    const answered = broken.map(([, changes]) => {
      const { call, history } = worldWithTwoMessages();
      const answer = call(operation, { GroupId: "Public", ...body, ...changes });
      assertEquals([answer.ActionStatus, Object.keys(answer).length], ["FAIL", 3]);
      assertEquals(history("Public").map(({ MsgBody }) => MsgBody), [textBody("two"), textBody("one")]);
      return [operation, changes, answer.ErrorCode];
    });
    assertEquals(answered, broken);
  });
}

test("a muted user cannot send to the group, in a muted group only its owner and admins can, app admins always", () => {
  const { world, call, send, time } = handledWorld();
  const codes = (...users: string[]) => users.map((From_Account) => send("Public", "x", { From_Account }).ErrorCode);
  call("forbidSendMsg", { GroupId: "Public", Members_Account: ["b"], MuteTime: 60 });
  assertEquals(codes("a", "b", "c", "d", "administrator"), [0, 10017, 0, 0, 0]);
  time.now += 60_000;
  assertEquals(codes("b"), [0]);
  call("modifyGroupMemberInfo", { GroupId: "Public", Member_Account: "b", Role: "Admin" });
  call("modifyGroupBaseInfo", { GroupId: "Public", MuteAllMember: "On" });
  assertEquals(codes("a", "b", "c", "d", "administrator"), [0, 0, 10017, 10017, 0]);
  call("modifyGroupBaseInfo", { GroupId: "Public", MuteAllMember: "Off" });
  setMutes(world.mutes, "a", { groupUntil: time.now + 60_000 });
  assertEquals([codes("a", "b"), send("ChatRoom", "x").ErrorCode], [[10017, 0], 10017]);
  setMutes(world.mutes, "a", { groupUntil: 0, c2cUntil: Infinity });
  assertEquals(codes("a"), [0]);
});

test("the trial edition has no message extensions (10008)", () => {
  const { world, call } = handledWorld();
  world.settings.edition = "trial";
  assertEquals(call("groupGetKeyValues", { GroupId: "Public", MsgSeq: 1 }).ErrorCode, 10008);
});

test("calls that change nothing in types without history or unread counts succeed", () => {
  const { call } = handledWorld();
  const codes = [
    call("deleteGroupMsgBySender", { GroupId: "AVChatRoom", Sender_Account: "a" }),
    call("clearGroupMsg", { GroupId: "AVChatRoom" }),
    call("setUnreadMsgNum", { GroupId: "AVChatRoom", Member_Account: "a", UnreadMsgNum: 3 }),
    call("setUnreadMsgNum", { GroupId: "ChatRoom", Member_Account: "a", UnreadMsgNum: 3 }),
    call("deleteGroupMsgBySender", { GroupId: "Public", Sender_Account: "stranger" }),
  ].map(({ ErrorCode }) => ErrorCode);
  assertEquals(codes, [0, 0, 0, 0, 0]);
});

test("a text of 12,000 bytes is sent to a group, and one of 12,001 is refused in its list alone", () => {
  const { send, call, time } = handledWorld();
  const SendTime = time.now / 1000 - 100;
  const message = (more: object) => ({ From_Account: "d", MsgBody: textBody("x"), ...more });
  const { ImportMsgResult } = call("importGroupMsg", {
    GroupId: "Public",
    MsgList: [
      message({ SendTime, MsgBody: bytes12001 }),
      message({ SendTime }),
      message({ SendTime }),
      message({ SendTime: SendTime + 1, From_Account: "stranger" }),
      message({ SendTime: SendTime - 1 }),
      message({ SendTime: time.now / 1000 }),
      message({ SendTime: SendTime + 2, MsgBody: textBody("李".repeat(4000)) }),
    ],
  });
  const results = (ImportMsgResult as { Result: number; MsgSeq?: number }[]).map((
    { Result, MsgSeq },
  ) => [Result, MsgSeq]);
  const failed = (code: number) => [code, undefined];
  assertEquals(results, [failed(80002), [0, 1], failed(10004), failed(10019), failed(10004), failed(10004), [0, 2]]);
  assertEquals(send("Public", "x".repeat(12000)).MsgSeq, 3);
});

test("the codes of group messages reach a caller over the client's own calls", async () => {
  const { fetch } = createEmulator(testApp);
  const operations = [groupOperations, groupMessageOperations];
  const client = { ...testApp, region: "singapore" as const, fetch: fetch as typeof globalThis.fetch, operations };
  const chat = createChatClient({ ...client, retries: 0 });
  await chat.createGroup({ GroupId: "live", Type: "AVChatRoom", Name: "Live" });
  assertEquals(await errorCodeOf(chat.groupMsgGetSimple({ GroupId: "live", ReqMsgNumber: 1 })), 10007);
  assertEquals(await errorCodeOf(chat.call("group_open_http_svc/send_group_msg", { GroupId: 7 })), 10004);
  assertEquals(await errorCodeOf(chat.call("openim/modify_group_msg", {})), 90001);
});

function names(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `u${i}`);
}
