// The check of an export, held against a plain model of the documented rules, and what its reasons say.
import { assert, assertEquals, assertRejects } from "@std/assert";
import { fc } from "./fast_check.ts";
import * as migration from "../../src/migrate.ts";
import { test } from "./registry.ts";

const { checkExport, exportOfBytes, exportOfLines } = migration;

/** The time of the check, in Unix seconds. */
const now = 1_700_000_000;

/** A line of a random export. The model decides what is wrong with it. */
interface Line {
  type: string;
  item: Record<string, unknown>;
}

/** Mostly one of the good values, sometimes one of the bad ones. */
function mostly(good: readonly unknown[], bad: readonly unknown[]): fc.Arbitrary<unknown> {
  const bads = { weight: 1, arbitrary: fc.constantFrom(...bad) };
  return fc.oneof({ weight: 24, arbitrary: fc.constantFrom(...good) }, bads);
}

const nothing = undefined;
const ofBytes = (bytes: number): string => "é".repeat(bytes >> 1) + "x".repeat(bytes & 1);
const text = (Text: string): object => ({ MsgType: "TIMTextElem", MsgContent: { Text } });
const custom = { MsgType: "TIMCustomElem", MsgContent: { Data: "d" } };
const goodBodies = [[text("hi")], [text("")], [text("a"), custom], [text(ofBytes(12_000))]];
const badBodies = [
  ...[nothing, [], "hi", [text(ofBytes(12_001))], [text(ofBytes(6_000)), text(ofBytes(6_001))], [{
    MsgType: "TIMPoll",
  }]],
  ...[[{ MsgType: "TIMTextElem" }], [{ MsgType: "TIMTextElem", MsgContent: { Text: "", text: "" } }], [custom, custom]],
];
const body = mostly(goodBodies, badBodies);
const user = mostly(["u0", "u1", "u2"], ["u3", "u4", "nobody", "", ofBytes(33), 7, nothing]);
const group = mostly(["g0", "g1"], ["g2", "g3", "@TGS#_c", "none", ofBytes(49), nothing]);
const badTimes = [now, now + 1, now * 1000, -1, 1.5, "1", null];
const time = mostly([101, 102, 103, now - 1], [...badTimes, nothing]);
const types = ["Private", "Public", "ChatRoom", "Community"];

/** Items of each type. */
const items: Record<string, fc.Arbitrary<object>> = {
  account: fc.record({
    UserID: mostly(["u0", "u3", ofBytes(32)], ["u3 ", " u4", "", ofBytes(33), 7, nothing]),
    Nick: mostly([nothing, "", ofBytes(500)], [ofBytes(501), null]),
  }),
  profile: fc.record({
    UserID: user,
    Tag_Profile_IM_Gender: mostly(["Gender_Type_Male"], ["male", 1, nothing]),
    Tag_Profile_Custom_Team: mostly([nothing, "red", 7], [[]]),
  }),
  friend: fc.record({
    ...{ UserID: user, Friend: user, AddTime: mostly([nothing, 101, now - 1], badTimes) },
    Remark: mostly([nothing, ofBytes(96)], [ofBytes(97)]),
    GroupName: mostly([nothing, [], [ofBytes(30)]], [[ofBytes(31)], "team"]),
    AddSource: mostly([nothing, "AddSource_Type_Web"], ["Web", "AddSource_Type_LongerThan8"]),
  }),
  group: fc.record({
    GroupId: mostly(["g0", "g2", "g 3", "x".repeat(48), "@TGS#_c"], ["@TGS#2", "gé", "", "x".repeat(49), nothing]),
    Type: mostly(types, ["AVChatRoom", "Club", nothing]),
    Name: mostly([ofBytes(30)], [ofBytes(31), "", nothing]),
    ...{ Owner_Account: fc.oneof(fc.constant(nothing), user), CreateTime: mostly([100, nothing], badTimes) },
  }),
  member: fc.record({
    ...{ GroupId: group, Member_Account: user, Role: mostly([nothing, "Admin"], ["Owner", "Member"]) },
    JoinTime: mostly([nothing, 101], [...badTimes, 100, 99]),
    UnreadMsgNum: mostly([nothing, 0, 9], [-1, "1"]),
  }),
  group_message: fc.record({ GroupId: group, From_Account: user, SendTime: time, MsgBody: body }),
  message: fc.record({ From_Account: user, To_Account: user, MsgTimeStamp: time, MsgBody: body }),
};

