// A user with friends, groups and chats, made with the calls that move an app into Chat.
import type { EmulatorProcess, Json } from "./emulator_process.ts";
import { nicknames } from "./test_accounts.ts";

/** The user as whom the view shows them. */
export const user = "user_0001";

/** Unix time of the first message. */
const start = 1_764_000_000;

/** A text element. */
export const text = (Text: string): Json => ({ MsgType: "TIMTextElem", MsgContent: { Text } });

/** One element of each kind but text, with what the view shows of it. */
export const otherElements: Readonly<Record<string, Json>> = {
  "location Library, 48.2, 16.37": {
    MsgType: "TIMLocationElem",
    MsgContent: { Desc: "Library", Latitude: 48.2, Longitude: 16.37 },
  },
  "emoji 6, wave": { MsgType: "TIMFaceElem", MsgContent: { Index: 6, Data: "wave" } },
  "custom An order, 1017": {
    MsgType: "TIMCustomElem",
    MsgContent: { Data: "1017", Desc: "An order", Ext: "", Sound: "" },
  },
  "voice message 3 s, https://cdn.example.com/1.mp3": {
    MsgType: "TIMSoundElem",
    MsgContent: { Url: "https://cdn.example.com/1.mp3", UUID: "s", Size: 9, Second: 3, Download_Flag: 2 },
  },
  "image 20 × 10, https://cdn.example.com/1.png": {
    MsgType: "TIMImageElem",
    MsgContent: {
      UUID: "i",
      ImageFormat: 3,
      ImageInfoArray: [{ Type: 1, Size: 9, Width: 20, Height: 10, URL: "https://cdn.example.com/1.png" }],
    },
  },
  "file notes.txt, https://cdn.example.com/1.txt": {
    MsgType: "TIMFileElem",
    MsgContent: {
      Url: "https://cdn.example.com/1.txt",
      UUID: "f",
      FileSize: 9,
      FileName: "notes.txt",
      Download_Flag: 2,
    },
  },
  "video 4 s, https://cdn.example.com/1.mp4": {
    MsgType: "TIMVideoFileElem",
    MsgContent: {
      ...{ VideoUrl: "https://cdn.example.com/1.mp4", VideoUUID: "v", VideoSize: 9, VideoSecond: 4 },
      ...{ VideoFormat: "mp4", VideoDownloadFlag: 2, ThumbUrl: "https://cdn.example.com/t.jpg", ThumbUUID: "t" },
      ...{ ThumbSize: 9, ThumbWidth: 2, ThumbHeight: 1, ThumbFormat: "JPG", ThumbDownloadFlag: 2 },
    },
  },
};

/** Makes a call that has to succeed. */
export async function succeed(emulator: EmulatorProcess, command: string, body: Json): Promise<Json> {
  const answer = await emulator.call(command, body);
  if (answer?.ErrorCode !== 0) throw new Error(`${command}: ${JSON.stringify(answer)}`);
  return answer;
}

let lastSeq = 0;

/** Sends a message to the user. Its MsgSeq keeps messages of the same second in the order of the calls. */
export function send(emulator: EmulatorProcess, from: string, ...MsgBody: Json[]): Promise<Json> {
  const numbers = { MsgSeq: ++lastSeq, MsgRandom: lastSeq };
  return succeed(emulator, "openim/sendmsg", { From_Account: from, To_Account: user, ...numbers, MsgBody });
}

/** Imports the history of a one-to-one chat with the user: `count` messages, a minute apart. */
export async function importHistory(emulator: EmulatorProcess, peer: string, count: number): Promise<void> {
  for (let i = 1; i <= count; i++) {
    const [From_Account, To_Account] = i % 3 === 0 ? [user, peer] : [peer, user];
    await succeed(emulator, "openim/importmsg", {
      ...{ SyncFromOldSystem: 2, From_Account, To_Account, MsgSeq: i, MsgRandom: i, MsgTimeStamp: start + 60 * i },
      MsgBody: [text(`message ${i}`)],
    });
  }
}

/** Accounts with names that are hard to lay out, two friends, a group, and a chat with a long history. */
export async function seedConversations(emulator: EmulatorProcess): Promise<void> {
  await emulator.control("POST", "seed", {
    accounts: [
      { UserID: user, Nick: "李娜" },
      { UserID: "user_0002", Nick: nicknames.ar },
      { UserID: "user_0003", Nick: "<b>Zoë</b>" },
    ],
  });
  await succeed(emulator, "sns/friend_import", {
    From_Account: user,
    AddFriendItem: [
      { To_Account: "user_0002", Remark: nicknames.zh.slice(0, 30), AddSource: "AddSource_Type_Import" },
      { To_Account: "user_0003", Remark: "Zoë", AddSource: "AddSource_Type_Import", GroupName: ["Readers"] },
    ],
  });
  await succeed(emulator, "group_open_http_svc/import_group", {
    ...{ Owner_Account: user, Type: "Public", GroupId: "readers", Name: "读书会 Readers" },
    CreateTime: start - 1000,
  });
  await succeed(emulator, "group_open_http_svc/import_group_member", {
    GroupId: "readers",
    MemberList: [
      { Member_Account: "user_0002", Role: "Admin", JoinTime: start - 900, UnreadMsgNum: 0 },
      { Member_Account: "user_0003", JoinTime: start - 900, UnreadMsgNum: 0 },
    ],
  });
  await succeed(emulator, "group_open_http_svc/import_group_msg", {
    GroupId: "readers",
    MsgList: [
      { From_Account: "user_0002", SendTime: start, Random: 1, MsgBody: [text("Which book is next?")] },
      { From_Account: user, SendTime: start + 60, Random: 2, MsgBody: [text("The one you lent me."), text(" ")] },
    ],
  });
  await importHistory(emulator, "user_0002", 45);
}
