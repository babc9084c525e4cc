import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { parse } from "npm:yaml@2.9.1";
import { type CommandResult, folder, importText, run } from "./run_command.ts";
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { createChatClient } from "../../mod.ts";
import { verifyUserSig } from "../../src/usersig.ts";
import { environmentOf, testApp } from "../service/test_app.ts";

Deno.test("a valid file is imported: the first line names the host, the last one has the counts, the exit code is 0", async () => {
  const { code, out, emulator } = await importText('UserID,Nick,FaceUrl\r\na,"A, ""B""\r\nC",\r\nb,,f\r\n');
  assertEquals(code, 0);
  assertMatch(out, /^Importing users\.csv: 2 rows into 127\.0\.0\.1:\d+, app 1400000000, as administrator\./);
  assertEquals(out.trimEnd().split("\n").at(-1), "2 imported, 0 rejected, 0 failed");
  assertEquals([...emulator.accounts.values()].map(({ UserID, Nick, FaceUrl }) => [UserID, Nick, FaceUrl]).sort(), [
    ["a", 'A, "B"\r\nC', ""],
    ["b", "", "f"],
  ]);
  const sent = emulator.calls.flatMap(({ body }) => (body as { AccountList: object[] }).AccountList);
  assertEquals(sent.map((account) => Object.keys(account).join()).sort(), ["UserID,FaceUrl", "UserID,Nick"]);
});

Deno.test("columns can be in any order among others, with a byte order mark and any kind of line ending", async () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const { code, emulator } = await importText(["\uFEFFextra, UserID ", "x,a", "", "y,b"].join(end));
    assertEquals([code, [...emulator.accounts.keys()].sort()], [0, ["a", "b"]]);
  }
});

Deno.test("invalid rows are rejected with the line they start at, the others are imported, and the exit code is 1", async () => {
  const { code, out, emulator } = await importText(
    'UserID,Nick\r\na,"two\r\nlines"\r\n\r\n ,x\r\nb,"three\r\nmore\r\nlines"\r\n' +
      `${"n".repeat(33)},\r\nc,d,e\r\nlast,`,
  );
  assertEquals(code, 1);
  assertEquals([...emulator.accounts.keys()].sort(), ["a", "b", "last"]);
  const lines = [...out.matchAll(/^ {2}line +(\d+) +(\w+): got (.*), expected/gm)].map(([, line, field, got]) =>
    `${line} ${field} ${got}`
  );
  assertEquals(lines, [
    "5 UserID spaces around it",
    "9 UserID 33 bytes",
    "10 row 3 columns",
  ]);
  assertStringIncludes(out, "3 imported, 3 rejected, 0 failed\n");
});

Deno.test("--trim removes the spaces around a UserID", async () => {
  const { code, emulator } = await importText("UserID\n a \n", ["--trim"]);
  assertEquals([code, [...emulator.accounts.keys()]], [0, ["a"]]);
});

const unreadableFiles: [what: string, text: string | Uint8Array, message: string][] = [
  ["no content", "", "users.csv: empty; expected a header line with UserID"],
  ["duplicate names in the header", "UserID,x,x\na,b,c\n", "users.csv: line 1: the header has the column x twice"],
  [
    "a field of 50 MB",
    `UserID,Nick\na,b\nc,${"n".repeat(50_000_000)}\n`,
    "users.csv: line 3: a row of more than 1000000 characters",
  ],
  ["no UserID column", "id,Nick\na,b\n", "users.csv: line 1: the header has no column UserID; it has: id, Nick"],
  [
    "two UserID columns",
    "UserID,Nick,UserID\na,b,c\n",
    "users.csv: line 1: the header has the column UserID twice",
  ],
  ["an unclosed quote", 'UserID,Nick\na,b\nc,"d\ne,f\n', "users.csv: line 3: a quote is opened and never closed"],
  ["a quote inside a field", 'UserID,Nick\na,b"c\n', "users.csv: line 2: a quote in the middle of a field"],
  [
    "Latin-1 text",
    new Uint8Array([...new TextEncoder().encode("UserID\na\nb"), 0xe9, 0x0a]),
    "users.csv: line 3: not UTF-8",
  ],
];
for (const [what, text, message] of unreadableFiles) {
  Deno.test(`a file with ${what} is rejected with one line and exit code 2, and nothing is sent`, async () => {
    const { code, out, err, emulator } = await importText(text);
    assertEquals([code, out, emulator.calls.length], [2, "", 0]);
    assertStringIncludes(err, `error: ${message}`);
    assertEquals(err.trimEnd().split("\n").length, 1);
  });
}

Deno.test("missing files and variables, folders and unknown arguments end with exit code 2 and a helpful message", async () => {
  const app = { TENCENT_CHAT_SDK_APP_ID: "1400000000", TENCENT_CHAT_SECRET_KEY: "k", TENCENT_CHAT_REGION: "singapore" };
  const cases: [args: string[], env: Record<string, string>, message: string][] = [
    [["import", "nowhere.csv"], app, "error: nowhere.csv: no such file"],
    [["import", "."], app, "error: .: a folder; expected a file"],
    [["import", "a.csv"], {}, "TENCENT_CHAT_SDK_APP_ID, TENCENT_CHAT_SECRET_KEY, TENCENT_CHAT_REGION: not set"],
    [["import", "a.csv"], { ...app, TENCENT_CHAT_REGION: "mars" }, "TENCENT_CHAT_REGION: expected one of china, "],
    [
      ["import", "a.csv"],
      { ...app, TENCENT_CHAT_SDK_APP_ID: "x" },
      "TENCENT_CHAT_SDK_APP_ID: expected a number, got x",
    ],
    [["import"], app, "missing required argument"],
    [["import", "a.csv", "--fast"], app, "unknown option"],
    [["imports"], {}, "unknown command"],
    [["kick", "a"], {}, "run `deno task cli emulator` in another terminal and set the variables it prints"],
    [["import", "a.csv"], {}, "To try it without an app, add --emulator."],
    [["explain", "1"], {}, "1: no public document lists this ErrorCode. Read the ErrorInfo"],
  ];
  for (const [args, env, message] of cases) {
    const { code, out, err } = await run(args, env);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertStringIncludes(err, message);
  }
});

