// The example of a language in docs/other_languages.md.

const page = new URL("../../docs/other_languages.md", import.meta.url);

/** The last code of a language in a section of the page. */
export async function documentedExample(section: string, language: string): Promise<string> {
  const text = await Deno.readTextFile(page);
  const start = text.indexOf(`\n## ${section}\n`);
  const end = text.indexOf("\n## ", start + 1);
  const block = text.slice(start, end === -1 ? undefined : end).split(`\n\`\`\`${language}\n`).at(-1) ?? "";
  const code = block.slice(0, block.indexOf("\n```\n") + 1);
  if (start === -1 || code === "") throw new Error(`${page.pathname}: no ${language} in the section ${section}`);
  return code;
}
