// Type-checked, not run: mistakes in calls are compile errors. If the line after an @ts-expect-error compiles, the type
// check fails.
import type {
  CallOptions,
  ChatApiError,
  ChatClient,
  ImportOutcome,
  KnownErrorCode,
  OperationResult,
  Region,
} from "../mod.ts";
import { createChatClient, importAccounts } from "../mod.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
const expectType = <_ extends true>(): void => {};

function rejectsWrongCalls(chat: ChatClient): void {
  chat.accountImport({ UserID: "a", Nick: "b", FaceUrl: "c" });
  // @ts-expect-error a missing field
  chat.accountImport({ Nick: "b" });
  // @ts-expect-error a misspelled field
  chat.accountImport({ UserID: "a", NickName: "b" });
  // @ts-expect-error not the name that the API uses
  chat.accountImport({ userId: "a" });
  // @ts-expect-error a number instead of a string
  chat.accountImport({ UserID: 1 });
  chat.multiaccountImport({ AccountList: [{ UserID: "a", Nick: "b" }] });
  // @ts-expect-error a misspelled field of an account
  chat.multiaccountImport({ AccountList: [{ UserID: "a", Nickname: "b" }] });
  // @ts-expect-error a list of numbers instead of accounts
  chat.multiaccountImport({ Accounts: [1] });
  // @ts-expect-error a missing field
  chat.accountDelete({});
  // @ts-expect-error a string instead of an object
  chat.accountDelete({ DeleteItem: ["a"] });
  // @ts-expect-error another operation's field
  chat.accountCheck({ DeleteItem: [{ UserID: "a" }] });
  // @ts-expect-error the field's old name
  chat.kick({ Identifier: "a" });
  // @ts-expect-error a string instead of a list
  chat.queryOnlineStatus({ To_Account: "a" });
  // @ts-expect-error true instead of 0 or 1
  chat.queryOnlineStatus({ To_Account: ["a"], IsNeedDetail: true });
  // @ts-expect-error a missing field
  chat.portraitGet({ To_Account: ["a"] });
  // @ts-expect-error no such profile field
  chat.portraitGet({ To_Account: ["a"], TagList: ["Tag_Profile_IM_Mood"] });
  chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_Custom_Test", Value: "b" }] });
  // @ts-expect-error a number as the nickname
  chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_Nick", Value: 1 }] });
  // @ts-expect-error not a valid gender
  chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_Gender", Value: "yes" }] });
  // @ts-expect-error no such operation
  chat.accountImports({ UserID: "a" });
  // @ts-expect-error a misspelled option
  chat.accountImport({ UserID: "a" }, { timeOut: 1 });
  // @ts-expect-error no such region
  createChatClient({ sdkAppId: 1, secretKey: "k", region: "atlantis" });
  // @ts-expect-error a list of strings instead of accounts
  importAccounts(chat, ["a"]);
}

function narrowsOutcomes(outcome: ImportOutcome<{ UserID: string; line: number }>): void {
  expectType<Equal<typeof outcome.account, { UserID: string; line: number }>>();
  if (outcome.status === "rejected") expectType<Equal<typeof outcome.error.field, string>>();
  // @ts-expect-error an imported account has no error
  if (outcome.status === "imported") outcome.error;
}

function narrowsErrorCodes(error: ChatApiError, unlisted: number): void {
  const known: KnownErrorCode = 70398;
  // @ts-expect-error not a known code
  const unknown: KnownErrorCode = 1;
  const code: ChatApiError["errorCode"] = unlisted;
  if (error.errorCode === 70398) void [known, unknown, code];
}

Deno.test("wrong, missing and misspelled fields are compile errors", () => {
  expectType<Equal<OperationResult<"accountImport">["ErrorCode"], number>>();
  expectType<Equal<Parameters<ChatClient["accountImport"]>[1], CallOptions | undefined>>();
  expectType<Equal<"singapore" extends Region ? true : false, true>>();
  void [rejectsWrongCalls, narrowsOutcomes, narrowsErrorCodes];
});
