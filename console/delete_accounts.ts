// Deletes accounts of the emulator with account_delete, as a program would: up to 100 per call.
import { failedDeletions } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";
import { emulatorClient } from "./emulator_client.ts";

const maxBatch = 100;

/** Outcome of a deletion. */
export interface Deletion {
  /** UserIDs of the deleted accounts. */
  deleted: string[];
  /** A message for each failure. */
  failed: string[];
}

/** Deletes accounts. Stops at the first call that fails as a whole. */
export async function deleteAccounts(control: ControlClient, UserIDs: string[]): Promise<Deletion> {
  const client = await emulatorClient(control);
  const deletion: Deletion = { deleted: [], failed: [] };
  for (let i = 0; i < UserIDs.length; i += maxBatch) {
    const batch = UserIDs.slice(i, i + maxBatch);
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
