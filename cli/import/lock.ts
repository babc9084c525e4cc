// Keeps two imports of one file apart. The lock is a file that its owner touches; one that nobody touches has no owner.
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { setInterval } from "node:timers";
import { UsageError } from "../usage_error.ts";
import { attempt, JournalError } from "./journal_file.ts";

/** How often the owner touches its lock, in ms. */
const touchEvery = 1000;

/** A lock that has not been touched for this long was left behind, in ms. */
const expiresAfter = 10_000;

/** How often a lock is looked at whose owner cannot be asked, and how long to wait for another who wants it, in ms. */
const lookEvery = 100;

/** A lock that is held. */
export interface Lock {
  /** Aborts when another process has taken the lock, which happens to an owner that was suspended for too long. */
  readonly lost: AbortSignal;
  /** Gives the lock back. */
  release(): void;
}

/** What a lock says about its owner. */
interface Owner {
  /** Tells one lock from the next. */
  token: string;
  pid: number;
  host: string;
}

/**
 * Locks a file's import. Takes over a lock that a crash left behind: at once if its process is known to be dead, or once
 * nobody has touched it for ten seconds.
 *
 * @throws {UsageError} while another process holds the lock.
 * @throws {JournalError} when the lock cannot be written.
 */
export async function acquireLock(path: string, file: string): Promise<Lock> {
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname() };
  if (!create(path, owner)) {
    await waitUntilLeft(path, file);
    replace(path, owner);
    // Another process may have found the same lock; the last one to replace it has it.
    await delay(lookEvery);
    if (read(path)?.token !== owner.token) throw heldError(path, file);
  }
  const lost = new AbortController();
  const timer = setInterval(() => {
    if (touch(path, owner)) return;
    clearInterval(timer);
    lost.abort(new JournalError(`${path}: another process has taken this import over, so this one stopped`));
  }, touchEvery).unref();
  return {
    lost: lost.signal,
    release() {
      clearInterval(timer);
      if (read(path)?.token === owner.token) attempt(path, () => rmSync(path, { force: true }));
    },
  };
}

function create(path: string, owner: Owner): boolean {
  return attempt(path, () => {
    try {
      writeFileSync(path, JSON.stringify(owner), { flag: "wx" });
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
  });
}

/** Puts a lock in the place of one that was left behind, in one step. */
function replace(path: string, owner: Owner): void {
  const own = `${path}.${owner.token}`;
  attempt(path, () => {
    try {
      writeFileSync(own, JSON.stringify(owner));
      renameSync(own, path);
    } finally {
      rmSync(own, { force: true });
    }
  });
}

/** Resolves once nobody holds the lock; throws when its owner is alive or touches it. */
async function waitUntilLeft(path: string, file: string): Promise<void> {
  const first = touchedAt(path);
  let isSaid = false;
  while (true) {
    const found = touchedAt(path);
    if (found === undefined || Date.now() - found > expiresAfter) return;
    const owner = read(path);
    const isAlive = owner?.host === hostname() ? isRunning(owner.pid) : undefined;
    if (isAlive === false) return;
    if (isAlive || found !== first) throw heldError(path, file);
    if (!isSaid) {
      process.stderr.write("Another import of this file may be running; checking for up to 10 seconds.\n");
      isSaid = true;
    }
    await delay(lookEvery);
  }
}

/** Whether a process exists; undefined where that cannot be found out. */
function isRunning(pid: number): boolean | undefined {
  // Deno would ask the person at the terminal, and without one it throws.
  const { Deno } = globalThis as { Deno?: { permissions: { querySync(what: object): { state: string } } } };
  if (Deno && Deno.permissions.querySync({ name: "run" }).state !== "granted") return undefined;
  try {
    process.kill(pid, 0); // signal 0 reaches nobody; it throws when there is no such process
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

function heldError(path: string, file: string): UsageError {
  const owner = read(path);
  const holder = owner ? `process ${owner.pid} on ${owner.host}` : "another process";
  return new UsageError(
    `${file}: ${holder} is importing this file; wait until it ends, or stop it. ` +
      `A lock that a crash left behind (${path}) expires after ${expiresAfter / 1000} seconds.`,
  );
}

/** The owner that a lock names; undefined when the lock is gone or not written whole. */
function read(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** When a lock was last touched, in ms; undefined when it is gone. */
function touchedAt(path: string): number | undefined {
  return attempt(path, () => {
    try {
      return statSync(path).mtimeMs;
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
  });
}

/** Touches the own lock; false when it is another's. One that was removed by hand is no reason to stop. */
function touch(path: string, owner: Owner): boolean {
  const found = read(path);
  if (found && found.token !== owner.token) return false;
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // It was removed, or its folder has become read-only; the journal still keeps what is done.
  }
  return true;
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;
