// Messages in groups: `import_group_msg`, up to 7 of one group a call, one call after the other.
import { groupMessageOperations } from "../../../gen/group_message_operations.ts";
import type { components } from "../../../gen/types.ts";
import { ChatApiError } from "../../errors.ts";
import { createGroupedQueue } from "../../import/grouped_queue.ts";
import type { CallError } from "../../import/plan.ts";
import type { CallOptions } from "../../options.ts";
import { refuse, requireAfterCreation, requireGroup, requirePast, requireSendableBody } from "../check/line_rules.ts";
import type { MigrationClient } from "../migration_client.ts";
import { findGroupMessages, readBackGroupMessages } from "../verify/group_history.ts";
import { type ExportKind, heldLines, mayBeCarriedOut } from "./kind.ts";

type Message = components["schemas"]["GroupMessageToImport"];
type GroupMessageItem = Omit<Message, "Random"> & { readonly id?: string; readonly GroupId: string };

interface Fields {
  readonly GroupId: string;
  readonly message: Message;
}

const operation = "importGroupMsg";
const batchSize = groupMessageOperations.operations.importGroupMsg.fields.MsgList?.most ?? 1;

/** The time of a message breaks the rules: also when the message is there already, as the latest of its group. */
const wrongTime = 10004;

/** How often a batch is sent whose answers are lost. */
const attempts = 10;

/** Lines of one group are in the order of its messages. */
export const groupMessageKind: ExportKind<Fields> = {
  type: "group_message",
  plural: "group messages",
  operation,
  accountFields: ["From_Account"],
  check(item, facts, { line }) {
    const { GroupId, SendTime, MsgBody } = item as unknown as GroupMessageItem;
    const group = requireGroup(operation, GroupId, facts);
    requirePast(operation, "SendTime", SendTime, facts);
    requireAfterCreation(operation, "SendTime", SendTime, group);
    if (SendTime < group.latest) {
      const expected = `a time not before ${group.latest}, that of the message at line ${group.latestLine}`;
      refuse(operation, "SendTime", expected, String(SendTime));
    }
    const spread = Math.max(SendTime, group.spread + 1);
    if (spread >= facts.now) {
      const found = `${SendTime}, which is ${spread - SendTime} s later once equal times are spread`;
      refuse(operation, "SendTime", "a Unix time in seconds, before now", found);
    }
    requireSendableBody(operation, MsgBody);
    [group.latest, group.latestLine, group.spread] = [SendTime, line, spread];
  },
  count(item, { groups }) {
    const group = groups.get((item as unknown as GroupMessageItem).GroupId);
    if (!group) return 1;
    group.openMessages++;
    return group.messages++ % batchSize === 0 ? 1 : 0;
  },
  settle(item, { groups }) {
    const group = groups.get((item as unknown as GroupMessageItem).GroupId);
    if (group && --group.openMessages === 0) return (item as unknown as GroupMessageItem).GroupId;
  },
  plan({ chat, facts: { groups }, isResumed }) {
    /** Groups whose latest messages are known not to be among those to send. */
    const assured = new Set<string>();
    return {
      queue: createGroupedQueue({
        batchSize,
        capacity: heldLines,
        keyOf: ({ fields }) => fields.GroupId,
        isComplete: (groupId) => groups.get(groupId)?.messages === 0,
        isOpen: (groupId) => groups.get(groupId)?.isImported !== false,
      }),
      prepare({ item, numbers }) {
        const { id: _, GroupId, ...message } = item as unknown as GroupMessageItem;
        const group = groups.get(GroupId);
        if (group) group.messages--;
        return {
          GroupId,
          message: { ...message, SendTime: numbers?.time ?? message.SendTime, Random: numbers?.MsgRandom },
        };
      },
      async send(batch, options) {
        const { GroupId } = batch[0]!; // no batch is empty
        const failure = groups.get(GroupId)?.failure;
        if (failure) return batch.map(() => failure);
        const isAssured = !isResumed || assured.has(GroupId);
        assured.add(GroupId);
        return await importMessages(chat, batch, isAssured, options);
      },
    };
  },
  readBack: ({ chat, isSample }) => readBackGroupMessages(chat, isSample),
};

/**
 * Imports messages of one group. After a lost answer the messages of the group are read back, so that what went in is not
 * sent again. `isAssured` says that none of them can be there yet.
 */
async function importMessages(
  chat: MigrationClient,
  batch: readonly Fields[],
  isAssured: boolean,
  options: CallOptions,
): Promise<(CallError | undefined)[]> {
  const { GroupId } = batch[0]!; // no batch is empty
  const results = new Map<Fields, CallError>();
  let rest = batch.map((fields) => {
    const { From_Account, Random, SendTime } = fields.message;
    return { fields, From_Account, MsgRandom: Random, time: SendTime };
  });
  const all = rest;
  const dropImported = async (wanted: typeof rest): Promise<typeof rest> => {
    const found = await findGroupMessages(chat, GroupId, wanted, options);
    for (const each of found) results.delete(each.fields);
    return wanted.filter((each) => !found.has(each));
  };

  if (!isAssured) rest = await dropImported(rest);
  for (let attempt = 1; rest.length > 0; attempt++) {
    try {
      const MsgList = rest.map(({ fields }) => fields.message);
      const { ImportMsgResult = [] } = await chat.importGroupMsg({ GroupId, MsgList }, options);
      for (const [i, { fields }] of rest.entries()) {
        const { Result = 0 } = ImportMsgResult[i] ?? {};
        if (Result !== 0) results.set(fields, new ChatApiError(operation, Result, "", attempt));
      }
      rest = [];
    } catch (error) {
      if (attempt === attempts || !mayBeCarriedOut(error)) throw error;
      rest = await dropImported(rest);
    }
  }
  const isWrongTime = ({ fields }: typeof all[number]): boolean =>
    (results.get(fields) as ChatApiError | undefined)?.errorCode === wrongTime;
  if (all.some(isWrongTime)) await dropImported(all.filter(isWrongTime));
  return batch.map((fields) => results.get(fields));
}
