// One bundled module out of an entry point, with everything it needs inside.
import { gzipSync } from "node:zlib";
import { build, type Plugin, stop } from "npm:esbuild@0.28.2";
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

/** What to bundle. */
export interface BundleOptions {
  /** Module to begin at, from the repository's root on. */
  entry: string;
  /** Take names and spaces out. */
  minify?: boolean;
  /** Make a plain script that puts the exports into a variable of this name, in place of a module. */
  globalName?: string;
  /** Source text in place of a file; imports in it count from the repository's root. */
  source?: string;
}

/** The bundle as text. */
export async function bundle({ entry, source, globalName, minify = false }: BundleOptions): Promise<string> {
  const { outputFiles } = await build({
    ...source === undefined
      ? { entryPoints: [root + entry] }
      : { stdin: { contents: source, resolveDir: root, sourcefile: entry, loader: "ts" as const } },
    absWorkingDir: root,
    bundle: true,
    write: false,
    ...globalName === undefined ? { format: "esm" } : { format: "iife", globalName, banner: { js: '"use strict";' } },
    target: "es2022",
    mainFields: ["module", "main"],
    conditions: ["import"],
    alias: { "@std/assert": root + "tests/assert.ts" },
    nodePaths: [await (packages ??= linkPackages())],
    plugins: [npmSpecifiers],
    external: ["node:*"],
    logLevel: "error",
    minify,
    platform: "neutral",
  });
  return outputFiles[0]!.text;
}

/** Bytes of a text after gzip -9. */
export function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Ends esbuild's process and takes away what was made for it. */
export async function endBundling(): Promise<void> {
  await stop();
  if (packages) await Deno.remove(await packages, { recursive: true });
  packages = undefined;
}
