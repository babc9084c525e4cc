// The emulator's page: whether the committed one is current, its size, and its tests in Chromium.
import { gzippedSize } from "../../scripts/build/bundle.ts";
import { buildConsolePage, consoleModule, type PageFile } from "../../scripts/build/console_page.ts";
import type { CheckResult } from "../check_result.ts";
import { consoleTools } from "../tool_folders.ts";
import { checksOf } from "./playwright_report.ts";
import { runInChromium } from "./run_in_chromium.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Where Playwright writes its report, and traces and screenshots of failed tests. The same as in playwright.config.ts. */
const resultsFolder = `${root}dist/console_tests/`;

/** Most bytes of the page's script, gzip -9. */
const scriptBudget = 150_000;

/** Checks the page's files and runs its tests: those whose project and title contain `filter`, as `by keyboard`. */
export async function testConsole(filter = ""): Promise<CheckResult[]> {
  const files = await buildConsolePage();
  const pageFile = await writePage(files);
  return [...await checkFiles(files), ...await runPlaywright(filter, pageFile)];
}

async function checkFiles(files: Record<string, PageFile>): Promise<CheckResult[]> {
  const script = gzippedSize(files["console.js"]!.text); // it is one of the page's files
  const committed = await Deno.readTextFile(`${root}emulator/console_files.ts`);
  return [
    {
      name: "emulator/console_files.ts is built from console/",
      problem: committed === consoleModule(files) ? "" : "it is out of date; run: deno task console",
    },
    {
      name: `the page's script takes ${script} of at most ${scriptBudget} bytes`,
      problem: script > scriptBudget ? `${script - scriptBudget} bytes too many` : "",
    },
  ];
}

/** Checks the types of the tests, whose packages only their own folder has. */
async function checkTypes(): Promise<CheckResult> {
  const { success, all } = await consoleTools.run(Deno.execPath(), ["check", "--quiet", "--frozen", "browser"]);
  return { name: "types of the page's tests", problem: success ? "" : all };
}

/** Writes the page as files, to be opened without a server. */
async function writePage(files: Record<string, PageFile>): Promise<string> {
  const folder = `${resultsFolder}page/`;
  await Deno.mkdir(folder, { recursive: true });
  for (const [name, { text }] of Object.entries(files)) {
    await Deno.writeTextFile(folder + name, text);
  }
  return `${folder}index.html`;
}

async function runPlaywright(
  filter: string,
  pageFile: string,
): Promise<CheckResult[]> {
  const reportPath = `${resultsFolder}report.json`;
  await Deno.remove(reportPath).catch(() => {});
  // Playwright takes a regular expression.
  const grep = filter === "" ? [] : ["--grep", filter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")];
  const args = ["node_modules/@playwright/test/cli.js", "test", "--config", "browser", ...grep];
  const ran = await runInChromium(args, { CONSOLE_PAGE_FILE: pageFile });
  if (!ran) {
    // CI has a Chromium, so a skip there is a mistake.
    const problem = "there is no Chromium for this machine";
    console.log(`  skipped: the page in Chromium: ${problem}`);
    return Deno.env.get("CI") === "true" ? [{ name: "the page in Chromium", problem }] : [];
  }
  const report = await Deno.readTextFile(reportPath).then(
    JSON.parse,
    () => undefined,
  );
  const checks = report ? checksOf(report, root) : [];
  // A runner that broke off has not reported every test.
  if (
    checks.length === 0 ||
    (!ran.success && checks.every(({ problem }) => problem === ""))
  ) {
    checks.push({
      name: "Playwright runs every test of the page",
      problem: ran.all || "it ran none",
    });
  }
  return [await checkTypes(), ...checks];
}
