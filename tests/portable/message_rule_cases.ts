// The rules of one-to-one messages in the emulator, each broken once, and properties against a plain model.
import { assertEquals } from "@std/assert";
import type { OperationId } from "../../emulator/families/family.ts";
import { fc } from "./fast_check.ts";
import { historyOf, messageWorld, textBody } from "./message_world.ts";
import { test } from "./registry.ts";

const toB = { From_Account: "a", To_Account: "b" };
const content = { MsgRandom: 1, MsgBody: textBody("hello") };
const sent = { ...toB, ...content, MsgSeq: 1 };
const imported = { ...sent, SyncFromOldSystem: 2, MsgTimeStamp: 1_751_327_000 };
/** A message that {@link messageWorld} has in the cases of bad input. */
const key = { ...toB, MsgKey: "1_1_1751327000" };
const unknownKey = { ...toB, MsgKey: "1_1_1" };
const history = { Operator_Account: "b", Peer_Account: "a", MaxCnt: 1, MinTime: 0, MaxTime: 1 };
const receipt = { Operator_Account: "b", Peer_Account: "a", C2CMsgInfo: [key] };
const pairs = { ...key, OperateType: 1, ExtensionList: [{ Key: "k", Value: "v" }] };
const names = (count: number) => Array.from({ length: count }, (_, i) => `u${i}`);
const element = (MsgType: unknown, MsgContent: unknown) => ({ ...sent, MsgBody: [{ MsgType, MsgContent }] });
const custom = { MsgType: "TIMCustomElem", MsgContent: { Data: "x" } };

