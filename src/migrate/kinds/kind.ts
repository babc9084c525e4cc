// What a migration has to know about one type of line.
import type { ExportType } from "../../../gen/export_rules.ts";
import type { CallError, ImportPlan } from "../../import/plan.ts";
import type { ExportFacts } from "../check/export_facts.ts";
import type { ExportPlace } from "../export_line.ts";
import type { MigrationClient, MigrationOperation } from "../migration_client.ts";
import type { MigrationDifference } from "../verify/migration_difference.ts";

/** A line on its way into Chat. */
export interface MigrationLine {
  /** Where the line stands. */
  readonly line: ExportPlace;
  readonly type: ExportType;
  readonly item: Record<string, unknown>;
  /** The numbers that the service knows a message by. */
  readonly numbers?: MessageNumbers;
}

/** The numbers of a message. They follow from the export alone, so that a repeat of it is recognized. */
export interface MessageNumbers {
  readonly MsgSeq: number;
  readonly MsgRandom: number;
  /** Unix seconds. */
  readonly time: number;
}

/** What kinds work with. */
export interface KindTools {
  readonly chat: MigrationClient;
  readonly facts: ExportFacts;
  /** Whether an earlier run may have sent lines without noting that they went in. */
  readonly isResumed: boolean;
  /** Whether lines are picked from the whole export, so that neighbors lie far apart. */
  readonly isSample: boolean;
}

/** One type of line: its rules, how it goes in, and how it is read back. A new type is a file like the others. */
export interface ExportKind<Fields = unknown> {
  readonly type: ExportType;
  /** What several of them are called. */
  readonly plural: string;
  /** The operation that sends them. */
  readonly operation: MigrationOperation;
  /** The fields that name an account. */
  readonly accountFields: readonly string[];
  /** What a line is about, where a later line about the same may change what it says. */
  subjectOf?(item: Record<string, unknown>): string;
  /**
   * Throws a ChatInputError for an item that breaks a rule which concerns other lines or the time; fields and accounts have
   * been checked.
   */
  check(item: Record<string, unknown>, facts: ExportFacts, place: ExportPlace): void;
  /** Counts a line that goes in; returns how many calls it adds. */
  count(item: Record<string, unknown>, facts: ExportFacts): number;
  /** Notes what became of a line; returns the ID of a group whose further lines may wait for it. */
  settle?(item: Record<string, unknown>, facts: ExportFacts, failure: CallError | undefined): string | undefined;
  /** How lines are sent. */
  plan(tools: KindTools): ImportPlan<MigrationLine, Fields>;
  /** How lines are read back. */
  readBack(tools: KindTools): ImportPlan<MigrationLine, MigrationLine, CallError | MigrationDifference>;
}

/** Handles the failure of reading something back: an account that the service does not know has nothing. */
export function nothingIfUnknown<Nothing>(unknownAccount: number, nothing: Nothing): (error: unknown) => Nothing {
  return (error) => {
    if ((error as { errorCode?: number }).errorCode === unknownAccount) return nothing;
    throw error;
  };
}

/** Whether the call that ended with the error may have been carried out. */
export function mayBeCarriedOut(error: unknown): boolean {
  const { code, attempts = 1, category } = error as { code?: string; attempts?: number; category?: string };
  if (code === "chat_transport_error") return attempts > 0;
  return code === "chat_api_error" && (category === "timeout" || category === "server");
}

/**
 * How many lines a chain holds back to put those of one user or group into one call. It bounds memory; where lines that
 * belong together lie further apart, they go in more calls.
 */
export const heldLines = 20_000;
