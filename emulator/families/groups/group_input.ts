// Reads the fields of requests. What is wrong becomes the failure of the call.
import { isUserId } from "../accounts/users.ts";
import { byteLength } from "../../byte_length.ts";
import { type Envelope, failure } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import { getGroup, type StoredGroup } from "./group_state.ts";
import type { ApplyJoinOption, InviteJoinOption } from "./group_types.ts";

type Body = Record<string, unknown>;

/** Whether something that was read is the failure of the call. */
export function isFailure(value: unknown): value is Envelope {
  return isJsonObject(value) && value.ActionStatus === "FAIL";
}

/** The group that the body names, or 10004 (missing), 10015 (cannot be an ID), 10010 (no such group). */
export function readGroup({ GroupId }: Body, { groups }: World): StoredGroup | Envelope {
  if (typeof GroupId !== "string") return failure(10004, "GroupId is missing or not a string");
  return findGroup(GroupId, groups);
}

/** The group with the ID, or 10015 or 10010. */
export function findGroup(GroupId: string, groups: World["groups"]): StoredGroup | Envelope {
  const group = getGroup(groups, GroupId);
  if (group) return group;
  return isGroupId(GroupId) ? failure(10010, "group does not exist") : failure(10015, "group id is invalid");
}

/** Whether a text can be the ID of a group: 1 to 48 bytes of printable ASCII. */
export function isGroupId(id: string): boolean {
  return /^[\x20-\x7e]{1,48}$/.test(id);
}

/** The UserIDs of a field; 10004 unless it is an array of at least one, `tooMany` when there are more than `most`. */
export function readUserIds(body: Body, name: string, most: number, tooMany = 10004): string[] | Envelope {
  const list = body[name];
  if (!Array.isArray(list) || list.length === 0) return failure(10004, `${name} is missing or empty`);
  if (list.length > most) return failure(tooMany, `${name} has more than ${most} accounts`);
  return list.every(isUserId) ? list : failure(10004, `${name} has an invalid UserID`);
}

/** The integer of a field, `otherwise` without it, or 10004. */
export function readInteger<Default>(
  body: Body,
  name: string,
  { least = 0, most = Number.MAX_SAFE_INTEGER, otherwise }: { least?: number; most?: number; otherwise: Default },
): number | Default | Envelope {
  const value = body[name] ?? undefined;
  if (value === undefined) return otherwise;
  const fits = Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  return fits ? Number(value) : failure(10004, `${name} is not an integer from ${least} to ${most}`);
}

/** One of some words, undefined without the field, or 10004. */
export function readWord<Word extends string>(
  body: Body,
  name: string,
  words: readonly Word[],
): Word | undefined | Envelope {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  return word ?? failure(10004, `${name} is none of ${words.join(", ")}`);
}

/** Words of an array, undefined without the field, or 10004. */
export function readWords(body: Body, name: string, words?: readonly string[]): string[] | undefined | Envelope {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  const isValid = Array.isArray(value) &&
    value.every((each) => typeof each === "string" && (words === undefined || words.includes(each)));
  return isValid ? value : failure(10004, `${name} has a value that is not allowed`);
}

/** A text of at most some bytes, undefined without the field, or 10004. */
export function readText(body: Body, name: string, bytes: number): string | undefined | Envelope {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== "string") return failure(10004, `${name} is not a string`);
  return byteLength(value) <= bytes ? value : failure(10004, `${name} is longer than ${bytes} bytes`);
}

/** Custom fields as an array of Key and Value; empty without the field, or 10004. */
export function readCustomFields(
  body: Body,
  name: string,
  { most, bytes }: { most: number; bytes: number },
): Record<string, string> | Envelope {
  const list = body[name] ?? [];
  if (!Array.isArray(list) || list.length > most) return failure(10004, `${name} is not an array of at most ${most}`);
  const fields: Record<string, string> = {};
  for (const item of list) {
    const { Key, Value } = isJsonObject(item) ? item : {};
    if (typeof Key !== "string" || !/^\w{1,16}$/.test(Key)) return failure(10004, `${name} has an invalid Key`);
    if (typeof Value !== "string" || byteLength(Value) > bytes) {
      return failure(10004, `${name}: ${Key} is not a string of at most ${bytes} bytes`);
    }
    Object.defineProperty(fields, Key, { value: Value, enumerable: true, configurable: true, writable: true });
  }
  return fields;
}

/** Custom fields after a change: an empty value deletes a field. */
export function changeCustomFields(
  fields: Readonly<Record<string, string>>,
  changes: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== ""));
}

/** Limits of a group's custom fields. */
export const groupFields = { most: 10, bytes: 512 };

/** Limits of a member's custom fields. */
export const memberFields = { most: 5, bytes: 64 };

/** What create_group, import_group and modify_group_base_info have in common. */
export interface ProfileInput {
  readonly Name?: string;
  readonly Introduction?: string;
  readonly Notification?: string;
  readonly FaceUrl?: string;
  readonly ApplyJoinOption?: ApplyJoinOption;
  readonly InviteJoinOption?: InviteJoinOption;
}

/** The fields of a group's profile that the body has, or 10004. */
export function readProfile(body: Body): ProfileInput | Envelope {
  const values = {
    Name: readText(body, "Name", 30),
    Introduction: readText(body, "Introduction", 240),
    Notification: readText(body, "Notification", 300),
    FaceUrl: readText(body, "FaceUrl", 100),
    ApplyJoinOption: readWord(body, "ApplyJoinOption", ["FreeAccess", "NeedPermission", "DisableApply"]),
    InviteJoinOption: readWord(body, "InviteJoinOption", ["FreeAccess", "NeedPermission", "DisableInvite"]),
  };
  if (values.Name === "") return failure(10004, "Name is empty");
  const wrong = Object.values(values).find(isFailure);
  if (wrong) return wrong;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
