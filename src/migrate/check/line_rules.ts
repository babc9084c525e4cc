// Rules that concern more than one line or the time: references, time stamps, the length of a message.
import { encodeUtf8 } from "../../encode_utf8.ts";
import { ChatInputError } from "../../errors.ts";
import type { ExportFacts, GroupFacts } from "./export_facts.ts";

/** The longest message, in bytes (1047/34968, 2023-03-10). */
const longestMessage = 12_000;

/** Throws what is wrong with a field of a line. */
export function refuse(operation: string, field: string, expected: string, found: string): never {
  throw new ChatInputError(operation, field, expected, found);
}

/** Refuses a UserID whose account was rejected. */
export function refuseRejectedAccount(
  operation: string,
  field: string,
  userId: unknown,
  { accounts }: ExportFacts,
): void {
  const line = typeof userId === "string" ? accounts.rejectedAt(userId) : undefined;
  if (line === undefined) return;
  refuse(
    operation,
    field,
    "an account that is not rejected",
    `account ${String(userId).slice(0, 40)}, rejected at line ${line}`,
  );
}

/** Refuses a UserID that is no account of the export or of Chat; a field that is left out names none. */
export function requireAccount(operation: string, field: string, userId: unknown, { accounts }: ExportFacts): void {
  if (typeof userId !== "string" || accounts.has(userId)) return;
  refuse(operation, field, "an account", `${userId}, which is not in the export`);
}

/** The group that a line names, which has to go in. */
export function requireGroup(operation: string, groupId: string, { groups }: ExportFacts): GroupFacts {
  const group = groups.get(groupId);
  if (!group) refuse(operation, "GroupId", "a group", `${groupId}, which is not in the export`);
  if (group.isRejected) {
    refuse(operation, "GroupId", "a group that is not rejected", `group ${groupId}, rejected at line ${group.line}`);
  }
  return group;
}

/** Refuses a time that has not passed yet, and says so when it is in milliseconds. */
export function requirePast(operation: string, field: string, seconds: number, { now }: ExportFacts): void {
  if (seconds < now) return;
  const inMilliseconds = seconds >= 1e11 && seconds < now * 1000 + 1000;
  refuse(
    operation,
    field,
    "a Unix time in seconds, before now",
    inMilliseconds ? `${seconds}, which is in milliseconds` : `${seconds}, which is in the future`,
  );
}

/** Refuses a time that is not after the creation of its group. */
export function requireAfterCreation(operation: string, field: string, seconds: number, group: GroupFacts): void {
  if (seconds > group.createTime) return;
  const expected = `a time after the group's CreateTime ${group.createTime} (line ${group.line})`;
  refuse(operation, field, expected, String(seconds));
}

/**
 * Refuses a message that is too long, or has more than one TIMCustomElem. What counts is the values of its contents, as
 * the pages say nothing about the names of fields.
 */
export function requireSendableBody(
  operation: string,
  MsgBody: readonly { MsgType: string; MsgContent: unknown }[],
  CloudCustomData?: unknown,
): void {
  const measured = [MsgBody.map(({ MsgContent }) => MsgContent), CloudCustomData];
  // No UTF-16 unit takes more than three bytes, so most messages need not be encoded.
  if (lengthOf(measured, (text) => text.length) * 3 > longestMessage) {
    const bytes = lengthOf(measured, (text) => encodeUtf8(text).length);
    if (bytes > longestMessage) {
      refuse(operation, "MsgBody", `at most ${longestMessage} bytes of content`, `${bytes} bytes`);
    }
  }
  const customs = MsgBody.filter(({ MsgType }) => MsgType === "TIMCustomElem").length;
  if (customs > 1) refuse(operation, "MsgBody", "at most one TIMCustomElem", `${customs} of them`);
}

/** The length of all texts and numbers in a value. */
function lengthOf(value: unknown, measure: (text: string) => number): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== "object") return measure(String(value));
  let length = 0;
  for (const name in value) length += lengthOf((value as Record<string, unknown>)[name], measure);
  return length;
}
