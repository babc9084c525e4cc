// The runtimes of the test matrix, and how to run the suite on each.
import { runProgram } from "../../scripts/build/run_program.ts";
import { type RuntimeName, runtimePath } from "./runtime_paths.ts";
import { runtimeTools } from "../tool_folders.ts";
import { chromiumPath } from "./chromium_path.ts";
import type { SuiteOutcome } from "./results.ts";
import { runSuiteInWorker } from "./worker_suite.ts";

/** Paths of the suite's bundles, in the formats that runtimes load. */
export interface SuiteBundles {
  /** The folder of the bundles. */
  folder: string;
  /** A module, with the cases that listen on a port. */
  withSockets: string;
  /** A module. */
  module: string;
  /** A plain script that defines the variable `suite`. */
  script: string;
  /** A module, with the handler of a Worker's other requests. */
  inWorker: string;
}

/** A runtime. `run` returns an outcome, or the reason why the runtime is not available. */
interface Runtime {
  name: string;
  run(suites: SuiteBundles, serviceUrl: string): Promise<SuiteOutcome | string>;
}

const runnerPath = (name: string): string => new URL(`./${name}`, import.meta.url).pathname;

const notAvailable = (name: string): string => `${name} is not available for ${Deno.build.os} on ${Deno.build.arch}`;

/** Runs a program that prints the outcome as JSON in its last line. */
async function runSuiteProgram(program: string, args: string[]): Promise<SuiteOutcome> {
  const { out, all } = await runProgram(program, args);
  const text = out.trim();
  try {
    return JSON.parse(text.slice(text.lastIndexOf("\n") + 1));
  } catch {
    throw new Error(`expected an outcome as JSON in the last line, got:\n${all}`);
  }
}

async function onDeno(_: SuiteBundles, serviceUrl: string): Promise<SuiteOutcome> {
  const args = ["test", "-A", "--no-check", "--lock=scripts/deno.lock", "tests/portable_test.ts"];
  const cwd = new URL("../../", import.meta.url).pathname;
  const { out, all } = await runProgram(Deno.execPath(), args, { cwd, env: { TEST_SERVICE_URL: serviceUrl } });
  const [, passed, failed] = out.match(/(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed/) ?? [];
  if (!passed) throw new Error(all);
  const error = out.replace(/^.* \.\.\. ok .*\n/gm, "");
  return {
    version: Deno.version.deno,
    passed: Number(passed),
    failed: Array.from(
      { length: Number(failed) },
      (_, i) => ({ name: "see the output", error: i === 0 ? error : "see above" }),
    ),
  };
}

const onNode =
  (name: RuntimeName, title: string) => async (suites: SuiteBundles, url: string): Promise<SuiteOutcome | string> => {
    const program = await runtimePath(name);
    return program
      ? await runSuiteProgram(program, [runnerPath("node.mjs"), suites.withSockets, url])
      : notAvailable(title);
  };

/** With `nodejs_compat`, which new Workers have by default, or without. */
const onWorkerd =
  (hasNode: boolean) => async ({ folder, inWorker }: SuiteBundles, url: string): Promise<SuiteOutcome | string> => {
    const program = await runtimePath("workerd");
    if (program === undefined) return notAvailable("workerd");
    await Deno.copyFile(runnerPath("worker.mjs"), `${folder}/worker.mjs`);
    const flags = hasNode ? [] : ["no_nodejs_compat", "no_nodejs_compat_v2"];
    return await runSuiteInWorker({ program, modules: [`${folder}/worker.mjs`, inWorker], flags }, url, hasNode);
  };

const inEdgeVm = async ({ script }: SuiteBundles, url: string): Promise<SuiteOutcome> =>
  await runSuiteProgram(await runtimeTools.install(), [runnerPath("edge_vm.mjs"), script, url]);

const inChromium =
  (context: "page" | "worker" | "non-secure") =>
  async ({ module }: SuiteBundles, url: string): Promise<SuiteOutcome | string> => {
    const chromium = await chromiumPath();
    if (chromium === undefined) return notAvailable("Chromium");
    return await runSuiteProgram(await runtimeTools.install(), [
      runnerPath("chromium.mjs"),
      chromium,
      module,
      url,
      context,
    ]);
  };

/** Every runtime, in the order of the table. */
export const runtimes: readonly Runtime[] = [
  { name: "Deno", run: onDeno },
  { name: "Node 20", run: onNode("node20", "Node 20") },
  { name: "Node 22", run: onNode("node22", "Node 22") },
  { name: "Node 24", run: onNode("node24", "Node 24") },
  { name: "Bun", run: onNode("bun", "Bun") },
  { name: "workerd", run: onWorkerd(false) },
  { name: "workerd, nodejs_compat", run: onWorkerd(true) },
  { name: "@edge-runtime/vm", run: inEdgeVm },
  { name: "Chromium, page", run: inChromium("page") },
  { name: "Chromium, worker", run: inChromium("worker") },
  { name: "Chromium, non-secure origin", run: inChromium("non-secure") },
];
