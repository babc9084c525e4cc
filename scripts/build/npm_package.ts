// Builds dist/npm, the npm package, from the sources that JSR gets. lib/ holds a module for each entry point and the type
// declarations of each source file, with maps; source/ the sources that the maps point to; browser/ a single file for
// web pages; console/ the emulator's page.
import { consoleFiles } from "../../emulator/console_files.ts";
import { bundleWithMap, compileModules } from "./bundle.ts";
import { collectLicenses } from "./licenses.ts";
import { linkPackages } from "./npm_folders.ts";
import { runProgram } from "./run_program.ts";
import { packageTools } from "../../tests/tool_folders.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The output folder of the npm package. */
export const npmPackageFolder: string = `${root}dist/npm/`;

/** The output folder of the file for web pages. */
export const browserFolder: string = `${root}dist/browser/`;

/** The fields of deno.json that both packages use. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  exports: Record<string, string>;
}

/** Reads deno.json. */
export async function readManifest(): Promise<Manifest> {
  return JSON.parse(await Deno.readTextFile(`${root}deno.json`));
}

/** The OpenAPI document as YAML. JSR has it too, but cannot export it. */
const yamlDocument = "gen/openapi.yaml";

/** The npm export of a source file: its types and its module. Data files are exported as they are. */
function npmExport(source: string): unknown {
  const built = source.replace("./", "./lib/");
  if (!built.endsWith(".ts")) return built;
  return { types: built.replace(/\.ts$/, ".d.ts"), default: built.replace(/\.ts$/, ".js") };
}

/** The package.json of the npm package. It has no dependencies, as the modules contain both of them. */
export function npmManifest({ name, version, description, license, exports }: Manifest): unknown {
  return {
    ...{ name, version, description, license },
    keywords: ["tencent cloud chat", "tencent im", "usersig", "account_import", "rest api", "openapi"],
    type: "module",
    exports: {
      ...Object.fromEntries(Object.entries(exports).map(([path, source]) => [path, npmExport(source)])),
      "./openapi.yaml": `./lib/${yamlDocument}`,
      "./package.json": "./package.json",
    },
    bin: { "tencent-chat": "lib/cli/bin.js" },
    sideEffects: false,
    engines: { node: ">=20" },
    files: ["lib", "source", "browser", "console", "CHANGELOG.md", "LICENSES.txt"],
  };
}

/** The built page. It is generated data, so the package has neither its source nor its types. */
const consoleModule = "emulator/console_files.ts";

/** Writes the page as the module that the emulator serves, and as files that a browser can open. */
async function writeConsolePage(): Promise<void> {
  const module = `export const consoleFiles = ${JSON.stringify(consoleFiles, null, 2)};\n`;
  await Deno.writeTextFile(`${npmPackageFolder}lib/${consoleModule.replace(/\.ts$/, ".js")}`, module);
  await Deno.mkdir(`${npmPackageFolder}console`);
  for (const [name, { text }] of Object.entries(consoleFiles)) {
    await Deno.writeTextFile(`${npmPackageFolder}console/${name}`, text);
  }
}

/** Lists the source files that both registries get, relative to the repository's root. */
async function publishedSources(folder = ""): Promise<string[]> {
  const publishedFolders = ["src", "gen", "emulator", "cli"];
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(root + folder)) {
    const path = folder + name;
    if (isDirectory && (folder !== "" || publishedFolders.includes(name))) {
      found.push(...await publishedSources(`${path}/`));
    } else if (path === "mod.ts" || folder !== "" && name.endsWith(".ts") && path !== consoleModule) found.push(path);
  }
  return found.sort();
}

