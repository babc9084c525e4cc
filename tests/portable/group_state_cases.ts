// Unread counts and sequence numbers of groups against a plain model, and saved states.
import { assert, assertEquals } from "@std/assert";
import { addGroup, addMember, setMute } from "../../emulator/families/groups/group_changes.ts";
import {
  addMessage,
  canSend,
  createGroupState,
  forever,
  getGroup,
  groupsOfUser,
  type GroupState,
  isActive,
  isMember,
  lastReadSeqOf,
  memberCount,
  memberOf,
  membersOfGroup,
  resetUnreadCounts,
  setUnreadCount,
  unreadCountOf,
} from "../../emulator/families/groups/group_state.ts";
import { type GroupType, groupTypeRules } from "../../emulator/families/groups/group_types.ts";
import { fc } from "./fast_check.ts";
import { groupApp } from "./group_app.ts";
import { test } from "./registry.ts";

/** A state with one group. */
function stateWith(Type: GroupType, members: string[]): GroupState {
  const groups = createGroupState();
  const group = addGroup(groups, {
    ...{ GroupId: "g", Type, Name: "n", Introduction: "", Notification: "", FaceUrl: "", Owner_Account: "" },
    ...{ CreateTime: 0, InfoSeq: 1, LastInfoTime: 0, LastMsgTime: 0, NextMsgSeq: 1, MaxMemberNum: 200 },
    ...{ ApplyJoinOption: "FreeAccess", InviteJoinOption: undefined, MuteAllMember: "Off", SupportTopic: 0 },
    ...{ AppDefinedData: {}, countedMessages: 0, unreadReset: { number: 0, countedMessages: 0, MsgSeq: 0 } },
  });
  for (const UserID of members) addMember(groups, group, { UserID, Role: "Member", JoinTime: 0 });
  return groups;
}

/** The group of the state. */
function theGroup(groups: GroupState) {
  const group = getGroup(groups, "g");
  assert(group);
  return group;
}

const user = fc.constantFrom("a", "b", "c");
const step = fc.oneof(
  fc.record({
    do: fc.constant("send" as const),
    user: fc.constantFrom("a", "b", "c", "stranger"),
    counts: fc.boolean(),
  }),
  fc.record({ do: fc.constant("read" as const), user }),
  fc.record({ do: fc.constant("set" as const), user, count: fc.nat(6) }),
  fc.record({ do: fc.constant("import" as const), count: fc.nat(3) }),
  fc.record({ do: fc.constant("join" as const), user, unread: fc.nat(6) }),
  fc.record({ do: fc.constant("leave" as const), user }),
);

test("unread counts and sequence numbers of a group are those of a model that counts for each member", () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const groups = stateWith("Public", ["a", "b"]);
    const unread = new Map([["a", 0], ["b", 0]]);
    let latest = 0;
    for (const each of steps) {
      if (each.do === "send") {
        const message = { MsgTime: 1, From_Account: each.user, countsUnread: each.counts };
        assertEquals(addMessage(groups, theGroup(groups), message), ++latest);
        for (const [id, count] of unread) if (each.counts && id !== each.user) unread.set(id, count + 1);
      } else if (each.do === "import") {
        for (let i = 0; i < each.count; i++) {
          const message = { MsgTime: 1, From_Account: "a", countsUnread: false };
          assertEquals(addMessage(groups, theGroup(groups), message), ++latest);
        }
        resetUnreadCounts(groups, theGroup(groups));
        for (const id of unread.keys()) unread.set(id, 0);
      } else if (each.do === "join") {
        if (unread.has(each.user)) continue;
        const count = Math.min(each.unread, latest);
        addMember(groups, theGroup(groups), { UserID: each.user, Role: "Member", JoinTime: 1, unread: count });
        unread.set(each.user, count);
      } else {
        const member = memberOf(groups, "g", each.user);
        if (!member) continue;
        if (each.do === "leave") {
          groups.membersOf.get("g")?.delete(each.user);
          unread.delete(each.user);
        } else {
          const count = each.do === "set" ? each.count : 0;
          unread.set(each.user, setUnreadCount(groups, theGroup(groups), member, count));
          assertEquals(unread.get(each.user), Math.min(count, latest));
        }
      }
    }
    const group = theGroup(groups);
    assertEquals(group.NextMsgSeq, latest + 1);
    for (const member of membersOfGroup(groups, "g")) {
      assertEquals([member.UserID, unreadCountOf(group, member)], [member.UserID, unread.get(member.UserID)]);
      assert(lastReadSeqOf(group, member) <= latest);
    }
    assertEquals(memberCount(groups, "g"), unread.size);
  }));
});

test("sending to a community of 100,000 members changes no member but the sender", () => {
  const groups = stateWith("Community", Array.from({ length: 100_000 }, (_, i) => `u${i}`));
  const before = [...membersOfGroup(groups, "g")];
  for (let i = 0; i < 1000; i++) {
    addMessage(groups, theGroup(groups), { MsgTime: i, From_Account: "u7", countsUnread: true });
  }
  const changed = [...membersOfGroup(groups, "g")].filter((member, i) => member !== before[i]);
  assertEquals(changed.map(({ UserID, LastSendMsgTime }) => [UserID, LastSendMsgTime]), [["u7", 999]]);
  const counts = ["u7", "u8"].map((id) => unreadCountOf(theGroup(groups), memberOf(groups, "g", id)!)); // both are members
  assertEquals(counts, [0, 1000]);
});

