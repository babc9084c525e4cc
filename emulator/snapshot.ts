// The state as lines of JSON: a first line that says what it is, then one for each account, deletion and kick.
import { checkSettings, defaultSettings, type EmulatorSettings } from "./settings.ts";
import { accountOf, type EmulatorState, type StoredAccount } from "./state.ts";

/** What the first line says; a number that grows when the form changes. */
const form = 1;

/** What a snapshot holds besides accounts. */
interface Header {
  tencentChatEmulator: number;
  settings: EmulatorSettings;
  /** How far the clock had been moved, in ms. */
  clockMovedBy: number;
}

/** A state that was read and may take the place of another. */
export interface Snapshot extends Pick<EmulatorState, "accounts" | "deleted" | "kicked"> {
  settings: EmulatorSettings;
  clockMovedBy: number;
}

/** The lines of a state, each with its line end. */
export function* writeSnapshot(state: EmulatorState, clockMovedBy: number): Generator<string> {
  const header: Header = { tencentChatEmulator: form, settings: state.settings, clockMovedBy };
  yield `${JSON.stringify(header)}\n`;
  for (const { UserID, importedAt, profile } of state.accounts.values()) {
    yield `${JSON.stringify({ UserID, importedAt, profile })}\n`;
  }
  for (const [deleted, at] of state.deleted) yield `${JSON.stringify({ deleted, at })}\n`;
  for (const [kicked, at] of state.kicked) yield `${JSON.stringify({ kicked, at })}\n`;
}

/** Reads what {@link writeSnapshot} wrote; throws a TypeError with the line that cannot be one. */
export async function readSnapshot(lines: Iterable<string> | AsyncIterable<string>): Promise<Snapshot> {
  const read: Pick<Snapshot, "accounts" | "deleted" | "kicked"> = {
    accounts: new Map(),
    deleted: new Map(),
    kicked: new Map(),
  };
  let header: Header | undefined;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const entry = parsed(line);
    if (header) {
      if (!keepEntry(entry, read)) throw new TypeError(`line ${number} is no account, deletion or kick`);
    } else if (isHeader(entry)) {
      checkSettings(entry.settings);
      header = entry;
    } else throw new TypeError(`line ${number} is not the first line of a saved state of form ${form}`);
  }
  if (!header) throw new TypeError("the saved state is empty");
  return { ...read, settings: { ...defaultSettings, ...header.settings }, clockMovedBy: header.clockMovedBy };
}

function keepEntry(entry: Record<string, unknown>, to: Pick<Snapshot, "accounts" | "deleted" | "kicked">): boolean {
  const { UserID, importedAt, profile, deleted, kicked, at } = entry;
  if (typeof UserID === "string" && typeof importedAt === "number" && isProfile(profile)) {
    to.accounts.set(UserID, accountOf(UserID, profile, importedAt));
    return true;
  }
  if (typeof at !== "number") return false;
  if (typeof deleted === "string") to.deleted.set(deleted, at);
  else if (typeof kicked === "string") to.kicked.set(kicked, at);
  else return false;
  return true;
}

function isHeader(entry: Record<string, unknown>): entry is Record<string, unknown> & Header {
  const { tencentChatEmulator, settings, clockMovedBy } = entry;
  return tencentChatEmulator === form && typeof settings === "object" && typeof clockMovedBy === "number";
}

function isProfile(value: unknown): value is StoredAccount["profile"] {
  return typeof value === "object" && value !== null &&
    Object.values(value).every((field) => typeof field === "string" || typeof field === "number");
}

function parsed(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}
