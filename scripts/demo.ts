// Imports examples/accounts.csv into an emulator with the command line's own code: `deno task demo`.
import { accountImport } from "../src/rows/account_import.ts";
import { runImport } from "../cli/import/run_import.ts";
import { emulatorTarget } from "../cli/target.ts";

const expected = { imported: 4920, rejected: 80, failed: 0 };

const target = await emulatorTarget();
const { imported, rejected, failed } = await runImport(accountImport, "examples/accounts.csv", target);
const summary = { imported, rejected, failed };
await target.close();
if (JSON.stringify(summary) !== JSON.stringify(expected)) {
  console.error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(summary)}`);
  Deno.exitCode = 1;
}
