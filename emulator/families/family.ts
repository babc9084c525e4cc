// What a family of operations provides. The emulator's README lists the steps to add one.
import type { operations } from "../../gen/types.ts";
import type { Envelope } from "../envelope.ts";
import type { World } from "./world.ts";

/** Name of an operation in the API document, such as `accountImport`. */
export type OperationId = keyof operations;

/**
 * Carries out one call of an operation: changes the world and returns the envelope. `caller` is the UserID of the app
 * admin who signed the call; requests always have one.
 */
export type Handler = (body: Record<string, unknown>, world: World, caller?: string) => Envelope;

/** Handlers by operation. A call of an operation without one gets HTTP 501. */
export type Handlers = { readonly [Name in OperationId]?: Handler };

/** A family: the operations that share a part of the world. */
export interface Family {
  readonly handlers: Handlers;
  /** The parts of the family's state, each of which is saved, loaded and reset. */
  readonly parts: readonly StatePart[];
  /** Removes what the family knows about an account that has just been deleted. */
  readonly onAccountDeleted?: (UserID: string, world: World) => void;
  /** Removes what the family knows about a group that has just been destroyed. */
  readonly onGroupDestroyed?: (GroupId: string, world: World) => void;
}

/** A part of a family's state: values by ID. A saved state has a line of JSON for each of them. */
export interface StatePart<Value = unknown> {
  /** Name of the part, under which the first line of a saved state counts its lines. */
  readonly name: string;
  /** The field of a line that holds the ID. No other part's lines have a field of this name: it tells them apart. */
  readonly idField: string;
  /** What is in the part now. Values do not change in place, so that a saved state is that of its moment. */
  entries(world: World): ReadonlyMap<string, Value>;
  /** The fields of a value's line, next to its ID. */
  toJson(value: Value): Record<string, unknown>;
  /** The value of a line; undefined when the ID or another field is missing or wrong. */
  fromJson(line: Record<string, unknown>): Value | undefined;
  /** Replaces all that is in the part. An empty map is a reset. */
  replace(world: World, entries: ReadonlyMap<string, Value>): void;
}
