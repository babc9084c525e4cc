// Names that a generator made up because the document gave it none.

/** What such names look like: of responses and inline schemas, branches of unions, copies, values of enums. */
const patterns: RegExp[] = [
  /\b\w*InlineObject\d*\b/,
  /\b\w*(?:Response|Request)?200Response\w*\b/,
  /\b(?:\w*[a-z])?(?:AnyOf|OneOf|AllOf)\d*\b/,
  /\b[A-Z]\w*Inner\d*\b/,
  /\b\w*Variant\d+\b/,
  /\b\w*(?:VALUE|NUMBER)_\d+\b/,
  /\b[A-Z]\w*(?:Value|Item|Element|Enum|(?<!JSO)N)\d+\b/,
];

/** The ends of the names of source files. */
const sources = /\.(go|java|rs|py|cs)$/;

/** Lists the made-up names that the sources in a folder declare, each with its first file. */
export async function madeUpNames(folder: string): Promise<string[]> {
  const found = new Map<string, string>();
  for await (const path of sourceFiles(folder)) {
    const text = await Deno.readTextFile(path);
    for (const name of namesIn(text)) if (!found.has(name)) found.set(name, path.slice(folder.length + 1));
  }
  if (found.size === 0) await Deno.stat(folder);
  return [...found].map(([name, file]) => `${name} in ${file}`).sort();
}

/** The made-up names that a source declares as a type, a function, a field or a constant; comments do not count. */
export function namesIn(text: string): string[] {
  const names = new Set<string>();
  for (const line of text.split("\n")) {
    if (/^\s*(\/\/|\/?\*|#)/.test(line)) continue;
    const code = line.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    for (const pattern of patterns) for (const [name] of code.matchAll(new RegExp(pattern, "g"))) names.add(name);
  }
  return [...names];
}

async function* sourceFiles(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) yield* sourceFiles(`${folder}/${name}`);
    else if (sources.test(name)) yield `${folder}/${name}`;
  }
}
