// Checks that do not run under a test runner: each has a name, and a problem if it failed.

/** The result of a check; `problem` is empty if it passed. */
export interface CheckResult {
  name: string;
  problem: string;
}

/** Runs a check. The text it returns or the error it throws is its problem. */
export async function check(name: string, run: () => Promise<string | void>): Promise<CheckResult> {
  const problem = await run().catch((error) => String(error?.stack ?? error));
  return { name, problem: problem ?? "" };
}

/** Formats the checks that failed, each with its problem; empty if all passed. */
export function formatChecks(results: CheckResult[]): string {
  const failed = results.filter(({ problem }) => problem !== "");
  return failed.map(({ name, problem }) => `FAILED ${name}\n${problem.replace(/^/gm, "  ")}\n`).join("");
}

/** Prints each check and the counts; returns whether all passed. */
export function printChecks(title: string, results: CheckResult[]): boolean {
  for (const { name, problem } of results) if (problem === "") console.log(`  ok     ${name}`);
  console.log(formatChecks(results).replace(/^(?=.)/gm, "  "));
  const failed = results.filter(({ problem }) => problem !== "").length;
  console.log(`  ${title}: ${results.length - failed} passed, ${failed} failed`);
  return failed === 0;
}
