// Reads the messages of groups back. The service numbers them in the order in which they came, so a message is looked for
// at its place first, and then by its time.
import type { components } from "../../../gen/types.ts";
import { ChatApiError } from "../../errors.ts";
import { createGroupedQueue } from "../../import/grouped_queue.ts";
import type { CallError, ImportPlan } from "../../import/plan.ts";
import type { CallOptions } from "../../options.ts";
import { heldLines, type MigrationLine } from "../kinds/kind.ts";
import type { MigrationClient } from "../migration_client.ts";
import { findDifference, MigrationDifference } from "./migration_difference.ts";

type FoundMessage = components["schemas"]["GroupMessage"];

/** Messages of one answer. */
const pageSize = 20;

/** There is no such group. */
const unknownGroup = 10010;

/** How messages of groups are read back; those of a sample lie too far apart to share calls. */
export function readBackGroupMessages(
  chat: MigrationClient,
  isSample: boolean,
): ImportPlan<MigrationLine, MigrationLine, CallError | MigrationDifference> {
  /** How many messages of a group came before those of the export, by its ID. */
  const offsets = new Map<string, number>();
  const groupOf = ({ item }: MigrationLine): string => String(item.GroupId);
  return {
    queue: createGroupedQueue({
      batchSize: isSample ? 1 : pageSize,
      capacity: heldLines,
      keyOf: ({ fields }) => groupOf(fields),
      isComplete: () => false,
    }),
    prepare: (line) => line,
    async send(batch, options) {
      const GroupId = groupOf(batch[0]!); // no batch is empty
      try {
        const first = placeOf(batch[0]!) + (offsets.get(GroupId) ?? 0); // as above
        const page = await readPage(chat, GroupId, first + pageSize - 1, options);
        const results: (MigrationDifference | undefined)[] = [];
        for (const line of batch) {
          const wanted = wantedOf(line);
          const found = page.find((message) => isSame(message, wanted)) ?? await search(chat, GroupId, wanted, options);
          if (found) offsets.set(GroupId, found.MsgSeq - placeOf(line));
          results.push(
            found ? differenceOf(line, found) : new MigrationDifference("message", "the message", undefined),
          );
        }
        return results;
      } catch (error) {
        if (!(error instanceof ChatApiError && error.errorCode === unknownGroup)) throw error;
        return batch.map(() => new MigrationDifference("message", "the message", "no such group"));
      }
    },
  };
}

/** The message's number in a group that has the export's messages only, from 1. */
const placeOf = ({ numbers }: MigrationLine): number => numbers?.MsgSeq ?? 1;

/** What a message of a group is recognized by. */
export interface WantedMessage {
  readonly From_Account: string;
  readonly MsgRandom: number | undefined;
  /** Unix seconds. */
  readonly time: number;
}

const wantedOf = ({ item, numbers }: MigrationLine): WantedMessage => {
  return { From_Account: String(item.From_Account), MsgRandom: numbers?.MsgRandom, time: numbers?.time ?? 0 };
};

const isSame = (found: FoundMessage, { MsgRandom, From_Account, time }: WantedMessage): boolean =>
  found.MsgRandom === MsgRandom && found.From_Account === From_Account && found.MsgTimeStamp === time;

function differenceOf({ item: { MsgBody }, numbers }: MigrationLine, found: FoundMessage) {
  return findDifference({ SendTime: numbers?.time, MsgBody }, { SendTime: found.MsgTimeStamp, MsgBody: found.MsgBody });
}

/** The messages with this number and lower ones; with 0 the latest. */
async function readPage(
  chat: MigrationClient,
  GroupId: string,
  newest: number,
  options: CallOptions,
): Promise<FoundMessage[]> {
  const from = newest > 0 ? { ReqMsgSeq: newest } : {};
  const { RspMsgList = [] } = await chat.groupMsgGetSimple({ GroupId, ReqMsgNumber: pageSize, ...from }, options);
  return RspMsgList;
}

/** Those of some messages that the group has. Nearly always they are among its latest. */
export async function findGroupMessages<Wanted extends WantedMessage>(
  chat: MigrationClient,
  GroupId: string,
  wanted: readonly Wanted[],
  options: CallOptions,
): Promise<Set<Wanted>> {
  const latest = await readPage(chat, GroupId, 0, options);
  const since = latest.at(-1)?.MsgTimeStamp ?? Infinity;
  const found = new Set<Wanted>();
  for (const each of wanted) {
    if (latest.some((message) => isSame(message, each))) found.add(each);
    else if (each.time < since && await search(chat, GroupId, each, options)) found.add(each);
  }
  return found;
}

/** Looks for a message by its time: both numbers and times ascend. */
async function search(
  chat: MigrationClient,
  GroupId: string,
  wanted: WantedMessage,
  options: CallOptions,
): Promise<FoundMessage | undefined> {
  let page = await readPage(chat, GroupId, 0, options);
  let [low, high] = [1, page[0]?.MsgSeq ?? 0];
  let asked = high;
  while (true) {
    const found = page.find((message) => isSame(message, wanted));
    const [newest, oldest] = [page[0], page.at(-1)];
    if (found) return found;
    // Recalled messages are left out, so that a page can be empty, and its newest message lie below what was asked for.
    if (!newest || !oldest) low = asked + 1;
    else if (wanted.time < (oldest.MsgTimeStamp ?? 0)) high = oldest.MsgSeq - 1;
    else if (wanted.time > (newest.MsgTimeStamp ?? 0)) low = asked + 1;
    else return;
    if (low > high) return;
    asked = Math.min(high, Math.floor((low + high) / 2) + pageSize / 2);
    page = await readPage(chat, GroupId, asked, options);
  }
}
