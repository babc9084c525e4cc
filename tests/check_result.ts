// Checks that are no test cases: a name each, and a problem where there is one.

/** What became of one check; `problem` is empty when it passed. */
export interface CheckResult {
  name: string;
  problem: string;
}

/** A check by what it throws, or says that is wrong. */
export async function check(name: string, run: () => Promise<string | void>): Promise<CheckResult> {
  const problem = await run().catch((error) => String(error?.stack ?? error));
  return { name, problem: problem ?? "" };
}

/** Prints each problem, then one line for all; true when all passed. */
export function printChecks(title: string, results: CheckResult[]): boolean {
  const failed = results.filter(({ problem }) => problem !== "");
  for (const { name, problem } of failed) console.log(`  FAILED ${name}\n${problem.replace(/^/gm, "    ")}`);
  console.log(`  ${title}: ${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0;
}
