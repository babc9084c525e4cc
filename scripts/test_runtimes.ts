// The portable suite on each runtime besides the one that runs this: `deno task test:runtimes`.
import { bundle, endBundling } from "./build/bundle.ts";
import { type RuntimeName, runtimePath } from "./build/runtimes.ts";
import { startTestService } from "../tests/service/test_service.ts";

/** What became of the suite on one runtime. */
export interface RuntimeResult {
  runtime: string;
  version: string;
  passed: number;
  failed: { name: string; error: string }[];
  skipped: string | undefined;
  seconds: number;
}

const runtimes: { runtime: string; name: RuntimeName }[] = [
  { runtime: "Node 20", name: "node20" },
  { runtime: "Bun", name: "bun" },
];

/** Runs the suite's bundle on every runtime, against one served emulator. */
export async function testRuntimes(): Promise<RuntimeResult[]> {
  const file = await Deno.makeTempFile({ suffix: ".mjs" });
  await Deno.writeTextFile(file, await bundle({ entry: "tests/portable/suite_with_sockets.ts" }));
  const service = await startTestService();
  const results: RuntimeResult[] = [];
  try {
    for (const { runtime, name } of runtimes) results.push(await testRuntime(runtime, name, file, service.url));
  } finally {
    await service.close();
    await endBundling();
    await Deno.remove(file);
  }
  return results;
}

async function testRuntime(runtime: string, name: RuntimeName, file: string, url: string): Promise<RuntimeResult> {
  const program = await runtimePath(name);
  if (program === undefined) {
    const skipped = `no ${runtime} for ${Deno.build.os} on ${Deno.build.arch}`;
    return { runtime, version: "", passed: 0, failed: [], skipped, seconds: 0 };
  }
  const startedAt = performance.now();
  const runner = new URL("../tests/runners/node.mjs", import.meta.url).pathname;
  const { stdout, stderr } = await new Deno.Command(program, { args: [runner, file, url] }).output();
  const seconds = (performance.now() - startedAt) / 1000;
  const text = new TextDecoder().decode(stdout).trim();
  try {
    return { runtime, ...JSON.parse(text.slice(text.lastIndexOf("\n") + 1)), skipped: undefined, seconds };
  } catch {
    const error = `no result; printed:\n${text}\n${new TextDecoder().decode(stderr)}`;
    return { runtime, version: "", passed: 0, failed: [{ name: "the runner", error }], skipped: undefined, seconds };
  }
}

/** Prints what became of each runtime; true when nothing failed. */
export function printRuntimes(results: RuntimeResult[]): boolean {
  for (const { runtime, version, passed, failed, skipped, seconds } of results) {
    const outcome = skipped
      ? `skipped: ${skipped}`
      : `${passed} passed, ${failed.length} failed, ${seconds.toFixed(1)} s`;
    console.log(`  ${`${runtime} ${version && `(${version})`}`.padEnd(24)} ${outcome}`);
    for (const { name, error } of failed) console.log(`    FAILED: ${name}\n${error.replace(/^/gm, "      ")}`);
  }
  return results.every(({ failed }) => failed.length === 0);
}

if (import.meta.main) Deno.exitCode = printRuntimes(await testRuntimes()) ? 0 : 1;
