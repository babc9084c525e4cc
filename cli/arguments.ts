// What the arguments of commands may be.
import { InvalidArgumentError } from "commander";
import { accountRows } from "../src/rows/account_rows.ts";
import type { MigrationOperation, MigrationRates } from "../src/migrate.ts";
import type { FieldNames } from "../src/rows/row.ts";
import { UsageError } from "./usage_error.ts";

/** An integer of at least 1. */
export function positiveInteger(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected an integer of at least 1.");
}

/** A port; 0 stands for a free one. */
export function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text);
  throw new InvalidArgumentError("Expected a number from 0 to 65535.");
}

/** `UserID=id,Nick=display_name`: columns or keys by field. */
export function fieldNames(text: string): FieldNames {
  const names: Record<string, string> = {};
  for (const part of text.split(",").filter(Boolean)) {
    const [field = "", name = ""] = part.split("=").map((word) => word.trim());
    if (!accountRows.fields.some((known) => known === field) || name === "") {
      throw new InvalidArgumentError(`Expected ${accountRows.fields.join(", ")} with "=" and a name; got "${part}".`);
    }
    names[field] = name;
  }
  return names;
}

/** The operations that have a rate in a migration. */
const ratedOperations: readonly MigrationOperation[] = [
  ...["multiaccountImport", "portraitSet", "friendImport", "importGroup", "importGroupMember"] as const,
  ...["importGroupMsg", "importmsg", "setUnreadMsgNum"] as const,
];

/** `importmsg=100,friend_import=50`: calls per second by operation or by the vendor's command. */
export function operationRates(text: string): MigrationRates {
  const rates: { [Operation in MigrationOperation]?: number } = {};
  const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();
  for (const part of text.split(",").filter(Boolean)) {
    const [name = "", rate = ""] = part.split("=").map((word) => word.trim());
    const operation = ratedOperations.find((known) => plain(known) === plain(name));
    if (!operation || !/^[1-9]\d*$/.test(rate)) {
      throw new InvalidArgumentError(`Expected ${ratedOperations.join(", ")} with "=" and an integer; got "${part}".`);
    }
    rates[operation] = Number(rate);
  }
  return rates;
}

/** A duration of an option, in seconds. */
export function seconds(option: string): (text: string) => number {
  return (text) => parseDuration(text, option);
}

/** `90s`, `15m`, `12h` and `30d` in seconds, for an option. */
export function parseDuration(text: string, option = "--expires"): number {
  const [, count, unit] = text.match(/^(\d+)([smhd])$/) ?? [];
  const seconds = Number(count) * ({ s: 1, m: 60, h: 3600, d: 86400 }[unit ?? ""] ?? NaN);
  if (seconds > 0) return seconds;
  throw new UsageError(`${option}: expected a number with s, m, h or d, for example 30d; got ${text}`);
}

/** A text as one word for a shell. */
export function quoteForShell(text: string): string {
  return /^[\w./=,:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
