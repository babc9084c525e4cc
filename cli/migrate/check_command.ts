// The command `migrate check`: every line, every reference, every limit; nothing is sent.
import { checkExport, type MigrationRates } from "../../src/migrate.ts";
import { InputFileError } from "../../src/rows/input_file_error.ts";
import { openExport } from "./export_files.ts";
import { readKnownLines } from "./known_lines.ts";
import { createMigrationOutput, errorJson, placeText, reasonText } from "./migration_output.ts";
import { checkTable, describeDuration } from "./migration_tables.ts";

/** The options of `migrate check`. */
export interface CheckCommandOptions {
  knownAccounts?: string;
  /** In seconds. */
  retention?: number;
  rate?: MigrationRates;
  json?: boolean;
}

/** Checks an export; returns the exit status. */
export async function checkMigration(path: string, options: CheckCommandOptions): Promise<number> {
  const { knownAccounts, retention, rate: rates, json = false } = options;
  const output = createMigrationOutput(json);
  const source = await openExport(path);
  const known = await readKnownLines(knownAccounts);
  output.print(`Checking ${path}. Nothing will be sent.\n`);
  const check = await checkExport(source, {
    ...known,
    ...{ retention, rates },
    onRejected({ error, source: _, ...place }) {
      output.printJson({ ...place, status: "rejected", error: errorJson(error) });
      output.print(`  ${placeText(place)}  ${(place.type ?? "").padEnd(14)} ${reasonText(error)}`);
    },
  });
  const { lines, rejected, older } = check;
  if (lines === 0) throw new InputFileError(path, undefined, "empty; expected a JSON object on each line");
  output.printJson({ summary: { ...check, good: lines - rejected } });
  output.print(`${rejected > 0 ? "\n" : ""}${checkTable(check)}`);
  if (lines > rejected) output.print(describeDuration(check));
  if (older > 0) output.print(olderText(older, retention));
  output.print(`\n${lines - rejected} good, ${rejected} rejected; nothing was sent`);
  return rejected === 0 ? 0 : 1;
}

function olderText(older: number, retention = 7 * 86400): string {
  const days = Math.round(retention / 8640) / 10;
  return `${older} messages are older than ${days} days. If the app's plan keeps messages no longer than that, they may ` +
    "never be shown. Set the time that your plan keeps them with --retention.";
}
