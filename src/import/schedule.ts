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
  /** Ids that are ready or under way, each with the later entries that wait for it. */
  const busy = new Map<string, Entry[] | undefined>();
  return {
    get ready() {
      return ready.length;
    },
    add(entry) {
      if (!busy.has(entry.id)) {
        busy.set(entry.id, undefined);
        ready.push(entry);
        return;
      }
      const later = busy.get(entry.id);
      if (later) later.push(entry);
      else busy.set(entry.id, [entry]);
    },
    take: (most) => ready.splice(0, most),
    release({ id }) {
      const next = busy.get(id)?.shift();
      if (next) ready.push(next);
      else busy.delete(id);
    },
    clear() {
      const all = [...ready, ...[...busy.values()].flatMap((later) => later ?? [])];
      ready = [];
      busy.clear();
      return all;
    },
  };
}
