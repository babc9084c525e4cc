// Every check there is: `deno task test`. Ends with `N passed, N failed`, where each gate below counts as one and each
// test case of each runtime as one.
import { runProgram } from "./build/run_program.ts";
import { consumers, packageTools, runtimeTools } from "../tests/tool_folders.ts";
import { type CheckResult, printChecks } from "../tests/check_result.ts";
import { printGenerators, testGenerators } from "../tests/generators/client_generators.ts";
import { printTable } from "../tests/runtimes/results.ts";
import { testChaos } from "../tests/chaos/import_chaos.ts";
import { testConsole } from "../tests/console/console_checks.ts";
import { testPackages } from "../tests/packages/package_checks.ts";
import { testRuntimes } from "../tests/runtimes/run_matrix.ts";
import { printSpec, testSpec } from "../tests/spec/document_checks.ts";

const entryPoints = [
  "mod.ts",
  "src/usersig.ts",
  "src/explain_error.ts",
  "emulator/mod.ts",
  "emulator/serve.ts",
  "cli/main.ts",
];

/** Checked besides: the npm package's program and the example that runs from here. */
const programs = ["cli/bin.ts", "examples/deno/server.ts"];

/** Tests and their runners. The drivers of tests/generators/ are compiled together with what each generator makes. */
const testSources = [
  "tests/*.ts",
  ...["chaos", "cli", "console", "portable", "runtimes", "service", "spec"].map((name) => `tests/${name}/*.ts`),
  ...["generators/client_generators.ts", "packages/package_checks.ts"].map((name) => `tests/${name}`),
];

/** What tests and tools need besides the product's own dependencies is in a lock file of its own. */
const lock = "--lock=scripts/deno.lock";

/** Commands that pass or fail as a whole. */
const gates: [name: string, args: string[]][] = [
  ["formatting", ["fmt", "--check"]],
  ["lint, with rooms and portable globals", ["lint"]],
  ["types", ["check", lock, ...entryPoints, ...programs, "scripts", ...testSources]],
  ["types of portable code without any runtime's own", [
    "check",
    "--config",
    "tests/portable_types/deno.json",
    "mod.ts",
    "src/usersig.ts",
    "src/explain_error.ts",
    "emulator/mod.ts",
  ]],
  ["types of the page", ["check", "--config", "console/deno.json", "--lock=console/deno.lock", "console/main.tsx"]],
  ["documentation of every export", ["doc", "--lint", ...entryPoints]],
  ["spec, Redocly recommended-strict", ["task", "lint:spec"]],
  ["package for JSR", ["publish", "--dry-run", "--allow-dirty"]],
];

let passed = 0;
let failed = 0;

function report(name: string, fine: boolean, detail: string, output = ""): void {
  console.log(`${fine ? "ok    " : "FAILED"} ${name.padEnd(52)} ${detail}`);
  if (!fine) console.log(output.replace(/^/gm, "       "));
}

async function deno(args: string[]): Promise<{ success: boolean; output: string; seconds: string }> {
  const startedAt = performance.now();
  const { success, all } = await runProgram(Deno.execPath(), args);
  return { success, output: all, seconds: `${((performance.now() - startedAt) / 1000).toFixed(1)} s` };
}

/** Runs `deno test` and adds its cases to the count. */
async function runTests(name: string, args: string[]): Promise<void> {
  const { success, output, seconds } = await deno(["test", "-A", lock, ...args]);
  const counts = output.match(/(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed/);
  passed += Number(counts?.[1] ?? 0);
  failed += Number(counts?.[2] ?? 0);
  // A file that does not even load counts no case as failed.
  if (!success && !Number(counts?.[2])) failed++;
  const detail = `${counts?.[0].replace(" |", ",") ?? "no result"}, ${seconds}`;
  report(name, success, detail, output.replace(/^(.* \.\.\. ok .*|Check .*)\n/gm, ""));
}

// Half a gigabyte on a new machine; it comes while the first checks run. What goes wrong shows where it is needed.
for (const tools of [consumers, runtimeTools, packageTools]) tools.install().catch(() => {});

for (const [name, args] of gates) {
  const { success, output, seconds } = await deno(args);
  success ? passed++ : failed++;
  report(name, success, seconds, output.replace(/^Check .*\n/gm, ""));
}
// The portable suite is run below, on Deno as on every other runtime.
await runTests("the command line, generated code, types, documentation", ["tests/", "--ignore=tests/portable_test.ts"]);
await runTests("examples in the documentation and the README", [
  "--doc",
  ...entryPoints,
  ...["src", "emulator", "gen/types.ts", "gen/regions.ts", "gen/error_classes.ts", "README.md", "emulator/README.md"],
]);

/** Runs checks that are no test cases and adds them to the count; what breaks them off is one that failed. */
async function runChecks(title: string, run: () => Promise<CheckResult[]>, print = printChecks): Promise<void> {
  const broken = (error: unknown): CheckResult[] => [{ name: title, problem: String(Object(error).stack ?? error) }];
  const checked = await run().catch(broken);
  print(title, checked);
  for (const { problem } of checked) problem === "" ? passed++ : failed++;
}

await runChecks("spec", testSpec, (_, results) => printSpec(results));
await runChecks("generators", testGenerators, (_, results) => printGenerators(results));
await runChecks("chaos", () => testChaos(20_000, [Math.floor(Math.random() * 1e6)]));
await runChecks("the page", () => testConsole());
await runChecks("packages and examples", testPackages);
const results = await testRuntimes().catch((error) => {
  console.log(`FAILED runtimes\n${Object(error).stack ?? error}`);
  failed++;
  return [];
});
printTable(results);
for (const result of results) {
  passed += result.passed;
  failed += result.failed.length;
}
const skipped = results.filter((result) => result.skipped !== "").length;
// Where the project's own CI runs, every runtime can be had; a skip there is a mistake.
if (skipped > 0 && Deno.env.get("CI") === "true") failed += skipped;
console.log(`\n${passed} passed, ${failed} failed`);
Deno.exitCode = failed === 0 ? 0 : 1;
