// Runs other projects' code generators on the document and calls what they generate: `deno task test:generators`.
import { printGenerators, testGenerators } from "../tests/generators/client_generators.ts";

Deno.exitCode = printGenerators(await testGenerators()) ? 0 : 1;
