/**
 * What each ErrorCode means and what to do about it: the 320 codes that public documents and SDK headers name.
 * Separate from the client, which contains only the categories of the codes that its calls can meet.
 *
 * @example Log an explanation
 * ```ts
 * import { explainError } from "@unofficial/tencent-chat/errors";
 *
 * const { summary, remedy } = explainError(70398) ?? { summary: "not in any document", remedy: "" };
 * console.log(summary, remedy);
 * ```
 *
 * @module
 */
import { errorCatalogue } from "../gen/error_catalogue.ts";
import type { ErrorCategory } from "../gen/error_classes.ts";

export type { ErrorCategory };

/**
 * What is known about an ErrorCode.
 *
 * @example Decide by group
 * ```ts
 * import { type ErrorExplanation, explainError } from "@unofficial/tencent-chat/errors";
 *
 * const isProfile = (explanation: ErrorExplanation | undefined) => explanation?.group === "profile";
 * isProfile(explainError(40601)); // true
 * ```
 */
export interface ErrorExplanation {
  /** The code itself. */
  code: number;
  /** Name of the code in this project's spec; missing for codes of calls that the spec does not describe. */
  name?: string;
  /** The part of the service it comes from, for example `account` or `rest-common`. */
  group: string;
  /** The kind of failure. */
  category: ErrorCategory;
  /** Whether the same call can succeed later. */
  retryable: boolean;
  /** What it means. */
  summary: string;
  /** What to do. */
  remedy: string;
}

/**
 * Explains an ErrorCode, reworded from the vendor's error code page 1047/34348 (2023-03-30) and its SDK headers;
 * undefined for a code that no document names.
 *
 * @example The account limit of a trial app
 * ```ts
 * import { explainError } from "@unofficial/tencent-chat/errors";
 *
 * explainError(70398)?.category; // "quota"
 * ```
 */
export function explainError(errorCode: number): ErrorExplanation | undefined {
  const row = errorCatalogue.find(([code]) => code === errorCode);
  if (row === undefined) return undefined;
  const [code, name, group, category, retryable, summary, remedy] = row;
  return { code, ...(name === "" ? {} : { name }), group, category, retryable, summary, remedy };
}
