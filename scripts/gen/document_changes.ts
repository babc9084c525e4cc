// What changed between two versions of the document, as oasdiff finds it, and whether the version says so.
import { runProgram } from "../build/run_program.ts";

/** A change, in the words of oasdiff. */
export interface DocumentChange {
  text: string;
  /** The operation that it concerns; absent if it concerns the whole document. */
  operationId?: string;
  /** Whether it breaks clients that were generated before. */
  breaks: boolean;
}

const folder = new URL("../oasdiff/", import.meta.url).pathname;

/** Whether Go is there, which oasdiff needs. */
export async function hasGo(): Promise<boolean> {
  return await runProgram("go", ["version"]).then(({ success }) => success, () => false);
}

/** Lists the changes between two documents, given as paths. */
export async function changesBetween(base: string, revision: string): Promise<DocumentChange[]> {
  const args = ["--flatten-allof", "--severity-levels", "severity_levels.txt", "--format", "json"];
  const command = ["tool", "oasdiff", "changelog", base, revision, ...args];
  const { success, out, all } = await runProgram("go", command, { cwd: folder });
  if (!success) throw new Error(`oasdiff failed:\n${all}`);
  const found: { id: string; text: string; operationId?: string; level: number }[] = JSON.parse(out || "[]");
  return found
    // versionProblem says that better.
    .filter(({ id }) => !/version-(not-bumped|decreased)$/.test(id))
    .map(({ text, operationId, level }) => ({ text, operationId, breaks: level === 3 }));
}

/** Writes changes as a list: what breaks first, and one line for what several operations have in common. */
export function formatChanges(changes: DocumentChange[]): string {
  const lists = [true, false].map((breaks) => {
    const operations = Map.groupBy(changes.filter((change) => change.breaks === breaks), ({ text }) => text);
    return [...operations].map(([text, all]) => {
      const names = all.flatMap(({ operationId }) => operationId ?? []).sort();
      const prefix = breaks ? "**Breaking.** " : "";
      return `- ${prefix}${text}${names.length === 0 ? "" : `: \`${names.join("`, `")}\``}\n`;
    }).sort().join("");
  });
  return lists.join("") || "Nothing has changed.\n";
}

/** Says what is wrong with the version of a document that breaks clients of an earlier one; empty if nothing is. */
export function versionProblem(changes: DocumentChange[], before: string, now: string): string {
  const breaking = changes.filter(({ breaks }) => breaks);
  const next = nextBreakingVersion(before);
  if (breaking.length === 0 || isAtLeast(now, next)) return "";
  return `clients that were generated from version ${before} break, and the version is ${now}: set it to ${next} in ` +
    `deno.json and run deno task gen, or take back\n${formatChanges(breaking)}`;
}

/** The next version that may break clients: a major one, and before 1.0 a minor one. */
function nextBreakingVersion(version: string): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}

function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, "en", { numeric: true }) >= 0;
}
