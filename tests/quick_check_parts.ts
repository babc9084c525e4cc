// The parts of the quick check, `deno task check`. They need nothing but Deno. The full test command runs them first.
import config from "../deno.json" with { type: "json" };
import { denoPart, denoTestPart, type Part, typeCheckPart } from "./test_parts.ts";

/** The modules that the packages export, as in deno.json. */
export const entryPoints: readonly string[] = Object.values(config.exports).filter((path) => path.endsWith(".ts")).map((
  path,
) => path.replace("./", ""));

/** Programs that no other module imports: the npm package's command, the example for Deno, the tasks. */
const programs = ["cli/bin.ts", "examples/deno/server.ts", "scripts"];

/** Tests and their runners. The drivers in tests/generators/ are checked with the client that each generator makes. */
const testSources = [
  "tests/*.ts",
  ...["chaos", "cli", "cloudflare", "console", "portable", "runtimes", "service", "spec"].map((name) =>
    `tests/${name}/*.ts`
  ),
  ...["generators/client_generators.ts", "packages/package_checks.ts"].map((name) => `tests/${name}`),
];

/** Format, lint and types. */
export const staticGates: readonly Part[] = [
  denoPart("format", ["fmt", "--check"]),
  denoPart("lint: import boundaries, portable globals, size", ["lint"]),
  typeCheckPart("types", [...entryPoints, ...programs, ...testSources]),
];

/** The portable suite, run by `deno test`. */
export const portableSuite: Part = denoTestPart("portable suite on Deno", ["--no-check", "tests/portable_test.ts"]);
