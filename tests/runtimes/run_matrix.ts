// Runs the same portable suite on every runtime, over HTTP against one test service.
import { bundle } from "../../scripts/build/bundle.ts";
import { resultsFile, type RuntimeResult } from "./results.ts";
import { runtimes } from "./matrix.ts";
import { startTestService } from "../service/test_service.ts";

/** How many runtimes run at once. Most of their time is waiting. */
const concurrency = 2;

/** Runs the suite on every runtime; saves the results for docs/runtimes.md. */
export async function testRuntimes(): Promise<RuntimeResult[]> {
  const folder = await Deno.makeTempDir({ prefix: "suite-" });
  const write = async (name: string, entry: string, globalName?: string): Promise<string> => {
    await Deno.writeTextFile(`${folder}/${name}`, await bundle({ entry: `tests/portable/${entry}`, globalName }));
    return `${folder}/${name}`;
  };
  const suites = {
    folder,
    withSockets: await write("suite_with_sockets.mjs", "suite_with_sockets.ts"),
    module: await write("suite_alone.mjs", "suite.ts"),
    script: await write("suite.js", "suite.ts", "suite"),
    inWorker: await write("suite.mjs", "suite_in_worker.ts"),
  };
  const service = await startTestService();
  const results: RuntimeResult[] = [];
  const runs = runtimes.map(({ name, run }, i) => async (): Promise<void> => {
    const startedAt = performance.now();
    const outcome = await run(suites, service.url).catch((error) => ({
      version: "",
      passed: 0,
      failed: [{ name: "the runner", error: String(error instanceof Error ? error.stack : error) }],
    }));
    const seconds = (performance.now() - startedAt) / 1000;
    results[i] = typeof outcome === "string"
      ? { runtime: name, version: "", passed: 0, failed: [], skipped: outcome, seconds: 0 }
      : { runtime: name, skipped: "", seconds, ...outcome };
  });
  try {
    await Promise.all(Array.from({ length: concurrency }, async () => {
      for (let next = runs.shift(); next; next = runs.shift()) await next();
    }));
  } finally {
    await service.close();
    await Deno.remove(folder, { recursive: true });
  }
  await Deno.mkdir(new URL("./", resultsFile), { recursive: true });
  await Deno.writeTextFile(resultsFile, JSON.stringify(results, null, 2));
  return results;
}
