// One-to-one messages: `importmsg`, one a call. Their numbers make a repeat harmless.
import type { components } from "../../../gen/types.ts";
import { createGroupedQueue } from "../../import/grouped_queue.ts";
import { createKeyedQueue } from "../../import/keyed_queue.ts";
import type { CallOptions } from "../../options.ts";
import { requirePast, requireSendableBody } from "../check/line_rules.ts";
import type { MigrationClient } from "../migration_client.ts";
import { findDifference, MigrationDifference } from "../verify/migration_difference.ts";
import { type ExportKind, heldLines, type MigrationLine, nothingIfUnknown } from "./kind.ts";

type ImportBody = components["schemas"]["ImportMsgBody"];
type FoundMessage = components["schemas"]["OneToOneMessage"];

interface MessageItem extends Omit<ImportBody, "MsgSeq" | "MsgRandom" | "SyncFromOldSystem"> {
  readonly id?: string;
  readonly SyncFromOldSystem?: 2 | 5;
}

const operation = "importmsg";

/** History: read, and not pushed. */
const history = 2;

/** There is no such account. */
const unknownUser = 90008;

/** Messages that one call reads back. */
const pageSize = 100;

/** Calls of one conversation go side by side: time and MsgSeq of the messages keep their order. */
export const messageKind: ExportKind<ImportBody> = {
  type: "message",
  plural: "messages",
  operation,
  accountFields: ["From_Account", "To_Account"],
  check(item, facts) {
    const { MsgTimeStamp, MsgBody, CloudCustomData } = item as unknown as MessageItem;
    requirePast(operation, "MsgTimeStamp", MsgTimeStamp, facts);
    requireSendableBody(operation, MsgBody, CloudCustomData);
  },
  count: () => 1,
  plan: ({ chat }) => ({
    queue: createKeyedQueue(1, ({ position }) => String(position)),
    prepare({ item, numbers }) {
      const { id: _, SyncFromOldSystem = history, ...message } = item as unknown as MessageItem;
      return { SyncFromOldSystem, ...message, MsgSeq: numbers?.MsgSeq, MsgRandom: numbers?.MsgRandom ?? 0 };
    },
    async send(batch, options) {
      for (const message of batch) await chat.importmsg(message, options);
      return undefined;
    },
  }),
  readBack: ({ chat, isSample }) => ({
    queue: createGroupedQueue({
      batchSize: isSample ? 1 : pageSize,
      capacity: heldLines,
      keyOf: ({ item }) => conversationOf(item),
      isComplete: () => false,
    }),
    prepare: (line) => line,
    async send(batch, options) {
      const items = batch.map(({ item }) => item as unknown as MessageItem);
      const found = await readMessages(chat, items, options)
        .catch(nothingIfUnknown(unknownUser, new Map<string, FoundMessage>()));
      return batch.map(({ numbers }, i) => {
        const { From_Account, MsgBody, CloudCustomData } = items[i]!; // one item for each line
        const message = found.get(keyOf(numbers?.MsgSeq, numbers?.MsgRandom, items[i]?.MsgTimeStamp));
        if (!message) return new MigrationDifference("message", "the message", undefined);
        return findDifference({ From_Account, MsgBody, CloudCustomData }, message);
      });
    },
  }),
};

function conversationOf({ item }: MigrationLine): string {
  const { From_Account, To_Account } = item as unknown as MessageItem;
  return JSON.stringify([From_Account, To_Account].sort());
}

const keyOf = (seq?: number, random?: number, time?: number): string => `${seq}_${random}_${time}`;

/** The messages of a conversation from the time of the first to that of the last, by their numbers. */
async function readMessages(
  chat: MigrationClient,
  items: readonly MessageItem[],
  options: CallOptions,
): Promise<Map<string, FoundMessage>> {
  const { From_Account: Operator_Account, To_Account: Peer_Account } = items[0]!; // no batch is empty
  const times = items.map(({ MsgTimeStamp }) => MsgTimeStamp);
  const MinTime = Math.min(...times);
  const found = new Map<string, FoundMessage>();
  let [MaxTime, LastMsgKey]: [number, string | undefined] = [Math.max(...times), undefined];
  while (true) {
    const page = { Operator_Account, Peer_Account, MaxCnt: pageSize, MinTime, MaxTime, LastMsgKey };
    const { MsgList = [], Complete, ...last } = await chat.adminGetroammsg(page, options);
    for (const message of MsgList) {
      found.set(keyOf(message.MsgSeq, message.MsgRandom, message.MsgTimeStamp), message);
    }
    if (Complete === 1 || MsgList.length === 0 || last.LastMsgTime === undefined) return found;
    [MaxTime, LastMsgKey] = [last.LastMsgTime, last.LastMsgKey];
  }
}
