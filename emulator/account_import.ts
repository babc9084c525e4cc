import { type Answer, failure, success } from "./answer.ts";
import type { EmulatorState } from "./state.ts";

const utf8 = new TextEncoder();

/** account_import: makes the account or updates its profile. */
export function accountImport(body: Record<string, unknown>, state: EmulatorState): Answer {
  // Clients from before 2022 send the field's old name.
  const UserID = body.UserID ?? body.Identifier;
  if (UserID === undefined || UserID === "") return failure(70402, "UserID is missing");
  if (typeof UserID !== "string") return failure(60015, "UserID is not a string");
  if (utf8.encode(UserID).length > 32) return failure(70402, "UserID is longer than 32 bytes");
  for (const name of ["Nick", "FaceUrl"]) {
    const value = body[name] ?? "";
    if (typeof value !== "string") return failure(70402, `${name} is not a string`);
    if (utf8.encode(value).length > 500) return failure(40601, `${name} is longer than 500 bytes`);
  }
  const { accounts, accountLimit } = state;
  const before = accounts.get(UserID);
  if (!before && accounts.size >= accountLimit) {
    return failure(70398, `the limit of ${accountLimit} accounts is reached`);
  }
  accounts.set(UserID, {
    UserID,
    Nick: body.Nick as string | undefined ?? before?.Nick ?? "",
    FaceUrl: body.FaceUrl as string | undefined ?? before?.FaceUrl ?? "",
    importedAt: before?.importedAt ?? state.now(),
  });
  return success();
}