const extra = mostly([{}], [{ nick: "x" }, { type: "x" }]);
const randomLine = fc.constantFrom(...Object.keys(items)).chain((type) =>
  fc.tuple(items[type]!, extra).map(([item, more]) => ({ type, item: { ...item, ...more as object } }))
);
const shapeless = fc.constantFrom<unknown[]>(null, 1, "account", [], {}, { type: "poll", item: {} }, {
  type: "member",
});
const g0 = { GroupId: "g0", Type: "Public", Name: "n", CreateTime: 100 };
const base: Line[] = [
  ...["u0", "u1", "u2"].map((UserID) => ({ type: "account", item: { UserID } })),
  ...[g0, { ...g0, GroupId: "g1", CreateTime: 101 }].map((item) => ({ type: "group", item })),
];

/** Lines that are mostly good, with accounts and groups anywhere among them. */
const randomExport = fc.tuple(
  fc.array(fc.oneof({ weight: 30, arbitrary: randomLine }, { weight: 1, arbitrary: shapeless }), { maxLength: 25 }),
  fc.array(fc.nat(30), { minLength: base.length, maxLength: base.length }),
).map(([lines, places]) => {
  const all: unknown[] = [...lines];
  for (const [i, place] of places.entries()) all.splice(place % (all.length + 1), 0, base[i]);
  return JSON.parse(JSON.stringify(all)) as unknown[];
});

type Rule = (value: unknown, item: Line["item"]) => boolean;
const encoder = new TextEncoder();
const isText = (value: unknown, most: number, least = 0): boolean =>
  typeof value === "string" && value.length >= least && encoder.encode(value).length <= most;
const isCount: Rule = (value) => Number.isInteger(value) && Number(value) >= 0;
const isPast: Rule = (value, item) => isCount(value, item) && Number(value) < now;
const or = (isRight: Rule): Rule => (value, item) => value === undefined || isRight(value, item);
// The bodies that occur are compared as wholes.
const isBody: Rule = (value) => goodBodies.some((good) => JSON.stringify(good) === JSON.stringify(value));
const isGroupId: Rule = (id, { Type }) =>
  isText(id, 48, 1) && /^[ -~]+$/.test(String(id)) && (Type === "Community") === String(id).startsWith("@TGS#_") &&
  (Type === "Community" || !String(id).startsWith("@TGS#"));
const isReference: Rule = () => true; // see accountFields and groups below

/** What each field has to be, whatever the other lines are. */
const fields: Record<string, Record<string, Rule>> = {
  account: { UserID: (id) => isText(id, 32, 1) && String(id).trim() === id, Nick: or((nick) => isText(nick, 500)) },
  profile: {
    ...{ UserID: isReference, Tag_Profile_IM_Gender: or((gender) => gender === "Gender_Type_Male") },
    Tag_Profile_Custom_Team: or((value) => isText(value, 500) || Number.isInteger(value)),
  },
  friend: {
    ...{ UserID: isReference, Friend: isReference, Remark: or((remark) => isText(remark, 96)), AddTime: or(isPast) },
    GroupName: or((names) => Array.isArray(names) && names.every((name) => isText(name, 30, 1))),
    AddSource: or((source) => /^AddSource_Type_[A-Za-z]{1,8}$/.test(String(source))),
  },
  group: {
    ...{ GroupId: isGroupId, Type: (type) => types.includes(String(type)), Name: (name) => isText(name, 30, 1) },
    ...{ Owner_Account: isReference, CreateTime: or(isPast) },
  },
  member: {
    ...{ GroupId: isReference, Member_Account: isReference, JoinTime: or(isPast), UnreadMsgNum: or(isCount) },
    Role: or((role) => role === "Admin"),
  },
  group_message: { GroupId: isReference, From_Account: isReference, SendTime: isPast, MsgBody: isBody },
  message: { From_Account: isReference, To_Account: isReference, MsgTimeStamp: isPast, MsgBody: isBody },
};

/** Fields that name an account, besides an owner, who may be missing. */
const accountFields: Record<string, string[]> = {
  ...{ account: [], profile: ["UserID"], friend: ["UserID", "Friend"], group: [], member: ["Member_Account"] },
  ...{ group_message: ["From_Account"], message: ["From_Account", "To_Account"] },
};

