// What the operations of relations have in common: the user they are about, and a result for each other user.
import { isUser } from "../accounts/users.ts";
import { type Envelope, failure, success } from "../../envelope.ts";
import type { World } from "../world.ts";

/** The body of a call. */
export type Body = Record<string, unknown>;

/** The result for one user of a call, with the operation's own fields. */
export interface ItemResult {
  readonly ResultCode: number;
  readonly ResultInfo: string;
  readonly [field: string]: unknown;
}

/** Most UserIDs in a call. */
export const maxTargets = 1000;

/** The result for a user for whom the call succeeded. */
export const itemSuccess: ItemResult = { ResultCode: 0, ResultInfo: "" };

/** The result for a user for whom the call failed. */
export function itemFailure(ResultCode: number, ResultInfo: string): ItemResult {
  return { ResultCode, ResultInfo };
}

/** Carries out a call for the user in From_Account. */
export type RelationCall = (owner: string, body: Body, world: World) => Envelope;

/** Checks From_Account and carries out the call. Every envelope of the family has an ErrorDisplay. */
export function answerCall(call: RelationCall, body: Body, world: World): Envelope {
  const { From_Account: owner } = body;
  const envelope = typeof owner !== "string" || owner === ""
    ? badParameter("From_Account is missing or not a string")
    : !isUser(owner, world)
    ? failure(30003, "From_Account does not exist")
    : call(owner, body, world);
  return { ...envelope, ErrorDisplay: "" };
}

/** The failure of a whole call because of its body. */
export function badParameter(reason: string): Envelope {
  return failure(30001, reason);
}

/** The result for each user in To_Account, or the failure of the whole call. An unknown user fails alone. */
export function forEachTarget(
  { To_Account: users }: Body,
  world: World,
  listName: string,
  resultOf: (other: string) => ItemResult,
  unknownFields: Record<string, unknown> = {},
): Envelope {
  if (!isNames(users)) return badParameter("SNS_DECODE_ERR: To_Account is not an array of strings");
  if (users.length > maxTargets) return badParameter(`more than ${maxTargets} users in To_Account`);
  return itemsEnvelope(
    listName,
    users.map((other): [string, ItemResult] => [
      other,
      isUser(other, world) ? resultOf(other) : { ...unknownFields, ...unknownTarget },
    ]),
  );
}

/** The result for a user who does not exist. */
export const unknownTarget: ItemResult = { ResultCode: 30003, ResultInfo: "the account does not exist" };

/** A success with the results in the order of the request, which names the users that failed. */
export function itemsEnvelope(listName: string, results: readonly [UserID: string, ItemResult][]): Envelope {
  const failed = results.filter(([, { ResultCode }]) => ResultCode !== 0).map(([UserID]) => UserID);
  return success({
    [listName]: results.map(([To_Account, result]) => ({ To_Account, ...result })),
    ...failed.length > 0 ? { Fail_Account: failed } : {},
  });
}

/** Whether a value is an array of texts that are not empty, and is not empty itself. */
export function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string" && entry !== "");
}

/** The emulator's time in Unix seconds. */
export function unixTime({ now }: World): number {
  return Math.floor(now() / 1000);
}