const refusals: [operation: OperationId, body: object, code: number, what: string][] = [
  ["sendmsg", { ...sent, To_Account: undefined }, 90003, "no recipient"],
  ["sendmsg", { ...sent, To_Account: "x" }, 90012, "a recipient without an account"],
  ["sendmsg", { ...sent, From_Account: "x" }, 20003, "a sender without an account"],
  ["sendmsg", { ...sent, From_Account: 7 }, 20003, "a sender that is a number"],
  ["sendmsg", { ...sent, MsgRandom: undefined }, 90005, "no MsgRandom"],
  ["sendmsg", { ...sent, MsgRandom: 2 ** 32 }, 90005, "a MsgRandom of 33 bits"],
  ["sendmsg", { ...sent, MsgSeq: "1" }, 90004, "a MsgSeq that is a text"],
  ["sendmsg", { ...sent, MsgBody: {} }, 90007, "a MsgBody that is not an array"],
  ["sendmsg", { ...sent, MsgBody: undefined }, 90007, "no MsgBody"],
  ["sendmsg", { ...sent, MsgBody: [] }, 90002, "an empty MsgBody"],
  ["sendmsg", { ...sent, MsgBody: [null] }, 90002, "an element that is null"],
  ["sendmsg", element("TIMRelayElem", {}), 90002, "an element of a type that REST calls do not send"],
  ["sendmsg", element("TIMTextElem", "hello"), 90002, "an element without content"],
  ["sendmsg", element("TIMTextElem", { Text: 7 }), 90010, "a text that is a number"],
  ["sendmsg", element("TIMFaceElem", { Index: 1.5, Data: "" }), 90010, "a face whose index is no integer"],
  ["sendmsg", element("TIMSoundElem", { UUID: "u" }), 90010, "a recording without its address"],
  ["sendmsg", element("TIMImageElem", { UUID: "u", ImageFormat: 1, ImageInfoArray: [{}] }), 90010, "an empty image"],
  ["sendmsg", { ...sent, MsgBody: [custom, custom] }, 90010, "two custom elements"],
  ["sendmsg", { ...sent, MsgBody: textBody("x".repeat(12_001)) }, 93000, "a text of 12,001 bytes"],
  ["sendmsg", { ...sent, MsgBody: textBody("李".repeat(4001)) }, 93000, "a text of 4,001 characters of three bytes"],
  ["sendmsg", { ...sent, SyncOtherMachine: "1" }, 90031, "a SyncOtherMachine that is a text"],
  ["sendmsg", { ...sent, MsgLifeTime: 0.5 }, 90044, "a MsgLifeTime that is no integer"],
  ["sendmsg", { ...sent, MsgLifeTime: -1 }, 90026, "a MsgLifeTime below 0"],
  ["sendmsg", { ...sent, SendMsgControl: ["NoSound"] }, 90001, "an unknown SendMsgControl"],
  ["sendmsg", { ...sent, ForbidCallbackControl: "x" }, 90001, "a ForbidCallbackControl that is not an array"],
  ["sendmsg", { ...sent, SupportMessageExtension: 2 }, 90001, "a SupportMessageExtension of 2"],
  ["sendmsg", { ...sent, CloudCustomData: {} }, 90001, "a CloudCustomData that is not a text"],
  ["batchsendmsg", { ...sent, To_Account: "b" }, 90003, "recipients that are not an array"],
  ["batchsendmsg", { ...sent, To_Account: names(501) }, 90011, "501 recipients"],
  ["batchsendmsg", { ...sent, To_Account: names(500) }, 90012, "recipients none of whom has an account"],
  ["batchsendmsg", { ...sent, To_Account: ["b"], From_Account: "" }, 90008, "an empty sender"],
  ["importmsg", { ...imported, SyncFromOldSystem: 1 }, 90030, "a SyncFromOldSystem of 1"],
  ["importmsg", { ...imported, MsgTimeStamp: undefined }, 90006, "no MsgTimeStamp"],
  ["importmsg", { ...imported, MsgTimeStamp: 1_751_327_000_000 }, 90006, "a MsgTimeStamp in milliseconds"],
  ["importmsg", { ...imported, From_Account: "x" }, 90008, "a sender without an account"],
  ["importmsg", { ...imported, To_Account: "x" }, 90012, "a recipient without an account"],
  ["importmsg", { ...imported, MsgRandom: "1" }, 90005, "a MsgRandom that is a text"],
  ["adminGetroammsg", { ...history, Operator_Account: "x" }, 90008, "a user without an account"],
  ["adminGetroammsg", { ...history, Peer_Account: undefined }, 90003, "no other user"],
  ["adminGetroammsg", { ...history, MaxCnt: 0 }, 90001, "a MaxCnt of 0"],
  ["adminGetroammsg", { ...history, MinTime: "0" }, 90001, "a MinTime that is a text"],
  ["adminMsgwithdraw", { ...key, MsgKey: "1_1" }, 90054, "a malformed MsgKey"],
  ["adminMsgwithdraw", unknownKey, 20022, "an unknown message"],
  ["adminMsgwithdraw", { ...key, From_Account: "b", To_Account: "a" }, 20022, "sender and recipient swapped"],
  ["adminMsgwithdraw", { ...key, From_Account: "x" }, 90008, "a sender without an account"],
  ["adminMsgwithdraw", { ...key, To_Account: "x" }, 90003, "a recipient without an account"],
  ["modifyC2cMsg", key, 20001, "neither MsgBody nor CloudCustomData"],
  ["modifyC2cMsg", { ...unknownKey, CloudCustomData: "" }, 20022, "an unknown message"],
  ["modifyC2cMsg", { ...key, MsgBody: "hello" }, 90007, "a MsgBody that is a text"],
  ["modifyC2cMsg", { ...key, MsgBody: textBody("x".repeat(12_001)) }, 93000, "a text of 12,001 bytes"],
  ["adminSetMsgRead", { Report_Account: "x", Peer_Account: "a" }, 90008, "a user without an account"],
  ["adminSetMsgRead", { Report_Account: "b", Peer_Account: 7 }, 90003, "another user that is a number"],
  ["adminSetMsgRead", { Report_Account: "b", Peer_Account: "a", MsgReadTime: "now" }, 90001, "a time that is a word"],
  ["c2cMsgReadReceipt", { ...receipt, C2CMsgInfo: [] }, 90001, "no messages"],
  ["c2cMsgReadReceipt", { ...receipt, Peer_Account: "c" }, 20001, "a message of somebody else"],
  ["c2cMsgReadReceipt", { ...receipt, C2CMsgInfo: [unknownKey] }, 20022, "an unknown message"],
  ["c2cMsgReadReceipt", { ...receipt, C2CMsgInfo: [{ ...key, MsgKey: 1 }] }, 90054, "a MsgKey that is a number"],
  ["getC2cUnreadMsgNum", { To_Account: "x" }, 90003, "a user without an account"],
  ["getC2cUnreadMsgNum", { To_Account: "b", Peer_Account: names(11) }, 90003, "11 other users"],
  ["setC2cKeyValues", pairs, 23002, "a message without SupportMessageExtension"],
  ["setC2cKeyValues", { ...pairs, ...unknownKey }, 23004, "an unknown message"],
  ["getC2cKeyValues", unknownKey, 23004, "an unknown message"],
  ["getC2cKeyValues", { ...key, StartSeq: -1 }, 10004, "a StartSeq below 0"],
];
for (const [operation, body, code, what] of refusals) {
  test(`the emulator answers ${operation} of ${what} with ${code}`, () => {
    const world = messageWorld();
    world.call("importmsg", imported);
    const before = historyOf(world.call, "b", "a");
    assertEquals(world.code(operation, body), code);
    assertEquals([historyOf(world.call, "b", "a"), world.world.messages.byId.size], [before, 1]);
  });
}

