// A random export for the chaos test: valid, in the order in which a database would write it, with all types.
import type { Random } from "./user_rows.ts";

/** An export and what it has to become. */
export interface RandomExport {
  readonly lines: readonly { readonly type: string; readonly item: Record<string, unknown> }[];
  /** Texts of the messages of each group and each conversation, in order. */
  readonly histories: ReadonlyMap<string, readonly string[]>;
  /** The unread count of members, by `group user`. */
  readonly unread: ReadonlyMap<string, number>;
  /** UserIDs of the friends of each user. */
  readonly friends: ReadonlyMap<string, ReadonlySet<string>>;
}

/** 2022-01-01, in Unix seconds. */
const start = 1640995200;

const types = ["Public", "Private"];

/** Makes an export of about `count` lines: a tenth are accounts, a third each are group messages and messages. */
export function randomExport(random: Random, count: number): RandomExport {
  const pick = (most: number): number => Math.floor(random() * most);
  const lines: { type: string; item: Record<string, unknown> }[] = [];
  const users = Array.from({ length: Math.max(10, Math.floor(count / 10)) }, (_, i) => `user_${i}`);
  const user = (): string => users[pick(users.length)]!; // there are ten or more
  const groups = Array.from({ length: Math.max(2, Math.floor(count / 400)) }, (_, i) => `group_${i}`);
  const histories = new Map<string, string[]>();
  const unread = new Map<string, number>();
  const friends = new Map<string, Set<string>>();

  for (const UserID of users) lines.push({ type: "account", item: { UserID, Nick: `nick of ${UserID}` } });
  for (const UserID of users.filter(() => random() < 0.3)) {
    lines.push({ type: "profile", item: { UserID, Tag_Profile_IM_BirthDay: 19900101 + pick(28) } });
  }
  for (const UserID of users) {
    const others = new Set(Array.from({ length: pick(4) }, user).filter((each) => each !== UserID));
    if (others.size > 0) friends.set(UserID, others);
    for (const Friend of others) lines.push({ type: "friend", item: { UserID, Friend, AddTime: start + pick(1000) } });
  }
  for (const GroupId of groups) {
    const Type = types[pick(types.length)];
    lines.push({ type: "group", item: { GroupId, Type, Name: GroupId, Owner_Account: user(), CreateTime: start } });
  }

  const perGroup = Math.floor(count / 3 / groups.length);
  for (const GroupId of groups) {
    const members = new Set(Array.from({ length: 30 }, user));
    for (const Member_Account of members) {
      const UnreadMsgNum = random() < 0.5 ? pick(perGroup + 5) : undefined;
      if (UnreadMsgNum !== undefined) unread.set(`${GroupId} ${Member_Account}`, Math.min(UnreadMsgNum, perGroup));
      lines.push({ type: "member", item: { GroupId, Member_Account, JoinTime: start + 1 + pick(1000), UnreadMsgNum } });
    }
  }
  const message = (text: string) => [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }];
  const note = (key: string, text: string): void => void histories.set(key, [...histories.get(key) ?? [], text]);
  // Messages of all groups in the order of time, as a table of messages has them; several in a second.
  for (let i = 0; i < perGroup; i++) {
    for (const GroupId of groups) {
      const text = `${GroupId} ${i}`;
      note(GroupId, text);
      const item = {
        GroupId,
        From_Account: user(),
        SendTime: start + 2000 + Math.floor(i / 3),
        MsgBody: message(text),
      };
      lines.push({ type: "group_message", item: random() < 0.5 ? { id: text, ...item } : item });
    }
  }
  for (let i = 0; i < count / 3; i++) {
    const [from, to] = [`user_${pick(10)}`, `user_${pick(10)}`];
    if (from === to) continue;
    const text = `message ${i}`;
    note([from, to].sort().join(" "), text);
    const item = {
      From_Account: from,
      To_Account: to,
      MsgTimeStamp: start + Math.floor(i / 50),
      MsgBody: message(text),
    };
    lines.push({ type: "message", item: random() < 0.5 ? { id: text, ...item } : item });
  }
  return { lines, histories, unread, friends };
}
