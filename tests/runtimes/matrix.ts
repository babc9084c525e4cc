// The runtimes of the matrix, and how the suite gets into each.
import { runProgram } from "../../scripts/build/run_program.ts";
import { type RuntimeName, runtimePath } from "./runtime_paths.ts";
import { runtimeTools } from "../tool_folders.ts";
import { chromiumPath } from "./chromium_path.ts";
import { askWorker } from "./workerd.ts";

/** The suite in the forms that runtimes take it in; paths of files. */
export interface Suites {
  /** Where they lie. */
  folder: string;
  /** A module, with the cases that listen. */
  withSockets: string;
  /** A module. */
  module: string;
  /** A plain script with a variable `suite`. */
  script: string;
  /** A module, with what a Worker's requests ask for. */
  inWorker: string;
}

/** What a runner gives back. */
export interface Outcome {
  version: string;
  passed: number;
  failed: { name: string; error: string }[];
}

/** A row of the matrix; `run` gives a text in place of an outcome where the runtime cannot be had, saying why. */
interface Runtime {
  name: string;
  run(suites: Suites, serviceUrl: string): Promise<Outcome | string>;
}

const runner = (name: string): string => new URL(`./${name}`, import.meta.url).pathname;

const missing = (what: string): string => `there is no ${what} for ${Deno.build.os} on ${Deno.build.arch}`;

/** Runs a program whose last line is the outcome as JSON. */
async function outcomeOf(program: string, args: string[]): Promise<Outcome> {
  const { out, all } = await runProgram(program, args);
  const text = out.trim();
  try {
    return JSON.parse(text.slice(text.lastIndexOf("\n") + 1));
  } catch {
    throw new Error(`no result; printed:\n${all}`);
  }
}

async function onDeno(_: Suites, serviceUrl: string): Promise<Outcome> {
  const args = ["test", "-A", "--no-check", "--lock=scripts/deno.lock", "tests/portable_test.ts"];
  const cwd = new URL("../../", import.meta.url).pathname;
  const { out, all } = await runProgram(Deno.execPath(), args, { cwd, env: { TEST_SERVICE_URL: serviceUrl } });
  const [, passed, failed] = out.match(/(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed/) ?? [];
  if (!passed) throw new Error(all);
  const error = out.replace(/^.* \.\.\. ok .*\n/gm, "");
  return {
    version: Deno.version.deno,
    passed: Number(passed),
    failed: Array.from({ length: Number(failed) }, (_, i) => ({ name: "see below", error: i === 0 ? error : "above" })),
  };
}

const onNode = (name: RuntimeName, title: string) => async (suites: Suites, url: string): Promise<Outcome | string> => {
  const program = await runtimePath(name);
  return program ? await outcomeOf(program, [runner("node.mjs"), suites.withSockets, url]) : missing(title);
};

/** With `nodejs_compat`, which is the default of new Workers, and without. */
const onWorkerd =
  (hasNode: boolean) => async ({ folder, inWorker }: Suites, url: string): Promise<Outcome | string> => {
    const program = await runtimePath("workerd");
    if (program === undefined) return missing("workerd");
    await Deno.copyFile(runner("worker.mjs"), `${folder}/worker.mjs`);
    const flags = hasNode ? [] : ["no_nodejs_compat", "no_nodejs_compat_v2"];
    return await askWorker({ program, modules: [`${folder}/worker.mjs`, inWorker], flags }, url, hasNode);
  };

const inEdgeVm = async ({ script }: Suites, url: string): Promise<Outcome> =>
  await outcomeOf(await runtimeTools.install(), [runner("edge.mjs"), script, url]);

const inChromium =
  (place: "page" | "worker" | "non-secure") => async ({ module }: Suites, url: string): Promise<Outcome | string> => {
    const chromium = await chromiumPath();
    if (chromium === undefined) return missing("Chromium");
    return await outcomeOf(await runtimeTools.install(), [runner("chromium.mjs"), chromium, module, url, place]);
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
