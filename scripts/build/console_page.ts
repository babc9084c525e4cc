// Builds the emulator's page from console/: one HTML file, one script and one style sheet.
import { build, type Plugin } from "npm:esbuild@0.28.2";
import { consolePolicy } from "../../emulator/serve_console.ts";
import { linkPackages } from "./npm_folders.ts";
import { collectLicenses } from "./licenses.ts";
import { bundledPackages } from "./bundle.ts";
import { formDocument } from "./form_document.ts";
import { runProgram } from "./run_program.ts";

const root = new URL("../../", import.meta.url).pathname;
const folder = `${root}console/`;

/** A file of the page. */
export interface PageFile {
  /** The Content-Type header. */
  type: string;
  text: string;
}

/** Replaces React with Preact, and packages that a browser makes unnecessary with small modules. */
const alias = {
  "react": "preact/compat",
  "react-dom": "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  "markdown-to-jsx/react": `${folder}stand_ins/markdown.ts`,
  "fast-uri": `${folder}stand_ins/uri.ts`,
  "@rjsf/validator-ajv8": `${folder}stand_ins/validator.ts`,
};

/** Reduces the OpenAPI document to what the page's forms need, see {@link formDocument}. */
const requestsOnly: Plugin = {
  name: "requests only",
  setup({ onLoad }) {
    onLoad({ filter: /gen\/openapi\.json$/ }, async ({ path }) => {
      const contents = JSON.stringify(formDocument(JSON.parse(await Deno.readTextFile(path))));
      return { contents, loader: "json" };
    });
  },
};

/** Components that the form library always includes but no schema of the spec uses. */
const unusedParts =
  /@rjsf\/core\/lib\/components\/(fields\/Layout|widgets\/(Alt|Checkbox|Color|Date|Email|File|Password|Ra|Textarea|Time|URL))\w+\.js$/;

const withoutUnusedParts: Plugin = {
  name: "without unused parts",
  setup({ onLoad }) {
    onLoad({ filter: unusedParts }, () => ({ contents: "export default () => null;", loader: "js" }));
  },
};

/** Installs the packages that only the page needs; returns their folder. */
async function installPackages(): Promise<string> {
  const { success, all } = await runProgram(Deno.execPath(), [
    ...["cache", "--quiet", "--config", "deno.json", "--lock", "deno.lock", "--frozen", "main.tsx"],
  ], { cwd: folder });
  if (!success) throw new Error(`installing the packages of console/ failed:\n${all}`);
  return await linkPackages("console/deno.lock", "dist/console_packages");
}

/** Builds the page; returns its files by name. */
export async function buildConsolePage(): Promise<Record<string, PageFile>> {
  const packages = await installPackages();
  const { outputFiles, metafile } = await build({
    entryPoints: [`${folder}main.tsx`, `${folder}console.css`],
    absWorkingDir: root,
    outdir: "out",
    write: false,
    bundle: true,
    minify: true,
    // Browsers load scripts, but no modules, in a page that is opened from a file.
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    jsx: "automatic",
    jsxImportSource: "preact",
    mainFields: ["module", "main"],
    conditions: ["import", "browser"],
    define: { "process.env.NODE_ENV": '"production"' },
    // The CSV parser imports it in Node only.
    external: ["stream"],
    nodePaths: [packages],
    preserveSymlinks: true,
    alias,
    plugins: [requestsOnly, withoutUnusedParts],
    legalComments: "none",
    logLevel: "error",
    metafile: true,
  });
  const textOf = (name: string): string => outputFiles.find(({ path }) => path.endsWith(name))!.text;
  const html = await Deno.readTextFile(`${folder}index.html`);
  return {
    "index.html": { type: "text/html; charset=utf-8", text: html.replace("{{policy}}", consolePolicy()) },
    "console.js": { type: "text/javascript; charset=utf-8", text: textOf("main.js") },
    "console.css": { type: "text/css; charset=utf-8", text: textOf("console.css") },
    "licenses.txt": {
      type: "text/plain; charset=utf-8",
      text: await collectLicenses(bundledPackages(metafile), packages),
    },
  };
}

/** Writes the source of the module that the emulator serves the page from. */
export function consoleModule(files: Record<string, PageFile>): string {
  const entries = Object.entries(files).map(([name, { type, text }]) =>
    `  ${JSON.stringify(name)}: { type: ${JSON.stringify(type)}, text: ${JSON.stringify(text)} },\n`
  );
  return `// Made by \`deno task console\` from console/. Do not edit.

/** The files of the page, by name. */
export const consoleFiles: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
${entries.join("")}};
`;
}
