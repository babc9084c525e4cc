// The parts that need nothing but Deno: the gates before all else, and the whole of `deno task check`.
import { denoTests, gate, type Part, typeCheck } from "./parts.ts";

/** The modules that the packages export. */
export const entryPoints: readonly string[] = [
  "mod.ts",
  "src/usersig.ts",
  "src/explain_error.ts",
  "emulator/mod.ts",
  "emulator/serve.ts",
  "cli/main.ts",
];

/** Modules that nothing else imports: the npm package's program, the example that runs from here, the tasks. */
const programs = ["cli/bin.ts", "examples/deno/server.ts", "scripts"];

/** Tests and their runners. The drivers of tests/generators/ are checked together with what each generator makes. */
const testSources = [
  "tests/*.ts",
  ...["chaos", "cli", "console", "portable", "runtimes", "service", "spec"].map((name) => `tests/${name}/*.ts`),
  ...["generators/client_generators.ts", "packages/package_checks.ts"].map((name) => `tests/${name}`),
];

/** Format, lint and types. */
export const staticGates: readonly Part[] = [
  gate("format", ["fmt", "--check"]),
  gate("lint: import boundaries, portable globals, size", ["lint"]),
  typeCheck("types", [...entryPoints, ...programs, ...testSources]),
];

/** The portable suite on Deno, in this repository's own test runner. */
export const portableSuite: Part = denoTests("the portable suite on Deno", ["--no-check", "tests/portable_test.ts"]);
