// The command `migrate verify`: reads an export back and names what differs.
import process from "node:process";
import { type EqualTimes, exportTypes, verifyMigration } from "../../src/migrate.ts";
import { InputFileError } from "../../src/rows/input_file_error.ts";
import type { Target } from "../target.ts";
import { type ChainState, createChainProgress } from "./chain_progress.ts";
import { openExport } from "./export_files.ts";
import { readKnownLines } from "./known_lines.ts";
import { createMigrationOutput, placeText } from "./migration_output.ts";
import { pluralOf, table } from "./migration_tables.ts";

/** The options of `migrate verify`. */
export interface VerifyCommandOptions {
  knownAccounts?: string;
  sample?: number;
  equalTimes?: EqualTimes;
  json?: boolean;
}

/** How a verification ended. */
export interface VerifyResult {
  same: number;
  differ: number;
  rejected: number;
}

/** Reads an export back and prints what differs; the last line is the count. */
export async function verifyExport(
  path: string,
  { client, description }: Target,
  { knownAccounts, sample, equalTimes, json = false }: VerifyCommandOptions,
  signal?: AbortSignal,
): Promise<VerifyResult> {
  const output = createMigrationOutput(json);
  const source = await openExport(path);
  const known = await readKnownLines(knownAccounts);
  const rows = Object.fromEntries(exportTypes.map((type) => [type, { same: 0, differ: 0 }]));
  let chains: ChainState[] = [];
  let progress = createChainProgress(chains);
  const result: VerifyResult = { same: 0, differ: 0, rejected: 0 };
  output.print(`Reading ${path}.`);
  const verified = verifyMigration(client, source, {
    ...known,
    ...{ sample, equalTimes, signal },
    onStart({ lines, rejected }) {
      const total = Object.values(lines).reduce((sum, count) => sum + count, 0);
      if (total + rejected === 0) {
        throw new InputFileError(path, undefined, "empty; expected a JSON object on each line");
      }
      result.rejected = rejected;
      output.print(`Reading ${total} lines back from ${description}.\n`);
      chains = exportTypes.filter((type) => lines[type] > 0)
        .map((type) => ({ type, total: lines[type], done: 0, inThisRun: 0, failed: 0 }));
      progress = createChainProgress(chains);
    },
  });
  try {
    for await (const { difference, ...place } of verified) {
      const row = rows[place.type]!; // one for each type
      row[difference ? "differ" : "same"]++;
      result[difference ? "differ" : "same"]++;
      const chain = chains.find(({ type }) => type === place.type);
      if (chain) {
        chain.startedAt ??= performance.now();
        chain.endedAt = performance.now();
        chain.done++;
        chain.inThisRun++;
      }
      if (difference) {
        progress.stop();
        const { field, expected, found } = difference;
        output.printJson({ ...place, status: "differs", field, expected, found });
        output.print(`  ${placeText(place)}  ${place.type.padEnd(14)} ${difference.message}`);
      }
      progress.update();
    }
  } finally {
    progress.stop();
  }
  output.printJson({ summary: { ...result, types: rows } });
  const cells = exportTypes.map((type): [string, number[]] => [pluralOf(type), [rows[type]!.same, rows[type]!.differ]]);
  output.print(`${result.differ > 0 ? "\n" : ""}${table(["same", "differ"], Object.fromEntries(cells))}`);
  output.print(`${result.same} same, ${result.differ} differ, ${result.rejected} rejected`);
  return result;
}

/** Verifies until Ctrl-C; returns the exit status. */
export async function verifyInterruptibly(
  path: string,
  target: Target,
  options: VerifyCommandOptions,
): Promise<number> {
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.on("SIGINT", onInterrupt);
  try {
    const { differ } = await verifyExport(path, target, options, stop.signal);
    return differ === 0 ? 0 : 1;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.stderr.write("Stopped.\n");
    return 130;
  } finally {
    process.off("SIGINT", onInterrupt);
    await target.close();
  }
}
