// Outcomes as a journal has them.
import { ChatInputError } from "../../errors.ts";
import { type ExportLine, parseLine } from "../export_line.ts";
import type { MigrationOutcome } from "./migrate_options.ts";
import type { JournalRecord } from "./migration_journal.ts";
import { toRanges } from "../../rows/ranges.ts";

/** A record of some outcomes. */
export function recordOf(outcomes: readonly MigrationOutcome[]): JournalRecord {
  const ok = outcomes.filter(({ status }) => status === "imported").map(({ position }) => position);
  const no = outcomes.flatMap((outcome) => {
    if (outcome.status === "imported") return [];
    const { position, line, file, type, status, error, source } = outcome;
    return { position, line, file, type, status, reason: reasonOf(error), raw: rawOf(source) };
  });
  return { ok: toRanges(ok), no };
}

/** What a person has to know about an error; the status says already whether the line was sent. */
export function reasonOf(error: Error): string {
  return error instanceof ChatInputError
    ? `${error.field}: got ${error.actual}, expected ${error.limit}`
    : error.message;
}

function rawOf(line: ExportLine): unknown {
  const typed = parseLine(line);
  return "type" in typed ? { type: typed.type, item: typed.item } : line.value ?? line.text?.slice(0, 10_000);
}
