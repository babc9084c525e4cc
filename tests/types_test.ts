// Checked, not run: a mistake in a call has to be a compile error. Each @ts-expect-error fails the check when its line
// compiles.
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
const expect = <_ extends true>(): void => {};

function misuse(chat: ChatClient): void {
  chat.accountImport({ UserID: "a", Nick: "b", FaceUrl: "c" });
  // @ts-expect-error a missing field
  chat.accountImport({ Nick: "b" });
  // @ts-expect-error a misspelt field
  chat.accountImport({ UserID: "a", NickName: "b" });
  // @ts-expect-error the field's name on the wire, not another
  chat.accountImport({ userId: "a" });
  // @ts-expect-error a number for text
  chat.accountImport({ UserID: 1 });
  chat.multiaccountImport({ AccountList: [{ UserID: "a", Nick: "b" }] });
  // @ts-expect-error a field of one account that is misspelt
  chat.multiaccountImport({ AccountList: [{ UserID: "a", Nickname: "b" }] });
  // @ts-expect-error a list of numbers
  chat.multiaccountImport({ Accounts: [1] });
  // @ts-expect-error a missing field
  chat.accountDelete({});
  // @ts-expect-error a text where an object belongs
  chat.accountDelete({ DeleteItem: ["a"] });
  // @ts-expect-error another operation's field
  chat.accountCheck({ DeleteItem: [{ UserID: "a" }] });
  // @ts-expect-error the field's old name
  chat.kick({ Identifier: "a" });
  // @ts-expect-error a single text where a list belongs
  chat.queryOnlineStatus({ To_Account: "a" });
  // @ts-expect-error true where 0 or 1 belongs
  chat.queryOnlineStatus({ To_Account: ["a"], IsNeedDetail: true });
  // @ts-expect-error a missing field
  chat.portraitGet({ To_Account: ["a"] });
  // @ts-expect-error no such profile field
  chat.portraitGet({ To_Account: ["a"], TagList: ["Tag_Profile_IM_Mood"] });
  chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_Custom_Test", Value: "b" }] });
  // @ts-expect-error a number for the nickname
  chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_Nick", Value: 1 }] });
  // @ts-expect-error not one of the genders
  chat.portraitSet({ From_Account: "a", ProfileItem: [{ Tag: "Tag_Profile_IM_Gender", Value: "yes" }] });
  // @ts-expect-error no such operation
  chat.accountImports({ UserID: "a" });
  // @ts-expect-error a misspelt option
  chat.accountImport({ UserID: "a" }, { timeOut: 1 });
  // @ts-expect-error no such region
  createChatClient({ sdkAppId: 1, secretKey: "k", region: "atlantis" });
  // @ts-expect-error a list of texts is no list of accounts
  importAccounts(chat, ["a"]);
}

function narrows(outcome: ImportOutcome<{ UserID: string; line: number }>): void {
  expect<Equal<typeof outcome.account, { UserID: string; line: number }>>();
  if (outcome.status === "rejected") expect<Equal<typeof outcome.error.field, string>>();
  // @ts-expect-error an imported account has no error
  if (outcome.status === "imported") outcome.error;
}

function errorCodes(error: ChatApiError, unlisted: number): void {
  const known: KnownErrorCode = 70398;
  // @ts-expect-error not a known code
  const unknown: KnownErrorCode = 1;
  const code: ChatApiError["errorCode"] = unlisted;
  if (error.errorCode === 70398) void [known, unknown, code];
}

Deno.test("wrong fields, missing fields and misspelt fields are compile errors", () => {
  expect<Equal<OperationResult<"accountImport">["ErrorCode"], number>>();
  expect<Equal<Parameters<ChatClient["accountImport"]>[1], CallOptions | undefined>>();
  expect<Equal<"singapore" extends Region ? true : false, true>>();
  void [misuse, narrows, errorCodes];
});
