// The checks that the commands for one-to-one messages share.
import { isUser } from "../accounts/users.ts";
import { type Envelope, failure } from "../../envelope.ts";
import type { World } from "../world.ts";
import { isTooLong, messageBodyProblem } from "./message_body.ts";
import type { MessageElement } from "./message_body.ts";

/** The body of a request. */
export type Body = Record<string, unknown>;

/** What a check returns: the failure of the call, or undefined. */
export type Refusal = Envelope | undefined;

/** The failure for a field that is not the UserID of an account. */
export function refuseUser(
  body: Body,
  field: string,
  world: World,
  invalid: number,
  unknown: number = invalid,
): Refusal {
  const value = body[field];
  if (typeof value !== "string" || value === "") return failure(invalid, `${field} is missing or not a string`);
  if (!isUser(value, world)) return failure(unknown, `${field}: account does not exist`);
}

/** The failure for MsgSeq (90004) or MsgRandom (90005): each an unsigned 32-bit integer. */
export function refuseNumbers({ MsgSeq, MsgRandom }: Body): Refusal {
  if (!isUint32(MsgRandom)) return failure(90005, "MsgRandom is missing or not an unsigned 32-bit integer");
  if (MsgSeq !== undefined && !isUint32(MsgSeq)) return failure(90004, "MsgSeq is not an unsigned 32-bit integer");
}

/** The failure for MsgBody and CloudCustomData. */
export function refuseContent({ MsgBody, CloudCustomData }: Body): Refusal {
  const problem = messageBodyProblem(MsgBody);
  if (problem) return failure(problem.code, problem.info);
  if (CloudCustomData !== undefined && typeof CloudCustomData !== "string") {
    return failure(90001, "CloudCustomData is not a string");
  }
  if (isTooLong(MsgBody as MessageElement[], CloudCustomData)) return failure(93000, "more than 12,000 bytes");
}

const controls: readonly unknown[] = ["NoUnread", "NoLastMsg", "WithMuteNotifications"];
const forbidden: readonly unknown[] = ["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"];

/** The failure for the fields that say how a message is delivered. */
export function refuseDelivery(body: Body): Refusal {
  const { SyncOtherMachine, MsgLifeTime } = body;
  if (SyncOtherMachine !== undefined && SyncOtherMachine !== 1 && SyncOtherMachine !== 2) {
    return failure(90031, "SyncOtherMachine is not 1 or 2");
  }
  if (MsgLifeTime !== undefined) {
    if (!Number.isSafeInteger(MsgLifeTime)) return failure(90044, "MsgLifeTime is not an integer");
    if (Number(MsgLifeTime) < 0) return failure(90026, "MsgLifeTime is negative");
  }
  for (const flag of ["SupportMessageExtension", "IsNeedReadReceipt", "OnlineOnlyFlag"]) {
    const value = body[flag];
    if (value !== undefined && value !== 0 && value !== 1) return failure(90001, `${flag} is not 0 or 1`);
  }
  if (!isListOf(body.SendMsgControl, controls)) return failure(90001, "SendMsgControl has an unknown entry");
  if (!isListOf(body.ForbidCallbackControl, forbidden)) {
    return failure(90001, "ForbidCallbackControl has an unknown entry");
  }
}

/** Whether a value is an unsigned 32-bit integer. */
export function isUint32(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 0xffffffff;
}

/** The emulator's time in Unix seconds. */
export function nowInSeconds({ now }: World): number {
  return Math.floor(now() / 1000);
}

function isListOf(value: unknown, entries: readonly unknown[]): boolean {
  return value === undefined || Array.isArray(value) && value.every((entry) => entries.includes(entry));
}
