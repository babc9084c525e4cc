// Writes the results of the last `deno task test:runtimes` into docs/runtimes.md: `deno task runtimes:table`.
import { runProgram } from "./build/run_program.ts";
import { markdownTable, resultsFile, type RuntimeResult } from "../tests/runtimes/results.ts";

const page = new URL("../docs/runtimes.md", import.meta.url);

const text = await Deno.readTextFile(resultsFile).catch(() => {
  throw new Error("no results yet; run `deno task test:runtimes` first");
});
const results: RuntimeResult[] = JSON.parse(text);
const before = await Deno.readTextFile(page);
const after = before.replace(
  /(<!-- runtimes[^>]*-->\n)[\s\S]*?(<!-- \/runtimes -->)/,
  (_, start, end) => `${start}\n${markdownTable(results)}\n\n${end}`,
);
await Deno.writeTextFile(page, after);
await runProgram(Deno.execPath(), ["fmt", "--quiet", page.pathname]);
console.log(`wrote ${results.length} rows into docs/runtimes.md`);
