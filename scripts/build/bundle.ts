// Bundles with esbuild: into one file, or into one module for each entry point.
import { dirname, relative } from "node:path/posix";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions, type Metafile, type Plugin, stop } from "npm:esbuild@0.28.2";
import { linkPackages } from "./npm_folders.ts";

const root = new URL("../../", import.meta.url).pathname;

let packageFolder: Promise<string> | undefined;

/** Resolves Deno's `npm:name@version/path` as a bundler's `name/path`. */
const npmSpecifiers: Plugin = {
  name: "npm specifiers",
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^npm:/ },
      ({ path, kind, resolveDir }) => resolve(path.replace(/^npm:(@?[^@]+)@[^/]+/, "$1"), { kind, resolveDir }),
    );
  },
};

/** What packages import by its short name, which runtimes other than Node do not know. */
const nodeModules = { stream: "node:stream" };

async function sharedOptions(): Promise<BuildOptions> {
  return {
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    nodePaths: [await (packageFolder ??= linkPackages())],
    // Resolved symlinks would put paths of this machine's cache into the output.
    preserveSymlinks: true,
    external: ["node:*", "cloudflare:*"],
    alias: nodeModules,
    legalComments: "none",
    logLevel: "error",
  };
}

/** Options of a bundle. */
export interface BundleOptions {
  /** The entry module, relative to the repository's root. */
  entry: string;
  /** Whether to shorten names and remove white space. Default false. */
  minify?: boolean;
  /** Makes a plain script, not a module, and puts the exports into a variable of this name. */
  globalName?: string;
  /** A comment at the top of the bundle. */
  banner?: string;
  /** Source text to use instead of the entry's file; its imports are relative to the repository's root. */
  source?: string;
}

/** A self-contained bundle. */
export interface Bundle {
  text: string;
  /** The source map. */
  map: string;
  /** The bundled files, relative to the repository's root; packages as `npm/name`. */
  files: string[];
}

/** Bundles a module, with its source map. */
export async function bundleWithMap(options: BundleOptions): Promise<Bundle> {
  const { entry, source, globalName, banner, minify = false } = options;
  const { outputFiles, metafile } = await build({
    ...await sharedOptions(),
    ...source === undefined
      ? { entryPoints: [root + entry] }
      : { stdin: { contents: source, resolveDir: root, sourcefile: entry, loader: "ts" as const } },
    ...globalName === undefined ? {} : { format: "iife", globalName },
    // Modules are strict by default, scripts are not.
    banner: { js: globalName === undefined ? banner ?? "" : '"use strict";' },
    absWorkingDir: root,
    alias: { ...nodeModules, "@std/assert": root + "tests/assert.ts" },
    plugins: [npmSpecifiers],
    write: false,
    sourcemap: "external",
    outdir: "out",
    metafile: true,
    minify,
  });
  const [map, module] = outputFiles; // esbuild puts the map first
  return { text: module!.text, map: withPackageNames(map!.text), files: inputNames(metafile) };
}

/** Bundles a module; returns the bundle's text. */
export async function bundle(options: BundleOptions): Promise<string> {
  return (await bundleWithMap(options)).text;
}

/** Bundles a program with the packages of its node_modules folder, as a user would. */
export async function bundleWithNodeModules(entry: string, globalName?: string): Promise<string> {
  const form = globalName === undefined ? { format: "esm" as const } : { format: "iife" as const, globalName };
  const { outputFiles } = await build({
    ...{
      entryPoints: [entry],
      bundle: true,
      write: false,
      target: "es2022" as const,
      external: ["cloudflare:*", "node:*"],
    },
    ...form,
  });
  return outputFiles[0]!.text;
}

/** The input files of a build; packages as `npm/name`. */
function inputNames({ inputs }: Metafile): string[] {
  return Object.keys(inputs).map(shortenPackagePath);
}

/** Replaces the folder of linked packages with `npm/`. */
function shortenPackagePath(path: string): string {
  return path.replace(/^.*(?:npm|console)_packages\//, "npm/");
}

/** Rewrites a source map to name packages as `npm/name`. */
function withPackageNames(text: string): string {
  const map: { sources: string[] } = JSON.parse(text);
  return JSON.stringify({ ...map, sources: map.sources.map(shortenPackagePath) });
}

/** Options of a compilation. */
export interface CompileOptions {
  /** The source folder, with a trailing slash. */
  from: string;
  /** The output folder, with a trailing slash. */
  to: string;
  /** The sources that become modules, relative to `from`. */
  entries: string[];
  /** What stays an import: sources that another call compiles, relative to `from`, and packages by name. Default none. */
  external?: string[];
  /** The name of the files of code that entries share, before a number. Default `shared`. */
  sharedName?: string;
  /** Whether to build a program for Node. Default false. */
  program?: boolean;
}

/** Compiles modules with source maps; returns the names of the packages that they contain. */
export async function compileModules(
  { from, to, entries, external = [], sharedName = "shared", program = false }: CompileOptions,
): Promise<string[]> {
  // esbuild keeps the path of an external import as it is, but code of a subfolder can end up in the module of an entry.
  // A single entry gets all code, so its folder counts.
  const outputFolder = (importer: string): string => dirname(entries.length === 1 ? from + entries[0] : importer);
  const externals: Plugin = {
    name: "external imports",
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, kind, importer }) => {
        if (kind === "entry-point" || !importer.startsWith(from)) return undefined;
        if (!path.startsWith(".")) {
          const isExternal = external.some((name) => path === name || path.startsWith(`${name}/`));
          return isExternal ? { path, external: true } : undefined;
        }
        const target = new URL(path, `file://${importer}`).pathname;
        if (!external.includes(target.replace(from, ""))) return undefined;
        const relativePath = relative(outputFolder(importer), target).replace(/\.ts$/, ".js");
        return { path: relativePath.startsWith(".") ? relativePath : `./${relativePath}`, external: true };
      });
    },
  };
  const { metafile } = await build({
    ...await sharedOptions(),
    entryPoints: entries.map((file) => from + file),
    absWorkingDir: from,
    outbase: from,
    outdir: to,
    plugins: [externals],
    splitting: true,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    // Bundled CommonJS packages call require for node: modules.
    ...program && { platform: "node" as const, minifyWhitespace: true, banner: { js: requireForCommonJs } },
  });
  const outputs = Object.keys(metafile.outputs).map((path) => new URL(path, `file://${from}`).pathname);
  const modules = outputs.filter((path) => path.endsWith(".js"));
  const chunks = modules.map((path) => path.slice(path.lastIndexOf("/") + 1)).filter((name) =>
    name.startsWith("chunk-")
  );
  const renameChunks = (text: string): string =>
    chunks.reduce((text, name, i) => text.replaceAll(name, `${sharedName}_${i + 1}.js`), text);
  for (const path of outputs) {
    const text = await Deno.readTextFile(path);
    await Deno.remove(path);
    await Deno.writeTextFile(renameChunks(path), renameChunks(path.endsWith(".map") ? withPackageNames(text) : text));
  }
  return bundledPackages(metafile);
}

/** The names of the packages in a build. */
export function bundledPackages(metafile: Metafile): string[] {
  const names = inputNames(metafile).filter((name) => name.startsWith("npm/"));
  return [...new Set(names.map((name) => name.match(/^npm\/(@[^/]+\/[^/]+|[^/]+)/)![1]!))];
}

const requireForCommonJs =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** The size of a text in bytes after gzip -9. */
export function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Stops esbuild's process. */
export async function endBundling(): Promise<void> {
  await stop();
}
