// The keys of one-to-one chats and their messages.

/** Which message of which chat: the two users in either order, and the key. */
export function messageId(one: string, other: string, MsgKey: string): string {
  return `${JSON.stringify(one < other ? [one, other] : [other, one])} ${MsgKey}`;
}

/** The key of a message within its chat. */
export function messageKey(MsgSeq: number, MsgRandom: number, MsgTimeStamp: number): string {
  return `${MsgSeq}_${MsgRandom}_${MsgTimeStamp}`;
}

/** Whether a value reads as a MsgKey. */
export function isMessageKey(value: unknown): value is string {
  return typeof value === "string" && value.length <= 50 && /^\d+_\d+_\d+$/.test(value);
}
