// What an import engine is told about one kind of item, and what it reports about each.
import type { ChatApiError, ChatInputError, ChatTransportError } from "../errors.ts";
import type { CallOptions } from "../options.ts";
import type { BatchQueue } from "./keyed_queue.ts";

/** An item that has been read and not yet reported. */
export interface Entry<Item, Fields> {
  /** Place in the input, from 0. */
  readonly position: number;
  readonly item: Item;
  /** What is sent of the item. */
  readonly fields: Fields;
}

/** What a successful answer says about one entry: imported, failed with an error, or to be sent again by itself. */
export type EntryResult<Failure = CallError> = undefined | Failure | "send_alone";

/** How one kind of item is imported. `Failure` is what entries can fail with besides the errors of calls. */
export interface ImportPlan<Item, Fields, Failure extends Error = CallError> {
  /** Decides which entries share a call and which must not be under way together. */
  readonly queue: BatchQueue<Entry<Item, Fields>>;
  /** The fields to send; throws a ChatInputError for an item that must not be sent. */
  prepare(item: Item): Fields;
  /** Sends a batch and says what its answer means for each entry, in order; undefined: all of them are imported. */
  send(batch: readonly Fields[], options: CallOptions): Promise<readonly EntryResult<Failure>[] | undefined>;
  /**
   * Sends one entry by itself, to learn why it failed in a batch; undefined: it is imported. Without it a refused batch
   * fails all its entries.
   */
  sendAlone?(fields: Fields, options: CallOptions): Promise<Failure | undefined>;
  /** Whether no later call can succeed after this error; default: refusals by authentication, permission or quota. */
  isFatal?(error: ChatApiError): boolean;
}

/** An error that a call ended with. */
export type CallError = ChatApiError | ChatTransportError;

/** What became of an item. */
export type ItemOutcome<Item, Failure = CallError> =
  & { position: number; item: Item }
  & (
    | { status: "imported" }
    | { status: "rejected"; error: ChatInputError }
    | { status: "failed"; error: CallError | Failure; fatal: boolean }
    | { status: "not_attempted"; error: CallError }
  );
