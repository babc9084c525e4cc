// Conversations in the emulator: lists, groups of conversations and marks.
import { assert, assertEquals } from "@std/assert";
import type { OperationId } from "../../emulator/families/family.ts";
import { replaceEntries } from "../../emulator/snapshot.ts";
import { conversationOperations } from "../../gen/conversation_operations.ts";
import { groupMessageOperations } from "../../gen/group_message_operations.ts";
import { groupOperations } from "../../gen/group_operations.ts";
import { messageOperations } from "../../gen/message_operations.ts";
import { createChatClient } from "../../mod.ts";
import { type MessageWorld, messageWorld, textBody } from "./message_world.ts";
import { test, testEverywhere } from "./registry.ts";

const firstPage = { TimeStamp: 0, StartIndex: 0, TopTimeStamp: 0, TopStartIndex: 0, AssistFlags: 7 };
const chatWith = (To_Account: string) => ({ Type: 1 as const, To_Account });
const groupChat = { Type: 2 as const, ToGroupId: "readers" };

testEverywhere(
  "conversations follow from messages, are sorted into groups, marked, found and deleted",
  async ({ createApp }) => {
    const app = await createApp();
    const families = [messageOperations, groupOperations, groupMessageOperations, conversationOperations] as const;
    const chat = createChatClient({ ...app.client, operations: [...families] });
    const now = Math.floor(Date.now() / 1000);
    const ofA = { From_Account: "a" };
    await chat.multiaccountImport({ Accounts: ["a", "b", "c"] });
    const imported = { SyncFromOldSystem: 2 as const, MsgSeq: 1, MsgRandom: 1, MsgBody: textBody("old") };
    await chat.importmsg({ ...imported, From_Account: "b", To_Account: "a", MsgTimeStamp: now - 100 });
    await chat.importmsg({ ...imported, From_Account: "a", To_Account: "c", MsgTimeStamp: now - 200 });
    await chat.createGroup({ Type: "Public", GroupId: "readers", Name: "Readers", Owner_Account: "a" });
    await chat.sendGroupMsg({ GroupId: "readers", From_Account: "a", Random: 1, MsgBody: textBody("hello") });
    const listed = await chat.recentcontactGetList({ ...ofA, ...firstPage });
    assertEquals(listed.SessionItem?.map(({ To_Account, GroupId }) => To_Account ?? GroupId), ["readers", "b", "c"]);
    assertEquals(listed.SessionItem?.[1], { Type: 1, To_Account: "b", MsgTime: now - 100, TopFlag: 0 });
    assertEquals([listed.CompleteFlag, listed.TimeStamp, listed.StartIndex], [1, now - 200, 1]);

    const created = await chat.createContactGroup({
      ...{ ...ofA, GroupContactItem: [{ GroupName: "Work", ContactItem: [chatWith("b"), chatWith("x"), groupChat] }] },
    });
    const [work] = created.GroupResultItem ?? [];
    assertEquals(work?.GroupItem, { GroupName: "Work", GroupId: 1 });
    assertEquals(work?.ResultItem?.map(({ ResultCode }) => ResultCode), [0, 50001, 0]);
    await chat.createContactGroup({
      ...{ ...ofA, GroupContactItem: [{ GroupName: "Friends", ContactItem: [chatWith("b")] }] },
    });
    const moved = await chat.updateContactGroup({
      ...ofA,
      UpdateType: 1,
      UpdateGroup: {
        UpdateGroupType: 2,
        OldGroupName: "Work",
        ContactUpdateItem: [
          { ContactOptType: 1, ContactItem: chatWith("c") },
          { ContactOptType: 2, ContactItem: groupChat },
        ],
      },
    });
    assertEquals(moved.UpdateGroupResult?.ContactResultItem?.map(({ ResultCode }) => ResultCode), [0, 0]);
    const renamed = await chat.updateContactGroup({
      ...{ ...ofA, UpdateType: 1, UpdateGroup: { UpdateGroupType: 1, OldGroupName: "Work", NewGroupName: "Team" } },
    });
    assertEquals(renamed.UpdateGroupResult, {
      ...{ UpdateGroupType: 1, GroupName: "Team", GroupId: 1, OldGroupName: "Work" },
    });
    const marked = await chat.markContact({
      ...ofA,
      MarkItem: [
        { OptType: 3, ContactItem: chatWith("b"), SetMark: [1, 2, 5], CustomMark: "abcd" },
        { OptType: 1, ContactItem: chatWith("b"), ClearMark: [2] },
        { OptType: 2, ContactItem: { Type: 2, ToGroupId: "unknown" }, CustomMark: "abcd" },
      ],
    });
    assertEquals(marked.ResultItem?.map(({ OptType, ResultCode }) => [OptType, ResultCode]), [
      ...[[3, 0], [1, 0], [2, 51007]],
    ]);
    const all = await chat.getContactGroup({ ...ofA, StartIndex: 0 });
    assertEquals(all.ContactItem?.map(({ Timestamp: _, ...mark }) => mark), [
      { Type: 1, To_Account: "b", StandardMark: "10001", CustomMark: "abcd", ContactGroupId: [1, 2] },
      { Type: 1, To_Account: "c", ContactGroupId: [1] },
    ]);
    assertEquals([all.GroupItem?.map(({ GroupName }) => GroupName), all.CompleteFlag], [["Team", "Friends"], 1]);
    const found = await chat.searchContactGroup({ ...ofA, ContactItem: [groupChat, chatWith("c")] });
    assertEquals(found.ContactResultItem?.map(({ To_Account }) => To_Account), ["c"]);
    assertEquals(found.GroupItem, [{ GroupName: "Team", GroupId: 1 }]);
    const withMarks = await chat.recentcontactGetList({ ...ofA, ...firstPage, AssistFlags: 15 });
    assertEquals(withMarks.SessionItem?.[1]?.StandardMark, "10001");

    const deleted = await chat.delContactGroup({ ...ofA, GroupName: ["Team"] });
    assertEquals(deleted.GroupItem, [{ GroupName: "Team", GroupId: 1 }]);
    await chat.recentcontactDelete({ ...ofA, Type: 1, To_Account: "c", ClearRamble: 1 });
    await chat.recentcontactDelete({ ...ofA, Type: 2, ToGroupid: "readers" });
    const left = await chat.recentcontactGetList({ ...ofA, ...firstPage, AssistFlags: 15 });
    assertEquals(left.SessionItem?.map(({ To_Account, ContactGroupId }) => [To_Account, ContactGroupId]), [["b", [2]]]);
    const called = new Set((await app.calls()).map(({ operation }) => operation));
    const missing = Object.keys(conversationOperations.operations).filter((operation) => !called.has(operation));
    assertEquals(missing, []);
  },
);

