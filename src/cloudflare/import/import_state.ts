// What an import in the cloud is told, what it says, and where both are kept.
import type { InputFormat } from "../../rows/input_format.ts";
import type { Sql } from "./sql_journal.ts";

/**
 * What to import, and how.
 *
 * @example A CSV file with other column names
 * ```ts
 * import type { CloudImport } from "@unofficial/tencent-chat/cloudflare";
 *
 * const users: CloudImport = { key: "users.csv", names: { UserID: "id", Nick: "name" }, lanes: 4 };
 * ```
 */
export interface CloudImport {
  /** The object in the bucket. */
  readonly key: string;
  /** Default: from the extension of the key. */
  readonly format?: "csv" | "ndjson";
  /** Columns or keys with other names. */
  readonly names?: Readonly<Record<string, string>>;
  /** Trim spaces around a UserID instead of rejecting the row. */
  readonly trim?: boolean;
  /** How many objects share the rows, by UserID; default 4. As many as 100 calls a second need: `100 * latency / 6`. */
  readonly lanes?: number;
}

/**
 * Where an import is.
 *
 * @example Is it over?
 * ```ts
 * import type { ImportPhase } from "@unofficial/tencent-chat/cloudflare";
 *
 * const over: ImportPhase[] = ["done", "failed", "stopped"];
 * ```
 */
export type ImportPhase = "checking" | "importing" | "paused" | "done" | "failed" | "stopped";

/**
 * How far an import is, summed over its lanes.
 *
 * @example Print it
 * ```ts
 * import type { ImportStatus } from "@unofficial/tencent-chat/cloudflare";
 *
 * const print = ({ phase, imported, rows }: ImportStatus) => console.log(`${phase}: ${imported} of ${rows}`);
 * ```
 */
export interface ImportStatus {
  /** Where it is. */
  readonly phase: ImportPhase;
  /** Rows of the file; undefined while it is checked. */
  readonly rows: number | undefined;
  /** Rows that went in. */
  readonly imported: number;
  /** Rows that were invalid. */
  readonly rejected: number;
  /** Rows that the service refused. */
  readonly failed: number;
  /** Why it failed, or what it waits for. */
  readonly reason: string | undefined;
  /** The object with the report of refused rows, once it is done. */
  readonly report: string | undefined;
}

/** A version of a file and its import. */
export interface ImportTask extends CloudImport {
  readonly id: string;
  readonly format: InputFormat;
  readonly lanes: number;
  readonly etag: string;
  readonly size: number;
}

/** Values by name, in the object's database. */
export interface StoredValues {
  get<Value>(name: string): Value | undefined;
  set(name: string, value: unknown): void;
}

/** The values of an object. */
export function openValues(sql: Sql): StoredValues {
  sql.exec('CREATE TABLE IF NOT EXISTS "values" (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  return {
    get(name) {
      const [row] = sql.exec('SELECT value FROM "values" WHERE name = ?', name).toArray();
      return row && JSON.parse(String(row.value));
    },
    set: (name, value) =>
      void sql.exec('INSERT OR REPLACE INTO "values" VALUES (?, ?)', name, JSON.stringify(value ?? null)),
  };
}

/** How long an object waits after a failure that is not the rows', in ms. */
export const shortestPause = 2000;

/** The pause after another such failure, in ms: twice as long, up to a minute. */
export const longerPause = (pause: number): number => Math.min(60_000, pause * 2);

/** The lane of a row: all rows of a UserID are in one, so that the last of them stands. FNV-1a. */
export function laneOf(userId: unknown, lanes: number): number {
  const text = String(userId);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % lanes;
}
