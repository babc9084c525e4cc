// Which accounts may be sent next: no UserID is under way twice, and the accounts of one UserID keep their order.

/** Something that waits to be sent. */
export interface Scheduled {
  /** What it must not be under way twice for. */
  readonly id: string;
}

/** Accounts between being read and being settled. */
export interface Schedule<Entry extends Scheduled> {
  /** How many may be sent now. */
  readonly ready: number;
  add(entry: Entry): void;
  /** The next ones to send, at most so many; no id is among them twice. */
  take(most: number): Entry[];
  /** The call of an entry has ended: the next entry of its id may go. */
  release(entry: Entry): void;
  /** All that wait, which are then forgotten. */
  clear(): Entry[];
}

/** An empty schedule. */
export function createSchedule<Entry extends Scheduled>(): Schedule<Entry> {
  let ready: Entry[] = [];
  /** Ids that are ready or under way. */
  const busy = new Set<string>();
  /** Later entries of those ids, in order. */
  const later = new Map<string, Entry[]>();
  return {
    get ready() {
      return ready.length;
    },
    add(entry) {
      const { size } = busy;
      busy.add(entry.id);
      if (busy.size > size) return void ready.push(entry);
      const waiting = later.get(entry.id);
      if (waiting) waiting.push(entry);
      else later.set(entry.id, [entry]);
    },
    take: (most) => ready.splice(0, most),
    release({ id }) {
      const waiting = later.size > 0 ? later.get(id) : undefined;
      const next = waiting?.shift();
      if (waiting?.length === 0) later.delete(id);
      if (next) ready.push(next);
      else busy.delete(id);
    },
    clear() {
      const all = [...ready, ...[...later.values()].flat()];
      ready = [];
      busy.clear();
      later.clear();
      return all;
    },
  };
}
