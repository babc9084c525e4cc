// Runs each example as a reader who copies it would: with the installed package, on the platform it is meant for.
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { signUserSig } from "../../src/usersig.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { bundleInstalled } from "../../scripts/build/bundle.ts";
import { check, type CheckResult } from "../check_result.ts";
import { browserFolder } from "../../scripts/build/npm_package.ts";
import { runProgram } from "../../scripts/build/run_program.ts";
import { type RuntimeName, runtimePath } from "../runtimes/runtime_paths.ts";
import { runtimeTools } from "../tool_folders.ts";
import { chromiumPath } from "../runtimes/chromium_path.ts";
import { serveWorker } from "../runtimes/workerd.ts";
import type { Installation } from "./install_package.ts";

const examples = new URL("../../examples/", import.meta.url).pathname;

/** What each body sent to a sign-up handler has to be answered with: a status, and text in the answer. */
const expectedAnswers: [body: string, status: number, text: string][] = [
  ['{"id":"user_0001","name":"李娜"}', 201, '{"imported":"user_0001"}'],
  ['{"id":""}', 400, "UserID"],
  ['{"id":"user_0002","name":"Ann"}', 502, "Chat is unavailable."],
  ["id=user_0003", 400, '{"error":"The body must be a JSON object with id and name."}'],
  ["null", 400, '{"error":"The body must be a JSON object with id and name."}'],
];

const bodies = expectedAnswers.map(([body]) => body);

type Answers = [status: number, text: string][];

/** Checks a sign-up handler: `ask` starts it with these variables and gives its answers. */
function checkSignUp(name: string, ask: (env: Record<string, string>) => Promise<Answers>): Promise<CheckResult> {
  return check(`the example ${name} imports an account, answers bad bodies with 400, and survives a full app`, () => {
    return withEmulator(async (url, emulator) => {
      const answers = await ask(environmentOf(url));
      const right = expectedAnswers.every(([, status, text], i) => {
        return answers[i]?.[0] === status && answers[i][1].includes(text);
      });
      const [account] = emulator.accounts.values();
      const fine = right && account?.Nick === "李娜" && !JSON.stringify(answers).includes(testApp.secretKey);
      return fine ? "" : JSON.stringify({ answers, account });
    });
  });
}

async function withEmulator(run: (url: string, emulator: Emulator) => Promise<string>): Promise<string> {
  const emulator = createEmulator({ ...testApp, accountLimit: 1 });
  const server = await serveEmulator(emulator);
  try {
    return await run(server.url, emulator);
  } finally {
    await server.close();
  }
}

async function askAll(url: string): Promise<Answers> {
  const answers: Answers = [];
  for (const body of bodies) {
    const answer = await fetch(url, { method: "POST", body });
    answers.push([answer.status, await answer.text()]);
  }
  return answers;
}

/** Starts a server that prints where it listens, and asks it. */
async function askServer(program: string, args: string[], cwd: string, env: Record<string, string>): Promise<Answers> {
  const options = { args, cwd, env: { ...env, PORT: "0", NO_COLOR: "1" }, stdout: "piped", stderr: "piped" } as const;
  const child = new Deno.Command(program, options).spawn();
  const kill = (): void => {
    try {
      child.kill("SIGKILL");
    } catch {
      // It ended by itself, and what it printed tells why.
    }
  };
  const stop = setTimeout(kill, 30_000);
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const errors = new Response(child.stderr).text();
  try {
    let printed = "";
    while (!/http:\/\/\S+:\d+/.test(printed)) {
      const { done, value } = await lines.read();
      if (done) throw new Error(`it did not start:\n${printed}\n${await errors}`);
      printed += value;
    }
    const [, port] = printed.match(/http:\/\/\S+?:(\d+)/)!; // the loop ended as it is there
    return await askAll(`http://127.0.0.1:${port}/`);
  } finally {
    clearTimeout(stop);
    kill();
    await child.status;
    await Promise.all([lines.cancel(), errors]);
  }
}

const needed = async (name: RuntimeName): Promise<string> => {
  const program = await runtimePath(name);
  if (!program) throw new Error(`there is no ${name} for this machine`);
  return program;
};

/** Runs every example. */
export async function checkExamples({ path }: Installation): Promise<CheckResult[]> {
  for (
    const name of ["node/server.mjs", "bun/server.ts", "cloudflare_worker/worker.ts", "vercel_edge/api/sign_up.ts"]
  ) {
    await Deno.copyFile(examples + name, path + name.replaceAll("/", "_"));
  }
  const node = await runtimeTools.install();
  const runner = (name: string): string => `${runtimeTools.path}${name}`;
  return [
    await checkSignUp("node", async (env) => askServer(await needed("node20"), ["node_server.mjs"], path, env)),
    await checkSignUp("bun", async (env) => askServer(await needed("bun"), ["bun_server.ts"], path, env)),
    await checkSignUp("deno", (env) => {
      const args = ["run", "--allow-net", "--allow-env", `${examples}deno/server.ts`];
      return askServer(Deno.execPath(), args, examples, { ...env, DENO_NO_UPDATE_CHECK: "1" });
    }),
    await checkSignUp("cloudflare_worker", async (variables) => {
      await Deno.writeTextFile(`${path}worker.mjs`, await bundleInstalled(`${path}cloudflare_worker_worker.ts`));
      const worker = await serveWorker({ program: await needed("workerd"), modules: [`${path}worker.mjs`], variables });
      return await askAll(worker.url).finally(worker.stop);
    }),
    await checkSignUp("vercel_edge", async (env) => {
      await Deno.writeTextFile(`${path}edge.js`, await bundleInstalled(`${path}vercel_edge_api_sign_up.ts`, "example"));
      const args = [runner("edge_function.mjs"), `${path}edge.js`, JSON.stringify(env), JSON.stringify(bodies)];
      const { out, all } = await runProgram(node, args);
      return JSON.parse(out.trim().split("\n").at(-1) || JSON.stringify([[0, all]]));
    }),
    await check("the example browser imports from another origin by a ready UserSig, and shows what is wrong", () => {
      return withEmulator(async (baseUrl, emulator) => {
        const folder = `${path}page`;
        await Deno.mkdir(folder);
        for (const name of ["index.html", "admin.js"]) {
          await Deno.copyFile(`${examples}browser/${name}`, `${folder}/${name}`);
        }
        await Deno.copyFile(`${browserFolder}tencent-chat.js`, `${folder}/tencent-chat.js`);
        const userSig = signUserSig({ ...testApp, userId: "administrator" });
        const fields = {
          baseUrl,
          sdkAppId: String(testApp.sdkAppId),
          adminUserId: "administrator",
          userSig,
          Nick: "李娜",
        };
        const cases = [{ UserID: "user_0001" }, { UserID: "n".repeat(33) }, { UserID: "user_0002" }];
        const chromium = await chromiumPath();
        if (!chromium) return "there is no Chromium for this machine";
        const args = [runner("admin_page.mjs"), chromium, folder, JSON.stringify(fields), JSON.stringify(cases)];
        const { out, all } = await runProgram(node, args);
        const said: string[] = JSON.parse(out.trim().split("\n").at(-1) || "[]");
        const expected = ["user_0001 is in Chat.", "33 bytes", "70398"];
        const fine = expected.every((text, i) => said[i]?.includes(text)) &&
          emulator.accounts.get("user_0001")?.Nick === "李娜";
        return fine ? "" : all;
      });
    }),
  ];
}
