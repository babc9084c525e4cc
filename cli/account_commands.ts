// The commands `check`, `delete`, `kick`, `status` and `usersig`.
import process from "node:process";
import { accountOperations } from "../gen/account_operations.ts";
import { type Account, type ChatClient, ChatInputError, failedDeletions } from "../mod.ts";
import { explainError } from "../src/explain_error.ts";
import { signUserSig } from "../src/usersig.ts";
import { validateBody } from "../src/validate_body.ts";
import { accountImport } from "../src/rows/account_import.ts";
import { reasonOf } from "../src/rows/ledger.ts";
import { parseDuration } from "./arguments.ts";
import { createReader, formatOf } from "../src/rows/input_format.ts";
import { openInput } from "./import/input_source.ts";
import { type FieldNames, isInvalid, type Row } from "../src/rows/row.ts";
import type { Environment } from "./target.ts";
import { UsageError } from "./usage_error.ts";

/** Accounts in one call. */
const batchSize = accountOperations.accountCheck.fields.CheckItem?.most ?? 1;

/** The valid rows of a file; each invalid one is passed to `onInvalid` with its line. */
async function* validRows(
  file: string,
  names: FieldNames,
  onInvalid: (line: number, error: Error) => void,
): AsyncGenerator<Row<Account>, void, undefined> {
  const source = await openInput(file);
  const reader = createReader<Account>(formatOf(file), { source, kind: accountImport, names });
  for await (const row of reader.rows()) {
    const error = isInvalid(row) ? row.error : findInvalidUserId(row.UserID);
    if (error) onInvalid(row.place.line, error);
    else yield row as Row<Account>;
  }
}

/** The other fields of a row do not matter here, so a nickname that is too long is no reason to skip it. */
function findInvalidUserId(UserID: unknown): Error | undefined {
  if (typeof UserID === "string" && UserID !== UserID.trim()) {
    return new ChatInputError("kick", "UserID", "none", "spaces around it");
  }
  try {
    validateBody("kick", accountOperations.kick, { UserID }); // its body is a UserID alone
  } catch (error) {
    if (error instanceof ChatInputError) return error;
    throw error;
  }
}

/** Passes the UserIDs of a file to `run`, a batch at a time; returns how many rows were invalid. */
async function forEachBatch(
  file: string,
  names: FieldNames,
  run: (UserIDs: string[]) => Promise<void>,
): Promise<number> {
  let invalid = 0;
  let batch = new Set<string>();
  const rows = validRows(file, names, (line, error) => {
    invalid++;
    print(`line ${line}: ${reasonOf(error)}; skipped`, process.stderr);
  });
  for await (const { UserID } of rows) {
    batch.add(UserID);
    if (batch.size < batchSize) continue;
    await run([...batch]);
    batch = new Set();
  }
  if (batch.size > 0) await run([...batch]);
  return invalid;
}

/** Prints each account of a file that is not in Chat, then the counts; exit status 1 if there is one. */
export async function checkAccounts(client: ChatClient, file: string, names: FieldNames): Promise<number> {
  const counts = { imported: 0, missing: 0 };
  const invalid = await forEachBatch(file, names, async (UserIDs) => {
    const { ResultItem = [] } = await client.accountCheck({ CheckItem: UserIDs.map((UserID) => ({ UserID })) });
    for (const { UserID, AccountStatus } of ResultItem) {
      if (AccountStatus === "Imported") counts.imported++;
      else {
        counts.missing++;
        print(`not imported: ${UserID}`);
      }
    }
  });
  print(`${counts.imported} imported, ${counts.missing} not imported${invalidText(invalid)}`);
  return counts.missing + invalid === 0 ? 0 : 1;
}

/** Deletes the accounts of a file; prints each that could not be deleted, then the counts. */
export async function deleteAccounts(client: ChatClient, file: string, names: FieldNames): Promise<number> {
  const counts = { deleted: 0, failed: 0 };
  const invalid = await forEachBatch(file, names, async (UserIDs) => {
    const failures = failedDeletions(
      await client.accountDelete({ DeleteItem: UserIDs.map((UserID) => ({ UserID })) }),
    );
    for (const { UserID, errorCode } of failures) print(`not deleted: ${UserID} (ErrorCode ${errorCode})`);
    counts.deleted += UserIDs.length - failures.length;
    counts.failed += failures.length;
  });
  print(`${counts.deleted} deleted, ${counts.failed} not deleted${invalidText(invalid)}`);
  return counts.failed + invalid === 0 ? 0 : 1;
}

const invalidText = (count: number): string => count === 0 ? "" : `, ${count} invalid`;

/** Invalidates the UserSigs of a user. */
export async function kickUser(client: ChatClient, user: string): Promise<number> {
  await client.kick({ UserID: user });
  print(`${user}: every UserSig issued before now is invalid`);
  return 0;
}

/** Prints the status of each user; exit status 1 if one is unknown. */
export async function showStatus(client: ChatClient, users: string[]): Promise<number> {
  const { QueryResult = [], ErrorList = [] } = await client.queryOnlineStatus({ To_Account: users });
  for (const { To_Account, Status } of QueryResult) print(`${To_Account}: ${Status}`);
  for (const { To_Account, ErrorCode } of ErrorList) {
    print(`${To_Account}: ErrorCode ${ErrorCode}, ${explainError(Number(ErrorCode))?.summary ?? "unknown"}`);
  }
  return ErrorList.length === 0 ? 0 : 1;
}

/** Prints a UserSig, signed with the key in the environment. Nothing is sent. */
export function printUserSig(user: string, expires: string, env: Environment = process.env): number {
  const { TENCENT_CHAT_SDK_APP_ID: app, TENCENT_CHAT_SECRET_KEY: secretKey } = env;
  if (!app || !secretKey) throw new UsageError("TENCENT_CHAT_SDK_APP_ID, TENCENT_CHAT_SECRET_KEY: not set");
  try {
    print(signUserSig({ sdkAppId: Number(app), secretKey, userId: user, expiresIn: parseDuration(expires) }));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
  return 0;
}

function print(line: string, stream: Pick<typeof process.stdout, "write"> = process.stdout): void {
  stream.write(`${line}\n`);
}