test("a ChatRoom and an AVChatRoom have no unread counts", () => {
  for (const type of ["ChatRoom", "AVChatRoom"] as const) {
    const groups = stateWith(type, ["a"]);
    addMessage(groups, theGroup(groups), { MsgTime: 1, From_Account: "b", countsUnread: true });
    const member = memberOf(groups, "g", "a");
    assert(member);
    assertEquals(unreadCountOf(theGroup(groups), member), 0);
    assertEquals(setUnreadCount(groups, theGroup(groups), member, 1), 0);
  }
});

test("a Private group becomes active with its first message, other groups are active from the start", () => {
  for (const type of Object.keys(groupTypeRules) as GroupType[]) {
    const groups = stateWith(type, ["a"]);
    assertEquals(isActive(theGroup(groups)), type !== "Private");
    addMessage(groups, theGroup(groups), { MsgTime: 9, From_Account: "a", countsUnread: true });
    assert(isActive(theGroup(groups)));
    assertEquals([theGroup(groups).LastMsgTime, groupsOfUser(groups, "a").length], [9, 1]);
  }
});

test("a muted user may not send, in a muted group only its owner and admins may", () => {
  const groups = stateWith("Public", ["a", "b", "c"]);
  const member = memberOf(groups, "g", "b");
  assert(member);
  groups.membersOf.get("g")?.set("b", { ...member, Role: "Admin" });
  setMute(groups, "g", "a", 10);
  setMute(groups, "g", "c", forever);
  const senders = (group = theGroup(groups), now = 9999): string =>
    ["a", "b", "c", "stranger"].filter((id) => canSend(groups, group, id, now)).join();
  assertEquals([senders(), senders(theGroup(groups), 10000)], ["b,stranger", "a,b,stranger"]);
  assertEquals(senders({ ...theGroup(groups), MuteAllMember: "On", Owner_Account: "stranger" }), "b,stranger");
});

test("a saved state has groups, members, mutes, attributes and counters, and equals the one that it was saved from", async () => {
  const { chat, emulator } = groupApp();
  for (const GroupId of ["g1", 'g "2"', "g3"]) {
    await chat.createGroup({
      ...{
        Type: "Public",
        Name: "n",
        GroupId,
        Owner_Account: "b",
        AppDefinedData: [{ Key: "__proto__", Value: "\0" }],
      },
      MemberList: ["d", "c"].map((Member_Account) => ({ Member_Account, Role: "Admin" })),
    });
    await chat.setGroupAttr({ GroupId, GroupAttr: ["2", "1", "__proto__"].map((key) => ({ key, value: "v" })) });
    await chat.updateGroupCounter({ GroupId, GroupCounter: [{ Key: "2", Value: -1 }, { Key: "1", Value: 2 }] });
    await chat.forbidSendMsg({ GroupId, Members_Account: ["c", "a"], MuteTime: 60 });
  }
  await chat.createGroup({ Type: "AVChatRoom", Name: "n", GroupId: "live", Owner_Account: "c" });
  await chat.destroyGroup({ GroupId: "g3" });
  const saved = [...emulator.save()].join("");
  const read = async (from: typeof chat) => [
    await from.getGroupInfo({ GroupIdList: ["g1", 'g "2"', "g3", "live"] }),
    await from.getGroupAttr({ GroupId: "g1" }),
    await from.getGroupCounter({ GroupId: 'g "2"' }),
    await from.getGroupMutedAccount({ GroupId: "g1" }),
    await from.getJoinedGroupList({ Member_Account: "d" }),
  ];
  const expected = await read(chat);
  emulator.reset();
  assertEquals((await chat.getAppidGroupList({})).TotalCount, 0);
  const { TotalCount } = await chat.getJoinedGroupList({ Member_Account: "d" });
  assertEquals(TotalCount, 0);
  await emulator.load([saved]);
  assertEquals([...emulator.save()].join(""), saved);
  assertEquals(await read(chat), expected);
  // Not the emulator that the state was saved from, which might have kept something over its reset.
  const other = groupApp();
  await other.emulator.load([saved]);
  assertEquals(await read(other.chat), expected);
  await chat.accountDelete({ DeleteItem: [{ UserID: "c" }] });
  const { GroupInfo } = await chat.getGroupInfo({ GroupIdList: ["g1", "live"] });
  assertEquals(GroupInfo?.map(({ Owner_Account, MemberNum }) => [Owner_Account, MemberNum]), [["b", 2], ["", 0]]);
});

test("a saved state with a wrong group, member or mute is refused", async () => {
  const { chat, emulator } = groupApp();
  await chat.createGroup({ Type: "Public", Name: "n", GroupId: "g", Owner_Account: "a" });
  await chat.forbidSendMsg({ GroupId: "g", Members_Account: ["a"], MuteTime: 60 });
  await chat.setGroupAttr({ GroupId: "g", GroupAttr: [{ key: "k", value: "v" }] });
  const saved = [...emulator.save()].join("");
  const changes: [from: string, to: string][] = [
    ['"Type":"Public"', '"Type":"Club"'],
    ['"NextMsgSeq":1', '"NextMsgSeq":-1'],
    ['"Role":"Owner"', '"Role":"Boss"'],
    ['"resetNumber":0', '"resetNumber":"0"'],
    ['"until":1', '"until":"1'],
    ['["k","v"]', '["k",7]'],
    ['"g\\na"', '"g"'],
  ];
  for (const [from, to] of changes) {
    assert(saved.includes(from), from);
    let refusal: unknown;
    await emulator.load([saved.replace(from, to)]).catch((error) => refusal = error);
    assert(refusal instanceof TypeError, to);
  }
  assertEquals([...emulator.save()].join(""), saved);
  assert(isMember(stateWith("Public", ["a"]), "g", "a"));
});