/** Who is in a user's list, the latest first. */
function listOf({ call }: MessageWorld, user: string, AssistFlags = 7): unknown[] {
  const { SessionItem } = call("recentcontactGetList", { From_Account: user, ...firstPage, AssistFlags });
  return (SessionItem as { To_Account?: string; GroupId?: string }[]).map(({ To_Account, GroupId }) =>
    To_Account ?? GroupId
  );
}

test("a deleted conversation is gone for one side, counts nothing as unread, and a new message brings it back", () => {
  const app = messageWorld();
  app.send("a", "b", "first");
  app.send("b", "a", "second");
  app.call("recentcontactDelete", { From_Account: "b", Type: 1, To_Account: "a" });
  assertEquals([listOf(app, "b"), listOf(app, "a"), app.unread("b")], [[], ["b"], 0]);
  assertEquals(app.texts("b", "a"), ["first", "second"]);
  app.call("recentcontactDelete", { From_Account: "b", Type: 1, To_Account: "a", ClearRamble: 1 });
  assertEquals([app.texts("b", "a"), app.texts("a", "b"), app.unread("a")], [[], ["first", "second"], 1]);
  app.send("a", "b", "third");
  assertEquals([listOf(app, "b"), app.texts("b", "a"), app.unread("b")], [["a"], ["third"], 1]);
});

