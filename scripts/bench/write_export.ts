// Writes an export of any size, in the order in which a database would: type by type, messages by time.

/** How many lines of each type to write. */
export interface ExportShape {
  accounts: number;
  profiles: number;
  /** Users who have friends, and how many each. */
  users: number;
  friendsEach: number;
  groups: number;
  membersEach: number;
  groupMessages: number;
  messages: number;
}

/** 2022-01-01, in Unix seconds. */
const start = 1640995200;

/** A tenth are accounts, a quarter friends, a twentieth members, three tenths each kind of message. */
export function mixOf(lines: number): ExportShape {
  const part = (share: number): number => Math.floor(lines * share);
  return {
    ...{ accounts: part(0.1), profiles: part(0.05), users: part(0.05), friendsEach: 4, groups: part(0.0025) },
    ...{ membersEach: 20, groupMessages: part(0.3), messages: part(0.2975) },
  };
}

/** Writes the export and returns the number of its lines. */
export async function writeExport(path: string, shape: ExportShape): Promise<number> {
  const file = await Deno.open(path, { write: true, create: true, truncate: true });
  const writer = file.writable.getWriter();
  const encoder = new TextEncoder();
  let [lines, text] = [0, ""];
  for (const line of exportLines(shape)) {
    text += `${JSON.stringify(line)}\n`;
    lines++;
    if (text.length < 1_000_000) continue;
    await writer.write(encoder.encode(text));
    text = "";
  }
  await writer.write(encoder.encode(text));
  await writer.close();
  return lines;
}

function* exportLines(shape: ExportShape): Generator<object> {
  const { accounts, profiles, users, friendsEach, groups, membersEach, groupMessages, messages } = shape;
  const user = (number: number): string => `user_${number % accounts}`;
  const text = (words: string) => [{ MsgType: "TIMTextElem", MsgContent: { Text: words } }];
  for (let i = 0; i < accounts; i++) yield { type: "account", item: { UserID: user(i), Nick: `李娜 ${i}` } };
  for (let i = 0; i < profiles; i++) {
    yield { type: "profile", item: { UserID: user(i), Tag_Profile_IM_BirthDay: 19900101 + i % 28 } };
  }
  for (let i = 0; i < users; i++) {
    for (let friend = 1; friend <= friendsEach; friend++) {
      yield { type: "friend", item: { UserID: user(i), Friend: user(i + friend * 7), AddTime: start + i } };
    }
  }
  for (let i = 0; i < groups; i++) {
    const names = { GroupId: `group_${i}`, Type: "Public", Name: `Group ${i}`, Owner_Account: user(i) };
    yield { type: "group", item: { ...names, CreateTime: start } };
  }
  for (let i = 0; i < groups; i++) {
    for (let member = 1; member <= membersEach; member++) {
      const Member_Account = user(i + member * 13);
      yield { type: "member", item: { GroupId: `group_${i}`, Member_Account, JoinTime: start + 1, UnreadMsgNum: 3 } };
    }
  }
  for (let i = 0; i < groupMessages; i++) {
    const SendTime = start + 100 + Math.floor(i / groups);
    const MsgBody = text(`message ${i} of a group, as long as messages are`);
    yield {
      type: "group_message",
      item: { GroupId: `group_${i % groups}`, From_Account: user(i * 3), SendTime, MsgBody },
    };
  }
  for (let i = 0; i < messages; i++) {
    const MsgBody = text(`message ${i} of a conversation, as long as messages are`);
    const item = {
      id: `m${i}`,
      From_Account: user(i),
      To_Account: user(i + 1),
      MsgTimeStamp: start + 100 + i,
      MsgBody,
    };
    yield { type: "message", item };
  }
}
