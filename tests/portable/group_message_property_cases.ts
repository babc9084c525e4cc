// Properties of group messages, held against a plain model: repeats, sequence numbers and unread counts.
import { assertEquals } from "@std/assert";
import { getGroup, memberOf, unreadCountOf } from "../../emulator/families/groups/group_state.ts";
import { fc } from "./fast_check.ts";
import { groupOfType, handledWorld, textBody } from "./group_message_app.ts";
import { test } from "./registry.ts";

const runs = { numRuns: 200 };
const fiveMinutes = 5 * 60 * 1000;

/** Sends of few users, texts and Randoms to two groups, with pauses between them. */
const sends = fc.array(
  fc.record({
    GroupId: fc.constantFrom("Public", "ChatRoom"),
    From_Account: fc.constantFrom("a", "b"),
    Random: fc.constantFrom(1, 2),
    text: fc.constantFrom("x", "y"),
    pause: fc.constantFrom(0, 1, 1000, fiveMinutes / 2, fiveMinutes - 1, fiveMinutes),
  }),
  { maxLength: 30 },
);

test("a message is sent once in five minutes, a repeat gets the first one's answer, and numbers have no gaps", () => {
  fc.assert(
    fc.property(sends, (list) => {
      const { time, send, history } = handledWorld();
      const model: Record<string, { content: string; at: number; MsgSeq: number }[]> = { Public: [], ChatRoom: [] };
      for (const { GroupId, From_Account, Random, text, pause } of list) {
        time.now += pause;
        const messages = model[GroupId]!; // has both groups
        const content = `${From_Account} ${Random} ${text}`;
        const first = messages.find((sent) => sent.content === content && time.now - sent.at < fiveMinutes);
        const answer = send(GroupId, text, { From_Account, Random });
        const message = first ?? { content, at: time.now, MsgSeq: messages.length + 1 };
        if (!first) messages.push(message);
        assertEquals([answer.MsgSeq, answer.MsgTime], [message.MsgSeq, Math.floor(message.at / 1000)]);
      }
      for (const [GroupId, messages] of Object.entries(model)) {
        const stored = [...history(GroupId, { ReqMsgSeq: 20 }).toReversed(), ...laterThan20(history(GroupId))];
        assertEquals(
          stored.map((each) => `${each.From_Account} ${each.MsgRandom} ${each.MsgBody[0]?.MsgContent.Text}`),
          messages.map(({ content }) => content),
        );
        assertEquals(stored.map(({ MsgSeq }) => MsgSeq), messages.map(({ MsgSeq }) => MsgSeq));
      }
    }),
    runs,
  );
});

function laterThan20<Message extends { MsgSeq: number }>(messages: Message[]): Message[] {
  return messages.filter(({ MsgSeq }) => MsgSeq > 20).toReversed();
}

