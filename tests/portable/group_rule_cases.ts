// Each rule of groups and their members broken once, with its documented code.
import { assert, assertEquals } from "@std/assert";
import type { OperationRow } from "../../gen/operation_types.ts";
import { errorCodeOf, groupApp, groupFamilies, startTime } from "./group_app.ts";
import { test } from "./registry.ts";

/** Accounts as a MemberList. */
function members(...UserIDs: string[]): { Member_Account: string }[] {
  return UserIDs.map((Member_Account) => ({ Member_Account }));
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `u${i}`);
}

/** A Public group `pub` with owner a and member b, and a group of each other type, named like `live`. */
async function appWithGroups() {
  const app = groupApp();
  const GroupId = "pub";
  await app.chat.createGroup({ Type: "Public", Name: "n", GroupId, Owner_Account: "a", MemberList: members("b") });
  await app.chat.createGroup({
    Type: "Private",
    Name: "n",
    GroupId: "work",
    Owner_Account: "a",
    MemberList: members("b"),
  });
  await app.chat.createGroup({ Type: "AVChatRoom", Name: "n", GroupId: "live", Owner_Account: "a" });
  await app.chat.createGroup({ Type: "Community", Name: "n", GroupId: "@TGS#_all", Owner_Account: "a" });
  await app.chat.createGroup({ Type: "Community", Name: "n", GroupId: "@TGS#_topics", SupportTopic: 1 });
  return app;
}

const GroupId = "pub";
const group = { Type: "Public", Name: "n" };

