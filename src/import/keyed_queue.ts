// The order in which an import sends what it has read.

/** Entries that wait to be sent. An import engine takes its batches from it. */
export interface BatchQueue<Entry> {
  /** Entries in a full batch. */
  readonly batchSize: number;
  /** Maximum number of entries that are read and have no outcome; default: as many as can be under way. */
  readonly capacity?: number;
  /** Whether entries wait for something besides this queue's own calls; `onReady` is called when that has come. */
  readonly isWaiting?: boolean;
  onReady?: () => void;
  /** Entries that can be sent now. */
  readonly ready: number;
  /** The key of an entry whose calls must not go side by side, even when it is sent by itself. */
  keyOf?(entry: Entry): string;
  add(entry: Entry): void;
  /** The next batch, or none: only a full one unless `partial` is set. */
  take(partial: boolean): Entry[] | undefined;
  /** Reports that the call of an entry has ended, so that entries that waited for it become ready. */
  release(entry: Entry): void;
  /** Removes and returns everything that waits. */
  clear(): Entry[];
}

/**
 * A queue whose batches mix keys: no key is under way twice, and entries with the same key keep their order, each sent
 * after the one before it has ended.
 */
export function createKeyedQueue<Entry>(batchSize: number, keyOf: (entry: Entry) => string): BatchQueue<Entry> {
  let ready: Entry[] = [];
  /** Keys that are ready or under way. */
  const busy = new Set<string>();
  /** Later entries with those keys, in order. */
  const waiting = new Map<string, Entry[]>();
  return {
    batchSize,
    get ready() {
      return ready.length;
    },
    add(entry) {
      const key = keyOf(entry);
      const { size } = busy;
      busy.add(key);
      if (busy.size > size) return void ready.push(entry);
      const later = waiting.get(key);
      if (later) later.push(entry);
      else waiting.set(key, [entry]);
    },
    take(partial) {
      if (ready.length >= (partial ? 1 : batchSize)) return ready.splice(0, batchSize);
    },
    release(entry) {
      const key = keyOf(entry);
      const later = waiting.size > 0 ? waiting.get(key) : undefined;
      const next = later?.shift();
      if (later?.length === 0) waiting.delete(key);
      if (next) ready.push(next);
      else busy.delete(key);
    },
    clear() {
      const all = [...ready, ...[...waiting.values()].flat()];
      ready = [];
      busy.clear();
      waiting.clear();
      return all;
    },
  };
}
