import { assertEquals } from "@std/assert";

const root = new URL("../", import.meta.url);

/** The source folders and files of this repository. */
const sources = ["mod.ts", "src", "gen", "cli", "emulator", "console", "scripts", "tests"];

/** Folders of installed or generated files. */
const skippedFolders = /node_modules|\.generated/;

async function sourceFiles(path: string): Promise<string[]> {
  if (/\.(ts|tsx|mjs)$/.test(path)) return [path];
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(path, root))) {
    if (skippedFolders.test(name)) continue;
    if (isDirectory || /\.(ts|tsx|mjs)$/.test(name)) found.push(...await sourceFiles(`${path}/${name}`));
  }
  return found;
}

/** The files of this repository that each file imports, including imports of types. */
async function importsByFile(): Promise<Map<string, string[]>> {
  const files = (await Promise.all(sources.map(sourceFiles))).flat();
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

/** Finds the first import cycle, as a path that ends with the file it starts with; undefined if there is none. */
function findCycle(imports: Map<string, string[]>): string[] | undefined {
  const visited = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (visited.has(file)) return undefined;
    for (const target of imports.get(file) ?? []) {
      const cycle = visit(target, [...path, file]);
      if (cycle) return cycle;
    }
    visited.add(file);
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
}

Deno.test("no files import each other in a cycle, not even for types", async () => {
  assertEquals(findCycle(await importsByFile()), undefined);
});

Deno.test("an import cycle is found", () => {
  const imports = new Map([["a", ["b"]], ["b", ["c", "d"]], ["c", []], ["d", ["b"]]]);
  assertEquals(findCycle(imports), ["b", "d", "b"]);
});
