import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { folder, run, start } from "./run_command.ts";

const users = "UserID\n" + Array.from({ length: 3000 }, (_, i) => `u${i}\n`).join("");
const lastLine = (text: string): string | undefined => text.trimEnd().split("\n").at(-1);
const exists = (name: string): Promise<boolean> => Deno.stat(folder + name).then(() => true, () => false);

async function withServer(test: (env: Record<string, string>, calls: () => number) => Promise<void>): Promise<void> {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  await test(environmentOf(server.url), () => emulator.calls.length).finally(() => server.close());
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

Deno.test("a second import of the same file at the same time is refused and says which process has it; afterwards it resumes", () =>
  withServer(async (env, calls) => {
    await Deno.writeTextFile(`${folder}locked.csv`, users);
    const first = start(["import", "locked.csv", "--rate", "10"], env);
    await until(() => calls() > 2);
    const second = await run(["import", "locked.csv"], env);
    assertEquals([second.code, second.out], [2, ""]);
    assertMatch(
      second.err,
      new RegExp(`^error: locked\\.csv: process ${first.pid} on \\S+ is importing this file; wait`),
    );
    first.kill("SIGINT");
    assertEquals((await first.output()).code, 130);
    assertEquals(await exists("locked.csv.journal.lock"), false);
    assertEquals(lastLine((await run(["import", "locked.csv"], env)).out), "3000 imported, 0 rejected, 0 failed");
  }));

Deno.test("the lock of an import that was killed keeps nobody from resuming it at once", () =>
  withServer(async (env, calls) => {
    await Deno.writeTextFile(`${folder}killed.csv`, users);
    const child = start(["import", "killed.csv", "--rate", "10"], env);
    await until(() => calls() > 2);
    child.kill("SIGKILL");
    await child.output();
    assertEquals(await exists("killed.csv.journal.lock"), true);
    const { out } = await run(["import", "killed.csv"], env);
    assertEquals(lastLine(out), "3000 imported, 0 rejected, 0 failed");
    assertEquals(await exists("killed.csv.journal.lock"), false);
  }));

Deno.test("a lock of another machine holds while it is touched, and expires after ten seconds, a torn one too", () =>
  withServer(async (env) => {
    const lock = `${folder}remote.csv.journal.lock`;
    await Deno.writeTextFile(`${folder}remote.csv`, users);
    await Deno.writeTextFile(lock, JSON.stringify({ token: "t", pid: 1, host: "another machine" }));
    const refused = await run(["import", "remote.csv"], env);
    assertEquals(refused.code, 2);
    assertStringIncludes(refused.err, "process 1 on another machine is importing this file");
    const longAgo = new Date(Date.now() - 11_000);
    await Deno.utime(lock, longAgo, longAgo);
    assertEquals((await run(["import", "remote.csv", "--limit", "100"], env)).code, 0);
    await Deno.writeTextFile(lock, '{"token":');
    assertStringIncludes((await run(["import", "remote.csv"], env)).err, "another process is importing this file");
    await Deno.utime(lock, longAgo, longAgo);
    assertEquals((await run(["import", "remote.csv"], env)).code, 0);
  }));

Deno.test("runs that write no journal take no lock", () =>
  withServer(async (env) => {
    await Deno.writeTextFile(`${folder}free.csv`, users);
    await Deno.writeTextFile(
      `${folder}free.csv.journal.lock`,
      JSON.stringify({ token: "t", pid: 1, host: "elsewhere" }),
    );
    assertEquals((await run(["import", "free.csv", "--dry-run"], env)).code, 0);
  }));