/** The indices of the lines that must be rejected. */
function rejectedByModel(lines: readonly unknown[]): number[] {
  const hasShape = (line: unknown): line is Line =>
    Object.hasOwn(fields, String((line as Line | null)?.type)) && (line as Line).item !== undefined;
  const isFormed = ({ type, item }: Line): boolean =>
    Object.keys(item).every((name) => Object.hasOwn(fields[type]!, name)) &&
    Object.entries(fields[type]!).every(([name, isRight]) => isRight(item[name], item));
  const shaped = lines.map((line) => hasShape(line) ? line : undefined);
  const formed = shaped.map((line) => line && isFormed(line) ? line : undefined);
  const accounts = new Set(formed.filter((line) => line?.type === "account").map((line) => line?.item.UserID));
  const isKnown = ({ type, item }: Line): boolean =>
    accountFields[type]!.every((name) => accounts.has(item[name])) &&
    (item.Owner_Account === undefined || accounts.has(item.Owner_Account));
  const groups = new Map<unknown, { first: number; isGood: boolean; created: number; latest: number; sent: number }>();
  for (const [first, line] of shaped.entries()) {
    const { GroupId, CreateTime = now } = line?.item ?? {};
    if (line?.type !== "group" || typeof GroupId !== "string" || groups.has(GroupId)) continue;
    const isGood = formed[first] !== undefined && isKnown(line);
    groups.set(GroupId, { first, isGood, created: Number(CreateTime), latest: 0, sent: 0 });
  }
  function isGood(line: Line | undefined, i: number): boolean {
    if (!line || !isKnown(line)) return false;
    const { type, item: { GroupId, UserID, Friend, JoinTime, SendTime, ...others } } = line;
    const group = groups.get(GroupId);
    if (type === "profile") return Object.keys(others).length > 0;
    if (type === "friend") return UserID !== Friend;
    if (type === "group") return group?.first === i;
    if (type !== "member" && type !== "group_message") return true;
    const at = Number(JoinTime ?? SendTime ?? Infinity);
    if (!group?.isGood || at <= group.created) return false;
    const sent = Math.max(at, group.sent + 1); // a second after the one before it where it is not later
    if (type === "group_message" && (at < group.latest || sent >= now)) return false;
    if (type === "group_message") [group.latest, group.sent] = [at, sent];
    return true;
  }
  return formed.flatMap((line, i) => isGood(line, i) ? [] : [i]);
}

/** Checks lines; returns what was rejected too. */
async function check(source: migration.ExportSource, options: migration.CheckOptions = {}) {
  const rejections: migration.RejectedLine[] = [];
  const onRejected = (line: migration.RejectedLine): void => void rejections.push(line);
  const result = await checkExport(source, { now: () => now * 1000, ...options, onRejected });
  return { ...result, rejections };
}

test("the check rejects exactly the lines that the documents forbid, and what hangs on them", async () => {
  const seen: Record<string, [good: number, bad: number]> = {};
  await fc.assert(
    fc.asyncProperty(randomExport, async (lines) => {
      const rejected = rejectedByModel(lines);
      const { rejections, types, unknown, ...result } = await check(exportOfLines(lines));
      assertEquals(rejections.map(({ position, line }) => [position, line]), rejected.map((i) => [i, i + 1]));
      const bad = Object.values(types).reduce((sum, counts) => sum + counts.bad, unknown);
      assertEquals([result.lines, result.rejected, bad], [lines.length, rejected.length, rejected.length]);
      for (const [type, { good, bad }] of Object.entries(types)) {
        seen[type] = [good + (seen[type]?.[0] ?? 0), bad + (seen[type]?.[1] ?? 0)];
      }
    }),
    { numRuns: 500 },
  );
  for (const counts of Object.values(seen)) assert(counts.every((count) => count > 20), JSON.stringify(seen));
});

type Given = [type: string, item: object];
const withBase = (...lines: Given[]) =>
  exportOfLines([base[0], base[1], base[3], ...lines.map(([type, item]) => ({ type, item }))]);

/** A message in g0. */
const at = (
  SendTime: number,
): Given => ["group_message", { GroupId: "g0", From_Account: "u0", SendTime, MsgBody: [text("hi")] }];

/** What the check says about lines that follow the accounts u0 and u1 and the group g0 of 100. */
async function reasonsFor(...lines: Given[]): Promise<string[]> {
  const { rejections } = await check(withBase(...lines));
  return rejections.map(({ line, error: { field, limit, actual } }) => `${line} ${field}: ${actual} / ${limit}`);
}

