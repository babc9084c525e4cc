import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createEmulator, type Emulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { folder, run, start } from "./run_command.ts";

const root = new URL("../../", import.meta.url).pathname;
const sample = `${root}examples/migration.jsonl`;
const expected: { rejected_lines: { line: number; type: string | null }[]; good: Record<string, number> } = JSON.parse(
  await Deno.readTextFile(`${root}tests/migration_expected.json`),
);

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";
const lines = (...values: object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const account = (UserID: string): object => ({ type: "account", item: { UserID } });
const text = (Text: string): object[] => [{ MsgType: "TIMTextElem", MsgContent: { Text } }];
const message = (id: number, From_Account = "a"): object => {
  return {
    type: "message",
    item: { From_Account, To_Account: "b", MsgTimeStamp: 1700000000 + id, MsgBody: text(`${id}`) },
  };
};

async function withEmulator(
  test: (env: Record<string, string>, emulator: Emulator) => Promise<void>,
  emulator: Emulator = createEmulator({ ...testApp, rateLimits: false }),
): Promise<void> {
  const server = await serveEmulator(emulator);
  await test(environmentOf(server.url), emulator).finally(() => server.close());
}

/** Rates that leave no waiting. */
const fast = ["--rate", "importmsg=5000,multiaccountImport=1000"];

Deno.test("migrate check rejects exactly the bad lines of the sample, each with its line, and sends nothing", async () => {
  const { code, out } = await run(["migrate", "check", sample, "--json"]);
  const printed = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  const { summary } = printed.pop();
  assertEquals(code, 1);
  assertEquals(
    printed.map(({ line, type }) => [line, type ?? null]),
    expected.rejected_lines.map(({ line, type }) => [line, type]),
  );
  const good = Object.entries(summary.types as Record<string, { good: number }>).map((
    [type, { good }],
  ) => [type, good]);
  assertEquals(Object.fromEntries(good), expected.good);
});

Deno.test("migrate check says how long a run takes, which lines decide that, and how many messages may never be seen", async () => {
  const { out } = await run(["migrate", "check", sample, "--retention", "30d"]);
  assertStringIncludes(
    out,
    "A run takes at least 10 s. The messages take the longest: 1980 calls of importmsg at 200 a second.",
  );
  assertMatch(out, /\d+ messages are older than 30 days/);
  assertMatch(out, / {2}friends +1199 +10\n/);
  assertStringIncludes(out, "Friend: got account shop-7-202xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, rejected at line 203");
  assertEquals(lastLine(out), "5599 good, 54 rejected; nothing was sent");
});

Deno.test("the sample goes in whole, side by side, and reads back without a difference", () =>
  withEmulator(async (env, emulator) => {
    await Deno.copyFile(sample, `${folder}sample.jsonl`);
    const rates = "importmsg=2000,friendImport=2000,portraitSet=2000,importGroupMsg=2000";
    const moved = await run(["migrate", "run", "sample.jsonl", "--rate", rates], env);
    assertEquals([moved.code, lastLine(moved.out)], [1, "5599 imported, 54 rejected, 0 failed"]);
    const verified = await run(["migrate", "verify", "sample.jsonl"], env);
    assertEquals([verified.code, lastLine(verified.out)], [0, "5599 same, 0 differ, 54 rejected"]);
    const sampled = await run(["migrate", "verify", "sample.jsonl", "--sample", "100"], env);
    assertEquals([sampled.code, lastLine(sampled.out)], [0, "100 same, 0 differ, 54 rejected"]);
    assertEquals(emulator.accounts.size, 399);
  }));

const badInputs: [what: string, file: string, content: string | Uint8Array | undefined, message: string][] = [
  ["no file", "none.jsonl", undefined, "none.jsonl: no such file"],
  ["an empty file", "empty.jsonl", "\n \n", "empty.jsonl: empty; expected a JSON object on each line"],
  ["a file that is not UTF-8", "latin.jsonl", new Uint8Array([0x7b, 0x0a, 0xff, 0x0a]), "line 2: not UTF-8"],
  ["standard input", "-", undefined, "it cannot come from standard input"],
];
for (const [what, file, content, expectedMessage] of badInputs) {
  Deno.test(`migrate check and run refuse ${what} before anything is sent`, () =>
    withEmulator(async (env, emulator) => {
      for (const command of ["check", "run"]) {
        const { code, err } = await run(
          ["migrate", command, file],
          env,
          content === undefined ? {} : { [file]: content },
        );
        assertEquals([code, err.includes(expectedMessage)], [2, true], err);
      }
      assertEquals(emulator.callCount, 0);
    }));
}

Deno.test("a line of 10 MB, an unknown type and CRLF cost no more than the lines concerned", async () => {
  const long = `{"type":"account","item":{"UserID":"${"x".repeat(10_000_000)}"}}`;
  const content = [JSON.stringify(account("a")), long, '{"type":"chanel","item":{}}', JSON.stringify(account("b"))];
  const { out } = await run(["migrate", "check", "odd.jsonl"], {}, { "odd.jsonl": content.join("\r\n") });
  assertMatch(out, /line +2 .*expected at most 1000000 characters/);
  assertMatch(out, /line +3 .*the unknown type "chanel"/);
  assertEquals(lastLine(out), "2 good, 2 rejected; nothing was sent");
});

Deno.test("a folder with one file a type is an export, and a folder without such files says which names are known", () =>
  withEmulator(async (env, emulator) => {
    await Deno.mkdir(`${folder}parts`);
    await Deno.writeTextFile(`${folder}parts/accounts.csv`, "UserID,Nick\na,Anna\nb,\nc,\n,nobody\n");
    await Deno.writeTextFile(
      `${folder}parts/friends.jsonl`,
      '{"UserID":"a","Friend":"b"}\n{"UserID":"a","Friend":"x"}\n',
    );
    await Deno.writeTextFile(`${folder}parts/notes.txt`, "not read");
    const { code, out } = await run(["migrate", "run", "parts/", "--report", "parts.rejected.jsonl"], env);
    assertEquals([code, lastLine(out.replace(/\nThe rejected and.*\n/, ""))], [1, "4 imported, 2 rejected, 0 failed"]);
    assertEquals([...emulator.accounts.keys()], ["a", "b", "c"]);
    const report = (await Deno.readTextFile(`${folder}parts.rejected.jsonl`)).trimEnd().split("\n")
      .map((line) => JSON.parse(line));
    assertEquals(report.map(({ refused_file, refused_line }) => [refused_file, refused_line]), [
      ["accounts.csv", 5],
      ["friends.jsonl", 2],
    ]);
    const verified = await run(["migrate", "verify", "parts"], env);
    assertEquals([verified.code, lastLine(verified.out)], [0, "4 same, 0 differ, 2 rejected"]);
    await Deno.mkdir(`${folder}other`);
    const other = await run(["migrate", "check", "other"], env);
    assertEquals([other.code, other.err.includes("accounts.csv, accounts.jsonl")], [2, true], other.err);
  }));

Deno.test("a run that is killed goes on where it was, and nothing is sent twice once it is noted", () =>
  withEmulator(async (env, emulator) => {
    const content = lines(account("a"), account("b"), ...Array.from({ length: 400 }, (_, i) => message(i)));
    await Deno.writeTextFile(`${folder}killed.jsonl`, content);
    const child = start(["migrate", "run", "killed.jsonl"], env);
    while (emulator.callCount < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await child.output();
    const before = emulator.callCount;
    // With the permission to ask for the process, the lock that it left is taken over at once.
    const next = start(["migrate", "run", "killed.jsonl", ...fast], env, { permissions: ["-A"] });
    const { code, stdout } = await next.output();
    const out = new TextDecoder().decode(stdout);
    assertEquals([code, lastLine(out)], [0, "402 imported, 0 rejected, 0 failed"]);
    assertStringIncludes(out, "Resuming: ");
    assert(emulator.callCount - before < 401 - 30, "what was noted is not sent again");
    const again = await run(["migrate", "run", "killed.jsonl"], env);
    assertStringIncludes(again.out, "Nothing is left to send.");
  }));

Deno.test("Ctrl-C stops a run in order and says how to resume it", () =>
  withEmulator(async (env, emulator) => {
    const content = lines(account("a"), account("b"), ...Array.from({ length: 2000 }, (_, i) => message(i)));
    await Deno.writeTextFile(`${folder}stopped.jsonl`, content);
    const child = start(["migrate", "run", "stopped.jsonl"], env);
    while (emulator.callCount < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGINT");
    const { code, stderr, stdout } = await child.output();
    const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
    assertEquals(code, 130);
    assertStringIncludes(err!, "Some lines have not been imported yet. To resume:");
    assertStringIncludes(err!, "migrate run stopped.jsonl");
    assertMatch(out!, /\d+ lines are still to be sent\n\n\d+ imported, 0 rejected, 0 failed\n$/);
  }));

Deno.test("a wrong key stops a run with its reason, and the next run with the right key sends everything", () =>
  withEmulator(async (env) => {
    const files = { "key.jsonl": lines(account("a"), account("b"), message(1)) };
    const wrong = await run(["migrate", "run", "key.jsonl"], { ...env, TENCENT_CHAT_SECRET_KEY: "wrong" }, files);
    assertEquals(wrong.code, 1);
    assertStringIncludes(wrong.err, "error: multiaccountImport: the service answered with ErrorCode 70009");
    assertStringIncludes(wrong.err, "To resume:");
    const right = await run(["migrate", "run", "key.jsonl"], env);
    assertEquals([right.code, lastLine(right.out)], [0, "3 imported, 0 rejected, 0 failed"]);
  }));

Deno.test("the journal of another export, app or option is refused, and a full disk stops the run", () =>
  withEmulator(async (env) => {
    const content = lines(account("a"), account("b"));
    await run(["migrate", "run", "changed.jsonl"], env, { "changed.jsonl": content });
    const changed = await run(["migrate", "run", "changed.jsonl"], env, { "changed.jsonl": content + content });
    assertEquals([changed.code, changed.err.includes("the file has changed")], [2, true], changed.err);
    await run(["migrate", "run", "times.jsonl"], env, { "times.jsonl": content });
    const times = await run(["migrate", "run", "times.jsonl", "--equal-times", "keep"], env);
    assertStringIncludes(times.err, "it was started with --equal-times spread, not --equal-times keep");
    if (Deno.build.os !== "linux") return console.log("skipped: a full disk needs /dev/full");
    await Deno.writeTextFile(`${folder}full.jsonl`, content);
    await Deno.symlink("/dev/full", `${folder}full.jsonl.journal`);
    const full = await start(["migrate", "run", "full.jsonl"], env, { permissions: ["-A"] }).output();
    const err = new TextDecoder().decode(full.stderr);
    assertEquals([full.code, err.includes("the disk is full")], [2, true], err);
  }));

Deno.test("--strict sends nothing when a line is bad; --limit sends some lines, and the next run the rest", () =>
  withEmulator(async (env, emulator) => {
    const content = lines(account("a"), account("b"), message(1), message(2), message(3, "nobody"));
    const strict = await run(["migrate", "run", "strict.jsonl", "--strict"], env, { "strict.jsonl": content });
    assertEquals([strict.code, emulator.callCount], [1, 0]);
    const limited = await run(["migrate", "run", "limit.jsonl", "--limit", "3"], env, { "limit.jsonl": content });
    assertEquals(lastLine(limited.out), "3 imported, 1 rejected, 0 failed");
    const rest = await run(["migrate", "run", "limit.jsonl"], env);
    assertEquals(lastLine(rest.out), "4 imported, 1 rejected, 0 failed");
  }));

Deno.test("migrate verify names what differs by line, and a report is corrected with the first export as known", () =>
  withEmulator(async (env, emulator) => {
    const content = lines(account("a"), account("b"), message(1), message(2), message(3, "nobody"));
    const args = ["migrate", "run", "differ.jsonl", ...fast, "--report", "differ.rejected.jsonl"];
    await run(args, env, { "differ.jsonl": content });
    emulator.seed({ UserID: "a", Nick: "changed" });
    const more = lines({ type: "account", item: { UserID: "a", Nick: "Anna" } }, message(9));
    const { code, out } = await run(["migrate", "verify", "more.jsonl", "--known-accounts", "differ.jsonl"], env, {
      "more.jsonl": more,
    });
    assertEquals([code, lastLine(out)], [1, "0 same, 2 differ, 0 rejected"]);
    assertMatch(out, /line +1 {2}account +Nick: expected Anna, found changed/);
    assertMatch(out, /line +2 {2}message +message: expected the message, found nothing/);
    const report = (await Deno.readTextFile(`${folder}differ.rejected.jsonl`)).replaceAll("nobody", "b");
    const corrected = await run(
      ["migrate", "run", "corrected.jsonl", ...fast, "--known-accounts", "differ.jsonl"],
      env,
      { "corrected.jsonl": report },
    );
    assertEquals([corrected.code, lastLine(corrected.out)], [0, "1 imported, 0 rejected, 0 failed"]);
  }));
