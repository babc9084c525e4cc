// Runs every check, the cheapest parts first: `deno task test`. The last line is `N passed, N failed`.
import { testChaos } from "../tests/chaos/import_chaos.ts";
import { testCloudflare } from "../tests/cloudflare/cloudflare_checks.ts";
import { testCloudImport } from "../tests/cloudflare/import_checks.ts";
import { testMigrationChaos } from "../tests/chaos/migration_chaos.ts";
import { testConsole } from "../tests/console/console_checks.ts";
import { testGenerators } from "../tests/generators/client_generators.ts";
import { testLanguages } from "../tests/languages/language_checks.ts";
import { removeInstallation, testColdStart, testPackages } from "../tests/packages/package_checks.ts";
import { entryPoints, staticGates } from "../tests/quick_check_parts.ts";
import { testRuntimes } from "../tests/runtimes/run_matrix.ts";
import { testSpec } from "../tests/spec/document_checks.ts";
import { checksPart, denoPart, denoTestPart, type Part, runParts, runtimesPart } from "../tests/test_parts.ts";
import { cloudflareTools, consoleTools, consumers, packageTools, runtimeTools } from "../tests/tool_folders.ts";

const portableTypes = ["--config", "tests/portable_types/deno.json"];
const pageTypes = ["--config", "console/deno.json", "--lock=console/deno.lock"];

/** Files whose documentation has examples that run as tests. */
const documentedFiles = [
  // Deno cannot load what needs the runtime of Workers; its comments are in src/.
  ...entryPoints.filter((path) => path !== "src/cloudflare.ts"),
  ...["src", "emulator", "gen/types.ts", "gen/regions.ts", "gen/error_classes.ts", "README.md", "emulator/README.md"],
  ...["command_line", "importing_in_a_program", "metrics", "migration", "operations", "usersig"].map((name) =>
    `docs/${name}.md`
  ),
];

const parts: Part[] = [
  ...staticGates,
  denoPart("types of portable code, with web-standard globals only", [
    "check",
    ...portableTypes,
    ...entryPoints.filter((path) => /^(mod\.ts|src\/)/.test(path)),
  ]),
  denoPart("types of the emulator's page", ["check", ...pageTypes, "console/main.tsx"]),
  denoPart("documentation of every export", ["doc", "--lint", ...entryPoints]),
  denoPart("spec: Redocly recommended-strict", ["task", "lint:spec"]),
  denoPart("JSR package", ["publish", "--dry-run", "--allow-dirty"]),
  denoTestPart("examples in the documentation", ["--doc", ...documentedFiles]),
  denoTestPart("command line", ["--no-check", "--parallel", "tests/cli/"]),
  // The portable suite runs on Deno with the other runtimes below.
  denoTestPart("import cycles, generated code, types, documentation", [
    "tests/",
    "--ignore=tests/portable_test.ts,tests/cli,tests/generators,tests/console",
  ]),
  checksPart("import with faults and kills", () => testChaos(20_000, [Math.floor(Math.random() * 1e6)])),
  checksPart("migration with faults and kills", () => testMigrationChaos(2000, [Math.floor(Math.random() * 1e6)])),
  checksPart("document: Spectral, OpenAPI 3.1, Prism", testSpec),
  checksPart("code generators of other languages", () => testLanguages()),
  checksPart("code generators", testGenerators),
  checksPart("packages and examples", testPackages),
  runtimesPart("portable suite on every runtime", testRuntimes),
  checksPart("emulator's page in Chromium", () => testConsole()),
];

// Half a gigabyte on a new machine: download it while the first parts run. The parts that need a tool report its failure.
for (const tools of [consumers, runtimeTools, packageTools, consoleTools, cloudflareTools]) {
  tools.install().catch(() => {});
}

const { passed, failed } = await runParts(parts, 2);
// These parts measure time, so they run alone.
const timed = await runParts([
  checksPart("Cloudflare: one pace, queues", testCloudflare),
  checksPart("Cloudflare: imports from R2", () => testCloudImport([1, 2].map(() => Math.floor(Math.random() * 1e6)))),
  checksPart("cold start of the package", testColdStart),
], 1);
await removeInstallation();
console.log(`\n${passed + timed.passed} passed, ${failed + timed.failed} failed`);
Deno.exit(failed + timed.failed === 0 ? 0 : 1);