test("an older message does not move a conversation back, and pages go on where the last one ended", () => {
  const app = messageWorld();
  const UserIDs = Array.from({ length: 100 }, (_, i) => `u${i}`);
  app.call("multiaccountImport", { Accounts: UserIDs });
  for (const user of [...UserIDs, "b", "c"]) app.send("a", user, "hello");
  const first = app.call("recentcontactGetList", { From_Account: "a", ...firstPage });
  assertEquals([(first.SessionItem as object[]).length, first.CompleteFlag], [100, 0]);
  const { TimeStamp, StartIndex, TopTimeStamp, TopStartIndex } = first;
  const next = { TimeStamp, StartIndex, TopTimeStamp, TopStartIndex, AssistFlags: 15 };
  const rest = app.call("recentcontactGetList", { From_Account: "a", ...next });
  assertEquals(
    [(rest.SessionItem as { To_Account: string }[]).map(({ To_Account }) => To_Account), rest.CompleteFlag],
    [
      ["b", "c"],
      1,
    ],
  );
  app.time.now += 1000;
  app.send("d", "a", "later");
  app.call("importmsg", {
    ...{ From_Account: "a", To_Account: "d", SyncFromOldSystem: 2, MsgRandom: 1, MsgTimeStamp: 5 },
    MsgBody: textBody("old"),
  });
  assertEquals(listOf(app, "a")[0], "d");
});

test("a list has the latest 500 conversations, 100 in a trial app", () => {
  const app = messageWorld({ accountLimit: Infinity });
  for (let i = 0; i < 1100; i++) {
    app.call("accountImport", { UserID: `u${i}` });
    app.time.now += 1000;
    app.send("a", `u${i}`, "hello");
  }
  const pages = (flags: Partial<typeof firstPage>) =>
    app.call("recentcontactGetList", { From_Account: "a", ...firstPage, ...flags });
  let [count, page] = [0, pages({})];
  assertEquals((page.SessionItem as { To_Account: string }[])[0]?.To_Account, "u1099");
  for (;;) {
    count += (page.SessionItem as object[]).length;
    if (page.CompleteFlag === 1) break;
    page = pages({ TimeStamp: Number(page.TimeStamp), StartIndex: Number(page.StartIndex) });
  }
  assertEquals(count, 500);
  app.world.settings.edition = "trial";
  assertEquals([pages({}).CompleteFlag, listOf(app, "a").length], [1, 100]);
});

test("group chats show while a user is a member: at once with bit 1 of AssistFlags, else from the first message on", () => {
  const app = messageWorld();
  const { call } = app;
  call("createGroup", { Type: "Public", GroupId: "readers", Name: "Readers", Owner_Account: "a" });
  call("addGroupMember", { GroupId: "readers", MemberList: [{ Member_Account: "b" }] });
  assertEquals([listOf(app, "b", 0), listOf(app, "b", 2)], [[], ["readers"]]);
  const say = () =>
    call("sendGroupMsg", {
      GroupId: "readers",
      From_Account: "a",
      Random: Math.random() * 1e9 | 0,
      MsgBody: textBody("hi"),
    });
  say();
  assertEquals([listOf(app, "b", 0), listOf(app, "c", 0)], [["readers"], []]);
  call("recentcontactDelete", { From_Account: "b", Type: 2, ToGroupid: "readers" });
  assertEquals([listOf(app, "b"), listOf(app, "a")], [[], ["readers"]]);
  say();
  assertEquals(listOf(app, "b"), ["readers"]);
  call("deleteGroupMember", { GroupId: "readers", MemberToDel_Account: ["b"] });
  assertEquals(listOf(app, "b"), []);
  call("recentcontactDelete", { From_Account: "a", Type: 2, ToGroupid: "readers" });
  call("destroyGroup", { GroupId: "readers" });
  call("createGroup", { Type: "Public", GroupId: "readers", Name: "Readers", Owner_Account: "a" });
  assertEquals(listOf(app, "a"), ["readers"]);
});

