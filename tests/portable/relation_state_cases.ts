// The state of relations: saved and loaded, without deleted accounts, and read by other families.
import { assert, assertEquals } from "@std/assert";
import { blackListAdd } from "../../emulator/families/relations/blocklists.ts";
import { friendAdd } from "../../emulator/families/relations/friend_add.ts";
import { areFriends, friendsOf, hasFriend, isBlockedBy } from "../../emulator/families/relations/relation_state.ts";
import { createWorld } from "../../emulator/families/world.ts";
import { defaultSettings } from "../../emulator/settings.ts";
import { friendIds, importFriends, relationApp } from "./relation_app.ts";
import { test } from "./registry.ts";
import { failureOf } from "./test_clients.ts";

test("a deleted account is gone from friends, friend lists, blocklists and requests of others, and starts over", async () => {
  const { emulator, chat } = relationApp(["a", "b", "c", "d"]);
  await chat.friendAdd({
    From_Account: "a",
    AddFriendItem: [{ To_Account: "b", GroupName: "Team" }, { To_Account: "c" }],
  });
  await chat.blackListAdd({ From_Account: "d", To_Account: ["a"] });
  await chat.portraitSet({
    From_Account: "c",
    ProfileItem: [{ Tag: "Tag_Profile_IM_AllowType", Value: "AllowType_Type_NeedConfirm" }],
  });
  await chat.friendAdd({ From_Account: "b", AddFriendItem: [{ To_Account: "c" }] });
  await chat.accountDelete({ DeleteItem: [{ UserID: "a" }] });
  assertEquals([await friendIds(chat, "b"), await friendIds(chat, "c")], [[], []]);
  const blocked = await chat.blackListGet({ From_Account: "d", StartIndex: 0, MaxLimited: 10, LastSequence: 0 });
  assertEquals(blocked.BlackListItem, []);
  await chat.accountImport({ UserID: "a" });
  assertEquals([await friendIds(chat, "a"), (await chat.snsGroupGet({ From_Account: "a" })).ResultItem], [[], []]);
  assert(![...emulator.save()].slice(1).some((line) => line.includes("relationsOf") && line.includes('"a"')));
  await chat.accountDelete({ DeleteItem: [{ UserID: "b" }] });
  assert([...emulator.save()].some((line) => line.includes('"relationsOf":"c"') && line.includes('"requests":[]')));
});

test("a user who is blocked and was a friend too is gone from the blocklist with the account", async () => {
  const { chat } = relationApp(["a", "b"]);
  await chat.blackListAdd({ From_Account: "a", To_Account: ["b"] });
  await importFriends(chat, "a", ["b"]);
  await chat.friendDelete({ From_Account: "a", To_Account: ["b"] });
  await chat.accountDelete({ DeleteItem: [{ UserID: "b" }] });
  await chat.accountImport({ UserID: "b" });
  const CheckType = "BlackCheckResult_Type_Single";
  const checked = await chat.blackListCheck({ From_Account: "a", To_Account: ["b"], CheckType });
  assertEquals(checked.BlackListCheckItem?.[0]?.Relation, "BlackCheckResult_Type_NO");
});

test("relations are saved as they are at that moment, loaded, and gone after a reset", async () => {
  const { emulator, chat } = relationApp(["a", "b", "c", '李\n"娜"']);
  await chat.friendAdd({ From_Account: "a", AddFriendItem: [{ To_Account: "b", GroupName: "Team", Remark: "B" }] });
  await importFriends(chat, '李\n"娜"', ["a", "c"]);
  await chat.blackListAdd({ From_Account: "a", To_Account: ["c"] });
  const lines = emulator.save();
  const saved = [...lines].join("");
  await chat.friendDeleteAll({ From_Account: "a" });
  assertEquals([...lines].join(""), saved);
  emulator.reset();
  for (const UserID of ["a", "b", "c"]) emulator.seed({ UserID });
  assertEquals(await friendIds(chat, "a"), []);
  await emulator.load([saved]);
  assertEquals([...emulator.save()].join(""), saved);
  assertEquals([await friendIds(chat, "a"), await friendIds(chat, '李\n"娜"')], [["b"], ["a", "c"]]);
  // Deleting an account finds those who name it after loading too.
  await chat.accountDelete({ DeleteItem: [{ UserID: "a" }, { UserID: "c" }] });
  assertEquals([await friendIds(chat, "b"), await friendIds(chat, '李\n"娜"')], [[], []]);
  for (
    const [good, bad] of [['"AddTime":', '"AddTim":'], ['"lists":["Team"]', '"lists":[7]'], [
      '"blocked":[["c"',
      '"blocked":[[7',
    ]]
  ) {
    assert(saved.includes(good!)); // every entry has two texts
    const error = await failureOf(emulator.load([saved.replace(good!, bad!)])); // as above
    assert(String(error).includes("expected an entry of"), String(error));
  }
});

test("other families read who has whom as a friend and who has blocked whom", () => {
  const app = { settings: { ...defaultSettings }, accountDeleted: () => {}, groupDestroyed: () => {}, now: Date.now };
  const world = createWorld({ ...app, admins: ["a", "b", "c"] });
  friendAdd("a", { AddFriendItem: [{ To_Account: "b" }] }, world);
  friendAdd("a", { AddFriendItem: [{ To_Account: "c" }], AddType: "Add_Type_Single" }, world);
  assertEquals([areFriends(world, "a", "b"), areFriends(world, "a", "c"), hasFriend(world, "a", "c")], [
    true,
    false,
    true,
  ]);
  assertEquals([areFriends(world, "x", "a"), isBlockedBy(world, "x", "a")], [false, false]);
  blackListAdd("a", { To_Account: ["b"] }, world);
  assertEquals([isBlockedBy(world, "a", "b"), isBlockedBy(world, "b", "a"), hasFriend(world, "b", "a")], [
    true,
    false,
    false,
  ]);
  assertEquals(friendsOf(world, "b"), []);
});
