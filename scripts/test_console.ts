// The emulator's page in Chromium: every flow by pointer and by keyboard, looks, secrets: `deno task test:console`.
// Arguments: part of the names of the cases to run.
import { type CheckResult, printChecks } from "../tests/check_result.ts";
import { endBundling, gzippedSize } from "./build/bundle.ts";
import { buildConsolePage, consoleModule } from "./build/console_page.ts";
import { runWithConsole } from "../tests/console/serve_console.ts";

const root = new URL("../", import.meta.url).pathname;

/** Most bytes of the page's script, gzip -9. */
const mostScript = 120_000;

/** Runs the cases whose names hold a text. */
export async function testConsole(filter = ""): Promise<CheckResult[]> {
  const files = await buildConsolePage();
  const script = gzippedSize(files["console.js"]!.text); // it is one of the page's files
  const committed = await Deno.readTextFile(`${root}emulator/console_files.ts`);
  const results: CheckResult[] = [
    {
      name: "emulator/console_files.ts is what console/ gives",
      problem: committed === consoleModule(files) ? "" : "it is not; run: deno task console",
    },
    {
      name: `the page's script has ${script} of at most ${mostScript} bytes`,
      problem: script > mostScript ? `${script - mostScript} bytes too many` : "",
    },
  ];
  const inside = await Deno.makeTempDir({ dir: await folderInside() });
  for (const [name, { text }] of Object.entries(files)) await Deno.writeTextFile(`${inside}/${name}`, text);
  try {
    const ran = await runWithConsole("run.mjs", { inside, filter, pageFile: `${inside}/index.html` });
    if (!ran) {
      // Where the project's own CI runs there is one; a skip there is a mistake.
      const problem = "no Chromium can be had for this machine";
      console.log(`  skipped: the page in Chromium: ${problem}`);
      return [...results, ...Deno.env.get("CI") === "true" ? [{ name: "the page in Chromium", problem }] : []];
    }
    const lines = ran.out.split("\n").filter((line) => line.startsWith('{"name"'));
    const told = lines.map((line): CheckResult => JSON.parse(line));
    // A runner that broke off has not told of all cases.
    if (!ran.success || told.length === 0) {
      told.push({ name: "the page's cases are run to their end", problem: ran.all });
    }
    return [...results, ...told];
  } finally {
    await Deno.remove(inside, { recursive: true });
  }
}

async function folderInside(): Promise<string> {
  const folder = `${root}dist/test_console`;
  await Deno.mkdir(folder, { recursive: true });
  return folder;
}

if (import.meta.main) {
  const results = await testConsole(Deno.args[0]);
  await endBundling();
  for (const { name, problem } of results) console.log(`  ${problem === "" ? "ok    " : "FAILED"} ${name}`);
  Deno.exit(printChecks("console", results) ? 0 : 1);
}
