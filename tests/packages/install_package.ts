// Packs the npm package and installs it into an empty folder, as a user would.
import { npmPackageFolder } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { packageTools } from "../tool_folders.ts";

/** A folder in which the package is installed. */
export interface Installation {
  /** The folder's path, with a trailing slash. */
  path: string;
  /** The path of the packed file. */
  tarball: string;
  /** The files in it, sorted. */
  files: string[];
  /** The path of a Node that can run tools. */
  node: string;
}

/** Packs dist/npm and installs the tarball. */
export async function installPackage(): Promise<Installation> {
  const node = await packageTools.install();
  const path = await Deno.makeTempDir({ prefix: "consumer-" }) + "/";
  const npm = async (args: string[], cwd: string): Promise<string> => {
    const program = `${packageTools.path}node_modules/npm/bin/npm-cli.js`;
    const { success, out, all } = await runProgram(node, [program, ...args], { cwd });
    if (!success) throw new Error(`npm ${args.join(" ")} failed:\n${all}`);
    return out;
  };
  const printed = JSON.parse(await npm(["pack", "--json", "--pack-destination", path], npmPackageFolder));
  // npm 12 prints an object with the package's name as its key; earlier versions print a list.
  const [packed] = Array.isArray(printed) ? printed : Object.values<typeof printed>(printed);
  const tarball = path + packed.filename;
  await Deno.writeTextFile(`${path}package.json`, '{ "private": true, "type": "module" }');
  await npm(["install", "--no-audit", "--no-fund", "--loglevel=error", tarball], path);
  const files = packed.files.map((file: { path: string }) => file.path).sort();
  return { path, tarball, files, node };
}