const createBody = (GroupName: unknown, ContactItem: unknown = [chatWith("b")]) => ({
  GroupContactItem: [{ GroupName, ContactItem }],
});
const many = (count: number) => Array.from({ length: count }, (_, i) => chatWith(`u${i}`));
const update = (UpdateGroup: object) => ({ UpdateType: 1, UpdateGroup });
const rename = (NewGroupName: unknown) => update({ UpdateGroupType: 1, OldGroupName: "Work", NewGroupName });
const mark = (item: object) => ({ MarkItem: [{ OptType: 1, ContactItem: chatWith("b"), SetMark: [1], ...item }] });
const refusals: [operation: OperationId, body: object, code: number, what: string][] = [
  ["recentcontactGetList", { ...firstPage, From_Account: "x" }, 50001, "a user without an account"],
  ["recentcontactGetList", { ...firstPage, From_Account: 7 }, 50002, "a user that is a number"],
  ["recentcontactGetList", { ...firstPage, AssistFlags: undefined }, 50002, "no AssistFlags"],
  ["recentcontactDelete", { Type: 3, To_Account: "b" }, 50002, "a Type of 3"],
  ["recentcontactDelete", { Type: 1 }, 50002, "no To_Account"],
  ["recentcontactDelete", { Type: 2, ToGroupId: "readers" }, 50002, "a group with a large I"],
  ["recentcontactDelete", { Type: 1, To_Account: "b", ClearRamble: 2 }, 50002, "a ClearRamble of 2"],
  ["createContactGroup", { GroupContactItem: [] }, 50002, "no group"],
  ["createContactGroup", createBody("x".repeat(33)), 51011, "a name of 33 bytes"],
  ["createContactGroup", createBody("Work"), 50002, "a name that is taken"],
  ["createContactGroup", createBody("New", []), 50002, "no conversations"],
  ["createContactGroup", createBody("New", [{ Type: 2 }]), 50002, "a malformed conversation"],
  ["createContactGroup", createBody("New", many(1001)), 51008, "1,001 conversations"],
  ["updateContactGroup", { UpdateType: 2, UpdateGroup: {} }, 50002, "an UpdateType of 2"],
  [
    "updateContactGroup",
    update({ UpdateGroupType: 1, OldGroupName: "x", NewGroupName: "y" }),
    51009,
    "an unknown group",
  ],
  ["updateContactGroup", update({ UpdateGroupType: 2, OldGroupName: "Work" }), 50002, "no conversations"],
  ["updateContactGroup", rename("李".repeat(11)), 51011, "a name of 33 bytes"],
  ["updateContactGroup", rename("Friends"), 50002, "a name that is taken"],
  ["delContactGroup", { GroupName: ["x"] }, 51009, "an unknown group"],
  ["delContactGroup", { GroupName: ["Work", "Friends"] }, 50002, "two groups"],
  ["delContactGroup", { GroupName: "Work" }, 50002, "a name that is not in an array"],
  ["getContactGroup", { StartIndex: "0" }, 50002, "a StartIndex that is a text"],
  ["searchContactGroup", { ContactItem: many(301) }, 50002, "301 conversations"],
  ["markContact", { MarkItem: [] }, 51006, "no conversations"],
  ["markContact", { MarkItem: Array(101).fill(mark({}).MarkItem[0]) }, 51006, "101 conversations"],
  ["markContact", mark({ SetMark: [65] }), 50002, "bit 65"],
  ["markContact", mark({ OptType: 2, CustomMark: "x".repeat(257) }), 50002, "a custom mark of 257 bytes"],
];
for (const [operation, body, code, what] of refusals) {
  test(`the emulator answers ${operation} of ${what} with ${code}`, () => {
    const app = messageWorld();
    for (const name of ["Work", "Friends"]) app.call("createContactGroup", { From_Account: "a", ...createBody(name) });
    const before = app.world.conversations.books.get("a");
    assertEquals(app.code(operation, { From_Account: "a", ...body }), code);
    assertEquals(app.world.conversations.books.get("a"), before);
  });
}

