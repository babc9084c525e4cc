import { assertEquals } from "@std/assert";
import { runImport } from "../../cli/import/run_import.ts";
import { createEmulator } from "../../emulator/mod.ts";
import { serveEmulator } from "../../emulator/serve.ts";
import { createChatClient } from "../../mod.ts";
import { migrationOperations } from "../../src/migrate.ts";
import { accountImport } from "../../src/rows/account_import.ts";
import { testApp } from "../service/test_app.ts";
import { folder } from "./run_command.ts";

Deno.test("an outage that outlasts the calls' deadline fails no row: the import waits and goes on by itself", async () => {
  const emulator = createEmulator({ ...testApp, rateLimits: false });
  const server = await serveEmulator(emulator);
  const file = `${folder}outage.csv`;
  await Deno.writeTextFile(file, "UserID\n" + Array.from({ length: 5000 }, (_, i) => `u${i}\n`).join(""));
  const options = { ...testApp, baseUrl: server.url, deadline: 200, operations: migrationOperations };
  const client = createChatClient(options);
  const target = { client, app: 1, host: "test", persistent: true, description: "a test", close: server.close };
  let recover = (): void => {};
  const watching = emulator.watch(({ type }) => {
    if (type !== "call" || emulator.callCount !== 5) return;
    recover = emulator.inject({ kind: "drop", times: Infinity });
    setTimeout(() => recover(), 900);
  });
  const { imported, failed, not_attempted } = await runImport(accountImport, file, target, {
    firstPause: 100,
  })
    .finally(() => {
      watching();
    });
  await server.close();
  assertEquals([imported, failed, not_attempted, emulator.accounts.size], [5000, 0, 0, 5000]);
});
