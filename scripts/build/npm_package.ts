// dist/npm: the package for npm, out of the same sources that JSR gets. lib/ holds a module for each entry point
// and the types of each source file, with maps; source/ holds what the maps lead to; browser/ the one file for pages,
// console/ the emulator's page.
import { consoleFiles } from "../../emulator/console_files.ts";
import { bundleWithMap, compile } from "./bundle.ts";
import { licensesOf } from "./licenses.ts";
import { linkPackages } from "./npm_folders.ts";
import { runProgram } from "./run_program.ts";
import { packageTools } from "../../tests/tool_folders.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Where the package is built. */
export const npmFolder: string = `${root}dist/npm/`;

/** Where the file for pages is built. */
export const browserFolder: string = `${root}dist/browser/`;

/** Parts of deno.json that both packages are made of. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  exports: Record<string, string>;
}

/** The product's manifest. */
export async function readManifest(): Promise<Manifest> {
  return JSON.parse(await Deno.readTextFile(`${root}deno.json`));
}

/** The npm exports of a source file: its types and its module; data stands as it is. */
function npmExport(source: string): unknown {
  const built = source.replace("./", "./lib/");
  if (!built.endsWith(".ts")) return built;
  return { types: built.replace(/\.ts$/, ".d.ts"), default: built.replace(/\.ts$/, ".js") };
}

/** The npm package's manifest. Its two dependencies are inside its modules, so it names none. */
export function npmManifest({ name, version, description, license, exports }: Manifest): unknown {
  return {
    ...{ name, version, description, license },
    keywords: ["tencent cloud chat", "tencent im", "usersig", "account_import", "rest api", "openapi"],
    type: "module",
    exports: {
      ...Object.fromEntries(Object.entries(exports).map(([path, source]) => [path, npmExport(source)])),
      "./package.json": "./package.json",
    },
    bin: { "tencent-chat": "lib/cli/bin.js" },
    sideEffects: false,
    engines: { node: ">=20" },
    files: ["lib", "source", "browser", "console", "CHANGELOG.md", "LICENSES.txt"],
  };
}

/** The page: data that is made of another tree, so it has neither source nor types in the package. */
const pageModule = "emulator/console_files.ts";

/** Writes the page twice: as the module that the emulator serves it from, and as files that can be opened. */
async function writePage(): Promise<void> {
  const module = `export const consoleFiles = ${JSON.stringify(consoleFiles, null, 2)};\n`;
  await Deno.writeTextFile(`${npmFolder}lib/${pageModule.replace(/\.ts$/, ".js")}`, module);
  await Deno.mkdir(`${npmFolder}console`);
  for (const [name, { text }] of Object.entries(consoleFiles)) {
    await Deno.writeTextFile(`${npmFolder}console/${name}`, text);
  }
}

/** The source files that both registries get, from the repository's root on. */
async function sources(folder = ""): Promise<string[]> {
  const rooms = ["src", "gen", "emulator", "cli"];
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(root + folder)) {
    const path = folder + name;
    if (isDirectory && (folder !== "" || rooms.includes(name))) found.push(...await sources(`${path}/`));
    else if (path === "mod.ts" || folder !== "" && name.endsWith(".ts") && path !== pageModule) found.push(path);
  }
  return found.sort();
}

async function compileTypes(files: string[]): Promise<void> {
  const node = await packageTools.install();
  const flags = [
    // Types are checked elsewhere; each file's public types stand in it, so nothing has to be resolved here.
    ...["--noCheck", "--isolatedDeclarations", "--emitDeclarationOnly", "--declaration", "--declarationMap"],
    ...["--allowImportingTsExtensions", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"],
    ...["--rootDir", `${npmFolder}source`, "--outDir", `${npmFolder}lib`],
  ];
  const tsc = `${packageTools.path}node_modules/typescript-5.9/bin/tsc`;
  const { success, all } = await runProgram(node, [
    tsc,
    ...flags,
    ...files.map((file) => `${npmFolder}source/${file}`),
  ]);
  if (!success) throw new Error(`the types cannot be compiled:\n${all}`);
  for (const file of files) {
    const path = `${npmFolder}lib/${file.replace(/\.ts$/, ".d.ts")}`;
    const types = await Deno.readTextFile(path);
    // As long as it was, so that the maps stay right.
    await Deno.writeTextFile(path, types.replace(/((?:from |import\()"\.[^"]*)\.ts"/g, '$1.js"'));
  }
  // The command line is one function; what stands behind it is in its module.
  for await (const { name } of Deno.readDir(`${npmFolder}lib/cli`)) {
    if (!name.startsWith("main.")) await Deno.remove(`${npmFolder}lib/cli/${name}`);
  }
}

/** Builds the package and the file for pages. */
export async function buildPackages(): Promise<void> {
  await Deno.remove(npmFolder, { recursive: true }).catch(() => {});
  await Deno.remove(browserFolder, { recursive: true }).catch(() => {});
  const manifest = await readManifest();
  const files = await sources();
  for (const file of [...files, "gen/openapi.json"]) {
    const folder = file === "gen/openapi.json" ? "lib" : "source";
    const path = `${npmFolder}${folder}/${file}`;
    await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    await Deno.copyFile(root + file, path);
  }
  for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) await Deno.copyFile(root + file, npmFolder + file);
  await Deno.writeTextFile(`${npmFolder}package.json`, `${JSON.stringify(npmManifest(manifest), null, 2)}\n`);
  await compileTypes(files);
  const places = { from: `${npmFolder}source/`, to: `${npmFolder}lib/` };
  const modules = Object.values(manifest.exports).filter((path) => path.endsWith(".ts")).map((path) => path.slice(2));
  const entries = modules.filter((path) => !path.startsWith("cli/"));
  // Packages go into the modules: loading them one by one takes Node four times as long as all the rest.
  const inlined = await compile({ ...places, entries, external: [pageModule] });
  await writePage();
  await compile({ ...places, entries: ["cli/bin.ts"], external: ["cli/main.ts"] });
  inlined.push(...await compile({ ...places, entries: ["cli/main.ts"], external: entries, program: true }));
  await Deno.writeTextFile(`${npmFolder}LICENSES.txt`, await licensesOf(inlined, await linkPackages()));
  await Deno.chmod(`${npmFolder}lib/cli/bin.js`, 0o755);
  const banner =
    `/*! ${manifest.name} ${manifest.version}, ${manifest.license}; with parts of @noble/hashes and openapi-fetch, MIT */`;
  const { text, map } = await bundleWithMap({ entry: "mod.ts", minify: true, banner });
  for (const folder of [browserFolder, `${npmFolder}browser/`]) {
    await Deno.mkdir(folder, { recursive: true });
    await Deno.writeTextFile(`${folder}tencent-chat.js`, `${text}//# sourceMappingURL=tencent-chat.js.map\n`);
    await Deno.writeTextFile(`${folder}tencent-chat.js.map`, map);
  }
}