test("a message is imported once in five minutes by its Random, and only after the group's latest message", () => {
  const message = fc.record({
    after: fc.integer({ min: -2, max: 3 }),
    Random: fc.option(fc.constantFrom(1, 2, 3), { nil: undefined }),
    isLong: fc.constantFrom(false, false, false, true),
  });
  const calls = fc.array(
    fc.record({
      list: fc.array(message, { minLength: 1, maxLength: 7 }),
      pause: fc.constantFrom(0, 1000, fiveMinutes),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(calls, (list) => {
      const { call, time } = handledWorld();
      const start = time.now / 1000 - 500;
      const model: { SendTime: number; Random: number | undefined; at: number }[] = [];
      let next = start;
      for (const { list: messages, pause } of list) {
        time.now += pause;
        const MsgList = messages.map(({ after, Random, isLong }) => ({
          ...{ From_Account: "a", SendTime: next += after, Random },
          MsgBody: textBody("x".repeat(isLong ? 12001 : 1)),
        }));
        const expected = MsgList.map(({ SendTime, Random, MsgBody }) => {
          if (MsgBody[0]!.MsgContent.Text.length > 12000) return [80002, undefined]; // has one element
          const isLater = model.every((imported) => imported.SendTime < SendTime);
          if (!isLater || SendTime * 1000 >= time.now) return [10004, undefined];
          const isRepeat = (imported: typeof model[0]) =>
            Random !== undefined && imported.Random === Random && time.now - imported.at < fiveMinutes;
          const first = model.findIndex(isRepeat);
          return [0, first >= 0 ? first + 1 : model.push({ SendTime, Random, at: time.now })];
        });
        const { ImportMsgResult } = call("importGroupMsg", { GroupId: "Public", MsgList });
        const results = ImportMsgResult as { Result: number; MsgSeq?: number; MsgTime: number }[];
        assertEquals(results.map(({ Result, MsgSeq }) => [Result, MsgSeq]), expected);
        assertEquals(results.map(({ MsgTime }) => MsgTime), MsgList.map(({ SendTime }) => SendTime));
      }
    }),
    runs,
  );
});

const members = ["a", "b", "c", "d"] as const;
const member = fc.constantFrom(...members);

/** What can change unread counts. */
const unreadChange = fc.oneof(
  fc.record({ kind: fc.constant("send" as const), by: fc.constantFrom(...members, "e"), counts: fc.boolean() }),
  fc.record({ kind: fc.constant("target" as const), by: member, to: member }),
  fc.record({ kind: fc.constant("import" as const), by: member }),
  fc.record({ kind: fc.constant("set" as const), of: member, count: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ kind: fc.constant("leave" as const), who: fc.constantFrom("c", "d") }),
  fc.record({
    kind: fc.constant("join" as const),
    who: fc.constantFrom("c", "d"),
    count: fc.integer({ max: 12, min: 0 }),
  }),
);

for (const type of ["Public", "Community", "ChatRoom"] as const) {
  const what = type === "ChatRoom" ? "are always 0" : "follow from messages, imports, settings and memberships";
  test(`unread counts in a ${type} ${what}`, () => {
    fc.assert(
      fc.property(fc.array(unreadChange, { maxLength: 25 }), (changes) => {
        const { world, time, call, send } = handledWorld();
        const GroupId = groupOfType(type);
        const model = new Map<string, number>([["a", 0], ["b", 0], ["c", 0]]);
        let messages = 0;
        const counts = type !== "ChatRoom";
        for (const change of changes) {
          time.now += 2000;
          if (change.kind === "send") {
            const isCounted = change.counts || !counts;
            send(GroupId, "x", { From_Account: change.by, ...isCounted ? {} : { SendMsgControl: ["NoUnread"] } });
            messages++;
            if (!isCounted || !counts) continue;
            for (const [UserID, count] of model) if (UserID !== change.by) model.set(UserID, count + 1);
          } else if (change.kind === "target") {
            if (type === "Community") continue;
            send(GroupId, "x", { From_Account: change.by, To_Account: [change.to] });
            messages++;
          } else if (change.kind === "import") {
            const message = { From_Account: change.by, SendTime: time.now / 1000 - 1, MsgBody: textBody("x") };
            call("importGroupMsg", { GroupId, MsgList: [message] });
            messages++;
            for (const UserID of model.keys()) model.set(UserID, 0);
          } else if (change.kind === "set") {
            call("setUnreadMsgNum", { GroupId, Member_Account: change.of, UnreadMsgNum: change.count });
            if (model.has(change.of) && counts) model.set(change.of, Math.min(change.count, messages));
          } else if (change.kind === "leave") {
            call("deleteGroupMember", { GroupId, MemberToDel_Account: [change.who] });
            model.delete(change.who);
          } else {
            const MemberList = [{ Member_Account: change.who, UnreadMsgNum: change.count }];
            call("importGroupMember", { GroupId, MemberList });
            if (!model.has(change.who)) model.set(change.who, counts ? Math.min(change.count, messages) : 0);
          }
          const group = getGroup(world.groups, GroupId)!; // is never destroyed here
          const stored = members.map((UserID) => {
            const found = memberOf(world.groups, GroupId, UserID);
            return found && unreadCountOf(group, found);
          });
          assertEquals(stored, members.map((UserID) => model.get(UserID)));
        }
      }),
      runs,
    );
  });
}
