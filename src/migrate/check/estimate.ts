// How long a run takes at the rates of its operations, and which of them decides that.
import { accountOperations } from "../../../gen/account_operations.ts";
import type { OperationRow } from "../../../gen/operation_types.ts";
import type { ExportType } from "../../../gen/export_rules.ts";
import { exportTypes } from "../export_line.ts";
import { exportKinds } from "../kinds/all_kinds.ts";
import { type MigrationOperation, migrationOperations } from "../migration_client.ts";

/**
 * Calls per second by operation, where they differ from the documented ones.
 *
 * @example Another program sends messages, too
 * ```ts
 * import type { MigrationRates } from "@unofficial/tencent-chat/migrate";
 *
 * const rates: MigrationRates = { importmsg: 150 };
 * ```
 */
export type MigrationRates = { readonly [Operation in MigrationOperation]?: number };

/**
 * How long the lines of one type take at least.
 *
 * @example Print it
 * ```ts
 * import type { ChainEstimate } from "@unofficial/tencent-chat/migrate";
 *
 * const print = ({ type, calls, seconds }: ChainEstimate) => console.log(`${type}: ${calls} calls, ${seconds} s`);
 * ```
 */
export interface ChainEstimate {
  /** The type of the lines. */
  readonly type: ExportType;
  /** The operation that sends them. */
  readonly operation: MigrationOperation;
  /** Calls that the lines need. */
  readonly calls: number;
  /** Duration of these calls at the rate of the operation. */
  readonly seconds: number;
}

/** The documented rate of an operation. */
export function documentedRate(operation: MigrationOperation): number {
  const families = [accountOperations, ...migrationOperations.map(({ operations }) => operations)];
  const rows: Record<string, OperationRow> = Object.assign({}, ...families);
  return rows[operation]?.rate ?? NaN;
}

/** The estimate of each type that has lines. */
export function estimateChains(calls: Readonly<Record<ExportType, number>>, rates: MigrationRates): ChainEstimate[] {
  return exportTypes.filter((type) => calls[type] > 0).map((type) => {
    const { operation } = exportKinds[type];
    return {
      type,
      operation,
      calls: calls[type],
      seconds: calls[type] / (rates[operation] ?? documentedRate(operation)),
    };
  });
}

/** Everything waits for the accounts; what comes after them goes side by side. */
export function estimateSeconds(
  chains: readonly ChainEstimate[],
): { seconds: number; longest: ExportType | undefined } {
  const accounts = chains.find(({ type }) => type === "account")?.seconds ?? 0;
  const others = chains.filter(({ type }) => type !== "account").sort((a, b) => b.seconds - a.seconds);
  const [slowest] = others;
  return {
    seconds: accounts + (slowest?.seconds ?? 0),
    longest: (slowest?.seconds ?? 0) >= accounts ? slowest?.type : "account",
  };
}
