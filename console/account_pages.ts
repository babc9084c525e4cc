// The emulator's accounts, of which only the pages in view are fetched.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";
import type { ControlClient } from "./control_client.ts";

/** Accounts in a page. */
const pageSize = 200;

/** Most pages that are kept. */
const mostPages = 50;

/** The accounts with a prefix, as far as they have been fetched. */
export interface AccountPages {
  total: number;
  rowAt(index: number): StoredAccount | undefined;
  /** Fetches what is missing of a range. */
  want(first: number, last: number): void;
  /** Fetches anew what is in view. */
  refresh(): void;
  /** Why the last fetch failed; empty when it did not. */
  error: string;
}

/** The pages of a prefix; they are fetched anew when `version` changes. */
export function useAccountPages(control: ControlClient, prefix: string, version: unknown): AccountPages {
  const [total, setTotal] = useState(0);
  const [error, setError] = useState("");
  const [, show] = useState(0);
  const pages = useRef(new Map<number, StoredAccount[]>());
  const stale = useRef(new Set<number>());
  const asked = useRef(new Set<number>());
  const range = useRef<[first: number, last: number]>([0, 0]);
  const run = useRef(new AbortController());

  // Work that takes long ends with `refresh`, and somebody may have typed meanwhile.
  const begun = useRef(prefix);
  begun.current = prefix;

  const fetchPage = useCallback((page: number): void => {
    if (asked.current.has(page)) return;
    asked.current.add(page);
    const { signal } = run.current;
    control.accounts(begun.current, page * pageSize, pageSize, signal).then((found) => {
      if (signal.aborted) return;
      asked.current.delete(page);
      stale.current.delete(page);
      // The map's order is that of the last fetch; what is in view stays.
      pages.current.delete(page);
      pages.current.set(page, found.accounts);
      const [first, last] = range.current.map((index) => Math.floor(index / pageSize)) as [number, number];
      const oldest = [...pages.current.keys()].find((other) => other < first || other > last);
      if (pages.current.size > mostPages && oldest !== undefined) pages.current.delete(oldest);
      setTotal(found.total);
      setError("");
      show((count) => count + 1);
    }, (reason) => {
      if (signal.aborted) return;
      asked.current.delete(page);
      setError(reason instanceof Error ? reason.message : String(reason));
    });
  }, [control]);

  const want = useCallback((first: number, last: number): void => {
    range.current = [first, last];
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
      if (!pages.current.has(page) || stale.current.has(page)) fetchPage(page);
    }
  }, [fetchPage]);

  // What was fetched stays in view until it is there anew.
  const refresh = useCallback((): void => {
    run.current.abort();
    run.current = new AbortController();
    asked.current.clear();
    for (const page of pages.current.keys()) stale.current.add(page);
    want(...range.current);
  }, [want]);

  // Before the next paint: whoever types waits for this.
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
    want,
    refresh,
    rowAt: (index) => pages.current.get(Math.floor(index / pageSize))?.[index % pageSize],
  };
}
