// All commands of groups and members in one scenario, and what stays consistent between them.
import { assert, assertEquals, assertMatch } from "@std/assert";
import { groupOperations } from "../../gen/group_operations.ts";
import { createChatClient } from "../../mod.ts";
import { groupApp, groupFamilies, startTime } from "./group_app.ts";
import { test, testEverywhere } from "./registry.ts";

testEverywhere(
  "a group is created, filled, changed, read back and destroyed by all commands of groups",
  async ({ createApp }) => {
    const app = await createApp({ rateLimits: false });
    const chat = createChatClient({ ...app.client, pace: false, operations: groupFamilies });
    await chat.multiaccountImport({ AccountList: ["a", "b", "c", "d", "e"].map((UserID) => ({ UserID })) });
    const { GroupId = "" } = await chat.createGroup({
      ...{ Type: "Public", GroupId: "readers", Name: "读书会", Owner_Account: "a", MaxMemberCount: 10 },
      ...{ Introduction: "We read.", ApplyJoinOption: "FreeAccess", AppDefinedData: [{ Key: "Level", Value: "3" }] },
      MemberList: [
        { Member_Account: "b", Role: "Admin", AppMemberDefinedData: [{ Key: "Badge", Value: "gold" }] },
        { Member_Account: "c" },
      ],
    });
    assertEquals(GroupId, "readers");
    const added = await chat.addGroupMember({
      GroupId,
      MemberList: ["c", "d", "x"].map((Member_Account) => ({ Member_Account })),
    });
    assertEquals(added.MemberList?.map(({ Result }) => Result), [2, 1, 0]);
    await chat.modifyGroupBaseInfo({ GroupId, Name: "Readers", MuteAllMember: "On", MaxMemberNum: 20 });
    // Not by the method, which refuses the empty value that deletes a field.
    await chat.call("group_open_http_svc/modify_group_base_info", {
      GroupId,
      AppDefinedData: [{ Key: "Level", Value: "" }, { Key: "City", Value: "Bonn" }],
    });
    await chat.modifyGroupMemberInfo({
      GroupId,
      Member_Account: "c",
      Role: "Admin",
      NameCard: "C",
      MsgFlag: "Discard",
    });
    const { GroupInfo = [] } = await chat.getGroupInfo({ GroupIdList: [GroupId, "gone"] });
    const { MemberList, CreateTime, LastInfoTime, ...info } = GroupInfo[0]!; // two groups were asked for
    assert(CreateTime && LastInfoTime && LastInfoTime >= CreateTime);
    assertEquals<unknown>(info, {
      ...{ GroupId, ErrorCode: 0, ErrorInfo: "", Type: "Public", Name: "Readers", Introduction: "We read." },
      ...{ Notification: "", FaceUrl: "", Owner_Account: "a", InfoSeq: 3, LastMsgTime: 0, NextMsgSeq: 1, MemberNum: 4 },
      ...{ MaxMemberNum: 20, ApplyJoinOption: "FreeAccess", InviteJoinOption: "DisableInvite", MuteAllMember: "On" },
      AppDefinedData: [{ Key: "City", Value: "Bonn" }],
    });
    assertEquals(MemberList?.map(({ Member_Account, Role }) => `${Member_Account} ${Role}`), [
      ...["a Owner", "b Admin", "c Admin", "d Member"],
    ]);
    assertEquals([GroupInfo[1]?.GroupId, GroupInfo[1]?.ErrorCode], ["gone", 10010]);
    await chat.forbidSendMsg({ GroupId, Members_Account: ["d"], MuteTime: 4294967295 });
    const { MutedAccountList } = await chat.getGroupMutedAccount({ GroupId });
    assertEquals(MutedAccountList, [{ Member_Account: "d", MutedUntil: 4294967295 }]);
    await chat.changeGroupOwner({ GroupId, NewOwner_Account: "b" });
    await chat.deleteGroupMember({ GroupId, MemberToDel_Account: ["d", "e"], Reason: "cheated" });
    const roles = await chat.getRoleInGroup({ GroupId, User_Account: ["a", "b", "c", "d"] });
    assertEquals(roles.UserIdList?.map(({ Role }) => Role), ["Member", "Owner", "Admin", "NotMember"]);
    const members = await chat.getGroupMemberInfo({ GroupId, MemberInfoFilter: ["NameCard", "MsgFlag"], Offset: 1 });
    assertEquals([members.MemberNum, members.MemberList], [3, [
      { Member_Account: "b", MsgFlag: "AcceptAndNotify", NameCard: "" },
      { Member_Account: "c", MsgFlag: "Discard", NameCard: "C" },
    ]]);
    const specified = await chat.getSpecifiedGroupMemberInfo({
      ...{ GroupId, Member_List_Account: ["b", "c", "d"], MemberInfoFilter: ["OnlineStatus"] },
      AppDefinedDataFilter_GroupMember: ["Badge"],
    });
    assertEquals(specified.MemberList, [
      { Member_Account: "b", OnlineStatus: "Offline", AppMemberDefinedData: [{ Key: "Badge", Value: "gold" }] },
      { Member_Account: "c", OnlineStatus: "Offline", AppMemberDefinedData: [{ Key: "Badge", Value: "" }] },
    ]);
    await importOldGroup(chat);
    const joined = await chat.getJoinedGroupList({
      Member_Account: "b",
      ResponseFilter: { GroupBaseInfoFilter: ["Name", "MemberNum"], SelfInfoFilter: ["Role", "MuteUntil"] },
    });
    assertEquals<unknown>([joined.TotalCount, joined.GroupIdList], [2, [
      { GroupId: "readers", Name: "Readers", MemberNum: 3, SelfInfo: { Role: "Owner", MuteUntil: 0 } },
      { GroupId: "old", Name: "Old", MemberNum: 2, SelfInfo: { Role: "Admin", MuteUntil: 0 } },
    ]]);
    await chat.destroyGroup({ GroupId });
    const all = await chat.getAppidGroupList({});
    assertEquals([all.TotalCount, all.GroupIdList, all.Next], [1, [{ GroupId: "old" }], 0]);
    const called = new Set((await app.calls()).map(({ operation }) => operation));
    for (const operation of Object.keys(groupOperations.operations)) assert(called.has(operation), operation);
  },
);

