// The UserIDs in order, for pages and prefixes.

/** A page of UserIDs. */
interface UserIdPage {
  /** How many UserIDs have the prefix in all. */
  total: number;
  /** The UserIDs of the page, in the order of their UTF-16 code units. */
  UserIDs: string[];
}

/** The keys of a map in order. Nothing is sorted before the first page is read; later changes are merged in. */
export class SortedUserIds {
  readonly #accounts: ReadonlyMap<string, unknown>;
  #sorted: string[] | undefined;
  #changed = new Set<string>();

  constructor(accounts: ReadonlyMap<string, unknown>) {
    this.#accounts = accounts;
  }

  /** Has to be called for each key that is added to the map or removed from it. */
  markChanged(UserID: string): void {
    if (this.#sorted) this.#changed.add(UserID);
  }

  /** Has to be called when everything in the map was replaced. */
  clear(): void {
    this.#sorted = undefined;
    this.#changed.clear();
  }

  /** A page of the UserIDs that begin with the prefix. */
  page(prefix: string, offset: number, limit: number): UserIdPage {
    const sorted = this.#update();
    const start = lowerBound(sorted, (UserID) => UserID >= prefix);
    const end = prefix === ""
      ? sorted.length
      : lowerBound(sorted, (UserID) => UserID >= prefix && !UserID.startsWith(prefix));
    return { total: end - start, UserIDs: sorted.slice(start + offset, Math.min(end, start + offset + limit)) };
  }

  #update(): string[] {
    if (this.#sorted === undefined) return this.#sorted = [...this.#accounts.keys()].sort();
    if (this.#changed.size === 0) return this.#sorted;
    // Merging into a million sorted UserIDs takes a hundredth of the time of sorting them again.
    const changed = [...this.#changed].sort();
    const merged: string[] = [];
    let from = 0;
    for (const UserID of changed) {
      const at = lowerBound(this.#sorted, (other) => other >= UserID, from);
      for (; from < at; from++) merged.push(this.#sorted[from]!); // below the length
      if (this.#sorted[at] === UserID) from = at + 1;
      if (this.#accounts.has(UserID)) merged.push(UserID);
    }
    for (; from < this.#sorted.length; from++) merged.push(this.#sorted[from]!); // below the length
    this.#changed.clear();
    return this.#sorted = merged;
  }
}

/** The first index from which on the condition holds, by binary search. */
function lowerBound(sorted: string[], holds: (UserID: string) => boolean, from = 0): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) high = middle; // low <= middle < high
    else low = middle + 1;
  }
  return low;
}
