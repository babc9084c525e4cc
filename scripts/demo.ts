// `deno task demo`: examples/accounts.csv into an embedded service, through the command line's own code.
import { runImport } from "../cli/import_command.ts";
import { embeddedTarget } from "../cli/settings.ts";

const expected = { imported: 4920, rejected: 80, failed: 0 };

const target = await embeddedTarget();
const { imported, rejected, failed } = await runImport("examples/accounts.csv", target);
const summary = { imported, rejected, failed };
await target.close();
if (JSON.stringify(summary) !== JSON.stringify(expected)) {
  console.error(`expected ${JSON.stringify(expected)}`);
  Deno.exitCode = 1;
}