/** Imports a group of 2017 and three members, of whom one joined too early and one is its owner. */
async function importOldGroup(chat: ReturnType<typeof groupApp>["chat"]): Promise<void> {
  await chat.importGroup({ Type: "Public", GroupId: "old", Name: "Old", Owner_Account: "a", CreateTime: 1500000000 });
  const imported = await chat.importGroupMember({
    GroupId: "old",
    MemberList: [
      { Member_Account: "b", Role: "Admin", JoinTime: 1500000001, UnreadMsgNum: 5 },
      { Member_Account: "c", JoinTime: 1500000000 },
      { Member_Account: "a" },
    ],
  });
  assertEquals(imported.MemberList?.map(({ Result }) => Result), [1, 0, 2]);
}

test("groups without an ID of their own get one in the form of the service's IDs", async () => {
  const { chat } = groupApp();
  const ids = [];
  for (const Type of ["Public", "Community", "Public"] as const) {
    ids.push((await chat.createGroup({ Type, Name: "n" })).GroupId ?? "");
  }
  assertMatch(ids.join(" "), /^@TGS#2\w+ @TGS#_@TGS#c\w+ @TGS#2\w+$/);
  assertEquals(new Set(ids).size, 3);
});

test("Work and Meeting are read as Private and ChatRoom", async () => {
  const { chat } = groupApp();
  await chat.createGroup({ Type: "Work", Name: "n", GroupId: "w" });
  await chat.createGroup({ Type: "Meeting", Name: "n", GroupId: "m" });
  const filter = { GroupBaseInfoFilter: ["Type" as const] };
  const { GroupInfo } = await chat.getGroupInfo({ GroupIdList: ["w", "m"], ResponseFilter: filter });
  assertEquals<unknown>(GroupInfo, [
    { GroupId: "w", ErrorCode: 0, ErrorInfo: "", Type: "Private" },
    { GroupId: "m", ErrorCode: 0, ErrorInfo: "", Type: "ChatRoom" },
  ]);
});

test("an AVChatRoom has no members, not even its owner", async () => {
  const { chat } = groupApp();
  await chat.createGroup({ Type: "AVChatRoom", Name: "live", GroupId: "live", Owner_Account: "a" });
  const { GroupInfo } = await chat.getGroupInfo({ GroupIdList: ["live"] });
  const { Owner_Account, MemberNum, MemberList } = GroupInfo?.[0] ?? {};
  assertEquals([Owner_Account, MemberNum, MemberList], ["a", 0, undefined]);
  const { GroupIdList } = await chat.getJoinedGroupList({ Member_Account: "a", WithHugeGroups: 1 });
  assertEquals(GroupIdList, []);
  await chat.forbidSendMsg({ GroupId: "live", Members_Account: ["b"], MuteTime: 60 });
  await chat.destroyGroup({ GroupId: "live" });
});

test("a Private group without messages is listed only with WithNoActiveGroups", async () => {
  const { chat } = groupApp();
  await chat.createGroup({ Type: "Private", Name: "n", GroupId: "p", Owner_Account: "a" });
  await chat.createGroup({ Type: "Public", Name: "n", GroupId: "q", Owner_Account: "a" });
  const idsOf = async (WithNoActiveGroups: 0 | 1) =>
    (await chat.getJoinedGroupList({ Member_Account: "a", WithNoActiveGroups })).GroupIdList
      ?.map(({ GroupId }) => GroupId);
  assertEquals([await idsOf(0), await idsOf(1)], [["q"], ["p", "q"]]);
});

test("a mute ends by the emulator's clock, survives leaving, and 0 ends it at once", async () => {
  const { chat, time } = groupApp();
  await chat.createGroup({ Type: "Public", Name: "n", GroupId: "g", MemberList: [{ Member_Account: "a" }] });
  const GroupId = "g";
  const mutes = async () =>
    (await chat.getGroupMutedAccount({ GroupId })).MutedAccountList?.map(({ Member_Account, MutedUntil }) =>
      [Member_Account, MutedUntil - startTime].join(" ")
    );
  await chat.forbidSendMsg({ GroupId, Members_Account: ["a", "b"], MuteTime: 60 });
  await chat.deleteGroupMember({ GroupId, MemberToDel_Account: ["a"] });
  await chat.addGroupMember({ GroupId, MemberList: [{ Member_Account: "a" }] });
  await chat.modifyGroupMemberInfo({ GroupId, Member_Account: "a", MuteTime: 90 });
  assertEquals(await mutes(), ["a 90", "b 60"]);
  time.now += 60_000;
  assertEquals(await mutes(), ["a 90"]);
  const { MemberList } = await chat.getGroupMemberInfo({ GroupId, MemberInfoFilter: ["MuteUntil"] });
  assertEquals<unknown>(MemberList, [{ Member_Account: "a", MuteUntil: startTime + 90 }]);
  await chat.forbidSendMsg({ GroupId, Members_Account: ["a"], MuteTime: 0 });
  assertEquals(await mutes(), []);
});

test("lists of groups and members are read page by page, each entry once", async () => {
  const { chat } = groupApp();
  const GroupId = "@TGS#_all";
  await chat.createGroup({ Type: "Community", Name: "all", GroupId, Owner_Account: "a" });
  for (const id of ["g1", "g2", "g3"]) {
    await chat.createGroup({ Type: "Public", Name: id, GroupId: id, Owner_Account: "a" });
  }
  await chat.destroyGroup({ GroupId: "g2" });
  const groups: string[] = [];
  for (let Next = 0, more = true; more;) {
    const page = await chat.getAppidGroupList({ Limit: 1, Next });
    assertEquals(page.TotalCount, 3);
    groups.push(...page.GroupIdList?.map(({ GroupId }) => GroupId) ?? []);
    Next = page.Next ?? 0;
    more = Next > 0 && groups.length < 10;
  }
  assertEquals(groups, [GroupId, "g1", "g3"]);
  const joined = await chat.getJoinedGroupList({ Member_Account: "a", Limit: 1, Offset: 1, GroupType: "Public" });
  assertEquals<unknown>([joined.TotalCount, joined.GroupIdList], [2, [{ GroupId: "g3" }]]);
  await chat.addGroupMember({ GroupId, MemberList: ["b", "c", "d"].map((Member_Account) => ({ Member_Account })) });
  const members: string[] = [];
  for (let Next: string | undefined = ""; Next !== undefined;) {
    const page = await chat.getGroupMemberInfo({ GroupId, Limit: 3, Next, MemberRoleFilter: ["Owner", "Member"] });
    members.push(...page.MemberList?.map(({ Member_Account }) => Member_Account ?? "") ?? []);
    Next = page.Next === "" || members.length > 10 ? undefined : page.Next;
  }
  assertEquals(members, ["a", "b", "c", "d"]);
});

test("deleting an account takes its memberships and mutes along, and leaves its groups without an owner", async () => {
  const { chat, emulator } = groupApp({ edition: "trial" });
  await chat.createGroup({
    Type: "Public",
    Name: "n",
    GroupId: "g",
    Owner_Account: "a",
    MemberList: [{ Member_Account: "b" }],
  });
  await chat.createGroup({ Type: "AVChatRoom", Name: "n", GroupId: "live", Owner_Account: "a" });
  await chat.forbidSendMsg({ GroupId: "g", Members_Account: ["a"], MuteTime: 60 });
  await chat.accountDelete({ DeleteItem: [{ UserID: "a" }] });
  emulator.seed({ UserID: "a" });
  const { GroupInfo } = await chat.getGroupInfo({ GroupIdList: ["g", "live"] });
  assertEquals(GroupInfo?.map(({ Owner_Account, MemberNum }) => [Owner_Account, MemberNum]), [["", 1], ["", 0]]);
  assertEquals((await chat.getJoinedGroupList({ Member_Account: "a" })).TotalCount, 0);
  assertEquals((await chat.getGroupMutedAccount({ GroupId: "g" })).MutedAccountList, []);
});
