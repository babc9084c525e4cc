// The relation family of the emulator: friends, friend lists and blocklists that stay consistent from call to call.
import { assert, assertEquals } from "@std/assert";
import { relationOperations } from "../../gen/relation_operations.ts";
import { createChatClient } from "../../mod.ts";
import { codesOf, friendIds, importFriends, relationApp, type RelationClient } from "./relation_app.ts";
import { test, testEverywhere } from "./registry.ts";

const AddSource = "AddSource_Type_Web";

testEverywhere("the fifteen commands of relations read back what they changed", async ({ createApp }) => {
  const app = await createApp();
  const chat = createChatClient({ ...app.client, operations: [relationOperations] });
  await chat.multiaccountImport({
    AccountList: ["a", "b", "c", "d"].map((UserID) => ({ UserID, Nick: `nick of ${UserID}` })),
  });
  await makeFriends(chat);
  await readFriends(chat);
  await changeFriendLists(chat);
  await blockAndUnblock(chat);
  await deleteFriends(chat);
  const called = new Set((await app.calls()).map(({ operation }) => operation));
  assertEquals(Object.keys(relationOperations.operations).filter((name) => !called.has(name)), []);
});

async function makeFriends(chat: RelationClient): Promise<void> {
  const added = await chat.friendAdd({
    From_Account: "a",
    AddFriendItem: [
      { To_Account: "b", Remark: "Bea", GroupName: "Classmates", AddSource, AddWording: "We met at the book fair" },
      { To_Account: "x", AddSource },
    ],
  });
  assertEquals(added, {
    ...{ ActionStatus: "OK", ErrorInfo: "", ErrorCode: 0, ErrorDisplay: "" },
    ResultItem: [
      { To_Account: "b", ResultCode: 0, ResultInfo: "" },
      { To_Account: "x", ResultCode: 30003, ResultInfo: "the account does not exist" },
    ],
    Fail_Account: ["x"],
  });
  const imported = await chat.friendImport({
    From_Account: "a",
    AddFriendItem: [{
      ...{
        To_Account: "c",
        AddSource: "AddSource_Type_Import",
        AddTime: 1420000001,
        GroupName: ["Readers", "Classmates"],
      },
      CustomItem: [{ Tag: "Tag_SNS_Custom_Rank", Value: 7 }, { Tag: "Tag_SNS_Custom_Nick", Value: "Cee" }],
    }],
  });
  assertEquals(imported.Fail_Account, undefined);
  const updated = await chat.friendUpdate({
    From_Account: "a",
    UpdateItem: [{
      To_Account: "c",
      SnsItem: [{ Tag: "Tag_SNS_IM_Remark", Value: "Cid" }, { Tag: "Tag_SNS_Custom_Rank", Value: 8 }],
    }, { To_Account: "d", SnsItem: [{ Tag: "Tag_SNS_IM_Remark", Value: "Di" }] }],
  });
  assertEquals(codesOf(updated), [0, 30001]);
}

async function readFriends(chat: RelationClient): Promise<void> {
  const To_Account = ["b", "c", "d"];
  const single = await chat.friendCheck({ From_Account: "a", To_Account, CheckType: "CheckResult_Type_Single" });
  assertEquals(single.InfoItem?.map(({ Relation }) => Relation?.slice(17)), ["AWithB", "AWithB", "NoRelation"]);
  const both = await chat.friendCheck({ From_Account: "a", To_Account, CheckType: "CheckResult_Type_Both" });
  assertEquals(both.InfoItem?.map(({ Relation }) => Relation?.slice(17)), ["BothWay", "AWithB", "NoRelation"]);
  const ofC = await chat.friendCheck({ From_Account: "c", To_Account: ["a"], CheckType: "CheckResult_Type_Both" });
  assertEquals(ofC.InfoItem?.map(({ Relation }) => Relation), ["CheckResult_Type_BWithA"]);
  const page = await chat.friendGet({ From_Account: "a", StartIndex: 0 });
  assertEquals([page.FriendNum, page.CompleteFlag, page.NextStartIndex], [2, 1, 0]);
  assertEquals(page.UserDataItem?.[1], {
    To_Account: "c",
    ValueItem: [
      { Tag: "Tag_SNS_IM_AddSource", Value: "AddSource_Type_Import" },
      { Tag: "Tag_SNS_IM_Remark", Value: "Cid" },
      { Tag: "Tag_SNS_IM_Group", Value: ["Readers", "Classmates"] },
      { Tag: "Tag_SNS_IM_AddTime", Value: 1420000001 },
      { Tag: "Tag_SNS_Custom_Rank", Value: 8 },
      { Tag: "Tag_SNS_Custom_Nick", Value: "Cee" },
    ],
  });
  // The other side gets neither remark nor list.
  const reverse = await chat.friendGet({ From_Account: "b", StartIndex: 0 });
  assertEquals(reverse.UserDataItem?.flatMap(({ ValueItem }) => ValueItem?.map(({ Tag }) => Tag)), [
    "Tag_SNS_IM_AddSource",
    "Tag_SNS_IM_AddTime",
    "Tag_SNS_IM_AddWording",
  ]);
  const list = await chat.friendGetList({
    ...{ From_Account: "a", To_Account: ["b", "d"] },
    TagList: ["Tag_SNS_IM_Remark", "Tag_SNS_Custom_Rank", "Tag_Profile_IM_Nick", "Tag_Profile_IM_Image"],
  });
  assertEquals(list.InfoItem?.[0]?.SnsProfileItem, [
    { Tag: "Tag_SNS_IM_Remark", Value: "Bea" },
    { Tag: "Tag_Profile_IM_Nick", Value: "nick of b" },
  ]);
  assertEquals([list.InfoItem?.[1]?.ResultCode, list.Fail_Account], [30001, ["d"]]);
}

