// Fetches the emulator's accounts page by page, only what is in view.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";
import type { ControlClient } from "./control_client.ts";

/** Accounts per page. */
const pageSize = 200;

/** Pages that are cached. */
const maxPages = 50;

/** The accounts with a prefix, as far as fetched. */
export interface AccountPages {
  total: number;
  rowAt(index: number): StoredAccount | undefined;
  /** Fetches the missing pages of a range of rows. */
  load(first: number, last: number): void;
  /** Fetches what is in view again. */
  refresh(): void;
  /** Message of the last fetch if it failed, else empty. */
  error: string;
}

/** The pages of a prefix. They are fetched again when `version` changes. */
export function useAccountPages(control: ControlClient, prefix: string, version: unknown): AccountPages {
  const [total, setTotal] = useState(0);
  const [error, setError] = useState("");
  const [, rerender] = useState(0);
  const pages = useRef(new Map<number, StoredAccount[]>());
  const stale = useRef(new Set<number>());
  const pending = useRef(new Set<number>());
  const range = useRef<[first: number, last: number]>([0, 0]);
  const run = useRef(new AbortController());

  // A long action ends with `refresh`; the prefix may have changed by then.
  const currentPrefix = useRef(prefix);
  currentPrefix.current = prefix;

  const fetchPage = useCallback((page: number): void => {
    if (pending.current.has(page)) return;
    pending.current.add(page);
    const { signal } = run.current;
    control.accounts(currentPrefix.current, page * pageSize, pageSize, signal).then((found) => {
      if (signal.aborted) return;
      pending.current.delete(page);
      stale.current.delete(page);
      // The map is in order of the last fetch. Pages in view are never evicted.
      pages.current.delete(page);
      pages.current.set(page, found.accounts);
      const [first, last] = range.current.map((index) => Math.floor(index / pageSize)) as [number, number];
      const oldest = [...pages.current.keys()].find((other) => other < first || other > last);
      if (pages.current.size > maxPages && oldest !== undefined) pages.current.delete(oldest);
      setTotal(found.total);
      setError("");
      rerender((count) => count + 1);
    }, (reason) => {
      if (signal.aborted) return;
      pending.current.delete(page);
      setError(reason instanceof Error ? reason.message : String(reason));
    });
  }, [control]);

  const load = useCallback((first: number, last: number): void => {
    range.current = [first, last];
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
      if (!pages.current.has(page) || stale.current.has(page)) fetchPage(page);
    }
  }, [fetchPage]);

  // Old rows stay in view until their page has been fetched again.
  const refresh = useCallback((): void => {
    run.current.abort();
    run.current = new AbortController();
    pending.current.clear();
    for (const page of pages.current.keys()) stale.current.add(page);
    load(...range.current);
  }, [load]);

  // Before the next paint, so that typing stays responsive.
  useLayoutEffect(() => {
    range.current = [0, 0];
    for (const page of pages.current.keys()) if (page !== 0) pages.current.delete(page);
    refresh();
  }, [prefix]);
  useEffect(refresh, [version]);
  useEffect(() => () => run.current.abort(), []);

  return {
    total,
    error,
    load,
    refresh,
    rowAt: (index) => pages.current.get(Math.floor(index / pageSize))?.[index % pageSize],
  };
}
