// The lines of one type on their way into Chat: one engine for each.
import type { ExportType } from "../../../gen/export_rules.ts";
import { ImportEngine } from "../../import/engine.ts";
import type { GroupedQueue } from "../../import/grouped_queue.ts";
import type { CallError, ItemOutcome } from "../../import/plan.ts";
import { type ExportSource, parseLine, visibleType } from "../export_line.ts";
import { exportKinds } from "../kinds/all_kinds.ts";
import type { ExportKind, KindTools, MigrationLine } from "../kinds/kind.ts";
import { concernsApp, stopsMigration } from "./app_wide_errors.ts";
import { createMessageNumbering, type EqualTimes } from "./message_numbers.ts";
import type { JournalState } from "./migration_journal.ts";

/** Maximum number of calls of one operation under way at once. */
const concurrency = { batches: 32, single: 64 };

/** What chains share. */
export interface ChainTools extends KindTools {
  readonly source: ExportSource;
  readonly equalTimes: EqualTimes;
  readonly state: JournalState;
  /** How many lines may still be sent. */
  readonly budget: { left: number };
  readonly signal: AbortSignal;
  readonly endCalls: AbortSignal | undefined;
}

/** A type of line that is being sent. */
export interface Chain {
  readonly kind: ExportKind;
  next(): Promise<ItemOutcome<MigrationLine, CallError>[] | undefined>;
  /** Lets the lines of a group go that waited for others. */
  open(groupId: string): void;
  /** Ends waiting for others that do not come any more. */
  stopWaiting(): void;
  close(): void;
}

/** A chain for the lines of a type that have no outcome. */
export function createChain(type: ExportType, tools: ChainTools): Chain {
  const kind = exportKinds[type];
  const plan = { ...kind.plan(tools), isFatal: concernsApp };
  const queue = plan.queue as Partial<GroupedQueue<unknown>>;
  const { rate = Infinity } = tools.chat.pacers?.[kind.operation] ?? {};
  const most = plan.queue.batchSize > 1 ? concurrency.batches : concurrency.single;
  const engine = new ImportEngine(plan, openLines(type, tools), {
    // Calls wait for their turns within their deadline, so there are no more of them than ten seconds' worth.
    concurrency: Math.min(most, rate * 10),
    stopsOn: stopsMigration,
    signal: tools.signal,
    endCalls: tools.endCalls,
  });
  return {
    kind,
    next: () => engine.next(),
    open: (groupId) => queue.open?.(groupId),
    stopWaiting: () => queue.stopWaiting?.(),
    close: () => engine.close(),
  };
}

/** The lines of a type that go in and have no outcome. */
async function* openLines(
  type: ExportType,
  { source, facts, state: { settled, rejected }, equalTimes, budget }: ChainTools,
): AsyncGenerator<MigrationLine, void, undefined> {
  const numbered = readLines(type, source, rejected, createMessageNumbering(facts, equalTimes), settled);
  for await (const lines of numbered) {
    for (const line of lines) {
      if (budget.left-- <= 0) return;
      yield line;
    }
  }
}

/**
 * The lines of a type without those to skip, a portion at a time. Messages are numbered from the start of the export, so
 * that they have the same numbers in each run.
 */
export async function* readLines(
  type: ExportType,
  source: ExportSource,
  rejected: { has(position: number): boolean },
  numbering: ReturnType<typeof createMessageNumbering>,
  settled?: { has(position: number): boolean },
): AsyncGenerator<MigrationLine[], void, undefined> {
  const isMessage = type === "message" || type === "group_message";
  for await (const portion of source.read(type)) {
    const lines: MigrationLine[] = [];
    for (const line of portion) {
      const isSettled = settled?.has(line.position) === true;
      if (rejected.has(line.position) || isSettled && !isMessage || (visibleType(line) ?? type) !== type) continue;
      const typed = parseLine(line);
      if (!("type" in typed) || typed.type !== type) continue;
      const { item } = typed;
      // Its text would keep the whole chunk of the file alive that it was cut out of.
      const { position, line: number, file } = line;
      const place = { position, line: number, file };
      const numbers = type === "message"
        ? numbering.numberMessage(item, line.position)
        : type === "group_message"
        ? numbering.numberGroupMessage(item)
        : undefined;
      if (!isSettled) lines.push({ line: place, type, item, numbers });
    }
    if (lines.length > 0) yield lines;
  }
}