async function changeFriendLists(chat: RelationClient): Promise<void> {
  const lists = async () => {
    const { ResultItem } = await chat.snsGroupGet({ From_Account: "a", NeedFriend: "Need_Friend_Type_Yes" });
    return ResultItem?.map(({ GroupName, FriendNumber, To_Account }) => [GroupName, FriendNumber, To_Account?.join()]);
  };
  assertEquals(await lists(), [["Classmates", 2, "b,c"], ["Readers", 1, "c"]]);
  const empty = await chat.snsGroupAdd({ From_Account: "a", GroupName: ["Team"] });
  assertEquals([empty.ResultItem, typeof empty.CurrentSequence], [undefined, "number"]);
  const filled = await chat.snsGroupAdd({
    From_Account: "a",
    GroupName: ["Chess", "Readers"],
    To_Account: ["b", "d", "x"],
  });
  assertEquals([codesOf(filled), filled.Fail_Account], [[0, 32216, 30003], ["d", "x"]]);
  assert(filled.CurrentSequence! > empty.CurrentSequence!); // both answers have one
  assertEquals(await lists(), [["Classmates", 2, "b,c"], ["Readers", 2, "b,c"], ["Team", 0, ""], ["Chess", 1, "b"]]);
  await chat.snsGroupDelete({ From_Account: "a", GroupName: ["Readers", "no such list"] });
  const some = await chat.snsGroupGet({ From_Account: "a", GroupName: ["Readers", "Chess"] });
  assertEquals(some.ResultItem, [{ GroupName: "Chess", FriendNumber: 1 }]);
  const { UserDataItem } = await chat.friendGet({ From_Account: "a", StartIndex: 0 });
  const groups = UserDataItem?.map(({ ValueItem }) => ValueItem?.find(({ Tag }) => Tag === "Tag_SNS_IM_Group")?.Value);
  assertEquals(groups, [["Classmates", "Chess"], ["Classmates"]]);
}

async function blockAndUnblock(chat: RelationClient): Promise<void> {
  const before = Math.floor(Date.now() / 1000);
  assertEquals(codesOf(await chat.blackListAdd({ From_Account: "a", To_Account: ["b", "d", "x"] })), [0, 0, 30003]);
  assertEquals(codesOf(await chat.blackListAdd({ From_Account: "d", To_Account: ["a"] })), [0]);
  assertEquals([await friendIds(chat, "a"), await friendIds(chat, "b")], [["c"], []]);
  const first = await chat.blackListGet({ From_Account: "a", StartIndex: 0, MaxLimited: 1, LastSequence: 0 });
  assertEquals([first.BlackListItem?.map(({ To_Account }) => To_Account), first.StartIndex], [["b"], 1]);
  const last = await chat.blackListGet({ From_Account: "a", StartIndex: 1, MaxLimited: 1, LastSequence: 0 });
  assertEquals([last.BlackListItem?.map(({ To_Account }) => To_Account), last.StartIndex], [["d"], 0]);
  assert(last.BlackListItem![0]!.AddBlackTimeStamp! >= before); // the page has an entry
  assertEquals([last.CurruentSequence, last.CurrentSequence], [2, 2]);
  const checked = { From_Account: "a", To_Account: ["b", "c", "d", "x"] };
  const both = await chat.blackListCheck({ ...checked, CheckType: "BlackCheckResult_Type_Both" });
  assertEquals(both.BlackListCheckItem?.map(({ Relation }) => Relation?.slice(22)), ["AWithB", "NO", "BothWay", "NO"]);
  assertEquals(both.Fail_Account, ["x"]);
  const single = await chat.blackListCheck({ ...checked, CheckType: "BlackCheckResult_Type_Single" });
  assertEquals(single.BlackListCheckItem?.map(({ Relation }) => Relation?.slice(22)), ["AWithB", "NO", "AWithB", "NO"]);
  assertEquals(codesOf(await chat.blackListDelete({ From_Account: "a", To_Account: ["b", "c", "d"] })), [0, 30001, 0]);
  const reverse = await chat.blackListCheck({ ...checked, CheckType: "BlackCheckResult_Type_Both" });
  assertEquals(reverse.BlackListCheckItem?.map(({ Relation }) => Relation?.slice(22)), ["NO", "NO", "BWithA", "NO"]);
  // The friendship does not come back.
  assertEquals([await friendIds(chat, "a"), await friendIds(chat, "b")], [["c"], []]);
}