const badPairs: [pairs: object, what: string][] = [
  [{ OperateType: 4 }, "an OperateType of 4"],
  [{ ExtensionList: [] }, "no pairs"],
  [{ ExtensionList: names(21).map((Key) => ({ Key, Value: "" })) }, "21 pairs"],
  [{ ExtensionList: [{ Key: "k".repeat(101), Value: "" }] }, "a key of 101 bytes"],
  [{ ExtensionList: [{ Key: "k", Value: "v".repeat(1001) }] }, "a value of 1,001 bytes"],
  [{ ExtensionList: [{ Key: "k" }] }, "a pair without a value"],
];
for (const [change, what] of badPairs) {
  test(`the emulator answers setC2cKeyValues of ${what} with 10004`, () => {
    const { code, send } = messageWorld();
    const { MsgKey } = send("a", "b", "hello", { SupportMessageExtension: 1 });
    assertEquals(code("setC2cKeyValues", { ...pairs, MsgKey, ...change }), 10004);
    assertEquals(code("setC2cKeyValues", { ...pairs, MsgKey }), 0);
  });
}

test("a trial app has no message extensions: 10008", () => {
  const { code, send } = messageWorld({ edition: "trial" });
  const { MsgKey } = send("a", "b", "hello", { SupportMessageExtension: 1 });
  assertEquals([code("setC2cKeyValues", { ...pairs, MsgKey }), code("getC2cKeyValues", { ...key, MsgKey })], [
    10008,
    10008,
  ]);
});

test("every kind of element, a text of 12,000 bytes and 500 recipients are accepted", () => {
  const { call, code, texts } = messageWorld();
  const file = { Url: "u", UUID: "i", Download_Flag: 2 };
  const image = { Type: 1, Size: 1, Width: 1, Height: 1, URL: "u" };
  const MsgBody = [
    { MsgType: "TIMTextElem", MsgContent: { Text: "all" } },
    { MsgType: "TIMLocationElem", MsgContent: { Desc: "here", Latitude: 1.5, Longitude: -2 } },
    { MsgType: "TIMFaceElem", MsgContent: { Index: 1, Data: "" } },
    custom,
    { MsgType: "TIMSoundElem", MsgContent: { ...file, Size: 1, Second: 1 } },
    { MsgType: "TIMImageElem", MsgContent: { UUID: "u", ImageFormat: 1, ImageInfoArray: [image] } },
    { MsgType: "TIMFileElem", MsgContent: { ...file, FileSize: 1, FileName: "f" } },
    {
      MsgType: "TIMVideoFileElem",
      MsgContent: {
        ...{ VideoUrl: "u", VideoUUID: "i", VideoDownloadFlag: 2, VideoSize: 1, VideoSecond: 1, VideoFormat: "mp4" },
        ...{ ThumbUrl: "u", ThumbUUID: "i", ThumbDownloadFlag: 2, ThumbSize: 1, ThumbWidth: 1, ThumbHeight: 1 },
      },
    },
  ];
  assertEquals(code("sendmsg", { ...sent, MsgBody }), 0);
  assertEquals(code("sendmsg", { ...sent, MsgSeq: 2, MsgBody: textBody("x".repeat(12_000)) }), 0);
  call("multiaccountImport", { Accounts: names(100) });
  const batch = call("batchsendmsg", { ...sent, MsgSeq: 3, To_Account: names(500) });
  assertEquals([batch.ErrorCode, (batch.ErrorList as object[]).length], [0, 400]);
  assertEquals([texts("a", "b").length, texts("u99", "a")], [2, ["hello"]]);
});

