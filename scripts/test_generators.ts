// Runs third-party code generators on the document and tests the clients they generate: `deno task test:generators`.
import { printChecks } from "../tests/check_result.ts";
import { testGenerators } from "../tests/generators/client_generators.ts";

Deno.exit(printChecks("generators", await testGenerators()) ? 0 : 1);
