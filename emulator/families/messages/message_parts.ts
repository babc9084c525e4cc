// How one-to-one messages and their extensions are saved and loaded.
import { isJsonObject } from "../../json.ts";
import type { StatePart } from "../family.ts";
import { messageBodyProblem } from "./message_body.ts";
import type { MessageExtensions, StoredPair } from "./message_extensions.ts";
import { isUint32 } from "./message_input.ts";
import { idOf, replaceMessages, type StoredMessage } from "./message_state.ts";

const messagePart: StatePart<StoredMessage> = {
  name: "messages",
  idField: "message",
  entries: ({ messages }) => messages.byId,
  toJson: (stored) => ({ stored }),
  fromJson: ({ message, stored }) => isStoredMessage(stored) && idOf(stored) === message ? stored : undefined,
  replace: ({ messages }, entries) => replaceMessages(messages, entries),
};

const extensionPart: StatePart<MessageExtensions> = {
  name: "messageExtensions",
  idField: "extended",
  entries: ({ messages }) => messages.extensions,
  toJson: ({ pairs, latestSeq, clearSeq }) => ({ pairs: [...pairs], latestSeq, clearSeq }),
  fromJson: ({ extended, pairs, latestSeq, clearSeq }) =>
    typeof extended === "string" && isPairs(pairs) && isUint32(latestSeq) && isUint32(clearSeq)
      ? { pairs: new Map(pairs), latestSeq, clearSeq }
      : undefined,
  replace({ messages }, entries) {
    messages.extensions.clear();
    for (const [id, extensions] of entries) messages.extensions.set(id, extensions);
  },
};

/** The parts of the state of one-to-one messages. */
export const messageParts: readonly StatePart[] = [messagePart, extensionPart];

const optionalFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  CloudCustomData: (value) => typeof value === "string",
  unreadUntil: Number.isSafeInteger,
  isRecalled: (value) => value === true,
  wantsReceipt: (value) => value === true,
  hasReceipt: (value) => value === true,
  takesExtensions: (value) => value === true,
  hiddenFrom: (value) => typeof value === "string",
};

function isStoredMessage(value: unknown): value is StoredMessage {
  if (!isJsonObject(value)) return false;
  const { From_Account, To_Account, MsgSeq, MsgRandom, MsgTimeStamp, MsgBody, ...rest } = value;
  return isUserId(From_Account) && isUserId(To_Account) && [MsgSeq, MsgRandom, MsgTimeStamp].every(isUint32) &&
    (rest.isRecalled === true ? Array.isArray(MsgBody) : messageBodyProblem(MsgBody) === undefined) &&
    Object.entries(rest).every(([field, entry]) =>
      Object.hasOwn(optionalFields, field) && optionalFields[field]?.(entry)
    );
}

function isUserId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isPairs(value: unknown): value is [string, StoredPair][] {
  return Array.isArray(value) &&
    value.every((pair) =>
      Array.isArray(pair) && typeof pair[0] === "string" && isJsonObject(pair[1]) &&
      typeof pair[1].Value === "string" && isUint32(pair[1].Seq)
    );
}
