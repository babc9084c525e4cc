// Sends the lines of several types side by side.
import type { ExportType } from "../../../gen/export_rules.ts";
import type { ExportFacts } from "../check/export_facts.ts";
import { stopsMigration } from "./app_wide_errors.ts";
import type { Chain } from "./chain.ts";
import { merge } from "./merge.ts";
import type { MigrateOptions, MigrationOutcome } from "./migrate_options.ts";
import { recordOf } from "./outcome_records.ts";

/** The types whose lines others wait for: members come after the history of their group, which resets unread counts. */
const waitsFor: { readonly [Type in ExportType]?: readonly ExportType[] } = {
  group_message: ["group"],
  member: ["group", "group_message"],
};

/** Sends what several chains have, side by side; notes and yields the outcomes. */
export async function* runChains(
  chains: readonly Chain[],
  facts: ExportFacts,
  { journal, endCalls }: MigrateOptions,
  stop: AbortController,
): AsyncGenerator<MigrationOutcome, void, undefined> {
  /** What ends the migration: the error of a call, or what source or journal threw. */
  let failure: { error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    stop.abort(error);
  };
  const running = new Set(chains.map(({ kind }) => kind.type));
  const endWaiting = (): void => {
    for (const { kind: { type }, stopWaiting } of chains) {
      if (!waitsFor[type]?.some((other) => running.has(other))) stopWaiting();
    }
  };
  const pulls = chains.map((chain) => async () => {
    try {
      const outcomes = await chain.next();
      if (outcomes) return { chain, outcomes };
    } catch (error) {
      // The calls of the other chains that are under way still end and are noted.
      if (!stop.signal.aborted && !endCalls?.aborted) fail(error);
    }
    running.delete(chain.kind.type);
    endWaiting();
  });
  endWaiting();
  try {
    for await (const { chain, outcomes } of merge(pulls)) {
      const settled: MigrationOutcome[] = [];
      for (const outcome of outcomes) {
        const { item: { line: { position, line, file }, type, item }, status } = outcome;
        const place = { position, line, file, type, source: { position, line, file, value: { type, item } } };
        if (status === "imported") settled.push({ ...place, status });
        else if (status === "failed" && !stopsMigration(outcome.error) && !outcome.fatal) {
          settled.push({ ...place, status, error: outcome.error });
        } else if (status === "failed") fail(outcome.error);
      }
      if (settled.length === 0) continue;
      // What is not noted has not happened, so nothing that depends on it may go.
      await journal?.append(recordOf(settled));
      for (const outcome of outcomes) {
        if (outcome.status !== "imported" && outcome.status !== "failed") continue;
        const error = outcome.status === "failed" ? outcome.error : undefined;
        const groupId = chain.kind.settle?.(outcome.item.item, facts, error);
        if (groupId !== undefined) { for (const each of chains) each.open(groupId); }
      }
      yield* settled;
    }
  } finally {
    for (const chain of chains) chain.close();
  }
  if (failure) throw failure.error;
  stop.signal.throwIfAborted();
  endCalls?.throwIfAborted();
}
