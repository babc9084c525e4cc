import { assertEquals } from "@std/assert";

const root = new URL("../", import.meta.url);

/** Folders with sources of this repository, and single files. */
const roots = ["mod.ts", "src", "gen", "cli", "emulator", "console", "scripts", "tests"];

/** Folders with installed or generated files. */
const skipped = /node_modules|\.generated/;

async function sourceFiles(path: string): Promise<string[]> {
  if (/\.(ts|tsx|mjs)$/.test(path)) return [path];
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(path, root))) {
    if (skipped.test(name)) continue;
    if (isDirectory || /\.(ts|tsx|mjs)$/.test(name)) found.push(...await sourceFiles(`${path}/${name}`));
  }
  return found;
}

/** What each file imports of this repository, types included. */
async function importsByFile(): Promise<Map<string, string[]>> {
  const files = (await Promise.all(roots.map(sourceFiles))).flat();
  const imports = new Map<string, string[]>();
  for (const file of files) {
    const text = await Deno.readTextFile(new URL(file, root));
    const specifiers = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*"(\.[^"]+)"/g)];
    const targets = specifiers.map(([, specifier]) =>
      new URL(specifier!, new URL(file, root)).href.slice(root.href.length)
    );
    imports.set(file, targets);
  }
  return imports;
}

/** The first circle of imports, as a path that ends where it begins; undefined if there is none. */
function findCircle(imports: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
}

Deno.test("no files import each other in a circle, not even for types", async () => {
  assertEquals(findCircle(await importsByFile()), undefined);
});

Deno.test("a circle of imports would be found", () => {
  const imports = new Map([["a", ["b"]], ["b", ["c", "d"]], ["c", []], ["d", ["b"]]]);
  assertEquals(findCircle(imports), ["b", "d", "b"]);
});
