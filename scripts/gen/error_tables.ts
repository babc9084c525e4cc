// gen/error_classes.ts (small, part of the client) and gen/error_catalogue.ts (large, behind "./errors").
import type { CatalogueEntry } from "./bundled_spec.ts";
import { docCommentWithExample, generatedHeader } from "./text.ts";

const categoryDoc = docCommentWithExample(
  ["What kind of failure an ErrorCode stands for; `unknown` for a code that no table names."],
  "Failures that a person has to resolve",
  `
import type { ChatApiError, ErrorCategory } from "@unofficial/tencent-chat";

const forPeople: ErrorCategory[] = ["auth", "permission", "quota"];
const isForPeople = (error: ChatApiError) => forPeople.includes(error.category);`,
);

/** Category and retryability of the codes that this spec's calls can meet. */
export function writeErrorClasses(catalogue: CatalogueEntry[]): string {
  const named = catalogue.filter((entry) => entry.name !== undefined);
  const categories = [...new Set(catalogue.map((entry) => entry.category))].sort();
  const rows = categories.map((category) => {
    const codes = named.filter((entry) => entry.category === category).map((entry) => entry.code);
    return `  ${category}: [${codes.join(", ")}],`;
  });
  const codesWhere = (test: (entry: CatalogueEntry) => boolean): string =>
    named.filter(test).map((entry) => entry.code).join(", ");
  const limits = named.filter((entry) => entry.retryLimit !== undefined);
  return `${generatedHeader}

${categoryDoc}
export type ErrorCategory =
  | ${categories.map((category) => JSON.stringify(category)).join("\n  | ")};

/** The known codes of each category. */
export const codesByCategory: Readonly<Record<ErrorCategory, readonly number[]>> = {
${rows.join("\n")}
};

/** Codes after which the same call can succeed later. */
export const transientCodes: readonly number[] = [${codesWhere((entry) => entry.retryable)}];

/** How often the client itself retries after a transient code, at most; any other has no limit of its own. */
export const retryLimits: Readonly<Record<number, number>> = { ${
    limits.map((entry) => `${entry.code}: ${entry.retryLimit}`).join(", ")
  } };

/** Codes that a new UserSig resolves. */
export const signAnewCodes: readonly number[] = [${codesWhere((entry) => entry.signAnew === true)}];
`;
}

/** The whole catalogue with summary and remedy. */
export function writeErrorCatalogue(catalogue: CatalogueEntry[]): string {
  const rows = catalogue.map(({ code, name, group, category, retryable, summary, remedy }) =>
    `  [${
      [code, name ?? "", group, category, retryable, summary, remedy].map((part) => JSON.stringify(part)).join(", ")
    }],`
  );
  return `${generatedHeader}
import type { ErrorCategory } from "./error_classes.ts";

/** One code: number, name in this spec (empty for codes of other calls), group, category, retryable, summary, remedy. */
export type CatalogueRow = readonly [
  code: number,
  name: string,
  group: string,
  category: ErrorCategory,
  retryable: boolean,
  summary: string,
  remedy: string,
];

/** All ${catalogue.length} codes in order of number. */
export const errorCatalogue: readonly CatalogueRow[] = [
${rows.join("\n")}
];
`;
}
