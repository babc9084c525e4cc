// Writes the table of the last `deno task test:runtimes` into the README: `deno task readme`.
import { runProgram } from "./build/run_program.ts";
import { markdownTable, resultsFile, type RuntimeResult } from "../tests/runtimes/results.ts";

const readme = new URL("../README.md", import.meta.url);

const text = await Deno.readTextFile(resultsFile).catch(() => {
  throw new Error("there are no results yet; run `deno task test:runtimes` first");
});
const results: RuntimeResult[] = JSON.parse(text);
const before = await Deno.readTextFile(readme);
const after = before.replace(
  /(<!-- runtimes[^>]*-->\n)[\s\S]*?(<!-- \/runtimes -->)/,
  (_, start, end) => `${start}\n${markdownTable(results)}\n\n${end}`,
);
await Deno.writeTextFile(readme, after);
await runProgram(Deno.execPath(), ["fmt", "--quiet", readme.pathname]);
console.log(`wrote ${results.length} rows into README.md`);
