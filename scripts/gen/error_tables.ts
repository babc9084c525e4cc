// Writes gen/error_classes.ts (small, part of the client) and gen/error_catalogue.ts (large, only in "./errors").
import type { BundledSpec, CatalogueEntry } from "./bundled_spec.ts";
import { coreCodes } from "./families.ts";
import { docCommentWithExample, generatedHeader } from "./text.ts";

const categoryDoc = docCommentWithExample(
  ["The kind of failure that an ErrorCode stands for; `unknown` for a code that is in no table."],
  "Failures that need a person to fix them",
  `
import type { ChatApiError, ErrorCategory } from "@unofficial/tencent-chat";

const manual: ErrorCategory[] = ["auth", "permission", "quota"];
const needsPerson = (error: ChatApiError) => manual.includes(error.category);`,
);

/** Categories of which nearly every code is transient. */
const transientCategories = ["rate_limit", "server", "timeout"];

/** Whether a code differs from its category in whether it is transient. */
export function isTransienceException({ category, retryable }: CatalogueEntry): boolean {
  return transientCategories.includes(category) !== retryable;
}

/** Category and retry rules of the codes that any call and the operations of every client can return. */
export function writeErrorClasses(spec: BundledSpec, catalogue: CatalogueEntry[]): string {
  const core = coreCodes(spec);
  const named = catalogue.filter(({ code }) => core.has(code));
  const categories = [...new Set(catalogue.map((entry) => entry.category))].sort();
  // A code in no list is unknown.
  const rows = categories.filter((category) => category !== "unknown").map((category) => {
    const codes = named.filter((entry) => entry.category === category).map((entry) => entry.code);
    return `  ${category}: [${codes.join(", ")}],`;
  });
  const exceptions = named.filter(isTransienceException);
  const codesWhere = (test: (entry: CatalogueEntry) => boolean): string =>
    named.filter(test).map((entry) => entry.code).join(", ");
  const limits = named.filter((entry) => entry.retryLimit !== undefined);
  return `${generatedHeader}

${categoryDoc}
export type ErrorCategory =
  | ${categories.map((category) => JSON.stringify(category)).join("\n  | ")};

/** The known codes of each category. */
export const codesByCategory: Partial<Record<ErrorCategory, number[]>> = {
${rows.join("\n")}
};

/** Categories of codes after which the same call can succeed later. */
export const transientCategories: readonly string[] = ${JSON.stringify(transientCategories)};

/** Codes that differ from their category in that. */
export const transienceExceptions: number[] = [${exceptions.map(({ code }) => code).join(", ")}];

/** The most retries that a client makes on its own, for transient codes that have a limit. */
export const retryLimits: Readonly<Record<number, number>> = { ${
    limits.map((entry) => `${entry.code}: ${entry.retryLimit}`).join(", ")
  } };

/** Codes that a new UserSig fixes. */
export const signAnewCodes: readonly number[] = [${codesWhere((entry) => entry.signAnew === true)}];
`;
}

/** The whole catalogue, with summaries and remedies. */
export function writeErrorCatalogue(catalogue: CatalogueEntry[]): string {
  const rows = catalogue.map(({ code, name, group, category, retryable, summary, remedy }) =>
    `  [${
      [code, name ?? "", group, category, retryable, summary, remedy].map((part) => JSON.stringify(part)).join(", ")
    }],`
  );
  return `${generatedHeader}
import type { ErrorCategory } from "./error_classes.ts";

/** One code: number, name, group, category, retryable, summary, remedy. */
export type CatalogueRow = readonly [
  code: number,
  name: string,
  group: string,
  category: ErrorCategory,
  retryable: boolean,
  summary: string,
  remedy: string,
];

/** All ${catalogue.length} codes, in ascending order. */
export const errorCatalogue: readonly CatalogueRow[] = [
${rows.join("\n")}
];
`;
}
