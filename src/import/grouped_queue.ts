// A queue whose batches have one key each: the friends of one user, the messages of one group.
import type { BatchQueue } from "./keyed_queue.ts";

/** How a grouped queue puts entries together. */
export interface GroupedQueueOptions<Entry> {
  /** Entries in a full batch. */
  batchSize: number;
  /** Maximum number of entries that are held. When there are as many, batches that are not full go too. */
  capacity: number;
  keyOf(entry: Entry): string;
  /** Whether no further entry with this key will come, so that a batch that is not full can go. */
  isComplete(key: string): boolean;
  /** Whether entries with this key may be sent; while it is false they wait for `open`. Default: always. */
  isOpen?(key: string): boolean;
}

/** A queue in which keys can be opened from outside. */
export interface GroupedQueue<Entry> extends BatchQueue<Entry> {
  /** Reports that `isOpen` or `isComplete` of a key has changed. */
  open(key: string): void;
  /** Reports that no further key will be opened: what waits for that stays unsent. */
  stopWaiting(): void;
}

/** The entries of one key, in order. */
interface Group<Entry> {
  entries: Entry[];
  /** How many of them are under way. */
  sent: number;
  isReady: boolean;
}

/**
 * Entries of one key go in the order in which they were added, one batch after the other; batches of different keys go
 * together. A batch goes when it is full, or no further entry of its key will come.
 */
export function createGroupedQueue<Entry>(options: GroupedQueueOptions<Entry>): GroupedQueue<Entry> {
  const { batchSize, capacity, keyOf, isComplete, isOpen = () => true } = options;
  const groups = new Map<string, Group<Entry>>();
  const ready: string[] = [];
  let [held, mayOpen] = [0, true];

  function update(key: string, group: Group<Entry>): void {
    if (group.isReady || group.sent > 0 || group.entries.length === 0 || !isOpen(key)) return;
    if (group.entries.length < batchSize && !isComplete(key)) return;
    group.isReady = true;
    ready.push(key);
  }

  function takeFrom(group: Group<Entry>): Entry[] {
    const batch = group.entries.splice(0, batchSize);
    held -= batch.length;
    group.sent = batch.length;
    group.isReady = false;
    return batch;
  }

  const queue: GroupedQueue<Entry> = {
    batchSize,
    capacity,
    keyOf,
    get ready() {
      return ready.length * batchSize;
    },
    get isWaiting() {
      return mayOpen && held > 0;
    },
    add(entry) {
      const key = keyOf(entry);
      const group = groups.get(key) ?? { entries: [], sent: 0, isReady: false };
      groups.set(key, group);
      group.entries.push(entry);
      held++;
      update(key, group);
    },
    take(partial) {
      const key = ready.shift();
      const group = key === undefined ? undefined : groups.get(key);
      if (group) return takeFrom(group);
      const most = partial && held > 0 ? fullest(groups, isOpen, mayOpen) : undefined;
      return most && takeFrom(most);
    },
    release(entry) {
      const key = keyOf(entry);
      const group = groups.get(key);
      if (!group || --group.sent > 0) return;
      if (group.entries.length === 0) groups.delete(key);
      else update(key, group);
    },
    clear() {
      const all = [...groups.values()].flatMap(({ entries }) => entries);
      groups.clear();
      ready.length = held = 0;
      return all;
    },
    open(key) {
      const group = groups.get(key);
      if (!group || !isOpen(key)) return;
      update(key, group);
      // Even if no batch is full: the import may hold as many entries as it can and wait for this one key.
      queue.onReady?.();
    },
    stopWaiting() {
      mayOpen = false;
      queue.onReady?.();
    },
  };
  return queue;
}

/** The group with the most entries that may be sent. None while some wait to be opened: they may fill batches. */
function fullest<Entry>(
  groups: ReadonlyMap<string, Group<Entry>>,
  isOpen: (key: string) => boolean,
  mayOpen: boolean,
): Group<Entry> | undefined {
  let found: Group<Entry> | undefined;
  for (const [key, group] of groups) {
    if (group.sent > 0 || group.entries.length === 0) continue;
    if (isOpen(key)) { if (!found || group.entries.length > found.entries.length) found = group; }
    else if (mayOpen) return;
  }
  return found;
}
