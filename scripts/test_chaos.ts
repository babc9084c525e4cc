// Imports a file while calls fail and the process is killed: `deno task test:chaos [--rows 20000] [--seeds 20] [--seed 1]`.
import { testChaos } from "../tests/chaos/import_chaos.ts";
import { printChecks } from "../tests/check_result.ts";

function numberAfter(flag: string): number | undefined {
  const at = Deno.args.indexOf(flag);
  return at === -1 ? undefined : Number(Deno.args[at + 1]);
}

const seed = numberAfter("--seed");
const seeds = seed === undefined ? Array.from({ length: numberAfter("--seeds") ?? 20 }, (_, i) => i + 1) : [seed];
Deno.exit(printChecks("chaos", await testChaos(numberAfter("--rows") ?? 20_000, seeds)) ? 0 : 1);
