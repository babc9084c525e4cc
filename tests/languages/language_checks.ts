// Generates a client in each language, looks at what it is like, and has a program make calls through it, over HTTP.
import { stripVTControlCharacters } from "node:util";
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { type ProgramOutput, runProgram } from "../../scripts/build/run_program.ts";
import { signUserSig } from "../../src/usersig.ts";
import { check, type CheckResult } from "../check_result.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { documentedExample } from "./documented_example.ts";
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
    await writeExample(setup);
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
    await check(`${name}: the example in the documentation imports an account`, () => runExample(setup)),
  ];
}

/** Writes the example before the program is compiled, as some compile both at once. */
async function writeExample({ folder, example }: LanguageSetup): Promise<void> {
  if (!example) return;
  const path = `${root}${folder}/${example.file}`;
  await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  await Deno.writeTextFile(path, await documentedExample(example.section, example.language));
}

async function runExample({ folder, example }: LanguageSetup): Promise<string> {
  const { emulator, printed } = await runWithEmulator(folder, example?.run ?? []);
  return emulator.accounts.get("user_0001")?.Nick === "李娜" && /^0 /.test(printed) ? "" : printed;
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

/** Runs a program against an emulator of its own. */
async function runWithEmulator(folder: string, command: string[]): Promise<{ emulator: Emulator; printed: string }> {
  const emulator = createEmulator(testApp);
  emulator.inject({ kind: "error", errorCode: unknownCode, operation: "accountDelete" });
  const server = await serveEmulator(emulator);
  try {
    const TENCENT_CHAT_USERSIG = signUserSig({ ...testApp, userId: "administrator" });
    const { all } = await runIn(folder, command, { ...environmentOf(server.url), TENCENT_CHAT_USERSIG });
    // Maven resets the terminal's colors around what the program prints.
    return { emulator, printed: stripVTControlCharacters(all) };
  } finally {
    await server.close();
  }
}

async function callService({ folder, run }: LanguageSetup): Promise<string> {
  const { emulator, printed } = await runWithEmulator(folder, run);
  const sent = emulator.calls.map(({ operation, errorCode }) => `${operation} ${errorCode}`).join(", ");
  if (sent !== expectedCalls) return `expected the calls ${expectedCalls}, got ${sent}; it printed:\n${printed}`;
  const { FaceUrl, Nick } = emulator.accounts.get("user_0001") ?? {};
  if (Nick !== "李娜" || FaceUrl !== "https://example.com/a.png") return `imported ${Nick} with ${FaceUrl}`;
  const outcome = /\{.*\}/.exec(printed)?.[0] ?? "{}";
  return sortedJson(JSON.parse(outcome)) === sortedJson(expectedOutcome)
    ? ""
    : `expected ${JSON.stringify(expectedOutcome)}, got:\n${printed}`;
}

function sortedJson(outcome: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(outcome).sort(([a], [b]) => a < b ? -1 : 1));
}
