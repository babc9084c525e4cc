// Checks the document with Spectral, Redocly (as OpenAPI 3.1.0) and Prism: `deno task test:spec`.
import { printChecks } from "../tests/check_result.ts";
import { testSpec } from "../tests/spec/document_checks.ts";

Deno.exit(printChecks("document", await testSpec()) ? 0 : 1);