async function deleteFriends(chat: RelationClient): Promise<void> {
  await chat.friendAdd({ From_Account: "a", AddFriendItem: [{ To_Account: "b" }], AddType: "Add_Type_Both" });
  await chat.friendAdd({ From_Account: "c", AddFriendItem: [{ To_Account: "a" }], AddType: "Add_Type_Single" });
  assertEquals(codesOf(await chat.friendDelete({ From_Account: "a", To_Account: ["b", "d", "x"] })), [0, 31704, 30003]);
  assertEquals([await friendIds(chat, "a"), await friendIds(chat, "b"), await friendIds(chat, "c")], [["c"], ["a"], [
    "a",
  ]]);
  await chat.friendDelete({ From_Account: "a", To_Account: ["c"], DeleteType: "Delete_Type_Both" });
  assertEquals([await friendIds(chat, "a"), await friendIds(chat, "c")], [[], []]);
  await chat.friendAdd({ From_Account: "a", AddFriendItem: [{ To_Account: "b" }, { To_Account: "c" }] });
  await chat.friendDeleteAll({ From_Account: "a" });
  assertEquals([await friendIds(chat, "a"), await friendIds(chat, "b"), await friendIds(chat, "c")], [[], ["a"], [
    "a",
  ]]);
  await chat.friendDeleteAll({ From_Account: "b", DeleteType: "Delete_Type_Both" });
  await chat.friendDeleteAll({ From_Account: "d" });
  assertEquals(await friendIds(chat, "b"), []);
  const { ResultItem } = await chat.snsGroupGet({ From_Account: "a" });
  assertEquals(ResultItem?.map(({ FriendNumber }) => FriendNumber), [0, 0, 0]);
}

test("friendGet has pages of 100 and leaves out the kinds of fields whose sequence is current", async () => {
  const friends = Array.from({ length: 200 }, (_, i) => `u${i}`);
  const { chat } = relationApp(["a", ...friends]);
  await importFriends(chat, "a", friends);
  assertEquals(await friendIds(chat, "a"), friends);
  const pages = await Promise.all([0, 100, 200].map((StartIndex) => chat.friendGet({ From_Account: "a", StartIndex })));
  assertEquals(pages.map((page) => [page.UserDataItem?.length, page.CompleteFlag, page.NextStartIndex]), [
    [100, 0, 100],
    [100, 1, 0],
    [0, 1, 0],
  ]);
  const set = (Tag: string, Value: string) =>
    chat.friendUpdate({ From_Account: "a", UpdateItem: [{ To_Account: "u0", SnsItem: [{ Tag, Value }] }] });
  await set("Tag_SNS_Custom_Nick", "Uno");
  const { StandardSequence, CustomSequence } = await chat.friendGet({ From_Account: "a", StartIndex: 0 });
  const from = { From_Account: "a", StartIndex: 0, StandardSequence, CustomSequence };
  const current = await chat.friendGet(from);
  assertEquals([current.UserDataItem, current.FriendNum, current.CompleteFlag], [[], 200, 1]);
  await set("Tag_SNS_Custom_Nick", "Una");
  const custom = await chat.friendGet(from);
  assertEquals(custom.UserDataItem?.[0]?.ValueItem, [{ Tag: "Tag_SNS_Custom_Nick", Value: "Una" }]);
  assertEquals([custom.UserDataItem?.[1]?.ValueItem, custom.StandardSequence], [[], StandardSequence]);
  await set("Tag_SNS_IM_Remark", "One");
  const standard = await chat.friendGet({ ...from, CustomSequence: custom.CustomSequence });
  const tags = standard.UserDataItem?.[0]?.ValueItem?.map(({ Tag }) => Tag);
  assertEquals(tags, ["Tag_SNS_IM_AddSource", "Tag_SNS_IM_Remark", "Tag_SNS_IM_AddTime"]);
});

test("a repeated friendImport updates the fields that it has, and an empty text clears a field", async () => {
  const { chat } = relationApp(["a", "b"]);
  const importB = (fields: object) =>
    chat.friendImport({ From_Account: "a", AddFriendItem: [{ To_Account: "b", AddSource, ...fields }] });
  const fieldsOf = async () => {
    const { UserDataItem } = await chat.friendGet({ From_Account: "a", StartIndex: 0 });
    return UserDataItem?.[0]?.ValueItem?.map(({ Tag, Value }) => `${Tag.replace(/Tag_SNS_\w+_/, "")}: ${Value}`);
  };
  await importB({
    Remark: "Bea",
    AddTime: 5,
    GroupName: ["Team"],
    CustomItem: [{ Tag: "Tag_SNS_Custom_X", Value: "x" }],
  });
  await importB({ Remark: "Bee" });
  assertEquals(await fieldsOf(), [`AddSource: ${AddSource}`, "Remark: Bee", "Group: Team", "AddTime: 5", "X: x"]);
  await importB({ Remark: "", GroupName: [], CustomItem: [{ Tag: "Tag_SNS_Custom_X", Value: "" }] });
  assertEquals(await fieldsOf(), [`AddSource: ${AddSource}`, "AddTime: 5"]);
});
