// Every rule of relations, broken once: the documented code, and a state that stays as it was.
import { assertEquals } from "@std/assert";
import { errorCodeOf } from "./controlled_emulator.ts";
import { codesOf, friendIds, importFriends, relationApp, type RelationClient } from "./relation_app.ts";
import { test } from "./registry.ts";

const AddSource = "AddSource_Type_Web";
const names = (count: number, prefix = "u"): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

const badBodies: [what: string, command: string, body: object, code?: number][] = [
  ["a call without From_Account", "friend_check", { To_Account: ["b"], CheckType: "CheckResult_Type_Both" }],
  ["a call by an unknown user", "friend_get", { From_Account: "x", StartIndex: 0 }, 30003],
  ["friends that are not an array", "friend_add", { From_Account: "a", AddFriendItem: { To_Account: "b" } }],
  ["friends without UserID", "friend_add", { From_Account: "a", AddFriendItem: [{ AddSource }] }],
  ["a remark that is no text", "friend_add", { From_Account: "a", AddFriendItem: [{ To_Account: "b", Remark: 7 }] }],
  ["no friends", "friend_add", { From_Account: "a", AddFriendItem: [] }],
  ["an unknown AddType", "friend_add", { From_Account: "a", AddFriendItem: [{ To_Account: "b" }], AddType: "Both" }],
  ["an unknown flag", "friend_add", { From_Account: "a", AddFriendItem: [{ To_Account: "b" }], ForceAddFlags: "1" }],
  ["1,001 friends", "friend_add", {
    From_Account: "a",
    AddFriendItem: names(1001).map((To_Account) => ({ To_Account })),
  }],
  [
    "1,001 imported friends",
    "friend_import",
    { From_Account: "a", AddFriendItem: names(1001).map((To_Account) => ({ To_Account, AddSource })) },
  ],
  ["one list where several are expected", "friend_import", {
    From_Account: "a",
    AddFriendItem: [{ To_Account: "b", AddSource, GroupName: "Team" }],
  }],
  ["an AddTime that is no number", "friend_import", {
    From_Account: "a",
    AddFriendItem: [{ To_Account: "b", AddSource, AddTime: "1" }],
  }],
  ["custom fields that are no array", "friend_import", {
    From_Account: "a",
    AddFriendItem: [{ To_Account: "b", AddSource, CustomItem: {} }],
  }],
  ["an update without fields", "friend_update", { From_Account: "a", UpdateItem: [{ To_Account: "b" }] }],
  ["an update without friends", "friend_update", { From_Account: "a" }],
  ["a deletion of nobody", "friend_delete", { From_Account: "a", To_Account: [] }],
  ["a deletion of 1,001 friends", "friend_delete", { From_Account: "a", To_Account: names(1001) }],
  ["an unknown DeleteType", "friend_delete", { From_Account: "a", To_Account: ["b"], DeleteType: "Both" }],
  ["an unknown DeleteType for all", "friend_delete_all", { From_Account: "a", DeleteType: 1 }],
  ["an unknown CheckType", "friend_check", { From_Account: "a", To_Account: ["b"], CheckType: "CheckResult_Type" }],
  ["UserIDs that are no texts", "friend_check", {
    From_Account: "a",
    To_Account: [7],
    CheckType: "CheckResult_Type_Both",
  }],
  ["a page without StartIndex", "friend_get", { From_Account: "a" }],
  ["a negative StartIndex", "friend_get", { From_Account: "a", StartIndex: -1 }],
  ["a sequence that is no number", "friend_get", { From_Account: "a", StartIndex: 0, StandardSequence: "0" }],
  ["no tags", "friend_get_list", { From_Account: "a", To_Account: ["b"], TagList: [] }],
  ["an unknown tag", "friend_get_list", { From_Account: "a", To_Account: ["b"], TagList: ["Tag_SNS_IM_Mood"] }],
  ["a list without name", "group_add", { From_Account: "a", GroupName: [""] }],
  ["a list with a name of 31 bytes", "group_add", { From_Account: "a", GroupName: ["x".repeat(31)] }],
  ["33 lists in a call", "group_add", { From_Account: "a", GroupName: names(33) }],
  ["an empty To_Account for a list", "group_add", { From_Account: "a", GroupName: ["Team"], To_Account: [] }],
  ["a deletion of no list", "group_delete", { From_Account: "a", GroupName: [] }],
  ["a list name that is no array", "group_get", { From_Account: "a", GroupName: "Team" }],
  ["an unknown NeedFriend", "group_get", { From_Account: "a", NeedFriend: 1 }],
  ["1,001 users to block", "black_list_add", { From_Account: "a", To_Account: names(1001) }],
  ["a deletion of nobody from a blocklist", "black_list_delete", { From_Account: "a" }],
  ["a page of 1,001 blocked users", "black_list_get", {
    From_Account: "a",
    StartIndex: 0,
    MaxLimited: 1001,
    LastSequence: 0,
  }],
  ["an empty page of blocked users", "black_list_get", {
    From_Account: "a",
    StartIndex: 0,
    MaxLimited: 0,
    LastSequence: 0,
  }],
  ["a blocklist without sequence", "black_list_get", { From_Account: "a", StartIndex: 0, MaxLimited: 1 }],
  ["a blocklist from nowhere", "black_list_get", { From_Account: "a", MaxLimited: 1, LastSequence: 0 }],
  ["an unknown CheckType of a blocklist", "black_list_check", {
    From_Account: "a",
    To_Account: ["b"],
    CheckType: "Both",
  }],
];
for (const [what, command, body, code = 30001] of badBodies) {
  test(`the emulator answers ${what} in ${command} with ${code} and changes nothing`, async () => {
    const { chat, emulator } = relationApp(["a", "b"]);
    assertEquals(await errorCodeOf(chat.call(`sns/${command}`, body)), code);
    assertEquals([...emulator.save()].filter((line) => line.includes("relationsOf")), []);
  });
}

