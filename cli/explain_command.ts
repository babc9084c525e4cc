// The command `explain`.
import process from "node:process";
import { explainError } from "../src/explain_error.ts";
import { UsageError } from "./usage_error.ts";

/** Prints what an ErrorCode means and what to do. */
export function explainCode(code: string): number {
  if (!/^\d+$/.test(code)) throw new UsageError(`explain: expected an ErrorCode, which is a number; got ${code}`);
  if (Number(code) === 0) {
    process.stdout.write("0: the call succeeded. Items in the answer can have failed; they have codes of their own.\n");
    return 0;
  }
  const found = explainError(Number(code));
  if (!found) {
    throw new UsageError(
      `${code}: no public document lists this ErrorCode. Read the ErrorInfo of the answer, or the vendor's current ` +
        "list at https://www.tencentcloud.com/document/product/1047/34348",
    );
  }
  const { group, category, retryable, summary, remedy } = found;
  process.stdout.write(
    `${found.code} (${group}, ${category}${retryable ? ", transient" : ""})\n${summary}\n${remedy}\n`,
  );
  return 0;
}