const refusals: [what: string, command: string, body: object, code: number][] = [
  ["a group without a type", "create_group", { Name: "n" }, 10004],
  ["a type that does not exist", "create_group", { Type: "Club", Name: "n" }, 10004],
  ["a group without a name", "create_group", { Type: "Public" }, 10004],
  ["a name of 31 bytes", "create_group", { Type: "Public", Name: "n".repeat(31) }, 10004],
  ["an introduction of 241 bytes", "create_group", { ...group, Introduction: "n".repeat(241) }, 10004],
  ["a notice of 301 bytes", "create_group", { ...group, Notification: "n".repeat(301) }, 10004],
  ["a FaceUrl of 101 bytes", "create_group", { ...group, FaceUrl: "n".repeat(101) }, 10004],
  ["a name that is a number", "create_group", { Type: "Public", Name: 7 }, 10004],
  ["an ApplyJoinOption that does not exist", "create_group", { ...group, ApplyJoinOption: "Ask" }, 10004],
  ["6001 members at most", "create_group", { ...group, MaxMemberCount: 6001 }, 10004],
  ["a custom field with a bad key", "create_group", { ...group, AppDefinedData: [{ Key: "a b", Value: "" }] }, 10004],
  [
    "a custom field of 513 bytes",
    "create_group",
    { ...group, AppDefinedData: [{ Key: "a", Value: "v".repeat(513) }] },
    10004,
  ],
  ["topics outside a Community", "create_group", { ...group, SupportTopic: 1 }, 10004],
  ["a GroupId of 49 bytes", "create_group", { ...group, GroupId: "g".repeat(49) }, 10004],
  ["a GroupId that is not ASCII", "create_group", { ...group, GroupId: "读书会" }, 10004],
  ["a GroupId like an assigned one", "create_group", { ...group, GroupId: "@TGS#1" }, 10004],
  ["a Community with a plain GroupId", "create_group", { ...group, Type: "Community", GroupId: "all" }, 10004],
  ["a GroupId that is taken", "create_group", { ...group, GroupId }, 10021],
  ["an unknown owner", "create_group", { ...group, Owner_Account: "x" }, 10019],
  ["an unknown first member", "create_group", { ...group, MemberList: members("x") }, 10019],
  ["101 first members", "create_group", { ...group, MemberList: members(...names(101)) }, 10005],
  [
    "more members than the maximum",
    "create_group",
    { ...group, MaxMemberCount: 1, MemberList: members("a", "b") },
    10038,
  ],
  ["members of a new AVChatRoom", "create_group", { ...group, Type: "AVChatRoom", MemberList: members("b") }, 10007],
  ["the import of an AVChatRoom", "import_group", { ...group, Type: "AVChatRoom" }, 10007],
  ["the import of a group that exists", "import_group", { ...group, GroupId }, 10021],
  ["the import of a group of the future", "import_group", { ...group, CreateTime: startTime + 1 }, 10004],
  ["the import of a group of 6001 members", "import_group", { ...group, MaxMemberCount: 6001 }, 10004],
  ["the destruction of an unknown group", "destroy_group", { GroupId: "gone" }, 10010],
  ["the destruction without a GroupId", "destroy_group", {}, 10004],
  ["the destruction of what cannot be a group", "destroy_group", { GroupId: "读书会" }, 10015],
  ["a change to an empty name", "modify_group_base_info", { GroupId, Name: "" }, 10004],
  ["a change to fewer members than there are", "modify_group_base_info", { GroupId, MaxMemberNum: 1 }, 10004],
  ["a change by an unknown account", "modify_group_base_info", { GroupId, Name: "m", From_Account: "x" }, 10004],
  ["a list of groups of no type", "get_appid_group_list", { GroupType: "Club" }, 10004],
  ["a list of 10001 groups", "get_appid_group_list", { Limit: 10001 }, 10004],
  ["the groups of nobody", "get_joined_group_list", {}, 10004],
  ["topics of all types", "get_joined_group_list", { Member_Account: "a", SupportTopic: 1 }, 10004],
  ["51 groups at once", "get_group_info", { GroupIdList: names(51) }, 10004],
  [
    "an unknown field of groups",
    "get_group_info",
    { GroupIdList: [GroupId], ResponseFilter: { GroupBaseInfoFilter: ["Color"] } },
    10004,
  ],
  ["adding 301 members", "add_group_member", { GroupId, MemberList: members(...names(301)) }, 10005],
  ["adding only unknown accounts", "add_group_member", { GroupId, MemberList: members("x", "y") }, 10019],
  ["adding to an AVChatRoom", "add_group_member", { GroupId: "live", MemberList: members("c") }, 10007],
  ["importing 301 members", "import_group_member", { GroupId, MemberList: members(...names(301)) }, 10005],
  ["importing members of an AVChatRoom", "import_group_member", { GroupId: "live", MemberList: members("c") }, 10007],
  [
    "importing an owner",
    "import_group_member",
    { GroupId, MemberList: [{ Member_Account: "c", Role: "Owner" }] },
    10004,
  ],
  [
    "an unread count below 0",
    "import_group_member",
    { GroupId, MemberList: [{ Member_Account: "c", UnreadMsgNum: -1 }] },
    10004,
  ],
  ["removing 101 members", "delete_group_member", { GroupId, MemberToDel_Account: names(101) }, 10004],
  ["removing the owner", "delete_group_member", { GroupId, MemberToDel_Account: ["b", "a"] }, 10007],
  ["removing from an AVChatRoom", "delete_group_member", { GroupId: "live", MemberToDel_Account: ["b"] }, 10004],
  ["6001 members at once", "get_group_member_info", { GroupId, Limit: 6001 }, 10004],
  ["a role that does not exist", "get_group_member_info", { GroupId, MemberRoleFilter: ["Boss"] }, 10004],
  ["members of an AVChatRoom", "get_group_member_info", { GroupId: "live" }, 10007],
  ["members of a Community without Next", "get_group_member_info", { GroupId: "@TGS#_all" }, 10004],
  ["51 members by name", "get_specified_group_member_info", { GroupId, Member_List_Account: names(51) }, 10005],
  [
    "members by name in an AVChatRoom",
    "get_specified_group_member_info",
    { GroupId: "live", Member_List_Account: ["a"] },
    10007,
  ],
  ["a change of the owner's role", "modify_group_member_info", { GroupId, Member_Account: "a", Role: "Member" }, 10004],
  ["a change of a stranger", "modify_group_member_info", { GroupId, Member_Account: "c", NameCard: "c" }, 10004],
  [
    "a name card of 51 bytes",
    "modify_group_member_info",
    { GroupId, Member_Account: "b", NameCard: "n".repeat(51) },
    10004,
  ],
  [
    "an admin of a Private group",
    "modify_group_member_info",
    { GroupId: "work", Member_Account: "b", Role: "Admin" },
    10007,
  ],
  [
    "a mute by a Private group",
    "modify_group_member_info",
    { GroupId: "work", Member_Account: "b", MuteTime: 1 },
    10007,
  ],
  ["501 roles", "get_role_in_group", { GroupId, User_Account: names(501) }, 10004],
  ["roles of an AVChatRoom", "get_role_in_group", { GroupId: "live", User_Account: ["a"] }, 10007],
  ["a stranger as owner", "change_group_owner", { GroupId, NewOwner_Account: "c" }, 10004],
  ["a new owner of an AVChatRoom", "change_group_owner", { GroupId: "live", NewOwner_Account: "a" }, 10007],
  ["501 mutes", "forbid_send_msg", { GroupId, Members_Account: names(501), MuteTime: 1 }, 10004],
  ["a mute without a time", "forbid_send_msg", { GroupId, Members_Account: ["b"] }, 10004],
  ["a mute of 2^32 seconds", "forbid_send_msg", { GroupId, Members_Account: ["b"], MuteTime: 2 ** 32 }, 10004],
  ["a mute in a Private group", "forbid_send_msg", { GroupId: "work", Members_Account: ["b"], MuteTime: 1 }, 10007],
  ["the mutes of a topic in a group without", "get_group_muted_account", { GroupId, TopicId: "t" }, 10004],
  ["the mutes of an unknown topic", "get_group_muted_account", { GroupId: "@TGS#_topics", TopicId: "t" }, 10010],
];
for (const [what, command, body, code] of refusals) {
  test(`${command} answers ${code}: ${what}`, async () => {
    const { codeOf, emulator } = await appWithGroups();
    const before = [...emulator.save()].join("");
    assertEquals(await codeOf(command, body), code);
    assertEquals([...emulator.save()].join(""), before);
  });
}

