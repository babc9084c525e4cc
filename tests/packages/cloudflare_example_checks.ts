// Runs the templates for Cloudflare as a reader who copies them would: with the installed package and their own wrangler.jsonc,
// in Miniflare.
import { createEmulator } from "../../emulator/mod.ts";
import { bundleWithNodeModules } from "../../scripts/build/bundle.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { check, type CheckResult } from "../check_result.ts";
import { requireRuntime } from "../runtimes/runtime_paths.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { cloudflareTools } from "../tool_folders.ts";
import { withApp } from "./example_checks.ts";
import type { Installation } from "./install_package.ts";
import { withServerProcess } from "./server_process.ts";

const examples = new URL("../../examples/", import.meta.url).pathname;

/** Checks both templates. */
export async function checkCloudflareExamples({ path }: Installation): Promise<CheckResult[]> {
  return [await checkSignUpQueue(path), await checkCloudImport(path)];
}

/** Bundles a template with the installed package. */
async function bundleExample(path: string, name: string): Promise<string> {
  const [source, bundle] = [`${path}${name}.ts`, `${path}${name}.mjs`];
  await Deno.copyFile(`${examples}${name}/worker.ts`, source);
  await Deno.writeTextFile(bundle, await bundleWithNodeModules(source));
  return bundle;
}

/** The template with a queue: what is queued goes in, and what is refused is printed with its reason. */
function checkSignUpQueue(path: string): Promise<CheckResult> {
  return check(
    "the example cloudflare_sign_up queues accounts, imports them, and names the reason of a dead letter",
    () => {
      const emulator = createEmulator(testApp);
      return withApp(emulator, async (url) => {
        const bundle = await bundleExample(path, "cloudflare_sign_up");
        const queued = ['{"id":"user_0001","name":"李娜"}', `{"id":"${"n".repeat(33)}","name":"x"}`, "null"];
        const config = `${examples}cloudflare_sign_up/wrangler.jsonc`;
        const program = `${cloudflareTools.path}sign_up_template.mjs`;
        const args = [program, bundle, config, JSON.stringify(environmentOf(url)), JSON.stringify(queued)];
        const { out, all } = await runProgram(await cloudflareTools.install(), args);
        const { answers, printed } = JSON.parse(out.trim().split("\n").at(-1) || "{}");
        const statuses = JSON.stringify(answers?.map(([status]: [number]) => status));
        const isIn = emulator.accounts.get("user_0001")?.Nick === "李娜" && emulator.accounts.size === 1;
        return statuses === "[202,202,400]" && isIn && printed.includes("33 bytes") ? "" : all;
      });
    },
  );
}

/** The template that imports a file, driven by the command line of the installed package. */
function checkCloudImport(path: string): Promise<CheckResult> {
  return check(
    "the example cloudflare_import imports a file from R2, started, watched and reported by the command line",
    () => {
      const emulator = createEmulator(testApp);
      return withApp(emulator, async (url) => {
        const file = `${path}users.csv`;
        const rows = Array.from({ length: 500 }, (_, i) => `${i === 7 ? "n".repeat(33) : `u${i}`},Ann ${i}\n`);
        await Deno.writeTextFile(file, `UserID,Nick\n${rows.join("")}`);
        const variables = JSON.stringify({ ...environmentOf(url), IMPORT_TOKEN: "a token for the tests" });
        const config = `${examples}cloudflare_import/wrangler.jsonc`;
        const args = ["serve_import.mjs", await bundleExample(path, "cloudflare_import"), config, variables, file];
        const program = await cloudflareTools.install();
        return await withServerProcess({ program, args, cwd: cloudflareTools.path, env: {} }, async (url) => {
          const cli = `${path}node_modules/@unofficial/tencent-chat/lib/cli/bin.js`;
          const node = await requireRuntime("node20");
          const cloud = async (token: string, ...words: string[]) => {
            const env = { TENCENT_CHAT_IMPORT_TOKEN: token, TENCENT_CHAT_IMPORT_URL: url };
            return await runProgram(node, [cli, "cloud", ...words], { cwd: path, env });
          };
          const refused = await cloud("a wrong token", "status", "users.csv");
          const started = await cloud("a token for the tests", "start", "users.csv");
          const report = await cloud("a token for the tests", "report", "users.csv");
          const isRight = refused.all.includes("the token is missing or wrong") &&
            started.out.includes("499 imported, 1 rejected, 0 failed") &&
            report.out.startsWith("refused_line,refused_reason") &&
            report.out.includes("9,") && emulator.accounts.size === 499;
          return isRight ? "" : JSON.stringify([refused.all, started.all, report.all, emulator.accounts.size]);
        });
      });
    },
  );
}
