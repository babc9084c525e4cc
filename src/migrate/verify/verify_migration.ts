import type { ExportType } from "../../../gen/export_rules.ts";
import { assertNumber } from "../../assert_options.ts";
import { ImportEngine } from "../../import/engine.ts";
import { type CheckOptions, surveyExport } from "../check/check_export.ts";
import { type ExportSource, exportTypes } from "../export_line.ts";
import { exportKinds } from "../kinds/all_kinds.ts";
import type { KindTools, MigrationLine } from "../kinds/kind.ts";
import type { MigrationClient } from "../migration_client.ts";
import { readLines } from "../run/chain.ts";
import { merge } from "../run/merge.ts";
import { createMessageNumbering, type EqualTimes } from "../run/message_numbers.ts";
import { Positions } from "../run/positions.ts";
import { DifferingLines } from "./differing_lines.ts";
import { MigrationDifference, type VerifiedLine } from "./migration_difference.ts";

/**
 * Options of {@link verifyMigration}.
 *
 * @example Look at a thousand lines
 * ```ts
 * import type { VerifyOptions } from "@unofficial/tencent-chat/migrate";
 *
 * const options: VerifyOptions = { sample: 1000 };
 * ```
 */
export interface VerifyOptions extends Omit<CheckOptions, "onRejected" | "rates"> {
  /** How many lines to read back, spread over the export; default all. */
  sample?: number;
  /** As it was for `migrate`; default `spread`. */
  equalTimes?: EqualTimes;
  /** Called once, before the first call, with the number of lines to read back and of lines that were left out. */
  onStart?: (start: { lines: Readonly<Record<ExportType, number>>; rejected: number }) => void;
}

/** Calls under way at once for each type of line. */
const concurrency = 32;

/**
 * Reads an export back from the service, at the documented rates, and yields each line with what differs: accounts, their
 * profiles, friends, groups, members with their unread counts, and both kinds of history. Lines that the check rejects are
 * left out.
 *
 * Where an account, a profile or a friend is repeated, the last line counts. The service sets role and time of a group's
 * owner, and keeps no unread counts in ChatRooms, so these are not compared.
 *
 * @param chat A client with {@link migrationOperations}.
 * @throws {ChatApiError} and {ChatTransportError} when a call fails for good.
 * @throws the signal's reason after an abort, and whatever the source throws.
 *
 * @example An account that is missing
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 * import { exportOfLines, migrationOperations, verifyMigration } from "@unofficial/tencent-chat/migrate";
 *
 * const app = { sdkAppId: 1400000000, secretKey: "a test key" };
 * const { fetch } = createEmulator(app);
 * const chat = createChatClient({ ...app, region: "singapore", fetch, operations: migrationOperations });
 *
 * const source = exportOfLines([{ type: "account", item: { UserID: "anna" } }]);
 * for await (const { line, difference } of verifyMigration(chat, source)) {
 *   if (difference) console.log(line, difference.message); // 1 account: expected anna, found nothing
 * }
 * ```
 */
export async function* verifyMigration(
  chat: MigrationClient,
  source: ExportSource,
  options: VerifyOptions = {},
): AsyncGenerator<VerifiedLine, void, undefined> {
  const { sample, equalTimes = "spread", signal, onStart } = options;
  if (sample !== undefined) assertNumber("sample", sample, 1);
  const { facts, rejected, check } = await survey(source, options);
  const good = check.lines - check.rejected;
  const isPicked = picker(sample ?? good, good);
  const lines = Object.fromEntries(exportTypes.map((type) => [type, 0])) as Record<ExportType, number>;
  let start = 0;
  for (const type of exportTypes) {
    for (let i = 0; i < facts.counts[type]; i++) if (isPicked(start + i)) lines[type]++;
    start += facts.counts[type];
  }
  onStart?.({ lines, rejected: rejected.size });
  const tools: KindTools = { chat, facts, isResumed: false, isSample: sample !== undefined && sample < good };
  let before = 0;
  const engines = exportTypes.filter((type) => facts.counts[type] > 0).map((type) => {
    const first = before;
    before += facts.counts[type];
    const picked = pickLines(
      readLines(type, source, rejected, createMessageNumbering(facts, equalTimes)),
      first,
      isPicked,
    );
    return new ImportEngine(exportKinds[type].readBack(tools), picked, { concurrency, signal, endCalls: signal });
  });
  const differing = new DifferingLines();
  try {
    for await (const outcomes of merge(engines.map((engine) => () => engine.next()))) {
      for (const outcome of outcomes) {
        const { item: { line: place, type, item } } = outcome;
        if (outcome.status === "imported") yield { ...place, type, difference: undefined };
        else if (!(outcome.error instanceof MigrationDifference)) throw outcome.error;
        else {
          const verified = { ...place, type, difference: outcome.error };
          if (!differing.hold(verified, item)) yield verified;
        }
      }
    }
  } finally {
    for (const engine of engines) engine.close();
  }
  for (const type of differing.types) {
    yield* differing.release(type, readLines(type, source, rejected, createMessageNumbering(facts, equalTimes)));
  }
}

async function survey(source: ExportSource, options: VerifyOptions) {
  const rejected = new Positions();
  const surveying = surveyExport(source, options);
  while (true) {
    const next = await surveying.next();
    if (next.done) return { ...next.value, rejected };
    for (const { position } of next.value) rejected.add(position);
  }
}

/** Picks `count` of `total` numbers, evenly spread. */
function picker(count: number, total: number): (number: number) => boolean {
  if (count >= total) return () => true;
  return (number) => Math.floor((number + 1) * count / total) > Math.floor(number * count / total);
}

async function* pickLines(
  portions: AsyncIterable<MigrationLine[]>,
  first: number,
  isPicked: (number: number) => boolean,
): AsyncGenerator<MigrationLine, void, undefined> {
  let number = first;
  for await (const lines of portions) {
    for (const line of lines) if (isPicked(number++)) yield line;
  }
}
