// Checks that do not run under a test runner: each has a name, and a problem if it failed.

/** The result of a check; `problem` is empty if it passed. */
export interface CheckResult {
  name: string;
  problem: string;
  /** Why the check did not run; then it counts neither as passed nor as failed. */
  skipped?: string;
}

/** Runs a check. The text it returns or the error it throws is its problem. */
export async function check(name: string, run: () => Promise<string | void>): Promise<CheckResult> {
  const problem = await run().catch((error) => String(error?.stack ?? error));
  return { name, problem: problem ?? "" };
}

/** Counts the checks that passed and those that failed. */
export function countChecks(results: CheckResult[]): { passed: number; failed: number } {
  const failed = results.filter(({ problem }) => problem !== "").length;
  return { passed: results.filter(({ skipped }) => skipped === undefined).length - failed, failed };
}

/** Formats the checks that failed or did not run, each with its reason; empty if all passed. */
export function formatChecks(results: CheckResult[]): string {
  const failed = results.filter(({ problem }) => problem !== "");
  const skipped = results.filter(({ skipped }) => skipped !== undefined);
  return skipped.map(({ name, skipped }) => `skipped: ${name}: ${skipped}\n`).join("") +
    failed.map(({ name, problem }) => `FAILED ${name}\n${problem.replace(/^/gm, "  ")}\n`).join("");
}

/** Prints each check and the counts; returns whether all passed. */
export function printChecks(title: string, results: CheckResult[]): boolean {
  for (const { name, problem, skipped } of results) {
    if (problem === "" && skipped === undefined) console.log(`  ok     ${name}`);
  }
  console.log(formatChecks(results).replace(/^(?=.)/gm, "  "));
  const { passed, failed } = countChecks(results);
  console.log(`  ${title}: ${passed} passed, ${failed} failed`);
  return failed === 0;
}
