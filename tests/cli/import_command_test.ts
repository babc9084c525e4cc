import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { folder, importText, run, runWithEmulator, start } from "./run_command.ts";
import { environmentOf, testApp } from "../service/test_app.ts";

const read = (name: string): Promise<string> => Deno.readTextFile(folder + name);
const lastLine = (text: string): string | undefined => text.trimEnd().split("\n").at(-1);
const users = (count: number): string => "UserID\n" + Array.from({ length: count }, (_, i) => `u${i}\n`).join("");

/** A served emulator for several commands: a journal is valid for one host only, so the port must not change. */
async function withServer(test: (env: Record<string, string>, emulator: Emulator) => Promise<void>): Promise<void> {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  await test(environmentOf(server.url), emulator).finally(() => server.close());
}

Deno.test("a file named .ndjson is read as NDJSON, with mapped keys; empty values are not sent", async () => {
  const text =
    '{"id":"a","display_name":"李娜","age":7}\n\n{"id":"b","display_name":null}\r\n{"id":"c","display_name":""}';
  const { code, emulator } = await importText(text, ["--map", "UserID=id,Nick=display_name"], "users.ndjson");
  assertEquals(code, 0);
  assertEquals([...emulator.accounts.values()].map(({ UserID, Nick }) => [UserID, Nick]), [["a", "李娜"], ["b", ""], [
    "c",
    "",
  ]]);
});

Deno.test("--map maps columns of a CSV file; an unknown column is rejected with a list of the existing ones", async () => {
  const { code, emulator } = await importText("id,display\na,A\n", ["--map", "UserID=id,Nick=display"]);
  assertEquals([code, emulator.accounts.get("a")?.Nick], [0, "A"]);
  const { code: rejected, err } = await importText("id,display\na,A\n", ["--map", "UserID=id,Nick=name"]);
  assertEquals(rejected, 2);
  assertStringIncludes(err, "line 1: the header has no column name; it has: id, display");
});

const invalidRows: [what: string, file: string, text: string, line: number, message: string][] = [
  ["a NUL byte", "users.csv", "UserID\na\nb\0c\n", 3, "UserID: got a NUL byte"],
  [
    "a byte order mark in the middle",
    "users.csv",
    "UserID\na\n\uFEFFb\n",
    3,
    "UserID: got a byte order mark (were files joined?)",
  ],
  [
    "mixed line endings",
    "users.csv",
    "UserID,Nick\na,b\nc,d\re\n",
    3,
    "Nick: got a lone carriage return (are the line endings mixed?)",
  ],
  ["too many columns", "users.csv", "UserID,Nick\na,b\nc,d,e\n", 3, "row: got 3 columns, expected at most 2 columns"],
  [
    "a JSON list",
    "users.ndjson",
    '{"UserID":"a"}\n["b"]\n',
    2,
    "line: got a list, expected a JSON object",
  ],
  [
    "a JSON number",
    "users.ndjson",
    '{"UserID":"a"}\n7\n',
    2,
    "line: got a number, expected a JSON object",
  ],
  ["invalid JSON", "users.ndjson", '{"UserID":"a"}\n{"UserID":\n', 2, "line: got text that is not JSON"],
  ["a UserID that is a number", "users.ndjson", '{"UserID":"a"}\n{"UserID":7}\n', 2, "UserID: got type number"],
  ["no UserID", "users.ndjson", '{"UserID":"a"}\n{"Nick":"b"}\n', 2, "UserID: got nothing"],
];
for (const [what, file, text, line, message] of invalidRows) {
  Deno.test(`a row with ${what} is rejected and reported with its line; the other rows are imported`, async () => {
    const { code, out, emulator } = await importText(text, [], file);
    assertEquals([code, [...emulator.accounts.keys()]], [1, ["a"]]);
    assertMatch(out, new RegExp(`^ {2}line +${line} {2}`, "m"));
    assertStringIncludes(out, message);
    assertEquals(lastLine(out), "1 imported, 1 rejected, 0 failed");
  });
}

