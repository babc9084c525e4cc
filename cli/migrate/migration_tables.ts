// The tables and sentences that the commands of `migrate` end with.
import { type ExportCheck, type ExportType, exportTypes, type MigrationStart } from "../../src/migrate.ts";
import { duration } from "./chain_progress.ts";

/** What the lines of a type are called. */
export const pluralOf = (type: ExportType): string => `${type.replace("_", " ")}s`;

/** A table of numbers: a row for each type that has any, and their sum. */
export function table(columns: readonly string[], rows: Readonly<Record<string, readonly number[]>>): string {
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(10)).join("")}\n`;
  const shown = Object.entries(rows).filter(([, cells]) => cells.some((cell) => cell > 0));
  const sums = columns.map((_, i) => shown.reduce((sum, [, cells]) => sum + (cells[i] ?? 0), 0));
  return line("type", columns) + shown.map(([name, cells]) => line(name, cells)).join("") + line("all", sums);
}

/** Good and bad lines by type. */
export function checkTable({ types, unknown }: ExportCheck): string {
  const rows = Object.fromEntries(exportTypes.map((type) => [pluralOf(type), [types[type].good, types[type].bad]]));
  return table(["good", "bad"], { ...rows, "no known type": [0, unknown] });
}

/** How long a run takes, and why. */
export function describeDuration(
  { chains, seconds, longest }: Pick<MigrationStart, "chains" | "seconds" | "longest">,
): string {
  const chain = chains.find(({ type }) => type === longest);
  if (!chain) return "";
  const { calls, operation, type, seconds: own } = chain;
  const rate = Math.round(calls / own);
  return `A run takes at least ${duration(seconds)}. The ${
    pluralOf(type)
  } take the longest: ${calls} calls of ${operation} ` +
    `at ${rate} a second.`;
}
