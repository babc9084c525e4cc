import { operationTable } from "../../gen/all_operations.ts";
import type { OperationRow } from "../../gen/operation_types.ts";
import type { OperationId } from "../families/family.ts";

/** Every operation of the API document by its path. */
export function operationsByPath(): ReadonlyMap<string, OperationId> {
  const rows = Object.entries<OperationRow>(operationTable);
  return new Map(rows.map(([operation, { path }]) => [path, operation as OperationId]));
}

/** The part of a URL's path that names an operation: a base path before it and clients that send `//v4/` are allowed. */
export function operationPath(pathname: string): string {
  return pathname.slice(Math.max(0, pathname.lastIndexOf("/v4/")));
}
