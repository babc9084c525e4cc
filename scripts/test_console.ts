// The emulator's page in Chromium: `deno task test:console`. Argument: part of the names of the tests to run.
import { printChecks } from "../tests/check_result.ts";
import { testConsole } from "../tests/console/console_checks.ts";

Deno.exit(printChecks("page", await testConsole(Deno.args[0])) ? 0 : 1);
