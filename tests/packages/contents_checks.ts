// Checks the contents of the packages: files, exports, and the results of package linters.
import { check, type CheckResult } from "../check_result.ts";
import { npmPackageFolder, readManifest } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { packageTools } from "../tool_folders.ts";
import type { Installation } from "./install_package.ts";

/** Describes how two lists differ; empty if they do not. */
function difference(actual: string[], expected: string[]): string {
  const unexpected = actual.filter((name) => !expected.includes(name)).map((name) => `unexpected: ${name}`);
  const missing = expected.filter((name) => !actual.includes(name)).map((name) => `missing: ${name}`);
  return [...unexpected, ...missing].join("\n");
}

/** Checks the contents of the packages. */
export async function checkPackageContents({ path, tarball, files, node }: Installation): Promise<CheckResult[]> {
  const runLinter = async (program: string, args: string[]): Promise<string> => {
    const { success, all } = await runProgram(node, [`${packageTools.path}node_modules/${program}`, ...args], {
      cwd: path,
    });
    return success && !/warning/i.test(all) ? "" : all;
  };
  const installed = `${path}node_modules/@unofficial/tencent-chat/`;
  return [
    await check("the tarball has exactly the files of tests/packages/files.txt", async () => {
      const expected = (await Deno.readTextFile(new URL("./files.txt", import.meta.url))).trim();
      return difference(files, expected.split("\n"));
    }),
    await check("the export maps of JSR and npm have the same entry points", async () => {
      const npm = JSON.parse(await Deno.readTextFile(`${installed}package.json`));
      const jsr = await readManifest();
      // Only npm has these: tools read a package's manifest through one, and JSR exports no YAML.
      const onlyNpm = ["./package.json", "./openapi.yaml"];
      const names = Object.keys(npm.exports).filter((name) => !onlyNpm.includes(name));
      const targets = Object.entries<{ default: string } | string>(npm.exports).map(([name, target]) => {
        const file = typeof target === "string" ? target : target.default;
        return [name, file.replace("./lib/", "./").replace(/\.js$/, ".ts")];
      });
      const mismatched = targets.filter(([name = "", file]) => !onlyNpm.includes(name) && jsr.exports[name] !== file);
      return difference(names, Object.keys(jsr.exports)) +
        mismatched.map(([name]) => `different source: ${name}`).join("\n");
    }),
    await check("the npm package has every file that its manifest and maps refer to", async () => {
      const npm = JSON.parse(await Deno.readTextFile(`${installed}package.json`));
      const referenced = [...JSON.stringify([npm.exports, npm.bin]).matchAll(/"(?:\.\/)?((?:lib|package)[^"]*)"/g)];
      const missing = referenced.map(([, file]) => file!).filter((file) => !files.includes(file));
      for (const map of files.filter((file) => file.endsWith(".map") && !file.startsWith("browser/"))) {
        const { sources }: { sources: string[] } = JSON.parse(await Deno.readTextFile(installed + map));
        const paths = sources.filter((source) => !source.startsWith("npm/"));
        const sourceFiles = paths.map((source) => new URL(source, `file:///${map}`).pathname.slice(1));
        missing.push(
          ...sourceFiles.filter((file) => !files.includes(file)).map((file) => `${file}, referenced in ${map}`),
        );
      }
      return missing.join("\n");
    }),
    await check("no file of the package has a path of the machine that built it", async () => {
      const root = new URL("../../", import.meta.url).pathname;
      const leaking: string[] = [];
      for (const file of files) {
        const text = await Deno.readTextFile(installed + file);
        if ([root, path, "/.cache/", "/tmp/", Deno.env.get("HOME") || root].some((folder) => text.includes(folder))) {
          leaking.push(file);
        }
      }
      return leaking.join("\n");
    }),
    await check(
      "publint --strict finds no problems",
      () => runLinter("publint/src/cli.js", ["run", "--strict", tarball]),
    ),
    await check("attw finds no problems in any entry point for ESM", () => {
      const args = [
        tarball,
        "--profile",
        "esm-only",
        "--no-emoji",
        "--no-color",
        "--exclude-entrypoints",
        "./openapi.json",
        "./openapi.yaml",
        "./migration.schema.json",
      ];
      return runLinter("@arethetypeswrong/cli/dist/index.js", args);
    }),
    await check("package.json has the version of deno.json, and CHANGELOG.md has an entry for it", async () => {
      const { version } = await readManifest();
      const npm = JSON.parse(await Deno.readTextFile(`${npmPackageFolder}package.json`));
      const changes = await Deno.readTextFile(`${npmPackageFolder}CHANGELOG.md`);
      return npm.version === version && changes.includes(`## ${version}`)
        ? ""
        : `expected version ${version} in package.json and CHANGELOG.md, got ${npm.version} in package.json`;
    }),
  ];
}
