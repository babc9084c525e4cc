// Deletes accounts of the emulator as a program would: with account_delete, up to a hundred a call.
import { failedDeletions } from "../mod.ts";
import type { ControlClient } from "./control_client.ts";
import { emulatorClient } from "./emulator_client.ts";

const largestBatch = 100;

/** What became of a deletion. */
export interface Deletion {
  deleted: number;
  /** Each failure as a line for people. */
  failed: string[];
}

/** Deletes accounts. */
export async function deleteAccounts(control: ControlClient, sdkAppId: number, UserIDs: string[]): Promise<Deletion> {
  const client = await emulatorClient(control, sdkAppId);
  const failed: string[] = [];
  for (let i = 0; i < UserIDs.length; i += largestBatch) {
    const DeleteItem = UserIDs.slice(i, i + largestBatch).map((UserID) => ({ UserID }));
    const result = await client.accountDelete({ DeleteItem });
    failed.push(...failedDeletions(result).map(({ UserID, errorCode }) => `${UserID}: ErrorCode ${errorCode}`));
  }
  return { deleted: UserIDs.length - failed.length, failed };
}