test("a user has at most 20 groups of conversations, 1,000 conversations in them and 1,000 with marks", () => {
  const { call, code } = messageWorld({ accountLimit: Infinity });
  for (let from = 0; from < 1100; from += 100) {
    call("multiaccountImport", { Accounts: many(1100).slice(from, from + 100).map(({ To_Account }) => To_Account) });
  }
  const create = (name: string, contacts: object[]) =>
    code("createContactGroup", { From_Account: "a", ...createBody(name, contacts) });
  assertEquals([create("1", many(999)), create("2", many(1001).slice(999)), create("2", many(1000))], [0, 51008, 0]);
  for (let i = 3; i <= 20; i++) assertEquals(create(`${i}`, [chatWith("u0")]), 0);
  assertEquals(create("21", [chatWith("u0")]), 51010);
  const markAll = (contacts: object[]) =>
    code("markContact", {
      From_Account: "a",
      MarkItem: contacts.map((ContactItem) => ({ OptType: 2, ContactItem, CustomMark: "x" })),
    });
  for (let from = 0; from < 1000; from += 100) assertEquals(markAll(many(1000).slice(from, from + 100)), 0);
  assertEquals(markAll([chatWith("u1000")]), 51008);
  const page = call("getContactGroup", { From_Account: "a", StartIndex: 900 });
  assertEquals([page.CompleteFlag, (page.ContactItem as object[]).length], [1, 100]);
  assertEquals(call("getContactGroup", { From_Account: "a", StartIndex: 0 }).NextStartIndex, 100);
});

test("a trial app has custom marks only: 51013", () => {
  const { code } = messageWorld({ edition: "trial" });
  const ofA = { From_Account: "a" };
  assertEquals(code("markContact", { ...ofA, ...mark({}) }), 51013);
  assertEquals(code("markContact", { ...ofA, ...mark({ OptType: 2, CustomMark: "x" }) }), 0);
  assertEquals(code("createContactGroup", { ...ofA, ...createBody("Work") }), 51013);
});

test("a saved state has lists, groups of conversations and marks; a deleted account has none; a reset has none", async () => {
  const app = messageWorld();
  const { call, world } = app;
  app.send("a", "b", "hello");
  call("createGroup", { Type: "Public", GroupId: "readers", Name: "Readers", Owner_Account: "a" });
  for (const user of ["a", "b"]) call("recentcontactDelete", { From_Account: user, Type: 2, ToGroupid: "readers" });
  call("createContactGroup", { From_Account: "a", ...createBody("Work") });
  call("markContact", { From_Account: "a", ...mark({ OptType: 3, CustomMark: "x" }) });
  const state =
    () => [listOf(app, "a", 2), listOf(app, "b"), call("getContactGroup", { From_Account: "a", StartIndex: 0 })];
  const before = state();
  assert(await app.reload());
  assertEquals(state(), before);
  call("accountDelete", { DeleteItem: [{ UserID: "a" }] });
  assertEquals([world.conversations.chats.has("a"), world.conversations.books.has("a")], [false, false]);
  assertEquals(listOf(app, "b"), ["a"]);
  replaceEntries(world);
  const { chats, removedGroupChats, books } = world.conversations;
  assertEquals([chats.size, removedGroupChats.size, books.size], [0, 0, 0]);
});