/** Bodies that are right for each command. */
const valid = {
  ...{ Type: "Public", Name: "n", GroupId, Member_Account: "b", NewOwner_Account: "b", MuteTime: 1, Limit: 10 },
  ...{ GroupIdList: [GroupId], MemberList: members("b"), MemberToDel_Account: ["b"], Members_Account: ["b"] },
  ...{ User_Account: ["b"], Member_List_Account: ["b"], GroupAttr: [{ key: "k", value: "v" }] },
  GroupCounter: [{ Key: "k", Value: 1 }],
};
const anything = [null, 7, -1, 1.5, "", "x", true, {}, [], [null], [7], ["x"], [{}], [[]], [{ Key: "k" }]];

test("a value of any type in any field gets an answer of the service, never an exception", async () => {
  const { chat } = await appWithGroups();
  for (const { operations } of groupFamilies) {
    for (const { path, fields } of Object.values<OperationRow>(operations)) {
      for (const name of Object.keys(fields)) {
        for (const value of anything) {
          assert(await errorCodeOf(chat.call(path, { ...valid, [name]: value })) >= 0);
        }
      }
    }
  }
});

test("10025 is the answer to a GroupId whose group the calling admin owns", async () => {
  const { chat, emulator, codeOf } = groupApp();
  emulator.seed({ UserID: "administrator" });
  await chat.createGroup({ Type: "Public", Name: "n", GroupId, Owner_Account: "administrator" });
  assertEquals(await codeOf("create_group", { ...group, GroupId }), 10025);
});

test("a group takes members up to its maximum; a call that adds nobody gets 10014", async () => {
  const { chat, codeOf } = groupApp();
  await chat.createGroup({ Type: "Public", Name: "n", GroupId, MaxMemberCount: 2 });
  const { MemberList } = await chat.addGroupMember({ GroupId, MemberList: members("a", "b", "c") });
  assertEquals(MemberList?.map(({ Result }) => Result), [1, 1, 0]);
  assertEquals(await codeOf("add_group_member", { GroupId, MemberList: members("c") }), 10014);
  const imported = await chat.importGroupMember({ GroupId, MemberList: members("c", "x", "a") });
  assertEquals(imported.MemberList?.map(({ Result }) => Result), [0, 0, 2]);
});

test("a trial app has 100 groups, 10 AVChatRooms, 20 members a group, 50 groups a user and no communities", async () => {
  const { codeOf, emulator } = groupApp({ edition: "trial" });
  assertEquals(await codeOf("create_group", { Type: "Community", Name: "n" }), 10007);
  assertEquals(await codeOf("create_group", { ...group, MaxMemberCount: 21 }), 10004);
  for (const UserID of names(21)) emulator.seed({ UserID });
  assertEquals(await codeOf("create_group", { ...group, MemberList: members(...names(21)) }), 10038);
  const codes: number[] = [];
  for (let i = 0; i < 101; i++) {
    codes.push(await codeOf("create_group", { ...group, Owner_Account: i < 50 ? "a" : "b" }));
  }
  assertEquals(codes, [...Array(100).fill(0), 10058]);
  for (let i = 0; i < 10; i++) assertEquals(await codeOf("create_group", { ...group, Type: "AVChatRoom" }), 0);
  assertEquals(await codeOf("create_group", { ...group, Type: "AVChatRoom" }), 10036);
  emulator.configure({ edition: "paid" });
  await codeOf("import_group", { ...group, GroupId: "51" });
  emulator.configure({ edition: "trial" });
  assertEquals(await codeOf("add_group_member", { GroupId: "51", MemberList: members("a") }), 10037);
});

test("an imported member joined after the group was created and before now", async () => {
  const { chat } = groupApp();
  await chat.importGroup({ Type: "Public", Name: "n", GroupId, CreateTime: startTime - 10 });
  for (const UserID of ["b", "c"]) await chat.accountImport({ UserID });
  const times: [string, number][] = [["a", -10], ["b", -9], ["c", -1], ["d", 0]];
  const { MemberList } = await chat.importGroupMember({
    GroupId,
    MemberList: times.map(([Member_Account, after]) => ({ Member_Account, JoinTime: startTime + after })),
  });
  assertEquals(MemberList?.map(({ Result }) => Result), [0, 1, 1, 0]);
  const read = await chat.getGroupMemberInfo({ GroupId, MemberInfoFilter: ["JoinTime"] });
  assertEquals(read.MemberList?.map(({ JoinTime }) => JoinTime), [startTime - 9, startTime - 1]);
});
