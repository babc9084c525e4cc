// Generates gen/ from spec/: `deno task gen`. With --check it writes nothing and fails if gen/ is out of date.
import { stringify } from "npm:yaml@2.9.1";
import { bundleSpec, readErrorCatalogue } from "./gen/bundle.ts";
import { writeErrorCatalogue, writeErrorClasses } from "./gen/error_tables.ts";
import { writeExportRules, writeMigrationSchema } from "./gen/export_format.ts";
import { writeOperations } from "./gen/operations.ts";
import { writeProfileTags } from "./gen/profile_tags.ts";
import { writeRegions } from "./gen/regions.ts";
import { writeTypes } from "./gen/types.ts";
import { writeVersion } from "./gen/version.ts";

const folder = new URL("../gen/", import.meta.url);

/** Generates every file of gen/ from spec/: its name and its text. */
export async function generate(): Promise<Map<string, string>> {
  const catalogue = await readErrorCatalogue();
  const spec = await bundleSpec(catalogue);
  return new Map([
    ["openapi.json", JSON.stringify(spec, null, 2) + "\n"],
    ["openapi.yaml", stringify(spec, { lineWidth: 120 })],
    ["migration.schema.json", writeMigrationSchema(spec)],
    ["export_rules.ts", writeExportRules(spec)],
    ["types.ts", await writeTypes(spec)],
    ...writeOperations(spec, catalogue),
    ["version.ts", writeVersion(spec)],
    ["regions.ts", writeRegions(spec)],
    ["profile_tags.ts", writeProfileTags(spec)],
    ["error_classes.ts", writeErrorClasses(spec, catalogue)],
    ["error_catalogue.ts", writeErrorCatalogue(catalogue)],
  ]);
}

/** Lists the files in gen/ that differ from `fresh` or are not in it. */
export async function staleFiles(fresh: Map<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of fresh) {
    const found = await Deno.readTextFile(new URL(name, folder)).catch(() => undefined);
    if (found !== text) stale.push(name);
  }
  for await (const { name } of Deno.readDir(folder)) {
    if (!fresh.has(name)) stale.push(`${name} (not generated)`);
  }
  return stale;
}

if (import.meta.main) {
  const fresh = await generate();
  if (Deno.args.includes("--check")) {
    const stale = await staleFiles(fresh);
    if (stale.length > 0) {
      console.error(`gen/ is out of date: ${stale.join(", ")}. Run: deno task gen`);
      Deno.exit(1);
    }
    console.log("gen/ is up to date");
  } else {
    await Deno.mkdir(folder, { recursive: true });
    for (const [name, text] of fresh) await Deno.writeTextFile(new URL(name, folder), text);
    console.log(`wrote to gen/: ${[...fresh.keys()].join(", ")}`);
  }
}
