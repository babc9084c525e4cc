// Every check there is: `deno task test`. Ends with `N passed, N failed`. The cheapest parts come first.
import { testChaos } from "../tests/chaos/import_chaos.ts";
import { testGenerators } from "../tests/generators/client_generators.ts";
import { removeInstallation, testColdStart, testPackages } from "../tests/packages/package_checks.ts";
import { checks, denoTests, gate, matrix, type Part, runParts } from "../tests/parts.ts";
import { entryPoints, staticGates } from "../tests/quick_parts.ts";
import { testRuntimes } from "../tests/runtimes/run_matrix.ts";
import { testSpec } from "../tests/spec/document_checks.ts";
import { consumers, packageTools, runtimeTools } from "../tests/tool_folders.ts";
import { testConsole } from "./test_console.ts";

const portableTypes = ["--config", "tests/portable_types/deno.json"];
const pageTypes = ["--config", "console/deno.json", "--lock=console/deno.lock"];

/** Code in documentation that runs as tests. */
const documented = [
  ...entryPoints,
  ...["src", "emulator", "gen/types.ts", "gen/regions.ts", "gen/error_classes.ts", "README.md", "emulator/README.md"],
  ...["command_line", "importing_in_a_program", "operations", "usersig"].map((name) => `docs/${name}.md`),
];

const parts: Part[] = [
  ...staticGates,
  gate("types of portable code without any runtime's own types", [
    "check",
    ...portableTypes,
    ...entryPoints.slice(0, 4),
  ]),
  gate("types of the page", ["check", ...pageTypes, "console/main.tsx"]),
  gate("documentation of every export", ["doc", "--lint", ...entryPoints]),
  gate("spec, Redocly recommended-strict", ["task", "lint:spec"]),
  gate("package for JSR", ["publish", "--dry-run", "--allow-dirty"]),
  denoTests("examples in the documentation", ["--doc", ...documented]),
  denoTests("the command line", ["--no-check", "--parallel", "tests/cli/"]),
  // The portable suite is part of the matrix below.
  denoTests("imports, generated code, types, documentation", [
    "tests/",
    "--ignore=tests/portable_test.ts,tests/cli,tests/generators,tests/console",
  ]),
  checks("an import through faults and kills", () => testChaos(20_000, [Math.floor(Math.random() * 1e6)])),
  checks("the document: Spectral, OpenAPI 3.1, Prism", testSpec),
  checks("code generators", testGenerators),
  checks("packages and examples", testPackages),
  matrix("the portable suite on every runtime", testRuntimes),
  checks("the page in Chromium", () => testConsole()),
];

// Half a gigabyte on a new machine; it downloads while the first parts run. A failure shows where the tools are needed.
for (const tools of [consumers, runtimeTools, packageTools]) tools.install().catch(() => {});

const { passed, failed } = await runParts(parts, 2);
// Timed, so that nothing else may run meanwhile.
const timed = await runParts([checks("cold start of the package", testColdStart)], 1);
await removeInstallation();
console.log(`\n${passed + timed.passed} passed, ${failed + timed.failed} failed`);
Deno.exit(failed + timed.failed === 0 ? 0 : 1);
