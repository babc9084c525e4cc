import { assertEquals } from "@std/assert";
import { generate, staleFiles } from "../scripts/gen.ts";
import { errorCatalogue } from "../gen/error_catalogue.ts";

const fresh = await generate();

Deno.test("gen/ is what spec/ gives, file for file", async () => {
  assertEquals(await staleFiles(fresh), []);
});

Deno.test("a changed file in gen/ is found", async () => {
  assertEquals(await staleFiles(new Map([...fresh, ["regions.ts", "changed"]])), ["regions.ts"]);
});

Deno.test("the catalogue has each of its 320 codes once, and every code that the spec names", () => {
  const codes = new Set(errorCatalogue.map(([code]) => code));
  assertEquals([codes.size, errorCatalogue.length], [320, 320]);
  const spec = JSON.parse(fresh.get("openapi.json")!);
  const common = spec["x-common-error-codes"];
  const named: number[] = [...common.likely, ...common.possible];
  for (const path of Object.values<{ post: { "x-error-codes": Record<string, number[]> } }>(spec.paths)) {
    named.push(...Object.values(path.post["x-error-codes"]).flat());
  }
  const known: number[] = spec.components.schemas.KnownErrorCode.enum;
  assertEquals(named.filter((code) => !codes.has(code) || !known.includes(code)), []);
});
