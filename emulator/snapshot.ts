// A saved state: lines of JSON. The first line names the format, the settings and how many lines of each part follow;
// the others are the entries of the parts of every family.
import { maxDate } from "./clock.ts";
import type { StatePart } from "./families/family.ts";
import { allParts } from "./families/registry.ts";
import type { World } from "./families/world.ts";
import { isJsonObject, parseJson, unexpected } from "./json.ts";
import {
  type EmulatorSettings,
  settingsFromJson,
  type SettingsJson,
  settingsToJson,
  validateSettings,
} from "./settings.ts";

/** Version of the format. A new part needs no new version: files without it still load. */
const version = 1;

/** How many lines are read before other tasks get a turn. */
const linesPerTurn = 20000;

/** The first line. */
interface Header {
  /** The version. */
  tencentChatEmulator: number;
  settings: SettingsJson;
  /** How far the clock had been moved, in ms. */
  clockMovedBy: number;
  /** How many lines of each part follow, by the part's name. */
  lines: Record<string, unknown>;
}

/** A state that was read and can replace another. */
export interface Snapshot {
  settings: EmulatorSettings;
  clockMovedBy: number;
  /** The entries of each part, by their IDs. */
  entries: ReadonlyMap<StatePart, Map<string, unknown>>;
}

/** The lines of the current state, each with its line end. Later changes of the state do not change them. */
export function writeSnapshot(world: World, clockMovedBy: number): Iterable<string> {
  const parts = allParts().map((part) => {
    const entries = part.entries(world);
    // Two arrays are copied ten times as quickly as one of pairs.
    return { part, ids: [...entries.keys()], values: [...entries.values()] };
  });
  const header: Header = {
    tencentChatEmulator: version,
    settings: settingsToJson(world.settings),
    clockMovedBy,
    lines: Object.fromEntries(
      parts.filter(({ ids }) => ids.length > 0).map(({ part, ids }) => [part.name, ids.length]),
    ),
  };
  const firstLine = `${JSON.stringify(header)}\n`;
  return {
    *[Symbol.iterator]() {
      yield firstLine;
      for (const { part, ids, values } of parts) {
        for (const [i, id] of ids.entries()) {
          yield `${JSON.stringify({ [part.idField]: id, ...part.toJson(values[i]) })}\n`;
        }
      }
    },
  };
}

/**
 * Reads what {@link writeSnapshot} wrote, in chunks of any length. Throws a TypeError that names the line when
 * something is wrong.
 */
export async function readSnapshot(chunks: Iterable<string> | AsyncIterable<string>): Promise<Snapshot> {
  const parts = allParts();
  const entries = new Map(parts.map((part) => [part, new Map<string, unknown>()]));
  let header: Header | undefined;
  let number = 0;
  for await (const line of linesOf(chunks)) {
    if (++number % linesPerTurn === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    if (line.trim() === "") continue;
    const value = parseJson(line);
    const json = isJsonObject(value) ? value : {};
    if (header === undefined) {
      header = parseHeader(json, number);
      continue;
    }
    const part = parts.find(({ idField }) => Object.hasOwn(json, idField));
    const entry = part?.fromJson(json);
    if (!part || entry === undefined) {
      throw unexpected(`line ${number}`, `an entry of ${parts.map(({ name }) => name).join(", ")}`, line.slice(0, 100));
    }
    entries.get(part)?.set(json[part.idField] as string, entry);
  }
  if (!header) throw new TypeError("the saved state is empty");
  for (const [{ name }, { size }] of entries) {
    const count = header.lines[name] ?? 0;
    if (count !== size) {
      throw new TypeError(`${name}: expected ${count} lines, got ${size}; the saved state is incomplete`);
    }
  }
  return { settings: settingsFromJson(header.settings), clockMovedBy: header.clockMovedBy, entries };
}

/** Replaces everything that the families hold by the entries of a snapshot; without one, by nothing. */
export function replaceEntries(world: World, entries?: Snapshot["entries"]): void {
  for (const part of allParts()) part.replace(world, entries?.get(part) ?? new Map());
}

async function* linesOf(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line;
  }
  if (rest !== "") yield rest;
}

function parseHeader(json: Record<string, unknown>, number: number): Header {
  const { tencentChatEmulator, settings, clockMovedBy, lines } = json;
  if (tencentChatEmulator !== version || !isJsonObject(settings) || !isJsonObject(lines)) {
    throw new TypeError(`line ${number}: expected the first line of a saved state, version ${version}`);
  }
  if (typeof clockMovedBy !== "number" || !(Math.abs(clockMovedBy) <= maxDate)) {
    throw unexpected(`line ${number}: clockMovedBy`, "a number of ms", clockMovedBy);
  }
  validateSettings(settingsFromJson(settings));
  return { tencentChatEmulator, settings, clockMovedBy, lines };
}
