// Builds, packs, installs, imports, compiles and runs the packages: `deno task test:packages`.
import { printChecks } from "../tests/check_result.ts";
import { removeInstallation, testColdStart, testPackages } from "../tests/packages/package_checks.ts";

const results = [...await testPackages(), ...await testColdStart()];
await removeInstallation();
Deno.exit(printChecks("packages", results) ? 0 : 1);
