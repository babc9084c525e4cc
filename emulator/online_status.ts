import { type Answer, failure, success } from "./answer.ts";
import type { EmulatorState } from "./state.ts";

/** query_online_status: nobody ever logs in here, so every account is Offline. */
export function queryOnlineStatus(body: Record<string, unknown>, state: EmulatorState): Answer {
  const { To_Account: users } = body;
  if (!Array.isArray(users) || users.some((user) => typeof user !== "string")) {
    return failure(90003, "To_Account is not a list of strings");
  }
  if (users.length === 0) return failure(90001, "To_Account is empty");
  if (users.length > 500) return failure(90011, "more than 500 accounts");
  const known = users.filter((user) => state.accounts.has(user));
  const ErrorList = users.filter((user) => !state.accounts.has(user))
    .map((To_Account) => ({ To_Account, ErrorCode: 70107 }));
  const answer = known.length > 0 ? success() : failure(70107, "no account exists");
  return { ...answer, QueryResult: known.map((To_Account) => ({ To_Account, Status: "Offline" })), ErrorList };
}
