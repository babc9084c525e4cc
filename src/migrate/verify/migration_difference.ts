import type { ExportType } from "../../../gen/export_rules.ts";
import type { ExportPlace } from "../export_line.ts";

/**
 * What the service has in place of what a line of the export says.
 *
 * @example Print it
 * ```ts
 * import type { MigrationDifference } from "@unofficial/tencent-chat/migrate";
 *
 * const print = ({ field, expected, found }: MigrationDifference) =>
 *   console.log(`${field}: expected ${expected}, found ${found}`);
 * ```
 */
export class MigrationDifference extends Error {
  /** Always "MigrationDifference". */
  override readonly name = "MigrationDifference";
  /** The field that differs; the type of the line when the whole is missing. */
  readonly field: string;
  /** What the line says. */
  readonly expected: string;
  /** What the service has. */
  readonly found: string;

  /** Only `verifyMigration` calls this. */
  constructor(field: string, expected: unknown, found: unknown) {
    const [wanted, actual] = [shown(expected), shown(found)];
    super(`${field}: expected ${wanted}, found ${actual}`);
    this.field = field;
    this.expected = wanted;
    this.found = actual;
  }
}

/** Values can be long texts. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** Whether two JSON values are equal; the order of keys does not count. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(first);
  return Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(second).length &&
    keys.every((key) => isEqual(first[key], second[key]));
}

/** The first of some fields that differs. */
export function findDifference(
  expected: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): MigrationDifference | undefined {
  for (const [field, value] of Object.entries(expected)) {
    if (value !== undefined && !isEqual(value, found[field])) {
      return new MigrationDifference(field, value, found[field]);
    }
  }
}

/**
 * What reading a line back showed.
 *
 * @example Print what differs
 * ```ts
 * import type { VerifiedLine } from "@unofficial/tencent-chat/migrate";
 *
 * const print = ({ line, difference }: VerifiedLine) => difference && console.log(`line ${line}: ${difference.message}`);
 * ```
 */
export interface VerifiedLine extends ExportPlace {
  /** The type of the line. */
  readonly type: ExportType;
  /** Undefined when the service has what the line says. */
  readonly difference: MigrationDifference | undefined;
}