/** Fields with which a friend is refused alone; by command, with the field of a body that has them. */
const badItems: [what: string, command: "friend_add" | "friend_import", item: object, code: number][] = [
  ["a remark of 97 bytes", "friend_add", { Remark: "x".repeat(97) }, 30001],
  ["an AddWording of 257 bytes", "friend_add", { AddWording: "x".repeat(257) }, 30001],
  ["an AddSource without keyword", "friend_add", { AddSource: "AddSource_Type_" }, 30001],
  ["an AddSource of nine letters", "friend_import", { AddSource: "AddSource_Type_Abcdefghi" }, 30001],
  ["a missing AddSource", "friend_import", { AddSource: undefined }, 30001],
  ["a list without name", "friend_add", { GroupName: "" }, 30001],
  ["a list name of 31 bytes", "friend_import", { GroupName: ["李".repeat(10) + "x"] }, 30001],
  ["a custom field without keyword", "friend_import", { CustomItem: [{ Tag: "Tag_SNS_Custom_", Value: "x" }] }, 30001],
  ["a custom value of 501 bytes", "friend_import", {
    CustomItem: [{ Tag: "Tag_SNS_Custom_X", Value: "x".repeat(501) }],
  }, 30001],
  ["33 friend lists", "friend_import", { GroupName: names(33) }, 30011],
  ["themselves as a friend", "friend_add", { To_Account: "a" }, 30001],
  ["an unknown user", "friend_import", { To_Account: "x" }, 30003],
];
for (const [what, command, item, code] of badItems) {
  test(`${command} refuses ${what} with ${code} for that friend alone`, async () => {
    const { chat } = relationApp(["a", "b", "c"]);
    const AddFriendItem = [{ To_Account: "b", AddSource, ...item }, { To_Account: "c", AddSource }];
    const result = await chat.call(`sns/${command}`, { From_Account: "a", AddFriendItem });
    assertEquals(codesOf(result as { ResultItem?: { ResultCode: number }[] }), [code, 0]);
    assertEquals([result.Fail_Account, await friendIds(chat, "a")], [[AddFriendItem[0]?.To_Account], ["c"]]);
  });
}

/** Adds b as a friend of a; the ResultCode. */
async function add(chat: RelationClient, options: object = {}, To_Account = "b"): Promise<number | undefined> {
  const AddFriendItem = [{ To_Account, AddSource }];
  return codesOf(await chat.friendAdd({ From_Account: "a", AddFriendItem, ...options }))[0];
}

async function setProfile(
  chat: RelationClient,
  From_Account: string,
  Tag: "AllowType" | "AdminForbidType",
  Value: string,
) {
  await chat.call("profile/portrait_set", { From_Account, ProfileItem: [{ Tag: `Tag_Profile_IM_${Tag}`, Value }] });
}

