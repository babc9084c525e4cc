// Doc comments and the header of the generated files.

/** First line of each generated file. */
export const generatedHeader = "// Generated from spec/ by `deno task gen`. Do not edit.";

/** A JSDoc comment of these lines, wrapped at 110 characters. */
export function docComment(lines: string[], indent = ""): string {
  const folded = lines.flatMap((line) => fold(line, 110 - indent.length));
  return [`${indent}/**`, ...folded.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

/** A JSDoc comment with a titled example. `deno test --doc` runs the example. */
export function docCommentWithExample(lines: string[], title: string, code: string): string {
  return docComment([...lines, "", ...exampleLines(title, code)]);
}

/** The lines of a titled example. */
export function exampleLines(title: string, code: string): string[] {
  return [`@example ${title}`, "```ts", ...code.trim().split("\n"), "```"];
}

function fold(line: string, width: number): string[] {
  const folded: string[] = [];
  let rest = line.replaceAll("*/", "*\\/");
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    if (space <= 0) break;
    folded.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...folded, rest];
}
