// Who is a user for every family, and what can be a UserID.
import { byteLength } from "../../byte_length.ts";
import type { World } from "../world.ts";

/** Whether a UserID belongs to an account or to an app admin, who does not have to be imported. */
export function isUser(UserID: string, { accounts, admins }: Pick<World, "accounts" | "admins">): boolean {
  return accounts.byUserId.has(UserID) || admins.includes(UserID);
}

/** Whether a value is a UserID by its form: a text of 1 to 32 bytes. */
export function isUserId(value: unknown): value is string {
  return typeof value === "string" && value !== "" && byteLength(value) <= 32;
}