test("friendAdd answers 30001 for a friend, 30515 for a user whom one blocks, 30525 for a user who blocks one", async () => {
  const { chat } = relationApp(["a", "b", "c", "d"]);
  assertEquals([await add(chat), await add(chat)], [0, 30001]);
  await chat.blackListAdd({ From_Account: "a", To_Account: ["c"] });
  await chat.blackListAdd({ From_Account: "d", To_Account: ["a"] });
  assertEquals([await add(chat, {}, "c"), await add(chat, {}, "d")], [30515, 30525]);
  assertEquals(await add(chat, { ForceAddFlags: 1 }, "d"), 30525);
  await chat.blackListDelete({ From_Account: "d", To_Account: ["a"] });
  assertEquals([await add(chat, {}, "d"), await friendIds(chat, "a")], [0, ["b", "d"]]);
});

test("friendAdd follows the other user's AllowType, unless ForceAddFlags is 1, and the AdminForbidType of From_Account", async () => {
  const { chat, emulator } = relationApp(["a", "b", "c"]);
  await setProfile(chat, "b", "AllowType", "AllowType_Type_DenyAny");
  await setProfile(chat, "c", "AllowType", "AllowType_Type_NeedConfirm");
  assertEquals([await add(chat), await add(chat, {}, "c"), await friendIds(chat, "a")], [30516, 30539, []]);
  const requests = () => [...emulator.save()].filter((line) => line.includes('"requests":[["a"')).length;
  assertEquals(requests(), 1);
  await setProfile(chat, "a", "AdminForbidType", "AdminForbid_Type_SendOut");
  assertEquals(await add(chat, { ForceAddFlags: 1 }), 30009);
  await setProfile(chat, "a", "AdminForbidType", "AdminForbid_Type_None");
  const forced = { ForceAddFlags: 1, AddType: "Add_Type_Single" };
  assertEquals([await add(chat, forced), await add(chat, forced, "c")], [0, 0]);
  assertEquals([await friendIds(chat, "a"), await friendIds(chat, "c"), requests()], [["b", "c"], [], 0]);
});

test("a user has at most 100 friend requests waiting, and a repeated one is not another", async () => {
  const { chat } = relationApp(["b", ...names(101)]);
  await setProfile(chat, "b", "AllowType", "AllowType_Type_NeedConfirm");
  const ask = async (From_Account: string) =>
    codesOf(await chat.friendAdd({ From_Account, AddFriendItem: [{ To_Account: "b", AddSource }] }))[0];
  for (const user of names(100)) assertEquals(await ask(user), 30539);
  assertEquals([await ask("u100"), await ask("u0")], [30012, 30539]);
  await chat.blackListAdd({ From_Account: "b", To_Account: ["u0"] });
  assertEquals([await ask("u0"), await ask("u100")], [30525, 30539]);
});

test("a user has at most 3,000 friends: 30010 for the own friends, 30014 for those of the other user", async () => {
  const { chat } = relationApp(["a", "b", "c", ...names(3000)]);
  await importFriends(chat, "a", names(3000));
  await importFriends(chat, "c", names(3000));
  assertEquals(await add(chat), 30010);
  const imported = await chat.friendImport({
    From_Account: "a",
    AddFriendItem: ["b", "u0"].map((To_Account) => ({ To_Account, AddSource })),
  });
  assertEquals(codesOf(imported), [30010, 0]);
  const from = async (AddType: "Add_Type_Both" | "Add_Type_Single") =>
    codesOf(await chat.friendAdd({ From_Account: "b", AddFriendItem: [{ To_Account: "c" }], AddType }));
  assertEquals([await from("Add_Type_Both"), await from("Add_Type_Single")], [[30014], [0]]);
});

test("a user has at most 32 friend lists, whichever command makes them", async () => {
  const { chat } = relationApp(["a", "b", "c"]);
  await importFriends(chat, "a", ["b"]);
  await chat.snsGroupAdd({ From_Account: "a", GroupName: names(31) });
  assertEquals(await errorCodeOf(chat.snsGroupAdd({ From_Account: "a", GroupName: ["x", "y"] })), 30011);
  await chat.snsGroupAdd({ From_Account: "a", GroupName: ["x", "x", "u0"] });
  assertEquals(await errorCodeOf(chat.snsGroupAdd({ From_Account: "a", GroupName: ["y"] })), 30011);
  const update = async (Value: string[]) =>
    codesOf(
      await chat.friendUpdate({
        From_Account: "a",
        UpdateItem: [{ To_Account: "b", SnsItem: [{ Tag: "Tag_SNS_IM_Group", Value }] }],
      }),
    );
  assertEquals([await update(["x", "y"]), await update(["x", "u0"])], [[30011], [0]]);
  const AddFriendItem = [{ To_Account: "c", GroupName: "y", AddSource }];
  assertEquals(codesOf(await chat.friendAdd({ From_Account: "a", AddFriendItem })), [30011]);
  assertEquals((await chat.snsGroupGet({ From_Account: "a" })).ResultItem?.length, 32);
});

