import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { environmentOf, testApp } from "../service/test_app.ts";
import { folder, run, start } from "./run_command.ts";

const users = "UserID\n" + Array.from({ length: 3000 }, (_, i) => `u${i}\n`).join("");
const decoder = new TextDecoder();
const lastLine = (text: string): string | undefined => text.trimEnd().split("\n").at(-1);
const exists = (name: string): Promise<boolean> => Deno.stat(folder + name).then(() => true, () => false);

async function withServer(test: (env: Record<string, string>, calls: () => number) => Promise<void>): Promise<void> {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  await test(environmentOf(server.url), () => emulator.calls.length).finally(() => server.close());
}

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

Deno.test("a file cannot be imported twice at once: the second import names the running process, and can resume it later", () =>
  withServer(async (env, calls) => {
    await Deno.writeTextFile(`${folder}locked.csv`, users);
    const first = start(["import", "locked.csv", "--rate", "10"], env);
    await waitUntil(() => calls() > 2);
    const second = await run(["import", "locked.csv"], env);
    assertEquals([second.code, second.out], [2, ""]);
    assertMatch(
      second.err,
      new RegExp(`(^|\\n)error: locked\\.csv: process ${first.pid} on \\S+ is importing this file; wait`),
    );
    first.kill("SIGINT");
    assertEquals((await first.output()).code, 130);
    assertEquals(await exists("locked.csv.journal.lock"), false);
    assertEquals(lastLine((await run(["import", "locked.csv"], env)).out), "3000 imported, 0 rejected, 0 failed");
  }));

for (
  const { place, permissions } of [
    { place: "at once where it can be asked whether a process exists", permissions: ["-A"] },
    { place: "within ten seconds with the task's permissions", permissions: undefined },
  ]
) {
  Deno.test(`an import that was killed can be resumed although its lock file is still there: ${place}`, () =>
    withServer(async (env, calls) => {
      await Deno.writeTextFile(`${folder}killed.csv`, users);
      await Deno.remove(`${folder}killed.csv.journal`).catch(() => {});
      const child = start(["import", "killed.csv", "--rate", "10"], env);
      await waitUntil(() => calls() > 2);
      child.kill("SIGKILL");
      await child.output();
      assertEquals(await exists("killed.csv.journal.lock"), true);
      const { stdout, stderr } = await start(["import", "killed.csv"], env, { permissions }).output();
      assertEquals(lastLine(decoder.decode(stdout)), "3000 imported, 0 rejected, 0 failed");
      assertEquals(
        decoder.decode(stderr).includes("Another import of this file may be running"),
        permissions === undefined,
      );
      assertEquals(await exists("killed.csv.journal.lock"), false);
    }));
}

Deno.test("a lock from another machine is respected while it is touched and taken over when nobody does, even if it is incomplete", () =>
  withServer(async (env) => {
    const lock = `${folder}remote.csv.journal.lock`;
    await Deno.writeTextFile(`${folder}remote.csv`, users);
    const importWhileTouched = async (): Promise<string> => {
      const toucher = setInterval(() => Deno.utimeSync(lock, new Date(), new Date()), 200);
      const { code, err } = await run(["import", "remote.csv"], env);
      clearInterval(toucher);
      assertEquals(code, 2);
      return err;
    };
    const longAgo = new Date(Date.now() - 11_000);
    await Deno.writeTextFile(lock, JSON.stringify({ token: "t", pid: 1, host: "another machine" }));
    assertStringIncludes(await importWhileTouched(), "process 1 on another machine is importing this file");
    await Deno.utime(lock, longAgo, longAgo);
    assertEquals((await run(["import", "remote.csv", "--limit", "100"], env)).code, 0);
    await Deno.writeTextFile(lock, '{"token":');
    assertStringIncludes(await importWhileTouched(), "another process is importing this file");
    await Deno.utime(lock, longAgo, longAgo);
    assertEquals((await run(["import", "remote.csv"], env)).code, 0);
  }));

Deno.test("an import whose lock another process has taken stops, and leaves that lock alone", () =>
  withServer(async (env, calls) => {
    const lock = `${folder}taken.csv.journal.lock`;
    await Deno.writeTextFile(`${folder}taken.csv`, users);
    const child = start(["import", "taken.csv", "--rate", "2"], env);
    await waitUntil(() => calls() > 1);
    const other = JSON.stringify({ token: "t", pid: 1, host: "another machine" });
    await Deno.writeTextFile(lock, other);
    const { code, stderr } = await child.output();
    assertEquals(code, 2);
    assertStringIncludes(decoder.decode(stderr), "another process has taken this import over");
    assertEquals(await Deno.readTextFile(lock), other);
  }));

Deno.test("a lock that cannot be replaced is an error that names it, not an endless attempt", () =>
  withServer(async (env) => {
    await Deno.writeTextFile(`${folder}blocked.csv`, users);
    const lock = `${folder}blocked.csv.journal.lock`;
    await Deno.mkdir(lock);
    const longAgo = new Date(Date.now() - 11_000);
    await Deno.utime(lock, longAgo, longAgo);
    const { code, err } = await run(["import", "blocked.csv"], env);
    assertEquals(code, 2);
    assertMatch(err, /^error: \S*blocked\.csv\.journal\.lock: .*stopped before sending/);
  }));

Deno.test("a dry run ignores the lock, as it writes no journal", () =>
  withServer(async (env) => {
    await Deno.writeTextFile(`${folder}free.csv`, users);
    await Deno.writeTextFile(
      `${folder}free.csv.journal.lock`,
      JSON.stringify({ token: "t", pid: 1, host: "elsewhere" }),
    );
    assertEquals((await run(["import", "free.csv", "--dry-run"], env)).code, 0);
  }));
