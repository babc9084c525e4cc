// Lints spec/ and the bundled document with Redocly's strictest rule set: `deno task lint:spec`.
import { bundleSpec, readErrorCatalogue, runRedocly } from "./gen/bundle.ts";

const file = await Deno.makeTempFile({ suffix: ".json" });
try {
  await Deno.writeTextFile(file, JSON.stringify(await bundleSpec(await readErrorCatalogue()), null, 2));
  for (const document of ["spec/openapi.yaml", file]) {
    const { success, all } = await runRedocly(["lint", document, "--config", "spec/redocly.yaml"]);
    const name = document === file ? "the bundled document" : document;
    if (!success || /warning/i.test(all)) {
      console.error(`${name}:\n${all}`);
      Deno.exit(1);
    }
    console.log(`${name}: no problems (recommended-strict)`);
  }
} finally {
  await Deno.remove(file);
}
