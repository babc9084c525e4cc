// Inputs of imports and what comes of them.
import type { Account } from "../../mod.ts";

/** So many accounts, u0 and on. */
export function* users(count: number): Generator<Account> {
  for (let i = 0; i < count; i++) yield { UserID: `u${i}` };
}

/** All that an iteration yields. */
export async function all<T>(outcomes: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}
