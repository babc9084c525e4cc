// The emulator's page in Chromium: `deno task test:console`. Argument: part of the names of the tests to run.
import { printChecks } from "../tests/check_result.ts";
import { testConsole } from "../tests/console/console_checks.ts";
import { endBundling } from "./build/bundle.ts";

const results = await testConsole(Deno.args[0]);
await endBundling();
for (const { name, problem } of results) {
  console.log(`  ${problem === "" ? "ok    " : "FAILED"} ${name}`);
}
Deno.exit(printChecks("console", results) ? 0 : 1);
