// Moves examples/migration.jsonl into an emulator and verifies it, with the command line's own code:
// `deno task demo:migrate`.
import { runMigration } from "../cli/migrate/run_command.ts";
import { verifyExport } from "../cli/migrate/verify_command.ts";
import { emulatorTarget } from "../cli/target.ts";

const file = "examples/migration.jsonl";
const expected = "5599 imported, 54 rejected, 0 failed, 0 differ";

const target = await emulatorTarget();
const { imported, rejected, failed } = await runMigration(file, target, {});
console.log();
const { differ } = await verifyExport(file, target, {});
await target.close();
const summary = `${imported} imported, ${rejected} rejected, ${failed} failed, ${differ} differ`;
console.log(`\n${summary}`);
if (summary !== expected) {
  console.error(`expected ${expected}`);
  Deno.exitCode = 1;
}
