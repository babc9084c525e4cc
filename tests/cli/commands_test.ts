import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { importText, run } from "./run_command.ts";
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { verifyUserSig } from "../../src/usersig.ts";
import { environmentOf, testApp } from "../service/test_app.ts";

Deno.test("a file whose rows are all good is imported: exit 0, the count in the last line, the host said first", async () => {
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

Deno.test("--trim takes spaces off a UserID", async () => {
  const { code, emulator } = await importText("UserID\n a \n", ["--trim"]);
  assertEquals([code, [...emulator.accounts.keys()]], [0, ["a"]]);
});

const badFiles: [what: string, text: string | Uint8Array, says: string][] = [
  ["an empty file", "", "users.csv: empty; expected a header line with UserID"],
  ["duplicate names in the header", "UserID,x,x\na,b,c\n", "users.csv: line 1: the header has the column x twice"],
  [
    "a field of fifty megabytes",
    `UserID,Nick\na,b\nc,${"n".repeat(50_000_000)}\n`,
    "users.csv: line 3: a row of more than 1000000 characters",
  ],
  ["no UserID column", "id,Nick\na,b\n", "users.csv: line 1: the header has no column UserID; it has: id, Nick"],
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
    [["import", "."], app, "error: .: a folder; expected a file"],
    [["import", "a.csv"], {}, "TENCENT_CHAT_SDK_APP_ID, TENCENT_CHAT_SECRET_KEY, TENCENT_CHAT_REGION: not set"],
    [["import", "a.csv"], { ...app, TENCENT_CHAT_REGION: "mars" }, "region: expected one of china,"],
    [["import", "a.csv"], { ...app, TENCENT_CHAT_SDK_APP_ID: "x" }, "sdkAppId"],
    [["import"], app, "missing required argument"],
    [["import", "a.csv", "--fast"], app, "unknown option"],
    [["imports"], {}, "unknown command"],
    [["kick", "a"], {}, "run `tencent-chat emulator` in another terminal and set the variables it prints"],
    [["import", "a.csv"], {}, "To try it without an app, add --emulator."],
    [["explain", "1"], {}, "1: no public document lists this ErrorCode. Read the ErrorInfo"],
  ];
  for (const [args, env, says] of cases) {
    const { code, out, err } = await run(args, env);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertStringIncludes(err, says);
  }
});

Deno.test("help is exit 0 and has an example for each command", async () => {
  assertStringIncludes((await run(["--help"])).out, "import");
  for (const command of ["import", "check", "delete", "kick", "status", "usersig", "emulator", "explain"]) {
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

Deno.test("check, delete, kick, status and usersig do at a terminal what the operations do", async () => {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  const env = environmentOf(server.url);
  const inFolder = { "users.csv": "UserID\na\nb\n", "more.csv": "id\na\nb\nc\n" };
  const ask = (args: string[]) => run(args, env, inFolder);
  await ask(["import", "users.csv"]);
  assertEquals((await ask(["check", "users.csv"])).out, "2 imported, 0 not imported\n");
  const checked = await ask(["check", "more.csv", "--map", "UserID=id"]);
  assertEquals([checked.code, checked.out], [1, "not imported: c\n2 imported, 1 not imported\n"]);
  const withInvalid = { "invalid.ndjson": '{"UserID":"a"}\n{"Nick":"x"}\n7\n' };
  const partly = await run(["check", "invalid.ndjson"], env, withInvalid);
  assertEquals([partly.code, partly.out], [1, "1 imported, 0 not imported, 2 invalid\n"]);
  assertEquals(partly.err.trimEnd().split("\n").sort(), [
    "line 2: UserID: got nothing, expected type string; skipped",
    "line 3: line: got a number, expected a JSON object; skipped",
  ]);
  assertEquals((await ask(["status", "a", "b"])).out, "a: Offline\nb: Offline\n");
  assertStringIncludes((await ask(["kick", "a"])).out, "a: every UserSig");
  const unknown = await ask(["kick", "nobody"]);
  assertEquals(unknown.code, 1);
  assertStringIncludes(unknown.err, "error: kick: the service answered with ErrorCode 70107");
  const asked = await ask(["delete", "users.csv"]);
  assertEquals([asked.code, emulator.accounts.size], [2, 2]);
  assertStringIncludes(asked.err, "add --yes");
  assertEquals((await ask(["delete", "users.csv", "--yes"])).out, "2 deleted, 0 not deleted\n");
  assertEquals(emulator.accounts.size, 0);
  const { out } = await ask(["usersig", "a", "--expires", "30d"]);
  const { valid, ...verdict } = verifyUserSig(out.trim(), { ...testApp, userId: "a" });
  assert(valid && "document" in verdict && verdict.document?.["TLS.expire"] === 30 * 86400);
  const wrong = await ask(["usersig", "a", "--expires", "soon"]);
  assertEquals(wrong.code, 2);
  assertStringIncludes(wrong.err, "--expires: expected a number with s, m, h or d");
  await server.close();
});
