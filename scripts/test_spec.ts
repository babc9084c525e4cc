// Checks the document with Spectral, Redocly (as OpenAPI 3.1.0) and Prism: `deno task test:spec`.
import { printSpec, testSpec } from "../tests/spec/document_checks.ts";

Deno.exit(printSpec(await testSpec()) ? 0 : 1);