Deno.test("a file can mix CRLF and LF: every row is read and every line is counted", async () => {
  const { out, emulator } = await importText("UserID\r\na\nb\r\n\n \nc\r\n");
  assertEquals([...emulator.accounts.keys()], ["a", "b", "c"]);
  assertMatch(out, /^ {2}line +5 /m);
});

Deno.test("--dry-run validates every row by the same rules, sends nothing, writes no journal and needs no app", async () => {
  const text = `UserID\na\n${"n".repeat(33)}\n`;
  const { code, out } = await run(["import", "dry.csv", "--dry-run"], {}, { "dry.csv": text });
  assertEquals([code, lastLine(out)], [1, "1 valid, 1 rejected; nothing was sent"]);
  assertStringIncludes(out, "Nothing will be sent.");
  const json = await run(["import", "dry.csv", "--dry-run", "--json"], {});
  const printed = json.out.trimEnd().split("\n").map((line) => JSON.parse(line));
  const { valid, rejected, imported } = printed.at(-1).summary;
  assertEquals([valid, rejected, imported], [1, 1, undefined]);
  assertEquals(printed.find(({ line }) => line === 2)?.status, "valid");
  assertEquals(await Deno.stat(`${folder}dry.csv.journal`).then(() => true, () => false), false);
});

Deno.test("--report writes the refused rows unchanged, with line and reason, so that the file can be corrected and imported", async () => {
  const text = `UserID,Nick,team\na,A,x\n"${"n".repeat(33)}","say ""hi"", N",y\n b ,B,z\n`;
  await importText(text, ["--report", "refused.csv"]);
  const report = await read("refused.csv");
  assertEquals(report.split("\n").slice(0, 2), [
    "refused_line,refused_reason,UserID,Nick,team",
    `3,"UserID: got 33 bytes, expected 1 to 32 bytes of UTF-8",${"n".repeat(33)},"say ""hi"", N",y`,
  ]);
  const { code, emulator } = await importText(report.replace("n".repeat(33), "short"), [
    "--trim",
    "--report",
    "again.csv",
  ]);
  assertEquals([code, emulator.accounts.get("short")?.Nick, emulator.accounts.has("b")], [0, 'say "hi", N', true]);
  assertEquals(await read("again.csv"), "refused_line,refused_reason,UserID,Nick,team\n");
});

Deno.test("the report of an NDJSON file is NDJSON", async () => {
  await importText('{"UserID":"a"}\n{"UserID":"","x":1}\n7\n', ["--report", "refused.ndjson"], "users.ndjson");
  const lines = (await read("refused.ndjson")).trimEnd().split("\n").map((line) => JSON.parse(line));
  assertEquals(lines.map(({ refused_line, UserID, x, refused_text }) => [refused_line, UserID, x, refused_text]), [
    [2, "", 1, undefined],
    [3, undefined, undefined, "7"],
  ]);
});

Deno.test("--json prints a JSON line for each outcome and a summary; everything else goes to standard error", async () => {
  const { out, err } = await importText('UserID\na\n" "\n', ["--json"]);
  const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  const outcomes = lines.slice(0, -1).sort((a, b) => a.line - b.line);
  assertEquals(outcomes.map(({ line, UserID, status, error }) => [line, UserID, status, error?.field]), [
    [2, "a", "imported", undefined],
    [3, " ", "rejected", "UserID"],
  ]);
  const { rows, imported, rejected, failed, not_attempted } = lines.at(-1).summary;
  assertEquals([rows, imported, rejected, failed, not_attempted], [2, 1, 1, 0, 0]);
  assertStringIncludes(err, "Importing users.csv");
});

Deno.test("standard input can be imported, but needs --format", async () => {
  const emulator = createEmulator(testApp);
  const { code } = await runWithEmulator(
    emulator,
    ["import", "-", "--format", "ndjson"],
    {},
    '{"UserID":"a"}\n{"UserID":"b"}\n',
  );
  assertEquals([code, [...emulator.accounts.keys()]], [0, ["a", "b"]]);
  const { code: rejected, err } = await runWithEmulator(emulator, ["import", "-"], {}, "UserID\na\n");
  assertEquals(rejected, 2);
  assertStringIncludes(err, "standard input needs --format");
});

