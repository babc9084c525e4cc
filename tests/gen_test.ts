import { assertEquals } from "@std/assert";
import { generate, staleFiles } from "../scripts/gen.ts";
import { errorCatalogue } from "../gen/error_catalogue.ts";

const fresh = await generate();

Deno.test("every file in gen/ is what spec/ generates, and there are no others", async () => {
  assertEquals(await staleFiles(fresh), []);
});

Deno.test("a file in gen/ that was edited by hand is detected", async () => {
  assertEquals(await staleFiles(new Map([...fresh, ["regions.ts", "changed"]])), ["regions.ts"]);
});

Deno.test("the error catalogue has 320 distinct codes, among them every code of the spec", () => {
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
