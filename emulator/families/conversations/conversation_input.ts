// The checks that the commands for conversations share.
import { type Envelope, failure } from "../../envelope.ts";
import { isJsonObject } from "../../json.ts";
import type { World } from "../world.ts";
import type { Contact } from "./conversation_state.ts";

/** The body of a request. */
export type Body = Record<string, unknown>;

/** The failure for a From_Account that is missing (50002) or has no account (50001); app admins need none. */
export function refuseOwner({ From_Account }: Body, { accounts, admins }: World): Envelope | undefined {
  if (!isName(From_Account)) return failure(50002, "From_Account is missing or not a string");
  if (!accounts.byUserId.has(From_Account) && !admins.includes(From_Account)) {
    return failure(50001, "From_Account is not imported");
  }
}

/** The failure for an edition without groups of conversations and standard marks. */
export function refuseEdition({ settings }: World): Envelope | undefined {
  if (settings.edition === "trial") return failure(51013, "groups of conversations and marks are not in this edition");
}

/** The conversation that an entry of a request names; undefined when it is malformed. */
export function contactOf(entry: unknown): Contact | undefined {
  const { Type, To_Account, ToGroupId } = isJsonObject(entry) ? entry : {};
  if (Type === 1 && isName(To_Account)) return { Type, To_Account };
  if (Type === 2 && isName(ToGroupId)) return { Type, ToGroupId };
}

/** The conversations that a list names; undefined when an entry is malformed. */
export function contactsOf(list: readonly unknown[]): Contact[] | undefined {
  const contacts = list.map(contactOf);
  return contacts.includes(undefined) ? undefined : contacts as Contact[];
}

/** Whether a value is a text that is not empty. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
