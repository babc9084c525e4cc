// The UserIDs in order, for pages of a list and for prefixes.

/** A page of the index. */
interface IndexPage {
  /** How many accounts there are in all that have the prefix. */
  total: number;
  /** The UserIDs of the page, in the order of their UTF-16 units. */
  UserIDs: string[];
}

/** Costs nothing before the first look; after it each change is merged in at the next one. */
export class AccountIndex {
  readonly #accounts: ReadonlyMap<string, unknown>;
  #sorted: string[] | undefined;
  #changed = new Set<string>();

  /** An index over the keys of a map. */
  constructor(accounts: ReadonlyMap<string, unknown>) {
    this.#accounts = accounts;
  }

  /** Has to be told of each account that comes or goes. */
  change(UserID: string): void {
    if (this.#sorted) this.#changed.add(UserID);
  }

  /** Forgets everything, after all accounts have been exchanged. */
  clear(): void {
    this.#sorted = undefined;
    this.#changed.clear();
  }

  /** A page of the accounts whose UserID begins with the prefix. */
  page(prefix: string, offset: number, limit: number): IndexPage {
    const sorted = this.#upToDate();
    const start = firstAt(sorted, (UserID) => UserID >= prefix);
    const end = prefix === ""
      ? sorted.length
      : firstAt(sorted, (UserID) => UserID >= prefix && !UserID.startsWith(prefix));
    return { total: end - start, UserIDs: sorted.slice(start + offset, Math.min(end, start + offset + limit)) };
  }

  #upToDate(): string[] {
    if (this.#sorted === undefined) return this.#sorted = [...this.#accounts.keys()].sort();
    if (this.#changed.size === 0) return this.#sorted;
    // One pass over a million sorted names takes a hundredth of sorting them.
    const changed = [...this.#changed].sort();
    const merged: string[] = [];
    let from = 0;
    for (const UserID of changed) {
      const at = firstAt(this.#sorted, (other) => other >= UserID, from);
      for (; from < at; from++) merged.push(this.#sorted[from]!); // below the length
      if (this.#sorted[at] === UserID) from = at + 1;
      if (this.#accounts.has(UserID)) merged.push(UserID);
    }
    for (; from < this.#sorted.length; from++) merged.push(this.#sorted[from]!); // below the length
    this.#changed.clear();
    return this.#sorted = merged;
  }
}

/** The first place from which on all hold, by halves. */
function firstAt(sorted: string[], holds: (UserID: string) => boolean, from = 0): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) high = middle; // between the two
    else low = middle + 1;
  }
  return low;
}