/** Emits the type declarations of source files, with maps. */
async function emitTypes(files: string[]): Promise<void> {
  const node = await packageTools.install();
  const flags = [
    // `deno check` checks the types. Isolated declarations need no other file, so nothing is resolved here.
    ...["--noCheck", "--isolatedDeclarations", "--emitDeclarationOnly", "--declaration", "--declarationMap"],
    ...["--allowImportingTsExtensions", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"],
    ...["--rootDir", `${npmPackageFolder}source`, "--outDir", `${npmPackageFolder}lib`],
  ];
  const tsc = `${packageTools.path}node_modules/typescript-5.9/bin/tsc`;
  const { success, all } = await runProgram(node, [
    tsc,
    ...flags,
    ...files.map((file) => `${npmPackageFolder}source/${file}`),
  ]);
  if (!success) throw new Error(`emitting the type declarations failed:\n${all}`);
  for (const file of files) {
    const path = `${npmPackageFolder}lib/${file.replace(/\.ts$/, ".d.ts")}`;
    const types = await Deno.readTextFile(path);
    // The replacement has the same length, so the maps stay valid.
    await Deno.writeTextFile(path, types.replace(/((?:from |import\()"\.[^"]*)\.ts"/g, '$1.js"'));
  }
  // The command line exports one function, whose type needs no other declaration of its folder.
  for await (const { name } of Deno.readDir(`${npmPackageFolder}lib/cli`)) {
    if (!name.startsWith("main.")) await Deno.remove(`${npmPackageFolder}lib/cli/${name}`, { recursive: true });
  }
}

/** Builds the npm package and the file for web pages. */
export async function buildPackages(): Promise<void> {
  await Deno.remove(npmPackageFolder, { recursive: true }).catch(() => {});
  await Deno.remove(browserFolder, { recursive: true }).catch(() => {});
  const manifest = await readManifest();
  const files = await publishedSources();
  const json = Object.values(manifest.exports).filter((path) => path.endsWith(".json")).map((path) => path.slice(2));
  const documents = [...json, yamlDocument];
  for (const file of [...files, ...documents]) {
    const folder = documents.includes(file) ? "lib" : "source";
    const path = `${npmPackageFolder}${folder}/${file}`;
    await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    await Deno.copyFile(root + file, path);
  }
  for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) {
    await Deno.copyFile(root + file, npmPackageFolder + file);
  }
  await Deno.writeTextFile(`${npmPackageFolder}package.json`, `${JSON.stringify(npmManifest(manifest), null, 2)}\n`);
  await emitTypes(files);
  const folders = { from: `${npmPackageFolder}source/`, to: `${npmPackageFolder}lib/` };
  const modules = Object.values(manifest.exports).filter((path) => path.endsWith(".ts")).map((path) => path.slice(2));
  const entries = modules.filter((path) => !path.startsWith("cli/"));
  // The modules contain their packages: loading those separately takes Node four times as long as everything else.
  const isEmulator = (path: string): boolean => path.startsWith("emulator/");
  const inlined = await compileModules({ ...folders, entries: entries.filter((path) => !isEmulator(path)) });
  // The emulator has its own copies of the tables: shared ones would be a file each, and Node's time goes by files.
  inlined.push(
    ...await compileModules({
      ...folders,
      entries: entries.filter(isEmulator),
      external: [consoleModule],
      sharedName: "shared_by_emulator",
    }),
  );
  await writeConsolePage();
  await compileModules({ ...folders, entries: ["cli/bin.ts"], external: ["cli/main.ts"] });
  inlined.push(...await compileModules({ ...folders, entries: ["cli/main.ts"], external: entries, program: true }));
  await Deno.writeTextFile(`${npmPackageFolder}LICENSES.txt`, await collectLicenses(inlined, await linkPackages()));
  await Deno.chmod(`${npmPackageFolder}lib/cli/bin.js`, 0o755);
  const banner =
    `/*! ${manifest.name} ${manifest.version}, ${manifest.license}; with parts of @noble/hashes and openapi-fetch, MIT */`;
  const { text, map } = await bundleWithMap({ entry: "mod.ts", minify: true, banner });
  for (const folder of [browserFolder, `${npmPackageFolder}browser/`]) {
    await Deno.mkdir(folder, { recursive: true });
    await Deno.writeTextFile(`${folder}tencent-chat.js`, `${text}//# sourceMappingURL=tencent-chat.js.map\n`);
    await Deno.writeTextFile(`${folder}tencent-chat.js.map`, map);
  }
}
