// Runs third-party code generators on the published document. Each generated client is type-checked with `strict` and has
// to make the calls of drivers/client_scenario.ts, over HTTP.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { signUserSig } from "../../src/usersig.ts";
import { testApp } from "../service/test_app.ts";
import type { CheckResult } from "../check_result.ts";
import { consumers } from "../tool_folders.ts";
import { expectedCalls, expectedOutcome } from "./drivers/client_scenario.ts";

const { path: folder, run } = consumers;

const document = "../../gen/openapi.json";

/** A code generator. */
interface Generator {
  name: string;
  /** The program in drivers/ that uses the generated client, without extension. */
  driver: string;
  /** The generator's program in node_modules, and its arguments. */
  args: string[];
  /** The file to write its standard output to, if it prints the client instead of writing it. */
  output?: string;
}

const kubb = (client: string): Generator => ({
  name: `kubb, ${client} client`,
  driver: `kubb_${client}`,
  args: ["@kubb/cli/bin/kubb.cjs", "generate", "--config", `configs/kubb_${client}.config.mjs`],
});

const generators: Generator[] = [
  {
    name: "openapi-typescript + openapi-fetch",
    driver: "openapi_fetch",
    args: ["openapi-typescript/bin/cli.js", document, "-o", ".generated/openapi_fetch/schema.ts"],
  },
  {
    name: "@hey-api/openapi-ts",
    driver: "hey_api",
    args: ["@hey-api/openapi-ts/bin/run.js", "-i", document, "-o", ".generated/hey_api", "-c", "@hey-api/client-fetch"],
  },
  { name: "orval, fetch", driver: "orval", args: ["orval/dist/bin/orval.js", "--config", "configs/orval.config.cjs"] },
  { name: "oazapfts", driver: "oazapfts", args: ["oazapfts/dist/cli.js", document, ".generated/oazapfts.ts"] },
  kubb("fetch"),
  kubb("axios"),
  {
    name: "swagger-typescript-api",
    driver: "swagger_typescript_api",
    args: [
      ...["swagger-typescript-api/dist/cli.mjs", "generate", "-p", document],
      ...["-o", ".generated/swagger_typescript_api", "-n", "api.ts"],
    ],
  },
  {
    name: "openapi-zod-client",
    driver: "openapi_zod_client",
    args: ["openapi-zod-client/bin.js", document, "-o", ".generated/openapi_zod_client.ts"],
  },
  {
    name: "openapi-typescript-codegen",
    driver: "openapi_typescript_codegen",
    args: [
      ...["openapi-typescript-codegen/bin/index.js", "-i", document],
      ...["-o", ".generated/openapi_typescript_codegen", "--client", "fetch"],
    ],
  },
  {
    name: "openapi-client-axios",
    driver: "openapi_client_axios",
    args: ["openapicmd/bin/run.js", "typegen", document],
    output: ".generated/openapi_client_axios.d.ts",
  },
  {
    name: "@rtk-query/codegen-openapi",
    driver: "rtk_query",
    args: ["@rtk-query/codegen-openapi/lib/bin/cli.mjs", "configs/rtk_query.config.cjs"],
  },
];

/** Installs the generators of tests/generators/package.json and tests each. */
export async function testGenerators(): Promise<CheckResult[]> {
  const node = await consumers.install();
  await Deno.remove(`${folder}.generated`, { recursive: true }).catch(() => {});
  for (const path of ["", "/openapi_fetch", "/bundles"]) await Deno.mkdir(`${folder}.generated${path}`);

  // Two at a time: each one runs a sequence of processes, and a test machine has at least two cores.
  const results: CheckResult[] = [];
  const queue = generators.entries();
  const worker = async (): Promise<void> => {
    for (const [i, generator] of queue) results[i] = await testGenerator(generator, node);
  };
  await Promise.all([worker(), worker()]);
  return results;
}

async function testGenerator(generator: Generator, node: string): Promise<CheckResult> {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  const problem = await runGenerator(generator, node, server.url).catch((error) => String(error));
  await server.close();
  const sent = emulator.calls.map(({ operation, errorCode }) => `${operation} ${errorCode}`).join(", ");
  return {
    name: generator.name,
    problem: problem || (sent === expectedCalls ? "" : `expected the calls ${expectedCalls}, got ${sent}`),
  };
}

/** Generates, type-checks, bundles and runs a client. Returns the problem; empty if there is none. */
async function runGenerator({ driver, args, output }: Generator, node: string, baseUrl: string): Promise<string> {
  const [program, ...rest] = args;
  const generated = await run(node, [`node_modules/${program}`, ...rest]);
  if (!generated.success) return `generating failed:\n${generated.all}`;
  if (output) await Deno.writeTextFile(folder + output, generated.out);
  const source = `drivers/${driver}.ts`;
  const options = [
    ...["--strict", "--noEmit", "--skipLibCheck", "--allowImportingTsExtensions", "--resolveJsonModule"],
    ...["--target", "ES2022", "--module", "ESNext", "--moduleResolution", "Bundler"],
    ...["--lib", "ES2022,DOM,DOM.Iterable", "--types", "node"],
  ];
  const checked = await run(node, ["node_modules/typescript/bin/tsc", ...options, source]);
  if (!checked.success) return `the type check failed:\n${checked.all}`;
  const bundle = `.generated/bundles/${driver}.mjs`;
  const bundling = ["--bundle", "--platform=node", "--format=esm", "--log-level=error", `--outfile=${bundle}`];
  // axios' Node build calls require for node: modules, and an ES module has no require.
  const banner = '--banner:js=import{createRequire}from"node:module";const require=createRequire(import.meta.url);';
  const bundled = await run(`${folder}node_modules/esbuild/bin/esbuild`, [source, ...bundling, banner]);
  if (!bundled.success) return `bundling failed:\n${bundled.all}`;
  const called = await run(node, [bundle, baseUrl, signUserSig({ ...testApp, userId: "administrator" })]);
  return called.out.trim() === expectedOutcome ? "" : `expected the outcome ${expectedOutcome}, got:\n${called.all}`;
}
