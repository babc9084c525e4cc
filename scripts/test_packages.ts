// Builds, packs, installs, imports, compiles and runs the packages: `deno task test:packages`.
import { printChecks } from "../tests/check_result.ts";
import { testPackages } from "../tests/packages/package_checks.ts";

const results = await testPackages();
for (const { name, problem } of results) console.log(`  ${problem === "" ? "ok    " : "FAILED"} ${name}`);
Deno.exit(printChecks("packages", results) ? 0 : 1);
