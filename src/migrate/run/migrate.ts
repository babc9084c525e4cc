import type { ExportType } from "../../../gen/export_rules.ts";
import { assertNumber, assertOption } from "../../assert_options.ts";
import { ChatInputError } from "../../errors.ts";
import { type CheckOptions, type ExportCheck, surveyExport } from "../check/check_export.ts";
import { estimateChains, estimateSeconds } from "../check/estimate.ts";
import type { ExportFacts } from "../check/export_facts.ts";
import { type ExportSource, exportTypes } from "../export_line.ts";
import type { MigrationClient, MigrationOperation } from "../migration_client.ts";
import { type Chain, createChain } from "./chain.ts";
import type { MigrateOptions, MigrationOutcome } from "./migrate_options.ts";
import { type JournalState, readJournal } from "./migration_journal.ts";
import { recordOf } from "./outcome_records.ts";
import { runChains } from "./run_chains.ts";
import { takeStock } from "./take_stock.ts";

/**
 * Moves an export into Chat: accounts first; then profiles, friends, one-to-one messages and groups side by side; the
 * messages of each group in order, and after them its members with their unread counts. Yields what became of each line.
 * Every operation keeps to its own rate, so the whole takes as long as its longest chain.
 *
 * A line that the check rejects is left out, with all that hangs on it. A line that the service refuses for good has
 * failed. An error that concerns every line (a wrong key, a full app, an outage that outlasts the client's `deadline`)
 * stops the migration: lines without an outcome are sent by the next run with the same journal.
 *
 * Nothing goes in twice: the numbers of messages follow from the export, and where an answer was lost that alone does not
 * help, the service is asked. The documented way is on page 1047/55456 (2023-04-03).
 *
 * @param chat A client with {@link migrationOperations}.
 * @throws {TypeError} when an option is invalid.
 * @throws {ChatInputError} when `strict` is set and a line is rejected.
 * @throws {ChatApiError} and {ChatTransportError} for what stops the migration.
 * @throws the signal's reason after an abort, and whatever source and journal throw, once outcomes have been yielded.
 *
 * @example Two friends and a message
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 * import { exportOfLines, migrate, migrationOperations } from "@unofficial/tencent-chat/migrate";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const { fetch } = createEmulator(app); // leave this out to call the live service
 * const chat = createChatClient({ ...app, region: "singapore", fetch, operations: migrationOperations });
 *
 * const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }];
 * const source = exportOfLines([
 *   { type: "account", item: { UserID: "anna" } },
 *   { type: "account", item: { UserID: "ben" } },
 *   { type: "friend", item: { UserID: "anna", Friend: "ben" } },
 *   { type: "message", item: { From_Account: "anna", To_Account: "ben", MsgTimeStamp: 1700000000, MsgBody } },
 * ]);
 * for await (const outcome of migrate(chat, source)) {
 *   if (outcome.status !== "imported") console.log(outcome.line, outcome.error.message);
 * }
 * ```
 */
