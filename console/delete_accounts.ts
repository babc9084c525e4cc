// Deletes accounts of the emulator as a program would: with account_delete, up to a hundred a call.
import { failedDeletions } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";
import { emulatorClient } from "./emulator_client.ts";

const largestBatch = 100;

/** What became of a deletion. */
export interface Deletion {
  /** UserIDs of those that are gone. */
  deleted: string[];
  /** Each failure as a line for people. */
  failed: string[];
}

/** Deletes accounts; a call that fails ends it. */
export async function deleteAccounts(control: ControlClient, UserIDs: string[]): Promise<Deletion> {
  const client = await emulatorClient(control);
  const deletion: Deletion = { deleted: [], failed: [] };
  for (let i = 0; i < UserIDs.length; i += largestBatch) {
    const batch = UserIDs.slice(i, i + largestBatch);
    try {
      const failed = failedDeletions(await client.accountDelete({ DeleteItem: batch.map((UserID) => ({ UserID })) }));
      const ids = failed.map(({ UserID }) => UserID);
      deletion.deleted.push(...batch.filter((UserID) => !ids.includes(UserID)));
      deletion.failed.push(...failed.map(({ UserID, errorCode }) => `${UserID}: ErrorCode ${errorCode}`));
    } catch (error) {
      deletion.failed.push(error instanceof Error ? error.message : String(error));
      return deletion;
    }
  }
  return deletion;
}