Deno.test("--limit stops after that many rows; the next run resumes there and sends no row twice", () =>
  withServer(async (env, emulator) => {
    await run(["import", "part.csv", "--limit", "150"], env, { "part.csv": users(400) });
    assertEquals(emulator.accounts.size, 150);
    const callsBefore = emulator.calls.length;
    const { code, out } = await run(["import", "part.csv"], env);
    assertEquals([code, lastLine(out)], [0, "400 imported, 0 rejected, 0 failed"]);
    assertStringIncludes(out, "Resuming: 150 rows are already done (part.csv.journal).");
    const again = emulator.calls.slice(callsBefore).flatMap(({ body }) =>
      (body as { AccountList: { UserID: string }[] }).AccountList
    );
    assertEquals(again.length, 250);
    assert(again.every(({ UserID }) => Number(UserID.slice(1)) >= 150));
    const third = await run(["import", "part.csv"], env);
    assertEquals([third.code, lastLine(third.out)], [0, "400 imported, 0 rejected, 0 failed"]);
    assertEquals(emulator.calls.length, callsBefore + 3);
  }));

Deno.test("an import that stopped at a row of stray line endings resumes after it and loses no row", () =>
  withServer(async (env, emulator) => {
    const files = { "stray.csv": "UserID\nu1\n\r\r\nu2\nu3\n" };
    await run(["import", "stray.csv", "--limit", "2"], env, files);
    const { out } = await run(["import", "stray.csv"], env);
    assertEquals(lastLine(out), "3 imported, 1 rejected, 0 failed");
    assertEquals([...emulator.accounts.keys()], ["u1", "u2", "u3"]);
  }));

Deno.test("--report refuses to overwrite the input file and its journal", async () => {
  for (const report of ["same.csv", "./same.csv", "same.csv.journal"]) {
    const { code, err } = await run(["import", "same.csv", "--emulator", "--report", report], {}, {
      "same.csv": users(3),
    });
    assertEquals([code, await read("same.csv")], [2, users(3)]);
    assertStringIncludes(err, "is the input file or its journal");
  }
});

Deno.test("Ctrl-C while the file is validated ends the import at once, and nothing is sent", () =>
  withServer(async (env, emulator) => {
    await Deno.writeTextFile(`${folder}checked.csv`, users(3_000_000));
    const child = start(["import", "checked.csv"], env);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill("SIGINT");
    const { code, stderr } = await child.output();
    assertEquals([code, emulator.calls.length], [130, 0]);
    assertStringIncludes(new TextDecoder().decode(stderr), "Stopped before anything was sent.");
  }));

Deno.test("a journal of another file, app, host or set of options is rejected with the difference, and nothing is sent", () =>
  withServer(async (env, emulator) => {
    await run(["import", "own.csv"], env, { "own.csv": users(3) });
    const calls = emulator.calls.length;
    const cases: [args: string[], env: Record<string, string>, files: Record<string, string>, message: string][] = [
      [["--trim"], env, {}, "it was started with --format csv, not --format csv --trim"],
      [[], { ...env, TENCENT_CHAT_SDK_APP_ID: "1400000001" }, {}, "it is for app 1400000000, not 1400000001"],
      [[], { ...env, TENCENT_CHAT_BASE_URL: "http://127.0.0.1:9" }, {}, "not 127.0.0.1:9"],
      [[], env, { "own.csv": users(4) }, "it is for another input file, or the file has changed"],
      [[], env, { "own.csv.journal": "hello\nworld\n" }, "not a journal of this program"],
    ];
    for (const [args, env, files, message] of cases) {
      const { code, err } = await run(["import", "own.csv", ...args], env, files);
      assertEquals(code, 2);
      assertStringIncludes(err, message);
    }
    assertEquals(emulator.calls.length, calls);
  }));

