// The figures of this project, each beside its reference in the same run: `deno task bench`.
import { bundle, endBundling, gzippedSize } from "./build/bundle.ts";
import { consumers } from "../tests/tool_folders.ts";
import { npmFolder } from "./build/npm_folders.ts";
import { runtimePath } from "../tests/runtimes/runtime_paths.ts";
import { serve } from "./bench/serving.ts";

const here = new URL("./bench/", import.meta.url).pathname;
const vendorPackage = "npm:tls-sig-api-v2@1.0.2";

function row(what: string, measured: string, reference: string, ratio: string, goal: string): void {
  console.log(`${what.padEnd(46)} ${measured.padStart(12)} ${reference.padStart(12)} ${ratio.padStart(7)}   ${goal}`);
}

/** The last line that a program printed, parsed. */
async function outputOf<T>(program: string, args: string[]): Promise<T> {
  const { stdout, stderr, success } = await new Deno.Command(program, { args }).output();
  const text = new TextDecoder().decode(stdout).trim();
  if (!success) throw new Error(new TextDecoder().decode(stderr) + text);
  return JSON.parse(text.slice(text.lastIndexOf("\n") + 1));
}

async function sizes(): Promise<void> {
  const source = (text: string): Promise<string> => bundle({ entry: "reference.ts", source: text, minify: true });
  const alone = gzippedSize(await source('export { default } from "openapi-fetch";'));
  const hmac = gzippedSize(
    await source('export { hmac } from "@noble/hashes/hmac.js"; export { sha256 } from "@noble/hashes/sha2.js";'),
  );
  const whole = gzippedSize(await bundle({ entry: "mod.ts", minify: true }));
  const userSig = gzippedSize(await bundle({ entry: "src/usersig.ts", minify: true }));
  row("mod.ts with everything, gzip -9", `${whole} B`, `${alone} B`, "", "<= 9000 B (reference: openapi-fetch alone)");
  row("./usersig, gzip -9", `${userSig} B`, `${hmac} B`, "", "<= 4800 B (reference: HMAC alone)");
}

/** What each operation adds to the client's bundle: all of them against account_import alone. */
async function operationCost(): Promise<void> {
  const text = await bundle({ entry: "mod.ts" });
  const rows = [...text.matchAll(/^ {2}(\w+): \{ path: "\/v4\/.*\n?/gm)];
  const size = async (source: string): Promise<number> =>
    gzippedSize(await bundle({ entry: "bundled.ts", source, minify: true }));
  const alone = rows.slice(1).reduce((rest, [line]) => rest.replace(line, ""), text);
  const cost = (await size(text) - await size(alone)) / (rows.length - 1);
  row(
    "an operation more in the bundle, gzip -9",
    `${cost.toFixed(1)} B`,
    "",
    "",
    `<= 60 B (mean of ${rows.length - 1})`,
  );
}

/** Type instantiations of a file that calls every operation, against the same calls through plain openapi-fetch. */
async function typeCost(node: string): Promise<void> {
  await consumers.install();
  const count = async (file: string): Promise<number> => {
    const project = `configs/${file}.tsconfig.json`;
    const args = ["node_modules/typescript/bin/tsc", "-p", project, "--extendedDiagnostics"];
    const { all } = await consumers.run(node, args);
    const instantiations = all.match(/Instantiations: +(\d+)/)?.[1];
    if (!instantiations || /error TS/.test(all)) throw new Error(all);
    return Number(instantiations);
  };
  const ours = await count("all_operations_ours");
  const plain = await count("all_operations_plain");
  row("type instantiations, all operations", String(ours), String(plain), (ours / plain).toFixed(2), "<= 1.3");
}

const node = await runtimePath("node20");
const bun = await runtimePath("bun");
const programs: [name: string, program: string | undefined, args: string[], signing: string][] = [
  ["Node 20", node, [], ">= 1.2"],
  ["Deno", Deno.execPath(), ["run", "-A", "--quiet"], ">= 1.5"],
  ["Bun", bun, [], ">= 0.9"],
];
const file = await Deno.makeTempFile({ suffix: ".mjs" });
const source = 'export * from "./mod.ts"; export * from "./src/usersig.ts";';
await Deno.writeTextFile(file, await bundle({ entry: "both.ts", source }));
const cached = await new Deno.Command(Deno.execPath(), { args: ["cache", "--quiet", "--no-lock", vendorPackage] })
  .output();
if (!cached.success) throw new Error(`${vendorPackage} cannot be had`);
const vendor = `${await npmFolder(vendorPackage)}/TLSSigAPIv2.js`;

row("", "measured", "reference", "ratio", "goal");
await sizes();
await operationCost();
if (node) await typeCost(node);
for (const [name, program, args, goal] of programs) {
  if (!program) continue;
  const result = await outputOf<{ ours: number; vendor: number }>(program, [
    ...args,
    `${here}signing.mjs`,
    file,
    vendor,
  ]);
  const perSecond = (value: number): string => `${Math.round(value / 100) / 10} k/s`;
  row(
    `signUserSig, ${name}`,
    perSecond(result.ours),
    perSecond(result.vendor),
    (result.ours / result.vendor).toFixed(2),
    goal,
  );
}
const limitless = await serve("limitless");
for (const [name, program, args] of programs) {
  if (!program) continue;
  const result = await outputOf<{ client: number; raw: number }>(program, [
    ...args,
    `${here}call_cost.mjs`,
    file,
    limitless.url,
  ]);
  const us = (value: number): string => `${value.toFixed(1)} us`;
  row(
    `CPU per accountImport, ${name}`,
    us(result.client),
    us(result.raw),
    (result.client / result.raw).toFixed(2),
    "<= 1.25",
  );
}
limitless.stop();
const limited = await serve("limited");
const pace = await outputOf<{ perSecond: number; failed: number }>(Deno.execPath(), [
  "run",
  "-A",
  "--quiet",
  `${here}import_pace.ts`,
  limited.url,
]);
limited.stop();
row(
  "bulk import, calls a second",
  pace.perSecond.toFixed(1),
  "200",
  (pace.perSecond / 200).toFixed(2),
  `>= 198; ${pace.failed} refused, goal 0`,
);
await endBundling();
await Deno.remove(file);
Deno.exit(0);