test("friendUpdate refuses fields that cannot be set, and then sets none of the friend's fields", async () => {
  const { chat } = relationApp(["a", "b", "c"]);
  await importFriends(chat, "a", ["b", "c"]);
  const bad: [Tag: string, Value: unknown][] = [
    ["Tag_SNS_IM_AddTime", 5],
    ["Tag_SNS_IM_Remark", 5],
    ["Tag_SNS_IM_Remark", "x".repeat(97)],
    ["Tag_SNS_IM_Group", "Team"],
    ["Tag_SNS_IM_Group", [""]],
    ["Tag_SNS_Custom_Nick", ["x"]],
    ["Tag_SNS_Custom_Nick", "x".repeat(501)],
    ["Tag_SNS_Custom_Nickname9", "x"],
    ["__proto__", "x"],
  ];
  for (const [Tag, Value] of bad) {
    const SnsItem = [{ Tag: "Tag_SNS_IM_Remark", Value: "new" }, { Tag, Value }];
    const UpdateItem = [{ To_Account: "b", SnsItem }, { To_Account: "c", SnsItem: SnsItem.slice(0, 1) }, {
      To_Account: "x",
      SnsItem,
    }];
    const result = await chat.call("sns/friend_update", { From_Account: "a", UpdateItem });
    assertEquals([Tag, codesOf(result as { ResultItem?: { ResultCode: number }[] })], [Tag, [30001, 0, 30003]]);
  }
  const { InfoItem } = await chat.friendGetList({
    From_Account: "a",
    To_Account: ["b", "c"],
    TagList: ["Tag_SNS_IM_Remark"],
  });
  assertEquals(InfoItem?.map(({ SnsProfileItem }) => SnsProfileItem?.[0]?.Value), [undefined, "new"]);
});

test("a blocklist has at most 1,000 users; one who is on it gets 30001, and so does From_Account", async () => {
  const { chat } = relationApp(["a", "b", ...names(1000)]);
  const block = async (...To_Account: string[]) => codesOf(await chat.blackListAdd({ From_Account: "a", To_Account }));
  assertEquals([...new Set(await block(...names(999)))], [0]);
  assertEquals(await block("a", "u0", "u999", "b", "u0"), [30001, 30001, 0, 30013, 30001]);
  const { BlackListItem } = await chat.blackListGet({
    From_Account: "a",
    StartIndex: 0,
    MaxLimited: 1000,
    LastSequence: 0,
  });
  assertEquals(BlackListItem?.length, 1000);
});

test("deleting both ways succeeds when there is a friendship in one direction", async () => {
  const { chat } = relationApp(["a", "b"]);
  await importFriends(chat, "b", ["a"]);
  const deleteB = async (DeleteType: "Delete_Type_Single" | "Delete_Type_Both") =>
    codesOf(await chat.friendDelete({ From_Account: "a", To_Account: ["b"], DeleteType }));
  assertEquals([await deleteB("Delete_Type_Single"), await deleteB("Delete_Type_Both")], [[31704], [0]]);
  assertEquals([await deleteB("Delete_Type_Both"), await friendIds(chat, "b")], [[31704], []]);
});

test("friendAdd ignores the times and custom fields that only friendImport takes", async () => {
  const { chat } = relationApp(["a", "b"]);
  const item = { To_Account: "b", AddTime: 5, CustomItem: [{ Tag: "Tag_SNS_Custom_X", Value: "x" }] };
  await chat.call("sns/friend_add", { From_Account: "a", AddFriendItem: [item] });
  const { UserDataItem } = await chat.friendGet({ From_Account: "a", StartIndex: 0 });
  const fields = UserDataItem?.[0]?.ValueItem;
  assertEquals([fields?.map(({ Tag }) => Tag), fields?.[0]?.Value === 5], [["Tag_SNS_IM_AddTime"], false]);
});
