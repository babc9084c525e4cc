import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createEmulator } from "../emulator/mod.ts";
import { serveEmulator } from "../emulator/serve.ts";
import { testApp } from "./service/test_app.ts";

const root = new URL("..", import.meta.url).pathname;
const folder = await Deno.makeTempDir();
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

/** Runs the command line as a person would, in a process of its own. */
async function run(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "-A", `${root}cli/main.ts`, ...args],
    cwd: folder,
    clearEnv: true,
    env: {
      HOME: Deno.env.get("HOME") ?? "",
      DENO_DIR: Deno.env.get("DENO_DIR") ?? "",
      PATH: Deno.env.get("PATH") ?? "",
      ...env,
    },
  }).output();
  const decoder = new TextDecoder();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

/** Imports a file's text into a fresh emulator. */
async function importText(text: string | Uint8Array, args: string[] = []) {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  await Deno.writeFile(`${folder}/users.csv`, typeof text === "string" ? new TextEncoder().encode(text) : text);
  const result = await run(["import", "users.csv", ...args], {
    TENCENT_CHAT_SDK_APP_ID: String(testApp.sdkAppId),
    TENCENT_CHAT_SECRET_KEY: testApp.secretKey,
    TENCENT_CHAT_BASE_URL: server.url,
  });
  await server.close();
  assert(!(result.out + result.err).includes(testApp.secretKey), "the key is printed");
  return { ...result, emulator };
}

Deno.test("a file whose rows are all good is imported: exit 0, the count in the last line, the host said first", async () => {
  const { code, out, emulator } = await importText('UserID,Nick,FaceUrl\r\na,"A, ""B""\r\nC",\r\nb,,f\r\n');
  assertEquals(code, 0);
  assertMatch(out, /^Importing users\.csv: 2 rows into 127\.0\.0\.1:\d+, app 1400000000, as administrator\./);
  assertEquals(out.trimEnd().split("\n").at(-1), "2 imported, 0 rejected, 0 failed");
  assertEquals([...emulator.accounts.values()].map(({ UserID, Nick, FaceUrl }) => [UserID, Nick, FaceUrl]).sort(), [
    ["a", 'A, "B"\r\nC', ""],
    ["b", "", "f"],
  ]);
  const sentFields = emulator.calls.map(({ body }) => Object.keys(body as object).join());
  assertEquals(sentFields.sort(), ["UserID,FaceUrl", "UserID,Nick"]);
});

Deno.test("columns may stand in any order among others; the byte order mark and any line ends are fine", async () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const { code, emulator } = await importText(["\uFEFFextra, UserID ", "x,a", "", "y,b"].join(end));
    assertEquals([code, [...emulator.accounts.keys()].sort()], [0, ["a", "b"]]);
  }
});

Deno.test("bad rows are rejected with the line that they begin at: exit 1, the rest is imported", async () => {
  const { code, out, emulator } = await importText(
    'UserID,Nick\r\na,"two\r\nlines"\r\n\r\n ,x\r\nb,"three\r\nmore\r\nlines"\r\n' +
      `${"n".repeat(33)},\r\nc,d,e\r\nlast,`,
  );
  assertEquals(code, 1);
  assertEquals([...emulator.accounts.keys()].sort(), ["a", "b", "last"]);
  const lines = [...out.matchAll(/^ {2}line +(\d+) +(\w+): saw (.*), allowed/gm)].map(([, line, field, saw]) =>
    `${line} ${field} ${saw}`
  );
  assertEquals(lines, [
    "5 UserID spaces around it",
    "9 UserID 33 bytes",
    "10 row 3 columns",
  ]);
  assertStringIncludes(out, "3 imported, 3 rejected, 0 failed\n");
});

Deno.test("--trim takes spaces off a UserID", async () => {
  const { code, emulator } = await importText("UserID\n a \n", ["--trim"]);
  assertEquals([code, [...emulator.accounts.keys()]], [0, ["a"]]);
});

const badFiles: [what: string, text: string | Uint8Array, says: string][] = [
  ["an empty file", "", "users.csv: empty; expected a header line with UserID"],
  ["no UserID column", "id,Nick\na,b\n", "users.csv: line 1: no column UserID in the header, which has: id, Nick"],
  [
    "a column that is there twice",
    "UserID,Nick,UserID\na,b,c\n",
    "users.csv: line 1: the header has the column UserID twice",
  ],
  ["an unclosed quote", 'UserID,Nick\na,b\nc,"d\ne,f\n', "users.csv: line 3: a quote is opened and never closed"],
  ["a quote inside a field", 'UserID,Nick\na,b"c\n', "users.csv: line 2: a quote in the middle of a field"],
  [
    "Latin-1",
    new Uint8Array([...new TextEncoder().encode("UserID\na\nb"), 0xe9, 0x0a]),
    "users.csv: line 3: not UTF-8",
  ],
];
for (const [what, text, says] of badFiles) {
  Deno.test(`${what} is refused in one line: exit 2, nothing is sent`, async () => {
    const { code, out, err, emulator } = await importText(text);
    assertEquals([code, out, emulator.calls.length], [2, "", 0]);
    assertStringIncludes(err, `error: ${says}`);
    assertEquals(err.trimEnd().split("\n").length, 1);
  });
}

Deno.test("a file that is missing, a folder, missing variables and unknown words end with exit 2 and say what to do", async () => {
  const app = { TENCENT_CHAT_SDK_APP_ID: "1400000000", TENCENT_CHAT_SECRET_KEY: "k", TENCENT_CHAT_REGION: "singapore" };
  const cases: [args: string[], env: Record<string, string>, says: string][] = [
    [["import", "nowhere.csv"], app, "error: nowhere.csv: no such file"],
    [["import", "."], app, "error: .: is a folder"],
    [["import", "a.csv"], {}, "TENCENT_CHAT_SDK_APP_ID, TENCENT_CHAT_SECRET_KEY, TENCENT_CHAT_REGION: not set"],
    [["import", "a.csv"], { ...app, TENCENT_CHAT_REGION: "mars" }, "region: expected one of china,"],
    [["import", "a.csv"], { ...app, TENCENT_CHAT_SDK_APP_ID: "x" }, "sdkAppId"],
    [["import"], app, "missing required argument"],
    [["import", "a.csv", "--fast"], app, "unknown option"],
    [["imports"], {}, "unknown command"],
    [["explain", "1"], {}, "no document names this code"],
  ];
  for (const [args, env, says] of cases) {
    const { code, out, err } = await run(args, env);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertStringIncludes(err, says);
  }
});

Deno.test("help is exit 0 and has an example for each command", async () => {
  assertStringIncludes((await run(["--help"])).out, "import");
  for (const command of ["import", "emulator", "explain"]) {
    const { code, out } = await run([command, "--help"]);
    assertEquals(code, 0);
    assertStringIncludes(out, `Example:\n  tencent-chat ${command}`);
  }
});

Deno.test("explain says what a code means and what to do", async () => {
  const { code, out } = await run(["explain", "70398"]);
  assertEquals(code, 0);
  assertStringIncludes(out, "100 accounts");
});
