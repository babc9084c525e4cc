// The figures of this project, each beside its reference in the same run: `deno task bench`.
import { printHead } from "./bench/figures.ts";
import { measureOperationSize, measureSizes } from "./bench/sizes.ts";
import { findRuntimes, measureCallCost, measureImportPace, measureSigning, writeModule } from "./bench/speed.ts";
import { measureTypeCost } from "./bench/type_cost.ts";
import { endBundling } from "./build/bundle.ts";

printHead();
await measureSizes();
await measureOperationSize();
await measureTypeCost();
const runtimes = await findRuntimes();
const module = await writeModule();
await endBundling();
await measureSigning(runtimes, module);
await measureCallCost(runtimes, module);
await measureImportPace();
await Deno.remove(module);
Deno.exit(0);
