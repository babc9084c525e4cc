// What a family of operations provides. README.md, "Add a family", lists the steps.
import type { operations } from "../../gen/types.ts";
import type { Envelope } from "../envelope.ts";
import type { World } from "./world.ts";

/** Name of an operation in the API document, such as `accountImport`. */
export type OperationId = keyof operations;

/** Carries out one call of an operation: changes the world and returns the envelope. */
export type Handler = (body: Record<string, unknown>, world: World) => Envelope;

/** Handlers by operation. A call of an operation without one gets HTTP 501. */
export type Handlers = { readonly [Name in OperationId]?: Handler };

/** A family: the operations that share a part of the world. */
export interface Family {
  readonly handlers: Handlers;
  /** The parts of the family's state, each of which is saved, loaded and reset. */
  readonly parts: readonly StatePart[];
  /** The ErrorCode for a body that is not a JSON object, by operation; default 60003. */
  readonly malformedBodyCodes?: { readonly [Name in OperationId]?: number };
}

/**
 * A part of a family's state: a collection whose entries are saved as one line of JSON each. Entries of all other parts
 * may be absent when one is restored.
 */
export interface StatePart<Entry = unknown> {
  /** Name of the part. The first line of a saved state counts each part's lines under it. */
  readonly name: string;
  /** A field that every line of this part has and no line of another part: it tells the lines apart. */
  readonly field: string;
  /** What is in the part now. Entries are not changed in place, so that a save is that of its moment. */
  entries(world: World): Iterable<Entry>;
  /** Identifies an entry within the part. */
  keyOf(entry: Entry): string;
  /** The line of an entry. */
  toJson(entry: Entry): Record<string, unknown>;
  /** The entry of a line; undefined when a field is missing or wrong. */
  fromJson(line: Record<string, unknown>): Entry | undefined;
  /** Replaces everything that is in the part; with no entries, that is a reset. */
  replace(world: World, entries: Iterable<Entry>): void;
}
