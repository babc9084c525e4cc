// Runs the portable suite on every runtime: `deno task test:runtimes`.
import { formatTable } from "../tests/runtimes/results.ts";
import { testRuntimes } from "../tests/runtimes/run_matrix.ts";

const results = await testRuntimes();
console.log(formatTable(results));
Deno.exit(results.some(({ failed }) => failed.length > 0) ? 1 : 0);
