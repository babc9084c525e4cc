// The numbers of messages: MsgSeq, MsgRandom and Random. They follow from the message and its place alone, so that the
// service recognizes a message that is sent again, by the same run or by a later one.
import type { ExportFacts } from "../check/export_facts.ts";
import type { MessageNumbers } from "../kinds/kind.ts";

/** How many conversations are remembered at least; within a second, the messages of each keep their order. */
const conversations = 20_000;

/**
 * What is done with messages of one group whose SendTime is the same: see `MigrateOptions.equalTimes`.
 *
 * @example Send times as they are
 * ```ts
 * import type { EqualTimes, MigrateOptions } from "@unofficial/tencent-chat/migrate";
 *
 * const equalTimes: EqualTimes = "keep";
 * const options: MigrateOptions = { equalTimes };
 * ```
 */
export type EqualTimes = "spread" | "keep";

/** Numbers messages. It has to see those that go in, all of them and in order, from the start of the export. */
export interface MessageNumbering {
  numberGroupMessage(item: Record<string, unknown>): MessageNumbers;
  numberMessage(item: Record<string, unknown>, position: number): MessageNumbers;
}

/** A numbering that starts at the start of the export. */
export function createMessageNumbering({ groups }: ExportFacts, equalTimes: EqualTimes): MessageNumbering {
  // Two maps that take turns: what both have lost is a conversation that has long been over.
  let recent = new Map<string, { time: number; count: number }>();
  let older = recent;

  function countWithinSecond(from: string, to: string, time: number): number {
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    const last = recent.get(key) ?? older.get(key);
    const count = last?.time === time ? last.count + 1 : 0;
    if (recent.size >= conversations) [older, recent] = [recent, new Map()];
    recent.set(key, { time, count });
    return count;
  }

  return {
    numberGroupMessage(item) {
      const [GroupId, SendTime] = [String(item.GroupId), Number(item.SendTime)];
      const group = groups.get(GroupId);
      if (!group) return { MsgSeq: 0, MsgRandom: 0, time: SendTime };
      group.numbered++;
      group.sentTime = equalTimes === "keep" ? SendTime : Math.max(SendTime, group.sentTime + 1);
      // Counted up, so that no two messages of a group have the same number. A group that is in Chat already may have
      // messages of another export, whose numbers are others.
      group.firstNumber ??= hash(group.line === 0 ? JSON.stringify(item) : GroupId);
      const MsgRandom = (group.firstNumber + group.numbered) >>> 0;
      return { MsgSeq: group.numbered, MsgRandom, time: group.sentTime };
    },
    numberMessage({ id, From_Account, To_Account, MsgTimeStamp, MsgBody }, position) {
      const time = Number(MsgTimeStamp);
      const name = id === undefined ? `${position} ${JSON.stringify(MsgBody)}` : String(id);
      // The service orders the messages of a second by MsgSeq.
      const MsgSeq = countWithinSecond(String(From_Account), String(To_Account), time);
      return { MsgSeq, MsgRandom: hash(name), time };
    },
  };
}

/** FNV-1a over UTF-16 code units, with 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // FNV alone maps texts that differ in the last character to numbers that are close.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
