// Quick check for every save: format, lint, types and the portable suite on Deno: `deno task check`.
import { runParts } from "../tests/test_parts.ts";
import { portableSuite, staticGates } from "../tests/quick_check_parts.ts";

const { passed, failed } = await runParts([...staticGates, portableSuite], 2);
console.log(`\n${passed} passed, ${failed} failed`);
Deno.exit(failed === 0 ? 0 : 1);
