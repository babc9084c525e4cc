// Which operation a request names, and what carries it out.
import { type OperationRow, operationTable } from "../gen/operations.ts";
import type { operations } from "../gen/types.ts";
import { accountCheck, accountDelete, accountImport, kick, multiaccountImport } from "./accounts.ts";
import type { Answer } from "./answer.ts";
import { queryOnlineStatus } from "./online_status.ts";
import { portraitGet, portraitSet } from "./profile.ts";
import type { EmulatorState } from "./state.ts";

/** Carries an operation out. */
export type OperationHandler = (body: Record<string, unknown>, state: EmulatorState) => Answer;

/** Every operation of the spec. */
export const handlers: { readonly [Name in keyof operations]: OperationHandler } = {
  accountImport,
  multiaccountImport,
  accountDelete,
  accountCheck,
  kick,
  queryOnlineStatus,
  portraitSet,
  portraitGet,
};

/** Which operation a path names; an address with a path of its own and clients that write `//v4/` are fine. */
export function operationAt(pathname: string): keyof operations | undefined {
  const path = pathname.slice(Math.max(0, pathname.lastIndexOf("/v4/")));
  const found = Object.entries<OperationRow>(operationTable).find(([, row]) => row.path === path);
  return found?.[0] as keyof operations | undefined;
}

/** Takes a share of a batch's accounts out: the batch without them, and their UserIDs. */
export function leaveOut(body: unknown, share: number): [left: unknown, leftOut: string[]] {
  const list = (body as { AccountList?: { UserID: string }[] } | undefined)?.AccountList;
  if (share === 0 || !Array.isArray(list)) return [body, []];
  const count = Math.min(list.length - 1, Math.max(1, Math.round(list.length * share)));
  return [{ AccountList: list.slice(count) }, list.slice(0, count).map(({ UserID }) => UserID)];
}
