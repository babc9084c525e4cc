import { type Envelope, failure, success } from "../../envelope.ts";
import type { World } from "../world.ts";

/** query_online_status: no user ever logs in to the emulator, so every account is Offline. */
export function queryOnlineStatus(body: Record<string, unknown>, { accounts }: World): Envelope {
  const { To_Account: users } = body;
  if (!Array.isArray(users) || users.some((user) => typeof user !== "string")) {
    return failure(90003, "To_Account is not an array of strings");
  }
  if (users.length === 0) return failure(90001, "To_Account is empty");
  if (users.length > 500) return failure(90011, "more than 500 accounts");
  const known = users.filter((user) => accounts.byUserId.has(user));
  const ErrorList = users.filter((user) => !accounts.byUserId.has(user))
    .map((To_Account) => ({ To_Account, ErrorCode: 70107 }));
  const envelope = known.length > 0 ? success() : failure(70107, "none of the accounts exists");
  return { ...envelope, QueryResult: known.map((To_Account) => ({ To_Account, Status: "Offline" })), ErrorList };
}
