// The packages as their users get them: built, packed, installed, imported, compiled and run: `deno task test:packages`.
import { endBundling } from "./build/bundle.ts";
import { type CheckResult, printChecks } from "./build/checks.ts";
import { buildPackages } from "./build/npm_package.ts";
import { checkBudgets, checkColdStart } from "./packages/budgets.ts";
import { checkExamples } from "./packages/examples.ts";
import { checkForm } from "./packages/form.ts";
import { installPackage } from "./packages/install.ts";
import { checkRuntimes, checkTypes } from "./packages/use.ts";

/** Runs every check. */
export async function testPackages(): Promise<CheckResult[]> {
  await buildPackages();
  const installation = await installPackage();
  try {
    return [
      ...await checkForm(installation),
      ...await checkBudgets(),
      ...await checkRuntimes(installation),
      ...await checkExamples(installation),
      ...await checkTypes(installation),
      // Last, when nothing else of this runs beside it.
      ...await checkColdStart(installation),
    ];
  } finally {
    await endBundling();
    await Deno.remove(installation.path, { recursive: true });
  }
}

if (import.meta.main) {
  const results = await testPackages();
  for (const { name, problem } of results) console.log(`  ${problem === "" ? "ok    " : "FAILED"} ${name}`);
  Deno.exit(printChecks("packages", results) ? 0 : 1);
}
