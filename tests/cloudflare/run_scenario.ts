// Runs the scenarios of ./cloudflare in Miniflare, with Node.
import { bundle, endBundling } from "../../scripts/build/bundle.ts";
import { cloudflareTools } from "../tool_folders.ts";

const names = ["emulator_worker", "load_worker", "pacer_worker", "queue_worker"];

let bundles: Promise<string> | undefined;

/** Bundles the Workers once; returns their folder. */
async function makeBundles(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "cloudflare-" });
  for (const name of names) {
    const text = await bundle({ entry: `tests/cloudflare/workers/${name}.ts` });
    await Deno.writeTextFile(`${folder}/${name}.js`, text);
  }
  await endBundling();
  return folder;
}

/** Runs a scenario and returns its result. */
export async function runScenario<Result>(name: string, option?: number): Promise<Result> {
  const node = await cloudflareTools.install();
  const folder = await (bundles ??= makeBundles());
  const args = ["scenarios.mjs", name, folder, ...option === undefined ? [] : [String(option)]];
  const { success, out, all } = await cloudflareTools.run(node, args);
  const last = out.trimEnd().split("\n").at(-1) ?? "";
  if (!success) throw new Error(`the scenario ${name} failed:\n${all}`);
  return JSON.parse(last);
}
