// Imports and migrations while calls fail and the process is killed:
// `deno task test:chaos [--rows 20000] [--seeds 20] [--lines 20000] [--migrations 10] [--seed 1]`.
import { testChaos } from "../tests/chaos/import_chaos.ts";
import { testMigrationChaos } from "../tests/chaos/migration_chaos.ts";
import { printChecks } from "../tests/check_result.ts";

function numberAfter(flag: string): number | undefined {
  const at = Deno.args.indexOf(flag);
  return at === -1 ? undefined : Number(Deno.args[at + 1]);
}

const seed = numberAfter("--seed");

function seeds(flag: string, count: number): number[] {
  return seed === undefined ? Array.from({ length: numberAfter(flag) ?? count }, (_, i) => i + 1) : [seed];
}

const results = [
  ...await testChaos(numberAfter("--rows") ?? 20_000, seeds("--seeds", 20)),
  ...await testMigrationChaos(numberAfter("--lines") ?? 20_000, seeds("--migrations", 10)),
];
Deno.exit(printChecks("chaos", results) ? 0 : 1);
