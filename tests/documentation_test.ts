import { assert, assertEquals } from "@std/assert";
import { runtimes } from "./runtimes/matrix.ts";

const root = new URL("../", import.meta.url);

interface JsDoc {
  doc?: string;
  tags?: { kind: string; doc?: string }[];
}

interface Documentation {
  module_doc?: JsDoc;
  symbols: { name: string; declarations: { jsDoc?: JsDoc }[] }[];
}

async function documentationOf(file: string): Promise<Documentation> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["doc", "--json", file], cwd: root }).output();
  const [documentation] = Object.values<Documentation>(JSON.parse(new TextDecoder().decode(stdout)).nodes);
  return documentation!;
}

/** A titled example in code: `@example Title` and a fence. */
const isExample = ({ kind, doc = "" }: { kind: string; doc?: string }): boolean =>
  kind === "example" && /^.+\n\s*```ts\n/.test(doc);

const { exports }: { exports: Record<string, string> } = JSON.parse(
  await Deno.readTextFile(new URL("deno.json", root)),
);

for (const [name, file] of Object.entries(exports).filter(([, file]) => file.endsWith(".ts"))) {
  Deno.test(`${name} has a documentation of its own, and every export a text and a titled example`, async () => {
    const { module_doc, symbols } = await documentationOf(file);
    assert(module_doc?.doc && module_doc.tags?.some(({ kind }) => kind === "module"), "no module documentation");
    assert(module_doc.tags?.some(isExample), "the module has no titled example");
    assert(symbols.length > 0);
    const without = symbols.filter(({ declarations }) =>
      !declarations.some(({ jsDoc }) => jsDoc?.doc && jsDoc.tags?.some(isExample))
    );
    assertEquals(without.map((symbol) => symbol.name), []);
  });
}

Deno.test("the table in docs/runtimes.md has a row for each runtime of the matrix, and no row for another", async () => {
  const page = await Deno.readTextFile(new URL("docs/runtimes.md", root));
  const [, table] = page.match(/<!-- runtimes[^>]*-->\n([\s\S]*?)<!-- \/runtimes -->/) ?? [];
  const names = (table ?? "").trim().split("\n").slice(2).map((row) => row.split("|")[1]?.trim());
  assertEquals(names, runtimes.map(({ name }) => name));
});

Deno.test("deno.lock names what the product needs and nothing else, as a task fetches all of it", async () => {
  const { npm }: { npm: Record<string, unknown> } = JSON.parse(await Deno.readTextFile(new URL("deno.lock", root)));
  const names = Object.keys(npm).map((key) => key.replace(/(.)@.*/, "$1"));
  const foreign = [
    "esbuild",
    "typescript",
    "openapi-typescript",
    "yaml",
    "fast-check",
    "deno-std",
    "@redocly/openapi-core",
  ];
  assertEquals(names.filter((name) => foreign.includes(name)), []);
  assert(names.length < 30, `${names.length} packages`);
});
