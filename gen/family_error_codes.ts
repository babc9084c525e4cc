// Generated from spec/ by `deno task gen`. Do not edit.
import { codesByCategory, type ErrorCategory, transienceExceptions } from "./error_classes.ts";

/** Adds the codes that only the operations of a family return, by category, and those that differ from it. */
export function addErrorCodes(
  codes: Partial<Record<ErrorCategory, readonly number[]>>,
  exceptions: readonly number[],
): void {
  for (const [category, added] of Object.entries(codes)) addNew(codesByCategory[category as ErrorCategory] ??= [], added);
  addNew(transienceExceptions, exceptions);
}

function addNew(known: number[], added: readonly number[]): void {
  known.push(...added.filter((code) => !known.includes(code)));
}