export async function* migrate(
  chat: MigrationClient,
  source: ExportSource,
  options: MigrateOptions = {},
): AsyncGenerator<MigrationOutcome, void, undefined> {
  const { journal, limit = Infinity, strict = false, equalTimes = "spread", rates = {} } = options;
  const { signal, endCalls, now = Date.now, onStart } = options;
  if (limit !== Infinity) assertNumber("limit", limit, 1);
  assertOption(["spread", "keep"].includes(equalTimes), "equalTimes", '"spread" or "keep"', equalTimes);
  const restoreRates = setRates(chat, rates);
  try {
    const state = await readJournal(journal);
    const isResumed = state.isChecked;
    const check = isResumed ? undefined : yield* checkFirst(source, options, state);
    if (strict && state.rejected.size > 0) {
      throw new ChatInputError(
        "migrate",
        "export",
        "no rejected lines, because of strict",
        `${state.rejected.size} rejected lines`,
      );
    }
    const stock = check ? undefined : await takeStock(source, state, now(), signal);
    const facts = check?.facts ?? stock?.facts;
    if (!facts) return;
    const { chains, ...duration } = check?.check ?? estimateOf(stock?.calls, rates);
    onStart?.({
      ...{ check: check?.check, totals: stock?.totals ?? facts.counts, open: { ...facts.counts } },
      ...{ rejected: state.rejected.size, failed: state.failed, chains, ...pick(duration) },
    });
    const stop = new AbortController();
    const forward = (): void => stop.abort(signal?.reason);
    signal?.addEventListener("abort", forward);
    if (signal?.aborted) forward();
    const budget = { left: limit };
    const tools = { ...{ chat, facts, isResumed, isSample: false, source, equalTimes, state, budget, endCalls } };
    try {
      const all = exportTypes.filter((type) => facts.counts[type] > 0);
      const make = (type: ExportType): Chain => createChain(type, { ...tools, signal: stop.signal });
      for (const types of limit === Infinity ? sideBySide : inTurn) {
        yield* runChains(all.filter((type) => types.includes(type)).map(make), facts, options, stop);
      }
    } finally {
      signal?.removeEventListener("abort", forward);
    }
  } finally {
    restoreRates();
  }
}

/** Everything else needs the accounts. */
const sideBySide: readonly (readonly ExportType[])[] = [
  ["account"],
  ["profile", "friend", "group", "member", "group_message", "message"],
];

/** With a limit: lines that wait for those of another type would use it up. */
const inTurn: readonly (readonly ExportType[])[] = [
  ...[["account"], ["profile"], ["friend"], ["message"], ["group"], ["group_message"], ["member"]] as const,
];

function pick({ seconds, longest }: { seconds: number; longest: ExportType | undefined }) {
  return { seconds, longest };
}

function estimateOf(calls: Record<ExportType, number> | undefined, rates: CheckOptions["rates"] = {}) {
  const chains = calls ? estimateChains(calls, rates) : [];
  return { chains, ...estimateSeconds(chains) };
}

/** Checks the export; what it rejects is noted and yielded. */
async function* checkFirst(
  source: ExportSource,
  options: MigrateOptions,
  state: JournalState,
): AsyncGenerator<MigrationOutcome, { check: ExportCheck; facts: ExportFacts }, undefined> {
  // It may know more accounts than the one that was interrupted.
  if (state.isCheckInterrupted) await options.journal?.append({ ok: [], no: [], checking: true });
  const survey = surveyExport(source, options);
  while (true) {
    const next = await survey.next();
    if (next.done) {
      await options.journal?.append({ ok: [], no: [], checked: true });
      return next.value;
    }
    const lines = next.value;
    const outcomes = lines.map((line): MigrationOutcome => ({ ...line, status: "rejected" }));
    if (outcomes.length > 0) await options.journal?.append(recordOf(outcomes));
    for (const { position } of lines) {
      state.settled.add(position);
      state.rejected.add(position);
    }
    yield* outcomes;
  }
}

/** Sets the rates of a client; returns a function that sets them back. */
function setRates(chat: MigrationClient, rates: NonNullable<MigrateOptions["rates"]>): () => void {
  const given = Object.entries(rates).filter((entry): entry is [string, number] => entry[1] !== undefined);
  const before = given.map(([operation, rate]) => {
    assertNumber(`rates.${operation}`, rate, 1);
    const pacer = chat.pacers?.[operation as MigrationOperation];
    assertOption(pacer !== undefined, "rates", "operations that the client paces", operation);
    return { pacer, rate, rateBefore: pacer.rate };
  });
  for (const { pacer, rate } of before) pacer.rate = rate;
  return () => {
    for (const { pacer, rate, rateBefore } of before) if (pacer.rate === rate) pacer.rate = rateBefore;
  };
}
