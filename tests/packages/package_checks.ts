// The packages as their users get them: built, packed, installed, imported, compiled and run: `deno task test:packages`.
import { endBundling } from "../../scripts/build/bundle.ts";
import type { CheckResult } from "../check_result.ts";
import { buildPackages } from "../../scripts/build/npm_package.ts";
import { checkBudgets, checkColdStart } from "./budgets.ts";
import { checkExamples } from "./examples.ts";
import { checkForm } from "./package_contents.ts";
import { installPackage } from "./install_package.ts";
import { checkRuntimes, checkTypes } from "./installed_package.ts";

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
