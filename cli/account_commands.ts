// The commands for accounts: check, delete, kick, status, usersig.
import process from "node:process";
import { type ChatClient, failedDeletions } from "../mod.ts";
import { signUserSig } from "../src/usersig.ts";
import { openInput } from "./input_bytes.ts";
import { createReader, formatOf } from "./readers.ts";
import type { FieldNames } from "./rows.ts";
import { UsageError } from "./settings.ts";

/** Accounts in a call. */
const largestBatch = 100;

/** The UserIDs of a file, a hundred at a time, each once within its hundred. */
async function* batchesOf(file: string, names: FieldNames): AsyncGenerator<string[], void, undefined> {
  const bytes = await openInput(file);
  const reader = createReader(formatOf(file), { bytes, names });
  let batch = new Set<string>();
  for await (const row of reader.rows()) {
    if ("error" in row) {
      process.stderr.write(`line ${row.place.line}: ${row.error.field}: got ${row.error.actual}; left out\n`);
      continue;
    }
    batch.add(row.UserID);
    if (batch.size < largestBatch) continue;
    yield [...batch];
    batch = new Set();
  }
  if (batch.size > 0) yield [...batch];
}

/** Prints each account of a file that was not imported, then the counts; 1 when there is one. */
export async function checkAccounts(client: ChatClient, file: string, names: FieldNames): Promise<number> {
  const counts = { imported: 0, missing: 0 };
  for await (const ids of batchesOf(file, names)) {
    const { ResultItem = [] } = await client.accountCheck({ CheckItem: ids.map((UserID) => ({ UserID })) });
    for (const { UserID, AccountStatus } of ResultItem) {
      if (AccountStatus === "Imported") counts.imported++;
      else {
        counts.missing++;
        console.log(`not imported: ${UserID}`);
      }
    }
  }
  console.log(`${counts.imported} imported, ${counts.missing} not imported`);
  return counts.missing === 0 ? 0 : 1;
}

/** Deletes the accounts of a file; prints each that could not be, then the counts. */
export async function deleteAccounts(client: ChatClient, file: string, names: FieldNames): Promise<number> {
  const counts = { deleted: 0, failed: 0 };
  for await (const ids of batchesOf(file, names)) {
    const result = await client.accountDelete({ DeleteItem: ids.map((UserID) => ({ UserID })) });
    const failures = failedDeletions(result);
    for (const { UserID, errorCode } of failures) console.log(`not deleted: ${UserID} (ErrorCode ${errorCode})`);
    counts.deleted += ids.length - failures.length;
    counts.failed += failures.length;
  }
  console.log(`${counts.deleted} deleted, ${counts.failed} not deleted`);
  return counts.failed === 0 ? 0 : 1;
}

/** Makes the UserSigs of a user invalid. */
export async function kickUser(client: ChatClient, user: string): Promise<number> {
  await client.kick({ UserID: user });
  console.log(`${user}: every UserSig made until now is invalid`);
  return 0;
}

/** Prints the status of each user; 1 when one is unknown. */
export async function showStatus(client: ChatClient, users: string[]): Promise<number> {
  const { QueryResult = [], ErrorList = [] } = await client.queryOnlineStatus({ To_Account: users });
  for (const { To_Account, Status } of QueryResult) console.log(`${To_Account}: ${Status}`);
  for (const { To_Account, ErrorCode } of ErrorList) console.log(`${To_Account}: ErrorCode ${ErrorCode}`);
  return ErrorList.length === 0 ? 0 : 1;
}

/** Prints a UserSig, made with the key of the environment. Nothing is sent. */
export function printUserSig(
  user: string,
  expires: string,
  env: Record<string, string | undefined> = process.env,
): number {
  const { TENCENT_CHAT_SDK_APP_ID: app, TENCENT_CHAT_SECRET_KEY: secretKey } = env;
  if (!app || !secretKey) throw new UsageError("TENCENT_CHAT_SDK_APP_ID, TENCENT_CHAT_SECRET_KEY: not set");
  try {
    console.log(signUserSig({ sdkAppId: Number(app), secretKey, userId: user, expiresIn: secondsOf(expires) }));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
  return 0;
}

/** `90s`, `15m`, `12h` and `30d` in seconds. */
export function secondsOf(text: string): number {
  const [, count, unit] = text.match(/^(\d+)([smhd])$/) ?? [];
  const seconds = Number(count) * ({ s: 1, m: 60, h: 3600, d: 86400 }[unit ?? ""] ?? NaN);
  if (!(seconds > 0)) {
    throw new UsageError(`--expires: expected a number with s, m, h or d, for example 30d; got ${text}`);
  }
  return seconds;
}
