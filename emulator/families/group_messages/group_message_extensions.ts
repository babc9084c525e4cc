// The key-value pairs of group messages.
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import { isFailure } from "../groups/group_input.ts";
import { groupTypeRules } from "../groups/group_types.ts";
import type { World } from "../world.ts";
import { type Body, groupOf, isInteger } from "./group_message_input.ts";
import {
  changeMessage,
  getGroupMessage,
  historyOf,
  type MessageExtensions,
  type StoredGroupMessage,
} from "./group_message_state.ts";

/** How many pairs a message has at most. */
const maxPairs = 300;

/** How many pairs an answer has at most. */
const pageSize = 200;

const none: MessageExtensions = { pairs: {}, LatestSeq: 0, ClearSeq: 0 };

interface Pair {
  Key: string;
  Value: string;
}

/** group_set_key_values: each call is a change of the message, whose number all its pairs get as Seq. */
export function groupSetKeyValues(body: Body, world: World): Envelope {
  const { OperateType, ExtensionList } = body;
  if (OperateType !== 1 && OperateType !== 2 && OperateType !== 3) {
    return failure(10004, "OperateType is not 1, 2 or 3");
  }
  if (OperateType !== 3 && !isPairs(ExtensionList)) {
    return failure(10004, "ExtensionList is not an array of 1 to 20 pairs");
  }
  const message = messageOf(body, world);
  if (isFailure(message)) return message;
  const pairs = OperateType === 3 ? [] : ExtensionList as Pair[]; // isPairs has checked it
  const { recent } = historyOf(world.groupMessages, message.GroupId);
  if (world.settings.rateLimits !== false && !recent.countPairs(message.MsgSeq, pairs.length, world.now())) {
    return failure(23003, "more than 200 pairs written in a minute");
  }
  const existing = message.extensions ?? none;
  const LatestSeq = existing.LatestSeq + 1;
  if (OperateType === 3) {
    changeMessage(world.groupMessages, message, { extensions: { pairs: {}, LatestSeq, ClearSeq: LatestSeq } });
    return success({ ExtensionList: [] });
  }
  // Keys such as __proto__ are keys like others.
  const changed = new Map(Object.entries(existing.pairs));
  const outcomes = pairs.map(({ Key, Value }) => {
    if (OperateType === 2) {
      changed.delete(Key);
      return { ErrorCode: 0, Extension: { Key, Value: "", Seq: LatestSeq } };
    }
    if (!changed.has(Key) && changed.size >= maxPairs) return { ErrorCode: 10004, Extension: { Key, Value, Seq: 0 } };
    changed.set(Key, { Value, Seq: LatestSeq });
    return { ErrorCode: 0, Extension: { Key, Value, Seq: LatestSeq } };
  });
  const extensions = { ...existing, pairs: Object.fromEntries(changed), LatestSeq };
  changeMessage(world.groupMessages, message, { extensions });
  return success({ ExtensionList: outcomes });
}

/** group_get_key_values: a page ends between two Seqs, so that the next one can begin with the higher of them. */
export function groupGetKeyValues(body: Body, world: World): Envelope {
  const { StartSeq = 0 } = body;
  if (!isInteger(StartSeq)) return failure(10004, "StartSeq is not an integer");
  const message = messageOf(body, world);
  if (isFailure(message)) return message;
  const { pairs, LatestSeq, ClearSeq } = message.extensions ?? none;
  const list = Object.entries(pairs).map(([Key, { Value, Seq }]) => ({ Key, Value, Seq }))
    .filter(({ Seq }) => Seq >= StartSeq)
    .sort((a, b) => a.Seq - b.Seq);
  const next = list[pageSize];
  // A call writes 20 pairs at most, so pages are never empty.
  const ExtensionList = next ? list.slice(0, pageSize).filter(({ Seq }) => Seq < next.Seq) : list;
  return success({ CompleteFlag: next ? 0 : 1, LatestSeq, ClearSeq, ExtensionList });
}

/** The message of a call, or the failure of the call. */
function messageOf(body: Body, world: World): StoredGroupMessage | Envelope {
  const { MsgSeq } = body;
  if (!isInteger(MsgSeq)) return failure(10004, "MsgSeq is not an integer");
  if (world.settings.edition === "trial") return failure(10008, "message extensions need the Ultimate edition");
  const group = groupOf(body, world);
  if (isFailure(group)) return group;
  const message = getGroupMessage(world.groupMessages, group.GroupId, MsgSeq);
  if (!message || message.recalled) return failure(23004, "message does not exist");
  if (!message.supportsExtensions || !groupTypeRules[group.Type].hasReceipts) {
    return failure(23002, "message does not support extensions");
  }
  return message;
}

function isPairs(value: unknown): value is Pair[] {
  return Array.isArray(value) && value.length > 0 && value.length <= 20 &&
    value.every((pair) => isJsonObject(pair) && isText(pair.Key, 100) && pair.Key !== "" && isText(pair.Value, 1000));
}

function isText(value: unknown, bytes: number): boolean {
  return typeof value === "string" && byteLength(value) <= bytes;
}
