// Generates a client in each language, looks at what it is like, and has a program make calls through it, over HTTP.
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { type ProgramOutput, runProgram } from "../../scripts/build/run_program.ts";
import { signUserSig } from "../../src/usersig.ts";
import { check, type CheckResult } from "../check_result.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { type LanguageSetup, languageSetups, type Toolchain } from "./language_setups.ts";
import { madeUpNames } from "./made_up_names.ts";

const root = new URL("./", import.meta.url).pathname;

/** An ErrorCode that no document lists. */
const unknownCode = 987654321;

/** What each program prints. */
const expectedOutcome = {
  imported: [0, 0],
  checked: "Imported",
  rejected: 70402,
  signature: "hi",
  members: ["user_0001", "user_0002"],
  sent: 0,
  text: "hello",
  unknown: unknownCode,
};

/** The calls that the service then has received, with their error codes. */
const expectedCalls = [
  ...["accountImport 0", "accountImport 0", "accountCheck 0", "accountImport 70402", "portraitSet 0", "portraitGet 0"],
  ...["createGroup 0", "getGroupMemberInfo 0", "sendmsg 0", "adminGetroammsg 0", `accountDelete ${unknownCode}`],
].join(", ");

/** Tests the languages whose toolchains are there; each other one is a skipped check that says how to get it. */
export async function testLanguages(only = ""): Promise<CheckResult[]> {
  const results = await Promise.all(languageSetups.map(async (setups) => {
    const found: CheckResult[] = [];
    for (const setup of setups) if (setup.name.startsWith(only)) found.push(...await testSetup(setup));
    return found;
  }));
  return results.flat();
}

async function testSetup(setup: LanguageSetup): Promise<CheckResult[]> {
  const { name, folder, toolchains, install = [], generate, client, programToolchains = [], compile, explained } =
    setup;
  const missing = await howToGet(toolchains);
  if (missing) return [{ name, problem: "", skipped: missing }];
  const generated = await check(`${name}: the generator prints no warning that is not explained`, async () => {
    await Deno.remove(`${root}${folder}/${client}`, { recursive: true }).catch(() => {});
    for (const command of install) await expectSuccess(folder, command);
    return warnings(await expectSuccess(folder, generate), explained);
  });
  const results = [
    generated,
    await check(
      `${name}: no name is made up`,
      async () => (await madeUpNames(`${root}${folder}/${client}`)).join("\n"),
    ),
  ];
  const missingForProgram = await howToGet(programToolchains);
  const calls = `${name}: the program compiles without a warning and makes its calls`;
  if (missingForProgram) return [...results, { name: calls, problem: "", skipped: missingForProgram }];
  return [
    ...results,
    await check(calls, async () => warnings(await expectSuccess(folder, compile)) || await callService(setup)),
  ];
}

/** Says how to get the first toolchain that is missing. */
async function howToGet(toolchains: Toolchain[]): Promise<string> {
  for (const { command: [program = "", ...args], get } of toolchains) {
    const found = await runProgram(program, args).catch(() => undefined);
    if (!found?.success) return `${program} does not run here; ${get}`;
  }
  return "";
}

function runIn(
  folder: string,
  [program = "", ...args]: string[],
  env: Record<string, string> = {},
): Promise<ProgramOutput> {
  const cwd = `${root}${folder}`;
  // A path is relative to the folder, and not to that of this process.
  return runProgram(program.includes("/") ? `${cwd}/${program}` : program, args, { cwd, env });
}

/** Runs a command in a folder and returns all it prints; throws that if it fails. */
async function expectSuccess(folder: string, command: string[]): Promise<string> {
  // Generators of Python look for the formatter on the path.
  const env = { PATH: `${root}${folder}/.venv/bin:${Deno.env.get("PATH")}` };
  const { success, all } = await runIn(folder, command, env);
  if (!success) throw new Error(`${command.join(" ")} failed:\n${all}`);
  return all;
}

function warnings(printed: string, explained: RegExp[] = []): string {
  const found = printed.split("\n").filter((line) => /\bwarn(ing)?\b/i.test(line));
  return found.filter((line) => !explained.some((pattern) => pattern.test(line))).join("\n");
}

/** Runs the program against an emulator. */
async function callService({ folder, run }: LanguageSetup): Promise<string> {
  const emulator = createEmulator(testApp);
  emulator.inject({ kind: "error", errorCode: unknownCode, operation: "accountDelete" });
  const server = await serveEmulator(emulator);
  try {
    const TENCENT_CHAT_USERSIG = signUserSig({ ...testApp, userId: "administrator" });
    const { out, all } = await runIn(folder, run, { ...environmentOf(server.url), TENCENT_CHAT_USERSIG });
    // Maven resets the terminal's colors around it.
    const line = /\{.*\}/.exec(out)?.[0] ?? "{}";
    const sent = emulator.calls.map(({ operation, errorCode }) => `${operation} ${errorCode}`).join(", ");
    if (sent !== expectedCalls) return `expected the calls ${expectedCalls}, got ${sent}; it printed:\n${all}`;
    const { FaceUrl, Nick } = emulator.accounts.get("user_0001") ?? {};
    if (Nick !== "李娜" || FaceUrl !== "https://example.com/a.png") return `imported ${Nick} with ${FaceUrl}`;
    return sortedJson(JSON.parse(line)) === sortedJson(expectedOutcome)
      ? ""
      : `expected ${JSON.stringify(expectedOutcome)}, got:\n${all}`;
  } finally {
    await server.close();
  }
}

function sortedJson(outcome: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(outcome).sort(([a], [b]) => a < b ? -1 : 1));
}
