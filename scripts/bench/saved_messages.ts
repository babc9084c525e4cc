// A saved state with many messages, which an emulator loads far more quickly than it answers as many calls.
import { messageId, messageKey } from "../../emulator/families/messages/one_to_one_chat.ts";

/** How many users there are: user_0, user_1 and so on. */
export const userCount = 10_000;

/** How many chats there are. */
export const chatCount = 20_000;

/** For how long the users have been writing, in seconds. */
const period = 3600;

/** The two users of a chat: each user has one with each of the two users before and after. */
export function usersOf(chat: number): [string, string] {
  const one = chat % userCount;
  const other = (one + 1 + Math.floor(chat / userCount)) % userCount;
  return [`user_${one}`, `user_${other}`];
}

/** The lines of a state without rate limits: the users, and messages that take turns in all chats until a moment ago. */
export function* savedMessages(count: number): Generator<string> {
  const now = Math.floor(Date.now() / 1000);
  const usedChats = Math.min(count, chatCount);
  yield line({
    tencentChatEmulator: 1,
    settings: { rateLimits: false },
    clockMovedBy: 0,
    lines: { accounts: userCount, messages: count, chats: 2 * usedChats },
  });
  for (let i = 0; i < userCount; i++) {
    yield line({ UserID: `user_${i}`, importedAt: 1000 * (now - period), profile: {} });
  }
  for (let i = 0; i < count; i++) yield messageLine(i, now - period + Math.floor(period * i / count));
  for (let i = 0; i < usedChats; i++) {
    const [one, other] = usersOf(i);
    yield line({ chat: JSON.stringify([one, other]), time: now });
    yield line({ chat: JSON.stringify([other, one]), time: now });
  }
}

function messageLine(number: number, MsgTimeStamp: number): string {
  const users = usersOf(number % chatCount);
  const [From_Account, To_Account] = Math.floor(number / chatCount) % 2 ? users : users.toReversed();
  const stored = {
    ...{ From_Account, To_Account, MsgSeq: number, MsgRandom: number, MsgTimeStamp },
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: `message ${number}` } }],
    unreadUntil: MsgTimeStamp + 604_800,
  };
  const message = messageId(users[0], users[1], messageKey(number, number, MsgTimeStamp));
  return line({ message, stored });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
