// Checks the packages as their users get them: built, packed, installed, imported, compiled and run.
import { buildPackages } from "../../scripts/build/npm_package.ts";
import type { CheckResult } from "../check_result.ts";
import { checkBudgets, checkColdStart } from "./budget_checks.ts";
import { checkPackageContents } from "./contents_checks.ts";
import { checkCloudflareExamples } from "./cloudflare_example_checks.ts";
import { checkExamples } from "./example_checks.ts";
import { type Installation, installPackage } from "./install_package.ts";
import { checkRuntimes } from "./runtime_checks.ts";
import { checkTypes } from "./type_checks.ts";

let installation: Promise<Installation> | undefined;

/** Builds and installs the package once per process. */
function installOnce(): Promise<Installation> {
  return installation ??= buildPackages().then(installPackage);
}

/** Checks everything except the time that an import takes. */
export async function testPackages(): Promise<CheckResult[]> {
  const installation = await installOnce();
  return [
    ...await checkPackageContents(installation),
    ...await checkBudgets(),
    ...await checkRuntimes(installation),
    ...await checkExamples(installation),
    ...await checkCloudflareExamples(installation),
    ...await checkTypes(installation),
  ];
}

/** Checks how long the import of the package takes. Run it alone: anything that runs beside it slows it down. */
export async function testColdStart(): Promise<CheckResult[]> {
  return await checkColdStart(await installOnce());
}

/** Removes the folder that the package is installed in. */
export async function removeInstallation(): Promise<void> {
  const { path } = await installation ?? {};
  if (path) await Deno.remove(path, { recursive: true });
}
