// Keeps two imports of one file apart. The lock is a file that its owner touches; one that nobody touches has no owner.
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import process from "node:process";
import { UsageError } from "../usage_error.ts";
import { attempt } from "./journal_file.ts";

/** How often the owner touches its lock, in ms. */
const touchEvery = 2000;

/** A lock that has not been touched for this long was left behind, in ms. */
const expiresAfter = 10_000;

/** What a lock says about its owner. */
interface Owner {
  /** Tells one lock from the next. */
  token: string;
  pid: number;
  host: string;
}

/** Locks a file's import until the result is called. @throws {UsageError} while another process holds the lock. */
export function acquireLock(path: string, file: string): () => void {
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname() };
  while (!create(path, owner)) {
    const found = read(path);
    if (isHeld(path, found)) {
      const holder = found ? `process ${found.pid} on ${found.host}` : "another process";
      throw new UsageError(
        `${file}: ${holder} is importing this file; wait until it ends, or stop it. ` +
          `A lock that a crash left behind (${path}) expires after ${expiresAfter / 1000} seconds.`,
      );
    }
    removeStale(path, found, owner.token);
  }
  const timer = setInterval(() => touch(path), touchEvery);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (read(path)?.token === owner.token) rmSync(path, { force: true });
  };
}

function create(path: string, owner: Owner): boolean {
  return attempt(path, () => {
    try {
      writeFileSync(path, JSON.stringify(owner), { flag: "wx" });
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === "EEXIST") return false;
      throw error;
    }
  });
}

/** The owner that a lock names; undefined when the lock is gone or not written whole. */
function read(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function isHeld(path: string, owner: Owner | undefined): boolean {
  try {
    if (Date.now() - statSync(path).mtimeMs > expiresAfter) return false;
    // Signal 0 reaches nobody; it throws when there is no such process.
    if (owner?.host === hostname()) process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}

/** Removes a lock that was left behind, but not one that another process has put in its place meanwhile. */
function removeStale(path: string, stale: Owner | undefined, token: string): void {
  const aside = `${path}.${token}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // another process was faster
  }
  const moved = read(aside);
  if (moved?.token === stale?.token) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The lock was removed by hand; the journal still keeps what is done.
  }
}