test("a reason names the line that it follows from, a time in milliseconds, and the right spelling of a field", async () => {
  const reasons = await reasonsFor(
    ["account", { UserID: ofBytes(33) }], // line 4
    ["friend", { UserID: "u0", Friend: ofBytes(33) }],
    ["group", g0],
    ["group", { ...g0, GroupId: "g2", Type: "AVChatRoom" }], // line 7
    ["member", { GroupId: "g2", Member_Account: "u0" }],
    ["member", { GroupId: "g0", Member_Account: "u0", JoinTime: 100 }],
    at(105), // line 10
    at(104),
    ["profile", { UserID: "u0", tag_profile_im_nick: "x" }],
    ["message", { From_Account: "u0", To_Account: "u1", MsgTimeStamp: now * 1000 - 1, MsgBody: [text("x")] }],
  );
  const patterns = [
    ...[/^4 UserID: 33 bytes/, /^5 Friend: .*line 4/, /^6 GroupId: g0 again, first at line 3/, /^7 Type: /],
    ...[/^8 GroupId: .*line 7/, /^9 JoinTime: 100 .*100 \(line 3\)/, /^11 SendTime: 104 .*line 10/],
    ...[/^12 tag_profile_im_nick: .*Tag_Profile_IM_Nick/, /^13 MsgTimeStamp: .*milliseconds/],
  ];
  assertEquals(reasons.length, patterns.length);
  for (const [i, pattern] of patterns.entries()) assert(pattern.test(reasons[i]!), reasons[i]);
});

test("a field without a value counts for nothing, and lines may refer to accounts that are in Chat", async () => {
  assertEquals((await reasonsFor(["profile", { UserID: "u0", Tag_Profile_IM_Nick: undefined }])).length, 1);
  const source = withBase(["friend", { UserID: "u8", Friend: "u9" }]);
  assertEquals((await check(source, { knownAccounts: ["u8", "u9"] })).rejected, 0);
  assertEquals((await check(source, { knownAccounts: ["u8"] })).rejected, 1);
});

test("a group that another file names again is rejected, also when the lines have the same number", async () => {
  async function* read() {
    yield ["a", "b"].map((file, position) => ({ position, line: 1, file, value: base[3] }));
  }
  assertEquals((await check({ read })).rejections.map(({ position }) => position), [1]);
});

test("the check counts messages that are older than the app keeps them, and estimates calls at the rates", async () => {
  const source = withBase(...Array.from({ length: 8 }, (_, i) => at(now - 50 + i)));
  const { older, chains, seconds, longest } = await check(source, { retention: 48 });
  const calls = chains.map(({ operation, calls }) => `${operation} ${calls}`);
  assertEquals(calls, ["multiaccountImport 1", "importGroup 1", "importGroupMsg 2"]);
  assertEquals([older, longest, seconds], [2, "group_message", 1 / 100 + 2 / 200]);
  const slower = await check(source, { rates: { importGroup: 1 } });
  assertEquals([slower.longest, slower.older, slower.seconds], ["group", 0, 1.01]);
});

test("lines are the same wherever the bytes are cut, with a BOM, CRLF, empty lines and any script", async () => {
  const piece = fc.constantFrom("\n", "\r\n", " ", "é", "名", "👩‍💻", "{}", "\ufeff", "\u2028");
  await fc.assert(
    fc.asyncProperty(fc.array(piece).map((all) => all.join("")), fc.array(fc.nat(9)), async (content, sizes) => {
      const bytes = encoder.encode(content);
      let from = 0;
      const chunks = [...sizes, Infinity].map((size) => bytes.subarray(from, from += size));
      const lines = content.replace(/^\ufeff/, "").split("\n").map((text, i) => ({ line: i + 1, text }));
      const expected = lines.filter(({ text }) => text.trim() !== "").map((line, position) => ({ position, ...line }));
      const found: unknown[] = [];
      for await (const portion of exportOfBytes(() => chunks).read()) {
        found.push(...portion.map(({ position, line, text }) => ({ position, line, text })));
      }
      assertEquals(found, expected);
    }),
    { numRuns: 300 },
  );
});

test("a line of over 1,000,000 characters is rejected as one, however it is cut, and the next keeps its number", async () => {
  for (const size of [1_000_000, 1_000_001, 3_000_000]) {
    const content = encoder.encode(`\r\n${"x".repeat(size)}\n${JSON.stringify(base[0])}\r\n`);
    const parts = [0, 1, 2, 3, 4].map((i) => content.subarray(i * 700_000, (i + 1) * 700_000));
    const source = exportOfBytes(() => size > 1_000_000 ? parts : new Response(content).body ?? []);
    const { rejections, types } = await check(source);
    const actual = size > 1_000_000 ? String(size) : "text that is not JSON";
    assertEquals(rejections.map(({ line, error }) => [line, error.actual]), [[2, actual]]);
    assertEquals(types.account.good, 1);
  }
});

test("bytes that are not UTF-8 are no export", async () => {
  await assertRejects(() => check(exportOfBytes(() => [new Uint8Array([0x7b, 0xff, 0x7d, 0x0a])])), TypeError);
  await assertRejects(() => check(exportOfBytes(() => [new Uint8Array([0x7b, 0x7d, 0xe5])])), TypeError);
});
