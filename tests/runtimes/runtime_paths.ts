// Gets the runtimes that tests and benchmarks need, as npm packages that carry real binaries, into Deno's cache.
import { npmFolder } from "../../scripts/build/npm_folders.ts";

const folder = new URL("./programs/", import.meta.url);

/** Where the program is inside each package of tests/runtimes/programs/deno.json. */
const binaries = {
  node20: "bin/node",
  node22: "bin/node",
  node24: "bin/node",
  bun: "bin/bun",
  workerd: "bin/workerd",
} as const;

/** A runtime that tests/runtimes/programs/deno.json names. */
export type RuntimeName = keyof typeof binaries;

/** Path of a runtime's program, downloaded if need be; undefined where there is none for this machine. */
export async function runtimePath(name: RuntimeName): Promise<string | undefined> {
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("deno.json", folder)));
  const specifier: string | undefined = imports[`${name}-${Deno.build.os}-${Deno.build.arch}`];
  if (specifier === undefined) return undefined;
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["cache", "--quiet", "--config", "deno.json", specifier],
    cwd: folder,
  }).output();
  if (!success) throw new Error(`${specifier} cannot be had:\n${new TextDecoder().decode(stderr)}`);
  return `${await npmFolder(specifier)}/${binaries[name]}`;
}
