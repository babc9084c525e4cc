// Runs each example as a reader who copies it would: with the installed package, on the platform it is meant for.
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { signUserSig } from "../../src/usersig.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { bundleWithNodeModules } from "../../scripts/build/bundle.ts";
import { check, type CheckResult } from "../check_result.ts";
import { browserFolder } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { requireRuntime } from "../runtimes/runtime_paths.ts";
import { runtimeTools } from "../tool_folders.ts";
import { chromiumPath } from "../runtimes/chromium_path.ts";
import { serveWorker } from "../runtimes/workerd.ts";
import type { Installation } from "./install_package.ts";
import { type ServerProgram, withServerProcess } from "./server_process.ts";

const examples = new URL("../../examples/", import.meta.url).pathname;

/** For each request body to a sign-up handler, the expected status and a part of the answer. */
const expectedAnswers: [body: string, status: number, text: string][] = [
  ['{"id":"user_0001","name":"李娜"}', 201, '{"imported":"user_0001"}'],
  ['{"id":""}', 400, "UserID"],
  ['{"id":"user_0002","name":"Ann"}', 502, "Chat is unavailable."],
  ["id=user_0003", 400, '{"error":"The body must be a JSON object with id and name."}'],
  ["null", 400, '{"error":"The body must be a JSON object with id and name."}'],
];

const bodies = expectedAnswers.map(([body]) => body);

type Answers = [status: number, text: string][];
type Environment = Record<string, string>;

/** Checks every example. */
export async function checkExamples({ path }: Installation): Promise<CheckResult[]> {
  for (
    const name of [
      "node/server.mjs",
      "bun/server.ts",
      "cloudflare_worker/worker.ts",
      "vercel_edge/api/sign_up.ts",
    ]
  ) {
    await Deno.copyFile(examples + name, path + name.replaceAll("/", "_"));
  }
  return [
    await checkSignUp("node", async (env) => {
      return await runServer({ program: await requireRuntime("node20"), args: ["node_server.mjs"], cwd: path, env });
    }),
    await checkSignUp("bun", async (env) => {
      return await runServer({ program: await requireRuntime("bun"), args: ["bun_server.ts"], cwd: path, env });
    }),
    await checkSignUp("deno", (variables) => {
      const args = ["run", "--allow-net", "--allow-env", `${examples}deno/server.ts`];
      const env = { ...variables, DENO_NO_UPDATE_CHECK: "1" };
      return runServer({ program: Deno.execPath(), args, cwd: examples, env });
    }),
    await checkSignUp("cloudflare_worker", (env) => runCloudflareWorker(path, env)),
    await checkSignUp("vercel_edge", (env) => runVercelEdge(path, env)),
    await checkBrowserExample(path),
  ];
}

/** Checks a sign-up handler: `run` starts it with environment variables and returns its answers to the bodies. */
function checkSignUp(name: string, run: (env: Environment) => Promise<Answers>): Promise<CheckResult> {
  const title = `the example ${name} imports an account, answers 400 to invalid bodies and 502 when the app is full`;
  return check(title, () => {
    return withSmallApp(async (url, emulator) => {
      const answers = await run(environmentOf(url));
      const areExpected = expectedAnswers.every(([, status, text], i) => {
        return answers[i]?.[0] === status && answers[i][1].includes(text);
      });
      const [account] = emulator.accounts.values();
      const hidesKey = !JSON.stringify(answers).includes(testApp.secretKey);
      return areExpected && account?.Nick === "李娜" && hidesKey ? "" : JSON.stringify({ answers, account });
    });
  });
}

/** Serves an app that can hold one account. */
function withSmallApp(run: (url: string, emulator: Emulator) => Promise<string>): Promise<string> {
  return withApp(createEmulator({ ...testApp, accountLimit: 1 }), run);
}

/** Serves an app. */
export async function withApp(
  emulator: Emulator,
  run: (url: string, emulator: Emulator) => Promise<string>,
): Promise<string> {
  const server = await serveEmulator(emulator);
  try {
    return await run(server.url, emulator);
  } finally {
    await server.close();
  }
}

async function postBodies(url: string): Promise<Answers> {
  const answers: Answers = [];
  for (const body of bodies) {
    const answer = await fetch(url, { method: "POST", body });
    answers.push([answer.status, await answer.text()]);
  }
  return answers;
}

function runServer(server: ServerProgram): Promise<Answers> {
  return withServerProcess(server, postBodies);
}

async function runCloudflareWorker(path: string, variables: Environment): Promise<Answers> {
  const module = `${path}worker.mjs`;
  await Deno.writeTextFile(module, await bundleWithNodeModules(`${path}cloudflare_worker_worker.ts`));
  const worker = await serveWorker({ program: await requireRuntime("workerd"), modules: [module], variables });
  return await postBodies(worker.url).finally(worker.stop);
}

async function runVercelEdge(path: string, env: Environment): Promise<Answers> {
  const script = `${path}edge.js`;
  await Deno.writeTextFile(script, await bundleWithNodeModules(`${path}vercel_edge_api_sign_up.ts`, "example"));
  const runner = `${runtimeTools.path}vercel_edge_example.mjs`;
  const args = [runner, script, JSON.stringify(env), JSON.stringify(bodies)];
  const { out, all } = await runProgram(await runtimeTools.install(), args);
  return JSON.parse(out.trim().split("\n").at(-1) || JSON.stringify([[0, all]]));
}

function checkBrowserExample(path: string): Promise<CheckResult> {
  return check("the example browser imports from another origin with a ready UserSig and shows errors", () => {
    return withSmallApp(async (baseUrl, emulator) => {
      const folder = `${path}page`;
      await Deno.mkdir(folder);
      for (const name of ["index.html", "admin.js"]) {
        await Deno.copyFile(`${examples}browser/${name}`, `${folder}/${name}`);
      }
      await Deno.copyFile(`${browserFolder}tencent-chat.js`, `${folder}/tencent-chat.js`);
      const userSig = signUserSig({ ...testApp, userId: "administrator" });
      const sdkAppId = String(testApp.sdkAppId);
      const fields = { baseUrl, sdkAppId, adminUserId: "administrator", userSig, Nick: "李娜" };
      const cases = [{ UserID: "user_0001" }, { UserID: "n".repeat(33) }, { UserID: "user_0002" }];
      const chromium = await chromiumPath();
      if (!chromium) return `Chromium is not available for ${Deno.build.os} on ${Deno.build.arch}`;
      const runner = `${runtimeTools.path}browser_example.mjs`;
      const args = [runner, chromium, folder, JSON.stringify(fields), JSON.stringify(cases)];
      const { out, all } = await runProgram(await runtimeTools.install(), args);
      const statusTexts: string[] = JSON.parse(out.trim().split("\n").at(-1) || "[]");
      const areExpected = ["user_0001 is in Chat.", "33 bytes", "70398"].every((text, i) =>
        statusTexts[i]?.includes(text)
      );
      return areExpected && emulator.accounts.get("user_0001")?.Nick === "李娜" ? "" : all;
    });
  });
}
