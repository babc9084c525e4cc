// Builds, packs and installs the packages, then imports, compiles and runs them: `deno task test:packages`.
import { printChecks } from "../tests/check_result.ts";
import { removeInstallation, testColdStart, testPackages } from "../tests/packages/package_checks.ts";

const results = [...await testPackages(), ...await testColdStart()];
await removeInstallation();
Deno.exit(printChecks("packages", results) ? 0 : 1);
