// Downloads the runtimes that tests and benchmarks need: npm packages with real binaries, kept in Deno's cache.
import { npmFolder } from "../../scripts/build/npm_folders.ts";

const folder = new URL("./programs/", import.meta.url);

/** The path of the binary in each package of tests/runtimes/programs/deno.json. */
const binaries = {
  node20: "bin/node",
  node22: "bin/node",
  node24: "bin/node",
  bun: "bin/bun",
  workerd: "bin/workerd",
} as const;

/** A runtime of tests/runtimes/programs/deno.json. */
export type RuntimeName = keyof typeof binaries;

/** The path of a runtime's binary, downloaded if it is missing; undefined if there is none for this platform. */
export async function runtimePath(name: RuntimeName): Promise<string | undefined> {
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("deno.json", folder)));
  const specifier: string | undefined = imports[`${name}-${Deno.build.os}-${Deno.build.arch}`];
  if (specifier === undefined) return undefined;
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["cache", "--quiet", "--config", "deno.json", specifier],
    cwd: folder,
  }).output();
  if (!success) throw new Error(`downloading ${specifier} failed:\n${new TextDecoder().decode(stderr)}`);
  return `${await npmFolder(specifier)}/${binaries[name]}`;
}

/** The path of a runtime's binary. Throws if there is none for this platform. */
export async function requireRuntime(name: RuntimeName): Promise<string> {
  const path = await runtimePath(name);
  if (path === undefined) throw new Error(`${name} is not available for ${Deno.build.os} on ${Deno.build.arch}`);
  return path;
}
