// Reads the report of Playwright's JSON reporter.
import type { CheckResult } from "../check_result.ts";

interface TestError {
  message?: string;
  stack?: string;
}

/** The parts of the report that are read. */
export interface PlaywrightReport {
  suites: ReportedSuite[];
  /** Errors outside of tests. */
  errors: TestError[];
}

interface ReportedSuite {
  suites?: ReportedSuite[];
  specs: { title: string; tests: ReportedTest[] }[];
}

interface ReportedTest {
  projectName: string;
  status: "expected" | "unexpected" | "flaky" | "skipped";
  results: {
    errors: TestError[];
    attachments: { name: string; path?: string }[];
  }[];
}

/** One result for each test and each error outside of tests. Paths of traces and screenshots are relative to `root`. */
export function checksOf(
  { suites, errors }: PlaywrightReport,
  root: string,
): CheckResult[] {
  return [
    ...suites.flatMap((suite) => checksOfSuite(suite, root)),
    ...errors.map((error) => ({
      name: "Playwright runs the page's tests",
      problem: textOf(error),
    })),
  ];
}

function checksOfSuite(
  { suites = [], specs }: ReportedSuite,
  root: string,
): CheckResult[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map((test) => ({
      name: `${test.projectName}: ${title}`,
      problem: problemOf(test, root),
    }))
  );
  return [...own, ...suites.flatMap((suite) => checksOfSuite(suite, root))];
}

function problemOf({ status, results }: ReportedTest, root: string): string {
  if (status === "expected") return "";
  const lines = results.flatMap(({ errors, attachments }) => [
    ...errors.map(textOf),
    ...attachments.flatMap(({ name, path }) => path ? [`${name}: ${path.replace(root, "")}`] : []),
  ]);
  return lines.join("\n") || `the test was not run to its end (${status})`;
}

// deno-lint-ignore no-control-regex -- Playwright ignores NO_COLOR in its messages.
const colours = /\u001b\[\d+m/g;

function textOf({ stack, message }: TestError): string {
  return (stack ?? message ?? "an error without a message").replace(
    colours,
    "",
  );
}