/** What a plain model knows of a message. */
interface ModelMessage {
  from: string;
  to: string;
  seq: number;
  random: number;
  time: number;
  text: string;
  unread: boolean;
}

const users = ["a", "b", "c"] as const;
const step = fc.record({
  kind: fc.constantFrom("send", "history", "live", "read", "recall"),
  from: fc.constantFrom(...users),
  to: fc.constantFrom(...users),
  seq: fc.integer({ min: 1, max: 3 }),
  random: fc.integer({ min: 1, max: 2 }),
  ago: fc.integer({ min: 0, max: 3 }),
  wait: fc.constantFrom(0, 1, 60, 200),
});

test("after any calls, histories and unread counts are those of a plain model that scans all messages", () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const { call, time, unread } = messageWorld();
    const messages: ModelMessage[] = [];
    const sends: { key: string; at: number }[] = [];
    const isOfChat = (x: string, y: string) => ({ from, to }: ModelMessage) =>
      from === x && to === y || from === y && to === x;
    for (const { kind, from, to, seq, random, ago, wait } of steps) {
      time.now += wait * 1000;
      const now = time.now / 1000;
      const text = `${seq % 2}`;
      const body = { From_Account: from, To_Account: to, MsgSeq: seq, MsgRandom: random, MsgBody: textBody(text) };
      const inChat = messages.filter(isOfChat(from, to));
      if (kind === "read") {
        call("adminSetMsgRead", { Report_Account: to, Peer_Account: from, MsgReadTime: now - ago });
        for (const message of inChat) if (message.to === to && message.time <= now - ago) message.unread = false;
      } else if (kind === "recall") {
        const target = inChat.find((message) => message.from === from);
        if (!target) continue;
        const MsgKey = `${target.seq}_${target.random}_${target.time}`;
        call("adminMsgwithdraw", { From_Account: from, To_Account: to, MsgKey });
        Object.assign(target, { unread: false, text: "recalled" });
      } else {
        const at = kind === "send" ? now : now - ago;
        if (kind === "send") call("sendmsg", body);
        else call("importmsg", { ...body, MsgTimeStamp: at, SyncFromOldSystem: kind === "live" ? 5 : 2 });
        const isSame = (other: ModelMessage) => other.seq === seq && other.random === random && other.time === at;
        const key = JSON.stringify(body);
        const isRepeat = kind === "send" && sends.some((send) => send.key === key && now - send.at < 120);
        if (kind === "send" && !isRepeat) sends.push({ key, at });
        if (isRepeat || inChat.some(isSame)) continue;
        messages.push({ from, to, seq, random, time: at, text, unread: kind !== "history" && from !== to });
      }
    }
    for (const user of users) {
      for (const peer of users) {
        const expected = messages.filter(isOfChat(user, peer)).sort((x, y) => x.time - y.time || x.seq - y.seq);
        assertEquals(
          historyOf(call, user, peer, 3).map(({ MsgKey, MsgBody }) => [MsgKey, MsgBody?.[0]?.MsgContent.Text]),
          expected.map((
            { seq, random, time, text },
          ) => [`${seq}_${random}_${time}`, text === "recalled" ? undefined : text]),
        );
        assertEquals(unread(user, peer), messages.filter((m) => m.to === user && m.from === peer && m.unread).length);
      }
      assertEquals(unread(user), messages.filter((m) => m.to === user && m.unread).length);
    }
  }));
});
