// The figures of this project, each beside its reference in the same run: `deno task bench`. With --test, the time of
// the whole test command too.
import { printHead } from "./bench/figures.ts";
import { measureImportTime } from "./bench/import_time.ts";
import { measureCheck, measureLongest, measureTest } from "./bench/repository.ts";
import { measureFamilySizes, measureOperationSize, measureSizes } from "./bench/sizes.ts";
import { findRuntimes, measureCallCost, measureImportPace, measureSigning, writeModule } from "./bench/speed.ts";
import { measureFamilyTypes, measureTypeCost } from "./bench/type_cost.ts";
import { endBundling } from "./build/bundle.ts";

printHead();
await measureSizes();
await measureOperationSize();
await measureFamilySizes();
await measureTypeCost();
await measureFamilyTypes();
await measureImportTime();
await measureLongest();
await measureCheck();
if (Deno.args.includes("--test")) await measureTest();
const runtimes = await findRuntimes();
const module = await writeModule();
await endBundling();
await measureSigning(runtimes, module);
await measureCallCost(runtimes, module);
await measureImportPace();
await Deno.remove(module);
Deno.exit(0);
