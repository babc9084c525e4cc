// A list that is read page by page, as far as it is wanted, and read again when something has changed.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { failureText } from "./failure_text.ts";

/** A page of a list. */
export interface Page<Item, Cursor> {
  items: Item[];
  /** Where the next page begins; undefined on the last. */
  next?: Cursor;
  /** Length of the whole list, if the page says so. */
  total?: number;
}

/** A list as far as it has been read. */
export interface GrowingList<Item> {
  items: readonly Item[];
  /** Length of the whole list, as far as known. */
  total: number;
  hasMore: boolean;
  isLoaded: boolean;
  /** Message of the last call if it failed, else empty. */
  error: string;
  /** Reads on until the list has this many items, or ends. After a failure, only if `retry` is true. */
  grow(length: number, retry?: boolean): void;
}

interface State<Item, Cursor> extends Page<Item, Cursor> {
  isLoaded: boolean;
  error: string;
}

/** Reads pages after those of a list until it has `length` items, or ends. */
async function extend<Item, Cursor>(
  from: Page<Item, Cursor> | undefined,
  readPage: (cursor?: Cursor) => Promise<Page<Item, Cursor>>,
  length: number,
): Promise<Page<Item, Cursor>> {
  let list = from ?? await readPage();
  while (list.next !== undefined && list.items.length < length) {
    const page = await readPage(list.next);
    list = { ...page, items: [...list.items, ...page.items] };
  }
  return list;
}

/** The list that `readPage` reads. It is read again when `version` changes; a list of something else needs a new key. */
export function useGrowingList<Item, Cursor = never>(
  readPage: (cursor?: Cursor) => Promise<Page<Item, Cursor>>,
  version: number,
): GrowingList<Item> {
  const [state, setState] = useState<State<Item, Cursor>>({ items: [], isLoaded: false, error: "" });
  const latest = useRef(state);
  const read = useRef(readPage);
  read.current = readPage;
  const queue = useRef(Promise.resolve());
  const isReloadQueued = useRef(false);
  const isMounted = useRef(true);

  /** One at a time, so that pages fit together. */
  const enqueue = useCallback(
    (load: () => Promise<Page<Item, Cursor>>): void => {
      queue.current = queue.current.then(async () => {
        if (!isMounted.current) return;
        let next: State<Item, Cursor>;
        try {
          next = { ...await load(), isLoaded: true, error: "" };
        } catch (error) {
          next = { ...latest.current, error: failureText(error) };
        }
        if (!isMounted.current) return;
        latest.current = next;
        setState(next);
      });
    },
    [],
  );
  const grow = useCallback((length: number, retry = false): void => {
    const { items, next, error } = latest.current;
    if (next === undefined || items.length >= length || (error !== "" && !retry)) return;
    enqueue(() => extend(latest.current, read.current, length));
  }, [enqueue]);

  useEffect(() => {
    // A list that is still to be read again takes all changes until then.
    if (isReloadQueued.current) return;
    isReloadQueued.current = true;
    enqueue(() => {
      isReloadQueued.current = false;
      return extend(undefined, read.current, latest.current.items.length);
    });
  }, [version]);
  useEffect(() => () => {
    isMounted.current = false;
  }, []);

  const { items, next, total = items.length, isLoaded, error } = state;
  return { items, total, hasMore: next !== undefined, isLoaded, error, grow };
}
