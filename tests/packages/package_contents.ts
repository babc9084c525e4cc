// What is in the packages: files, exports, and what linters of packages say.
import { check, type CheckResult } from "../check_result.ts";
import { npmFolder, readManifest } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { packageTools } from "../tool_folders.ts";
import type { Installation } from "./install_package.ts";

/** Names what one list has and the other has not; empty when there is nothing. */
function difference(actual: string[], expected: string[]): string {
  const more = actual.filter((name) => !expected.includes(name)).map((name) => `unexpected: ${name}`);
  const less = expected.filter((name) => !actual.includes(name)).map((name) => `missing: ${name}`);
  return [...more, ...less].join("\n");
}

/** Checks what is in the packages. */
export async function checkPackageContents({ path, tarball, files, node }: Installation): Promise<CheckResult[]> {
  const tool = async (program: string, args: string[]): Promise<string> => {
    const { success, all } = await runProgram(node, [`${packageTools.path}node_modules/${program}`, ...args], {
      cwd: path,
    });
    return success && !/warning/i.test(all) ? "" : all;
  };
  const installed = `${path}node_modules/@unofficial/tencent-chat/`;
  return [
    await check("the tarball holds the files of tests/packages/files.txt and no others", async () => {
      const expected = (await Deno.readTextFile(new URL("./files.txt", import.meta.url))).trim();
      return difference(files, expected.split("\n"));
    }),
    await check("the export maps of JSR and npm name the same entry points", async () => {
      const npm = JSON.parse(await Deno.readTextFile(`${installed}package.json`));
      const jsr = await readManifest();
      // Tools read a package's manifest through this one.
      const names = Object.keys(npm.exports).filter((name) => name !== "./package.json");
      const targets = Object.entries<{ default: string } | string>(npm.exports).map(([name, target]) => {
        const file = typeof target === "string" ? target : target.default;
        return [name, file.replace("./lib/", "./").replace(/\.js$/, ".ts")];
      });
      const wrong = targets.filter(([name, file]) => name !== "./package.json" && jsr.exports[name!] !== file);
      return difference(names, Object.keys(jsr.exports)) + wrong.map(([name]) => `another source: ${name}`).join("\n");
    }),
    await check("every file that the npm package's manifest and maps name is there", async () => {
      const npm = JSON.parse(await Deno.readTextFile(`${installed}package.json`));
      const named = [...JSON.stringify([npm.exports, npm.bin]).matchAll(/"(?:\.\/)?((?:lib|package)[^"]*)"/g)];
      const missing = named.map(([, file]) => file!).filter((file) => !files.includes(file));
      for (const map of files.filter((file) => file.endsWith(".map") && !file.startsWith("browser/"))) {
        const { sources }: { sources: string[] } = JSON.parse(await Deno.readTextFile(installed + map));
        const paths = sources.filter((source) => !source.startsWith("npm/"));
        const lost = paths.map((source) => new URL(source, `file:///${map}`).pathname.slice(1));
        missing.push(...lost.filter((file) => !files.includes(file)).map((file) => `${file}, named by ${map}`));
      }
      return missing.join("\n");
    }),
    await check("no file of the package names a folder of the machine that built it", async () => {
      const root = new URL("../../", import.meta.url).pathname;
      const telling: string[] = [];
      for (const file of files) {
        const text = await Deno.readTextFile(installed + file);
        if ([root, path, "/.cache/", "/tmp/", Deno.env.get("HOME") || root].some((place) => text.includes(place))) {
          telling.push(file);
        }
      }
      return telling.join("\n");
    }),
    await check("publint --strict has nothing to say", () => tool("publint/src/cli.js", ["run", "--strict", tarball])),
    await check("attw finds every entry point right for ESM", () => {
      const args = [
        tarball,
        "--profile",
        "esm-only",
        "--no-emoji",
        "--no-color",
        "--exclude-entrypoints",
        "./openapi.json",
      ];
      return tool("@arethetypeswrong/cli/dist/index.js", args);
    }),
    await check("the package's version is that of deno.json, and of the changes", async () => {
      const { version } = await readManifest();
      const npm = JSON.parse(await Deno.readTextFile(`${npmFolder}package.json`));
      const changes = await Deno.readTextFile(`${npmFolder}CHANGELOG.md`);
      return npm.version === version && changes.includes(`## ${version}`) ? "" : `${version} is not everywhere`;
    }),
  ];
}
