/**
 * Takes a share of the accounts out of the body of multiaccount_import, for the fault `partial`: the body without them,
 * and their UserIDs. At least one account is dropped and at least one is left.
 */
export function dropShare(body: unknown, share: number): [body: unknown, dropped: string[]] {
  const list = (body as { AccountList?: { UserID: string }[] } | undefined)?.AccountList;
  if (share === 0 || !Array.isArray(list)) return [body, []];
  const count = Math.min(list.length - 1, Math.max(1, Math.round(list.length * share)));
  return [{ AccountList: list.slice(count) }, list.slice(0, count).map(({ UserID }) => UserID)];
}
