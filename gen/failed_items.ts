// Generated from spec/ by `deno task gen`. Do not edit.

/**
 * An item that failed inside an answer whose ErrorCode is 0.
 *
 * @example Collect the IDs
 * ```ts
 * import type { FailedItem } from "@unofficial/tencent-chat/groups";
 *
 * const idsOf = (failures: FailedItem<string>[]) => failures.map(({ id }) => id);
 * ```
 */
export interface FailedItem<Id> {
  /** What the item is about: a UserID, a group ID, a sequence number or an object that names it. */
  readonly id: Id | undefined;
  /** The item's own code. */
  readonly errorCode: number | undefined;
}

/** The items whose code is not one of those that mean success. */
export function failedItems<Item, Id>(
  items: readonly Item[] = [],
  idOf: (item: Item) => Id | undefined,
  codeOf: (item: Item) => number | undefined,
  ok: readonly number[],
): FailedItem<Id>[] {
  return items.map((item) => ({ id: idOf(item), errorCode: codeOf(item) }))
    .filter(({ errorCode }) => errorCode === undefined || !ok.includes(errorCode));
}