Deno.test("--help ends with exit code 0 and shows an example of each command", async () => {
  assertStringIncludes((await run(["--help"])).out, "import");
  for (const command of ["import", "check", "delete", "kick", "status", "usersig", "emulator", "explain", "openapi"]) {
    const { code, out } = await run([command, "--help"]);
    assertEquals(code, 0);
    assertStringIncludes(out, `Example:\n  tencent-chat ${command}`);
  }
});

Deno.test("explain prints what an ErrorCode means and what to do", async () => {
  const { code, out } = await run(["explain", "70398"]);
  assertEquals(code, 0);
  assertStringIncludes(out, "100 accounts");
});

Deno.test("openapi prints the published document, and --yaml prints the same as YAML", async () => {
  const json = await run(["openapi"]);
  assertEquals([json.code, json.out], [0, await Deno.readTextFile("gen/openapi.json")]);
  const yaml = await run(["openapi", "--yaml"]);
  assertEquals([yaml.code, parse(yaml.out)], [0, JSON.parse(json.out)]);
});

/** A served emulator that has the accounts a and b. */
async function withAccounts(
  test: (runCommand: (args: string[]) => Promise<CommandResult>, emulator: Emulator) => Promise<void>,
): Promise<void> {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  const files = {
    "accounts.csv": "UserID\na\nb\n",
    "more.csv": "id\na\nb\nc\n",
    "invalid.ndjson": '{"UserID":"a"}\n{"Nick":"x"}\n7\n',
  };
  try {
    const chat = createChatClient({ ...testApp, baseUrl: server.url });
    await chat.multiaccountImport({ AccountList: [{ UserID: "a" }, { UserID: "b" }] });
    await test((args) => run(args, environmentOf(server.url), files), emulator);
  } finally {
    await server.close();
  }
}

Deno.test("check counts the imported accounts of a file and lists the missing ones", () =>
  withAccounts(async (runCommand) => {
    assertEquals((await runCommand(["check", "accounts.csv"])).out, "2 imported, 0 not imported\n");
    const { code, out } = await runCommand(["check", "more.csv", "--map", "UserID=id"]);
    assertEquals([code, out], [1, "not imported: c\n2 imported, 1 not imported\n"]);
  }));

Deno.test("check skips invalid rows and prints their lines", () =>
  withAccounts(async (runCommand) => {
    const { code, out, err } = await runCommand(["check", "invalid.ndjson"]);
    assertEquals([code, out], [1, "1 imported, 0 not imported, 2 invalid\n"]);
    assertEquals(err.trimEnd().split("\n").sort(), [
      "line 2: UserID: got nothing, expected type string; skipped",
      "line 3: line: got a number, expected a JSON object; skipped",
    ]);
  }));

Deno.test("check and delete look at UserIDs alone: a nickname that an import would reject is no reason to skip a row", () =>
  withAccounts(async (runCommand) => {
    await Deno.writeTextFile(`${folder}long_nick.csv`, `UserID,Nick\na,${"n".repeat(501)}\n" b",x\n`);
    const { code, out, err } = await runCommand(["check", "long_nick.csv"]);
    assertEquals([code, out], [1, "1 imported, 0 not imported, 1 invalid\n"]);
    assertEquals(err, "line 3: UserID: got spaces around it, expected none; skipped\n");
    assertEquals((await runCommand(["delete", "long_nick.csv", "--yes"])).out, "1 deleted, 0 not deleted, 1 invalid\n");
  }));

Deno.test("status prints the online status of each account", () =>
  withAccounts(async (runCommand) => {
    assertEquals((await runCommand(["status", "a", "b"])).out, "a: Offline\nb: Offline\n");
  }));

Deno.test("kick confirms what it did, and prints the ErrorCode of an unknown account", () =>
  withAccounts(async (runCommand) => {
    assertStringIncludes((await runCommand(["kick", "a"])).out, "a: every UserSig");
    const unknown = await runCommand(["kick", "nobody"]);
    assertEquals(unknown.code, 1);
    assertStringIncludes(unknown.err, "error: kick: the service answered with ErrorCode 70107");
  }));

Deno.test("delete deletes the accounts of a file, but only with --yes", () =>
  withAccounts(async (runCommand, emulator) => {
    const rejected = await runCommand(["delete", "accounts.csv"]);
    assertEquals([rejected.code, emulator.accounts.size], [2, 2]);
    assertStringIncludes(rejected.err, "add --yes");
    assertEquals((await runCommand(["delete", "accounts.csv", "--yes"])).out, "2 deleted, 0 not deleted\n");
    assertEquals(emulator.accounts.size, 0);
  }));

Deno.test("usersig prints a UserSig with the given lifetime and rejects an invalid lifetime", async () => {
  const env = environmentOf("http://127.0.0.1:9");
  const { out } = await run(["usersig", "a", "--expires", "30d"], env);
  const { valid, ...verdict } = verifyUserSig(out.trim(), { ...testApp, userId: "a" });
  assert(valid && "document" in verdict && verdict.document?.["TLS.expire"] === 30 * 86400);
  const rejected = await run(["usersig", "a", "--expires", "soon"], env);
  assertEquals(rejected.code, 2);
  assertStringIncludes(rejected.err, "--expires: expected a number with s, m, h or d");
});
