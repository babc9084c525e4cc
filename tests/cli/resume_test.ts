import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { folder, run } from "./run_command.ts";

const users = (count: number): string => "UserID\n" + Array.from({ length: count }, (_, i) => `u${i}\n`).join("");
const read = (name: string): Promise<string> => Deno.readTextFile(folder + name);

async function withServer(test: (env: Record<string, string>) => Promise<void>): Promise<void> {
  const server = await serveEmulator(createEmulator(testApp));
  await test(environmentOf(server.url)).finally(() => server.close());
}

Deno.test("rows that failed because of a wrong key are not done: the next run, with the right key, sends them", () =>
  withServer(async (env) => {
    const wrong = await run(["import", "key.csv", "--report", "key_report.csv"], {
      ...env,
      TENCENT_CHAT_SECRET_KEY: "wrong",
    }, {
      "key.csv": users(3),
    });
    assertEquals(wrong.code, 1);
    // On a busy machine the first call can go before the last row has been read.
    assertMatch(wrong.out, /^0 imported, 0 rejected, [123] failed/m);
    assertStringIncludes(wrong.err, "To resume:");
    const right = await run(["import", "key.csv"], env);
    assertStringIncludes(right.out, "3 imported, 0 rejected, 0 failed");
    const again = await run(["import", "key.csv"], env);
    assertStringIncludes(again.out, "Nothing is left to send.");
  }));

Deno.test("without a journal nothing advises to resume, and the report has every failed row", () =>
  withServer(async (env) => {
    const dry = await run(["import", "dry_limit.csv", "--dry-run", "--limit", "1"], env, { "dry_limit.csv": users(3) });
    assertEquals([dry.code, dry.err.includes("resume")], [0, false]);
    const args = ["import", "-", "--format", "csv", "--report", "stdin_report.csv"];
    const wrong = await run(args, { ...env, TENCENT_CHAT_SECRET_KEY: "wrong" }, {}, users(3));
    assertEquals([wrong.code, wrong.err.includes("resume")], [1, false]);
    const [, failed] = /, (\d) failed/.exec(wrong.out) ?? [];
    assertEquals((await read("stdin_report.csv")).trimEnd().split("\n").length, 1 + Number(failed));
  }));
