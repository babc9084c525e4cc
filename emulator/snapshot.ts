// The state as lines of JSON: a first line that says what it is and how much follows, then one for each account,
// deletion and kick.
import { checkSettings, type EmulatorSettings, settingsFrom, type ToldSettings, toldSettings } from "./settings.ts";
import { isObject, parsed } from "./values.ts";
import { accountOf, byteLength, type EmulatorState, type StoredAccount } from "./state.ts";

/** A number that grows when the form changes. */
const form = 1;

/** So many lines are read before others get their turn. */
const linesAtOnce = 20000;

/** Furthest from 1970 that a date can be, in ms. */
export const furthestDate = 8.64e15;

/** The first line. */
interface Header {
  tencentChatEmulator: number;
  settings: ToldSettings;
  /** How far the clock had been moved, in ms. */
  clockMovedBy: number;
  /** How many lines of each kind follow. */
  lines: { accounts: number; deleted: number; kicked: number };
}

type Held = Pick<EmulatorState, "accounts" | "deleted" | "kicked">;

/** A state that was read and may take the place of another. */
export interface Snapshot extends Held {
  settings: EmulatorSettings;
  clockMovedBy: number;
}

/** The lines of a state as it is now, each with its line end, however often and late they are asked for. */
export function writeSnapshot(state: EmulatorState, clockMovedBy: number): Iterable<string> {
  const [accounts, deleted, kicked] = [[...state.accounts.values()], [...state.deleted], [...state.kicked]];
  const header: Header = {
    tencentChatEmulator: form,
    settings: toldSettings(state.settings),
    clockMovedBy,
    lines: { accounts: accounts.length, deleted: deleted.length, kicked: kicked.length },
  };
  const first = `${JSON.stringify(header)}\n`;
  return {
    *[Symbol.iterator]() {
      yield first;
      for (const { UserID, importedAt, profile } of accounts) {
        yield `${JSON.stringify({ UserID, importedAt, profile })}\n`;
      }
      for (const [user, at] of deleted) yield `${JSON.stringify({ deleted: user, at })}\n`;
      for (const [user, at] of kicked) yield `${JSON.stringify({ kicked: user, at })}\n`;
    },
  };
}

/** Reads what {@link writeSnapshot} wrote, in pieces of any length; throws a TypeError that names what is wrong. */
export async function readSnapshot(pieces: Iterable<string> | AsyncIterable<string>): Promise<Snapshot> {
  const held: Held = { accounts: new Map(), deleted: new Map(), kicked: new Map() };
  let header: Header | undefined;
  let number = 0;
  for await (const line of linesOf(pieces)) {
    if (++number % linesAtOnce === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    if (line.trim() === "") continue;
    const value = parsed(line);
    const entry = isObject(value) ? value : {};
    if (header === undefined) header = headerOf(entry, number);
    else if (!keepEntry(entry, held)) throw new TypeError(`line ${number} is no account, deletion or kick`);
  }
  if (!header) throw new TypeError("the saved state is empty");
  for (const kind of ["accounts", "deleted", "kicked"] as const) {
    const [seen, expected] = [held[kind].size, header.lines[kind]];
    if (seen !== expected) {
      throw new TypeError(`${kind}: the first line says ${expected}, seen ${seen}; it is not whole`);
    }
  }
  return { ...held, settings: settingsFrom(header.settings), clockMovedBy: header.clockMovedBy };
}

async function* linesOf(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line;
  }
  if (rest !== "") yield rest;
}

function headerOf({ tencentChatEmulator, settings, clockMovedBy, lines }: Entry, number: number): Header {
  if (tencentChatEmulator !== form || !isObject(settings) || !isObject(lines)) {
    throw new TypeError(`line ${number} is not the first line of a saved state of form ${form}`);
  }
  if (typeof clockMovedBy !== "number" || !(Math.abs(clockMovedBy) <= furthestDate)) {
    throw new TypeError(`line ${number}: clockMovedBy has to be a number of ms; it is ${clockMovedBy}`);
  }
  checkSettings(settingsFrom(settings));
  return { tencentChatEmulator, settings, clockMovedBy, lines: lines as Header["lines"] };
}

type Entry = Record<string, unknown>;

function keepEntry({ UserID, importedAt, profile, deleted, kicked, at }: Entry, to: Held): boolean {
  if (isUserID(UserID) && isDate(importedAt) && isProfile(profile)) {
    to.accounts.set(UserID, accountOf(UserID, profile, importedAt));
    return true;
  }
  if (!isDate(at)) return false;
  if (isUserID(deleted)) to.deleted.set(deleted, at);
  else if (isUserID(kicked)) to.kicked.set(kicked, at);
  else return false;
  return true;
}

const isUserID = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && byteLength(value) <= 32;

const isDate = (value: unknown): value is number => typeof value === "number" && Math.abs(value) <= furthestDate;

function isProfile(value: unknown): value is StoredAccount["profile"] {
  return isObject(value) &&
    Object.values(value).every((field) => typeof field === "string" || Number.isSafeInteger(field));
}
