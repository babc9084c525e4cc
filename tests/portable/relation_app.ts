// An emulated app with users, for the cases of relations.
import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator/mod.ts";
import type { AccountOperation } from "../../gen/account_operations.ts";
import { type RelationOperation, relationOperations } from "../../gen/relation_operations.ts";
import { type ChatClient, createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";

/** A client with the operations of accounts and relations. */
export type RelationClient = ChatClient<AccountOperation | RelationOperation>;

/** An emulator and a client of it that does not pace its calls. */
export interface RelationApp {
  emulator: Emulator;
  chat: RelationClient;
}

/** Makes an app with users. */
export function relationApp(UserIDs: readonly string[], options: Partial<EmulatorOptions> = {}): RelationApp {
  const emulator = createEmulator({
    ...testApp,
    rateLimits: false,
    edition: "trial",
    accountLimit: Infinity,
    ...options,
  });
  for (const UserID of UserIDs) emulator.seed({ UserID });
  const client = { ...testApp, region: "singapore" as const, fetch: emulator.fetch as typeof fetch };
  return { emulator, chat: createChatClient({ ...client, pace: false, operations: [relationOperations] }) };
}

/** Imports friends of a user, one way. */
export async function importFriends(chat: RelationClient, From_Account: string, friends: string[]): Promise<void> {
  const AddFriendItem = friends.map((To_Account) => ({ To_Account, AddSource: "AddSource_Type_Test" }));
  for (let i = 0; i < friends.length; i += 1000) {
    await chat.friendImport({ From_Account, AddFriendItem: AddFriendItem.slice(i, i + 1000) });
  }
}

/** The ResultCodes of an answer, in the order of the request. */
export function codesOf(result: { ResultItem?: { ResultCode: number }[] }): number[] {
  return result.ResultItem?.map(({ ResultCode }) => ResultCode) ?? [];
}

/** Whose friends a user has, in order. */
export async function friendIds(chat: RelationClient, From_Account: string): Promise<string[]> {
  const ids: string[] = [];
  for (let StartIndex = 0;;) {
    const page = await chat.friendGet({ From_Account, StartIndex });
    ids.push(...page.UserDataItem?.map(({ To_Account }) => To_Account) ?? []);
    if (page.CompleteFlag !== 0) return ids;
    StartIndex = page.NextStartIndex ?? 0;
  }
}
