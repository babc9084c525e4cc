// The messages of a chat, page by page from new to old: one-to-one chats and groups in the same shape.
import type { OperationResult } from "../mod.ts";
import type { EmulatorClient } from "./emulator_client.ts";
import type { Page } from "./growing_list.ts";
import type { MessageElement } from "./message_text.ts";

/** A chat: with a user or in a group. */
export type Chat = { kind: "user" | "group"; id: string };

/** A message of either kind of chat. */
export interface ChatMessage {
  /** Unique within its chat. */
  key: string;
  from: string;
  /** When it was sent, in ms since 1970. */
  at: number;
  elements: readonly MessageElement[];
  /** What is left of a message that cannot be read: empty for one that can be. */
  gone: "" | "recalled" | "unavailable";
  isSystem: boolean;
}

/** Where a page begins. */
export type Cursor = { MaxTime: number; LastMsgKey: string } | {
  ReqMsgSeq: number;
};

/** Messages per page: a group's history has no larger pages. */
const pageSize = 20;

/** Later than any message, in Unix seconds: the emulator's clock may be ahead. */
const endOfTime = 2 ** 32 - 1;

/** Reads one page of a chat as a user sees it, newest message first; without a cursor, the latest messages. */
export function readHistory(
  client: EmulatorClient,
  user: string,
  chat: Chat,
  cursor?: Cursor,
  limit = pageSize,
): Promise<Page<ChatMessage, Cursor>> {
  return chat.kind === "group"
    ? readGroup(client, chat.id, cursor, limit)
    : readOneToOne(client, user, chat.id, cursor, limit);
}

async function readOneToOne(
  client: EmulatorClient,
  Operator_Account: string,
  Peer_Account: string,
  cursor: Cursor = { MaxTime: endOfTime, LastMsgKey: "" },
  MaxCnt: number,
): Promise<Page<ChatMessage, Cursor>> {
  const { MaxTime, LastMsgKey } = cursor as Extract<
    Cursor,
    { MaxTime: number }
  >;
  const page = await client.adminGetroammsg({
    ...{ Operator_Account, Peer_Account, MaxCnt, MinTime: 0, MaxTime },
    ...LastMsgKey === "" ? {} : { LastMsgKey },
  });
  const messages = (page.MsgList ?? []).map((message): ChatMessage => ({
    key: message.MsgKey,
    from: message.From_Account,
    at: message.MsgTimeStamp * 1000,
    elements: message.MsgBody ?? [],
    gone: message.MsgFlagBits === 8 ? "recalled" : "",
    isSystem: false,
  }));
  const hasOlder = page.Complete === 0 && page.LastMsgKey !== undefined &&
    page.LastMsgKey !== LastMsgKey;
  return {
    // Pages go from new to old, but the messages of a page from old to new. The sort keeps those of one second in order.
    items: messages.reverse().sort((one, other) => other.at - one.at),
    next: hasOlder ? { MaxTime: page.LastMsgTime ?? MaxTime, LastMsgKey: page.LastMsgKey ?? "" } : undefined,
  };
}

type GroupMessage = NonNullable<
  OperationResult<"groupMsgGetSimple">["RspMsgList"]
>[number];

async function readGroup(
  client: EmulatorClient,
  GroupId: string,
  cursor: Cursor | undefined,
  ReqMsgNumber: number,
): Promise<Page<ChatMessage, Cursor>> {
  const page = await client.groupMsgGetSimple({ GroupId, ReqMsgNumber, WithRecalledMsg: 1, ...cursor });
  const newestFirst = page.RspMsgList ?? [];
  const oldest = newestFirst.at(-1)?.MsgSeq ?? 0;
  return {
    items: newestFirst.map(fromGroup),
    next: oldest > 1 && newestFirst.length > 0 ? { ReqMsgSeq: oldest - 1 } : undefined,
  };
}

function fromGroup(
  { MsgSeq, From_Account, MsgTimeStamp, MsgBody, IsPlaceMsg, IsSystemMsg }: GroupMessage,
): ChatMessage {
  return {
    key: String(MsgSeq),
    from: From_Account ?? "",
    at: (MsgTimeStamp ?? 0) * 1000,
    elements: MsgBody ?? [],
    gone: IsPlaceMsg === 2 ? "recalled" : IsPlaceMsg === 1 ? "unavailable" : "",
    isSystem: IsSystemMsg === 1,
  };
}
