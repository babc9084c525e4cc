// Writes what changed in the document since its baseline into spec/CHANGELOG.md: `deno task spec:changes`. With --release
// the section gets the version's name, and the document becomes the baseline.
import { changesBetween, formatChanges, versionProblem } from "./gen/document_changes.ts";

const root = new URL("../", import.meta.url).pathname;

/** The changelog of the document. */
export const changelogFile = `${root}spec/CHANGELOG.md`;

/** The document that others may have generated clients from. */
export const baselineFile = `${root}spec/baseline.json`;

/** The document of today. */
export const documentFile = `${root}gen/openapi.json`;

/** The heading of the section that is written anew. */
const unreleased = "## Since ";

/** The version of a document. */
export async function versionOf(file: string): Promise<string> {
  return JSON.parse(await Deno.readTextFile(file)).info.version;
}

/** The changelog as it has to be: its first section has the changes since the baseline. */
export async function freshChangelog(): Promise<string> {
  const before = await versionOf(baselineFile);
  const changes = formatChanges(await changesBetween(baselineFile, documentFile));
  const text = await Deno.readTextFile(changelogFile);
  const [start, end] = [text.indexOf(unreleased), text.indexOf("\n## ", text.indexOf(unreleased))];
  if (start === -1 || end === -1) {
    throw new Error(`${changelogFile}: expected a section "${unreleased}…" and one after it`);
  }
  return `${text.slice(0, start)}${unreleased}${before}\n\n${changes}${text.slice(end)}`;
}

if (import.meta.main) {
  const version = await versionOf(documentFile);
  const problem = versionProblem(
    await changesBetween(baselineFile, documentFile),
    await versionOf(baselineFile),
    version,
  );
  let text = await freshChangelog();
  if (Deno.args.includes("--release")) {
    if (problem) throw new Error(problem);
    text = text.replace(/## Since .*\n/, `## Since ${version}\n\nNothing has changed.\n\n## ${version}\n`);
    await Deno.writeTextFile(baselineFile, `${JSON.stringify(JSON.parse(await Deno.readTextFile(documentFile)))}\n`);
  }
  await Deno.writeTextFile(changelogFile, text);
  console.log(`wrote spec/CHANGELOG.md${problem && `\n${problem}`}`);
}