Deno.test("an incomplete last line of the journal is repaired; a damaged line before it is rejected", () =>
  withServer(async (env, emulator) => {
    await run(["import", "torn.csv", "--limit", "250"], env, { "torn.csv": users(300) });
    const journal = await read("torn.csv.journal");
    assert(!journal.includes(testApp.secretKey) && !/eJ[\w*-]{20}/.test(journal), "the journal has a secret");
    await Deno.writeTextFile(`${folder}torn.csv.journal`, journal.slice(0, -9));
    const { code, out } = await run(["import", "torn.csv"], env);
    assertEquals([code, lastLine(out), emulator.accounts.size], [0, "300 imported, 0 rejected, 0 failed", 300]);
    const [header, ...rest] = (await read("torn.csv.journal")).split("\n");
    await Deno.writeTextFile(`${folder}torn.csv.journal`, [header, "{", ...rest].join("\n"));
    const damaged = await run(["import", "torn.csv"], env);
    assertEquals(damaged.code, 2);
    assertStringIncludes(damaged.err, "torn.csv.journal: line 2 is damaged");
  }));

Deno.test("an import whose journal cannot be written stops before anything is sent", () =>
  withServer(async (env, emulator) => {
    await Deno.writeTextFile(`${folder}full.csv`, users(5000));
    await Deno.mkdir(`${folder}full.csv.journal`);
    const blocked = await run(["import", "full.csv"], env);
    assertEquals([blocked.code, emulator.calls.length], [2, 0]);
    await Deno.remove(`${folder}full.csv.journal`);
    if (Deno.build.os !== "linux") return console.log("skipped: the test of a full disk needs /dev/full");
    await Deno.symlink("/dev/full", `${folder}full.csv.journal`);
    // Deno guards devices with all permissions.
    const { code, stderr } = await start(["import", "full.csv"], env, { permissions: ["-A"] }).output();
    assertEquals([code, emulator.calls.length], [2, 0]);
    assertStringIncludes(new TextDecoder().decode(stderr), "the disk is full");
  }));

Deno.test("Ctrl-C ends an import with exit code 130: the journal has every answered row, and the command to resume is printed", () =>
  withServer(async (env, emulator) => {
    await Deno.writeTextFile(`${folder}long.csv`, users(4000));
    const child = start(["import", "long.csv", "--rate", "10"], env);
    while (emulator.calls.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    const { code, stdout, stderr } = await child.output();
    assertEquals(code, 130);
    const err = new TextDecoder().decode(stderr);
    assertStringIncludes(err, "To resume:\n\n  deno task import long.csv --rate 10\n");
    const [, imported] = new TextDecoder().decode(stdout).match(/(\d+) imported, 0 rejected/)!;
    assertEquals(Number(imported), emulator.accounts.size);
    const { out } = await run(["import", "long.csv"], env);
    assertStringIncludes(out, `Resuming: ${imported} rows are already done`);
    assertEquals(emulator.calls.flatMap(({ body }) => (body as { AccountList: object[] }).AccountList).length, 4000);
  }));

Deno.test("a file that changes while it is read ends the import with exit code 2 and the line", () =>
  withServer(async (env, emulator) => {
    await Deno.writeTextFile(`${folder}moving.csv`, users(60_000));
    const child = start(["import", "moving.csv"], env);
    while (emulator.calls.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    await Deno.writeTextFile(`${folder}moving.csv`, "x\n", { append: true });
    const { code, stderr } = await child.output();
    assertEquals(code, 2);
    assertMatch(
      new TextDecoder().decode(stderr),
      /error: moving\.csv: line \d+: the file changed while it was being read/,
    );
  }));

Deno.test("a wrong key ends the import after one call, and the other rows are reported as not attempted", () =>
  withServer(async (env, emulator) => {
    const { code, out } = await run(["import", "key.csv"], { ...env, TENCENT_CHAT_SECRET_KEY: "wrong" }, {
      "key.csv": users(3000),
    });
    assertEquals([code, emulator.calls.length], [1, 1]);
    assertEquals(lastLine(out), "0 imported, 0 rejected, 100 failed, 2900 not attempted");
    const resumed = await run(["import", "key.csv"], env);
    assertEquals(lastLine(resumed.out), "3000 imported, 0 rejected, 0 failed");
  }));
