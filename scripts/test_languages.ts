// Other languages' generators on the document: `deno task test:languages [LANGUAGE]`, for example Python.
import { printChecks } from "../tests/check_result.ts";
import { testLanguages } from "../tests/languages/language_checks.ts";

Deno.exit(printChecks("languages", await testLanguages(Deno.args[0])) ? 0 : 1);
