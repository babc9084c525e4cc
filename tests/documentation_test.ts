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

/**
 * Whether a JSDoc tag is a titled code example: `@example Title`, then a code block. What needs the runtime of Workers runs
 * in tests/cloudflare/ only.
 */
const isExample = ({ kind, doc = "" }: { kind: string; doc?: string }): boolean =>
  kind === "example" &&
  (/^.+\n\s*```ts\n/.test(doc) || /^.+\n\s*```ts ignore\n[^]*tencent-chat\/cloudflare"/.test(doc));

const { exports }: { exports: Record<string, string> } = JSON.parse(
  await Deno.readTextFile(new URL("deno.json", root)),
);

for (const [name, file] of Object.entries(exports).filter(([, file]) => file.endsWith(".ts"))) {
  Deno.test(`${name} has module documentation, and every export has a description and a titled example`, async () => {
    const { module_doc, symbols } = await documentationOf(file);
    assert(module_doc?.doc && module_doc.tags?.some(({ kind }) => kind === "module"), "it has no module documentation");
    assert(module_doc.tags?.some(isExample), "the module documentation has no titled example");
    assert(symbols.length > 0);
    const undocumented = symbols.filter(({ declarations }) =>
      !declarations.some(({ jsDoc }) => jsDoc?.doc && jsDoc.tags?.some(isExample))
    );
    assertEquals(undocumented.map((symbol) => symbol.name), []);
  });
}

Deno.test("the table in docs/runtimes.md has exactly one row for each tested runtime", async () => {
  const page = await Deno.readTextFile(new URL("docs/runtimes.md", root));
  const [, table] = page.match(/<!-- runtimes[^>]*-->\n([\s\S]*?)<!-- \/runtimes -->/) ?? [];
  const names = (table ?? "").trim().split("\n").slice(2).map((row) => row.split("|")[1]?.trim());
  assertEquals(names, runtimes.map(({ name }) => name));
});

Deno.test("deno.lock has only packages that the product needs, because every task downloads all of them", async () => {
  const { npm }: { npm: Record<string, unknown> } = JSON.parse(await Deno.readTextFile(new URL("deno.lock", root)));
  const names = Object.keys(npm).map((key) => key.replace(/(.)@.*/, "$1"));
  const developmentPackages = [
    "esbuild",
    "typescript",
    "openapi-typescript",
    "yaml",
    "fast-check",
    "deno-std",
    "@redocly/openapi-core",
  ];
  assertEquals(names.filter((name) => developmentPackages.includes(name)), []);
  assert(names.length < 30, `expected fewer than 30 packages, got ${names.length}`);
});
