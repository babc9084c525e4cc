// The npm package as a user gets it: packed, and installed into an empty folder.
import { npmFolder } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { packageTools } from "../tool_folders.ts";

/** A folder that the package is installed in. */
export interface Installation {
  /** Ends with a slash. */
  path: string;
  /** The packed file. */
  tarball: string;
  /** What is in it, in order. */
  files: string[];
  /** A Node to run tools with. */
  node: string;
}

/** Packs dist/npm and installs it. */
export async function installPackage(): Promise<Installation> {
  const node = await packageTools.install();
  const path = await Deno.makeTempDir({ prefix: "consumer-" }) + "/";
  const npm = async (args: string[], cwd: string): Promise<string> => {
    const program = `${packageTools.path}node_modules/npm/bin/npm-cli.js`;
    const { success, out, all } = await runProgram(node, [program, ...args], { cwd });
    if (!success) throw new Error(`npm ${args.join(" ")} failed:\n${all}`);
    return out;
  };
  const printed = JSON.parse(await npm(["pack", "--json", "--pack-destination", path], npmFolder));
  // npm 12 names the package where earlier ones have a list.
  const [packed] = Array.isArray(printed) ? printed : Object.values<typeof printed>(printed);
  const tarball = path + packed.filename;
  await Deno.writeTextFile(`${path}package.json`, '{ "private": true, "type": "module" }');
  await npm(["install", "--no-audit", "--no-fund", "--loglevel=error", tarball], path);
  const files = packed.files.map((file: { path: string }) => file.path).sort();
  return { path, tarball, files, node };
}
