// One module, or a module for each source file, by esbuild.
import { gzipSync } from "node:zlib";
import { build, type BuildOptions, type Metafile, type Plugin, stop } from "npm:esbuild@0.28.2";
import { linkPackages } from "./npm_folders.ts";

const root = new URL("../../", import.meta.url).pathname;

let packages: Promise<string> | undefined;

/** `npm:name@version/path` as Deno writes it is `name/path` for a bundler. */
const npmSpecifiers: Plugin = {
  name: "npm specifiers",
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^npm:/ },
      ({ path, kind, resolveDir }) => resolve(path.replace(/^npm:(@?[^@]+)@[^/]+/, "$1"), { kind, resolveDir }),
    );
  },
};

async function common(): Promise<BuildOptions> {
  return {
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    nodePaths: [await (packages ??= linkPackages())],
    // The real place of a package is a cache of this machine's, which is to stand in no output.
    preserveSymlinks: true,
    external: ["node:*"],
    legalComments: "none",
    logLevel: "error",
  };
}

/** What to bundle. */
export interface BundleOptions {
  /** Module to begin at, from the repository's root on. */
  entry: string;
  /** Take names and spaces out. */
  minify?: boolean;
  /** Make a plain script that puts the exports into a variable of this name, in place of a module. */
  globalName?: string;
  /** A comment to begin with. */
  banner?: string;
  /** Source text in place of a file; imports in it count from the repository's root. */
  source?: string;
}

/** A bundle with everything it needs inside. */
export interface Bundle {
  text: string;
  /** Its source map. */
  map: string;
  /** The files that are in it, from the repository's root on; packages by name. */
  files: string[];
}

/** Bundles a module. */
export async function bundleWithMap(options: BundleOptions): Promise<Bundle> {
  const { entry, source, globalName, banner, minify = false } = options;
  const { outputFiles, metafile } = await build({
    ...await common(),
    ...source === undefined
      ? { entryPoints: [root + entry] }
      : { stdin: { contents: source, resolveDir: root, sourcefile: entry, loader: "ts" as const } },
    ...globalName === undefined ? {} : { format: "iife", globalName },
    // What is strict in a module is to be so in a script.
    banner: { js: globalName === undefined ? banner ?? "" : '"use strict";' },
    absWorkingDir: root,
    alias: { "@std/assert": root + "tests/assert.ts" },
    plugins: [npmSpecifiers],
    write: false,
    sourcemap: "external",
    outdir: "out",
    metafile: true,
    minify,
  });
  const [map, module] = outputFiles;
  return { text: module!.text, map: withoutPlaces(map!.text), files: namesOf(metafile) };
}

/** The bundle's text alone. */
export async function bundle(options: BundleOptions): Promise<string> {
  return (await bundleWithMap(options)).text;
}

/** Bundles a program of a folder that has packages installed, as its user would. */
export async function bundleInstalled(entry: string, globalName?: string): Promise<string> {
  const form = globalName === undefined ? { format: "esm" as const } : { format: "iife" as const, globalName };
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, target: "es2022", ...form });
  return outputFiles[0]!.text;
}

/** Names of a build's inputs; packages begin with `npm/`. */
function namesOf({ inputs }: Metafile): string[] {
  return Object.keys(inputs).map(packagePath);
}

function packagePath(path: string): string {
  return path.replace(/^.*(?:npm|console)_packages\//, "npm/");
}

/** A source map that names packages by name. */
function withoutPlaces(text: string): string {
  const map: { sources: string[] } = JSON.parse(text);
  return JSON.stringify({ ...map, sources: map.sources.map(packagePath) });
}

/** What to compile. */
export interface CompileOptions {
  /** Folder of the sources; ends with a slash. */
  from: string;
  /** Where the modules go; ends with a slash. */
  to: string;
  /** The sources that become modules of their own, from there on. What they share goes into `shared_1.js` and so on. */
  entries: string[];
  /** What stays an import: sources that are modules of another call, from there on, and packages by their names. */
  external: string[];
  /** Whether it is for Node, with packages inside. */
  program?: boolean;
}

/** Makes modules with source maps, and gives back the names of the packages that went into any. */
export async function compile({ from, to, entries, external, program = false }: CompileOptions): Promise<string[]> {
  const externals: Plugin = {
    name: "what stays an import",
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, kind, importer }) => {
        if (kind === "entry-point" || !importer.startsWith(from)) return undefined;
        const isSource = path.startsWith(".");
        const target = isSource ? new URL(path, `file://${importer}`).pathname.replace(from, "") : path;
        const stays = external.some((name) =>
          isSource ? target === name : target === name || target.startsWith(`${name}/`)
        );
        return stays ? { path: isSource ? path.replace(/\.ts$/, ".js") : path, external: true } : undefined;
      });
    },
  };
  const { metafile } = await build({
    ...await common(),
    entryPoints: entries.map((file) => from + file),
    absWorkingDir: from,
    outbase: from,
    outdir: to,
    plugins: [externals],
    splitting: true,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    // CommonJS inside needs a require for node:*.
    ...program && { platform: "node" as const, minifyWhitespace: true, banner: { js: requireForCommonJs } },
  });
  const outputs = Object.keys(metafile.outputs).map((path) => new URL(path, `file://${from}`).pathname);
  const modules = outputs.filter((path) => path.endsWith(".js"));
  const chunks = modules.map((path) => path.slice(path.lastIndexOf("/") + 1)).filter((name) =>
    name.startsWith("chunk-")
  );
  const renamed = (text: string): string =>
    chunks.reduce((text, name, i) => text.replaceAll(name, `shared_${i + 1}.js`), text);
  for (const path of outputs) {
    const text = await Deno.readTextFile(path);
    await Deno.remove(path);
    await Deno.writeTextFile(renamed(path), renamed(path.endsWith(".map") ? withoutPlaces(text) : text));
  }
  return packagesIn(metafile);
}

/** Names of the packages that went into a build. */
export function packagesIn(metafile: Metafile): string[] {
  const names = namesOf(metafile).filter((name) => name.startsWith("npm/"));
  return [...new Set(names.map((name) => name.match(/^npm\/(@[^/]+\/[^/]+|[^/]+)/)![1]!))];
}

const requireForCommonJs =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Bytes of a text after gzip -9. */
export function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Ends esbuild's process. */
export async function endBundling(): Promise<void> {
  await stop();
}
