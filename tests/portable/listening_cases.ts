// What holds on runtimes that can listen: the emulator on a port.
import { assert, assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import { createEmulator } from "../../emulator/mod.ts";
import { type EmulatorServer, serveEmulator } from "../../emulator/serve.ts";
import { ChatTransportError, createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./clients.ts";
import { test } from "./registry.ts";

/** Runs a case with a listening emulator and closes it whatever happens. */
async function withServer(run: (server: EmulatorServer, emulator: ReturnType<typeof createEmulator>) => Promise<void>) {
  const emulator = createEmulator(testApp);
  const server = await serveEmulator(emulator);
  try {
    await run(server, emulator);
  } finally {
    await server.close();
  }
}

test("the emulator listens on a port of this machine and answers calls from it", () =>
  withServer(async ({ url, port }, emulator) => {
    assertEquals(url, `http://127.0.0.1:${port}`);
    await createChatClient({ ...testApp, baseUrl: url }).accountImport({ UserID: "a", Nick: "李娜" });
    assertEquals(emulator.accounts.get("a")?.Nick, "李娜");
  }));

test("a dropped connection and a cut body are what they are on a socket", () =>
  withServer(async ({ url }, emulator) => {
    const chat = createChatClient({ ...testApp, baseUrl: url, retries: 0 });
    for (const [kind, fault] of [["drop", "network"], ["cut", "body"]] as const) {
      emulator.reset();
      emulator.inject({ kind, times: 1000 });
      const error = await failureOf(chat.accountImport({ UserID: "a" }));
      assertInstanceOf(error, ChatTransportError);
      assertEquals(error.fault, fault);
    }
  }));

test("a port that is taken is an error, not a hang; after close nothing listens", async () => {
  let address = "";
  await withServer(async ({ url, port }) => {
    address = url;
    await assertRejects(() => serveEmulator(createEmulator(testApp), { port }), Error);
  });
  const chat = createChatClient({ ...testApp, baseUrl: address, retries: 0 });
  const error = await failureOf(chat.accountImport({ UserID: "a" }));
  assert(error instanceof ChatTransportError && error.fault === "network");
});
