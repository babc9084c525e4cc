// The key-value pairs of one message (1047/51195 and 51194, 2023-03-21).
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";

/** A pair as it is stored. */
export interface StoredPair {
  readonly Value: string;
  /** The number of the change of the message's extensions that set it. */
  readonly Seq: number;
}

/** The extensions of a message. A change makes a new object. */
export interface MessageExtensions {
  readonly pairs: ReadonlyMap<string, StoredPair>;
  /** The number of the last change. */
  readonly latestSeq: number;
  /** The number of the last change that removed all pairs; 0 when none did. */
  readonly clearSeq: number;
  /** How many calls changed them in the minute that began at a time in ms. It is not saved. */
  readonly calls?: { readonly since: number; readonly count: number };
}

/** The extensions of a message that never had any. */
export const noExtensions: MessageExtensions = { pairs: new Map(), latestSeq: 0, clearSeq: 0 };

const maxPairs = 300;
const maxPairsInCall = 20;
const maxPairsInAnswer = 200;
const maxCallsInMinute = 200;

interface Pair {
  readonly Key: string;
  readonly Value: string;
}

/** What a call of set_key_values makes of a message's extensions, undefined when nothing, and its answer. */
export function changeExtensions(
  before: MessageExtensions,
  OperateType: unknown,
  ExtensionList: unknown,
  now: number,
  isLimited: boolean,
): [after: MessageExtensions | undefined, answer: Envelope] {
  const pairs = OperateType === 3 ? [] : readPairs(ExtensionList, OperateType === 1);
  if (OperateType !== 1 && OperateType !== 2 && OperateType !== 3) {
    return [undefined, failure(10004, "OperateType is not 1, 2 or 3")];
  }
  if (!pairs) return [undefined, failure(10004, "ExtensionList is not an array of 1 to 20 pairs")];
  const isSameMinute = before.calls && Math.abs(now - before.calls.since) < 60_000;
  const calls = isSameMinute && before.calls
    ? { since: before.calls.since, count: before.calls.count + 1 }
    : { since: now, count: 1 };
  if (isLimited && calls.count > maxCallsInMinute) {
    return [undefined, failure(23003, "more than 200 changes in a minute")];
  }
  const Seq = before.latestSeq + 1;
  const left = new Map(OperateType === 3 ? [] : before.pairs);
  for (const { Key, Value } of pairs) {
    if (OperateType === 1) left.set(Key, { Value, Seq });
    else left.delete(Key);
  }
  if (left.size > maxPairs) return [undefined, failure(10004, "more than 300 pairs")];
  return [
    { pairs: left, latestSeq: Seq, clearSeq: OperateType === 3 ? Seq : before.clearSeq, calls },
    success({
      ExtensionList: pairs.map(({ Key, Value }) => ({
        ErrorCode: 0,
        Extension: { Key, Value: OperateType === 1 ? Value : "", Seq },
      })),
    }),
  ];
}

/** The answer of get_key_values: pairs from StartSeq on, in the order of Seq. */
export function listExtensions({ pairs, latestSeq, clearSeq }: MessageExtensions, StartSeq: number): Envelope {
  const found = [...pairs].map(([Key, { Value, Seq }]) => ({ Key, Value, Seq }))
    .filter(({ Seq }) => Seq >= StartSeq).sort((a, b) => a.Seq - b.Seq);
  return success({
    ExtensionList: found.slice(0, maxPairsInAnswer),
    CompleteFlag: found.length > maxPairsInAnswer ? 0 : 1,
    LatestSeq: latestSeq,
    ClearSeq: clearSeq,
  });
}

/** The pairs of a request; a deletion needs no values. */
function readPairs(list: unknown, withValues: boolean): Pair[] | undefined {
  if (!Array.isArray(list) || list.length === 0 || list.length > maxPairsInCall) return undefined;
  const pairs = list.map((pair) => {
    const { Key, Value = withValues ? undefined : "" } = isJsonObject(pair) ? pair : {};
    const isValid = typeof Key === "string" && Key !== "" && byteLength(Key) <= 100 &&
      typeof Value === "string" && byteLength(Value) <= 1000;
    return isValid ? { Key, Value } : undefined;
  });
  return pairs.includes(undefined) ? undefined : pairs as Pair[];
}
