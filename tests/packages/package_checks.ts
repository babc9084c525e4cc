// The packages as their users get them: built, packed, installed, imported, compiled and run.
import { buildPackages } from "../../scripts/build/npm_package.ts";
import type { CheckResult } from "../check_result.ts";
import { checkBudgets, checkColdStart } from "./budgets.ts";
import { checkExamples } from "./examples.ts";
import { type Installation, installPackage } from "./install_package.ts";
import { checkRuntimes, checkTypes } from "./installed_package.ts";
import { checkPackageContents } from "./package_contents.ts";

let installation: Promise<Installation> | undefined;

function installed(): Promise<Installation> {
  return installation ??= buildPackages().then(installPackage);
}

/** Checks everything but the time that an import takes. */
export async function testPackages(): Promise<CheckResult[]> {
  const installation = await installed();
  return [
    ...await checkPackageContents(installation),
    ...await checkBudgets(),
    ...await checkRuntimes(installation),
    ...await checkExamples(installation),
    ...await checkTypes(installation),
  ];
}

/** Checks how long the import of the package takes. To be run alone, as anything beside it would slow it down. */
export async function testColdStart(): Promise<CheckResult[]> {
  return await checkColdStart(await installed());
}

/** Removes the folder that the package was installed in. */
export async function removeInstallation(): Promise<void> {
  const { path } = await installation ?? {};
  if (path) await Deno.remove(path, { recursive: true });
}
