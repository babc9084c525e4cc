import { assert, assertEquals, assertMatch } from "@std/assert";
import { ChatApiError, createChatClient } from "../../mod.ts";

const root = new URL("../../", import.meta.url).pathname;

/** A running `emulator` command. */
interface RunningEmulator {
  printed: string;
  /** The environment variables that it prints as a shell snippet. */
  env: Record<string, string>;
  interrupt(): Promise<Deno.CommandStatus>;
}

/** Starts the command, waits until it has printed its snippet, runs `test` and stops it. */
async function withEmulatorCommand(args: string[], test: (emulator: RunningEmulator) => Promise<void>): Promise<void> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "emulator", ...args],
    cwd: root,
    env: { NO_COLOR: "1" },
    stdout: "piped",
  });
  const child = command.spawn();
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let printed = "";
  while (!/EMULATOR_TOKEN=.*\n/.test(printed)) {
    const { done, value } = await reader.read();
    if (done) break;
    printed += value;
  }
  const env = Object.fromEntries(
    [...printed.matchAll(/^export (\w+)='?([^'\s]+)/gm)].map(([, name, value]) => [name!, value!]),
  );
  let interrupted = false;
  const interrupt = (): Promise<Deno.CommandStatus> => {
    if (!interrupted) child.kill("SIGINT");
    interrupted = true;
    return child.status;
  };
  try {
    await test({ printed, env, interrupt });
  } finally {
    await reader.cancel();
    await interrupt();
  }
}

Deno.test("deno task emulator prints a link to its page, the test app, and environment variables for programs", () =>
  withEmulatorCommand([], async ({ printed, env, interrupt }) => {
    const [, link] = printed.match(/Page\s+(http:\/\/127\.0\.0\.1:\d+\/#token=\S+)/) ?? [];
    assert(link, printed);
    assertMatch(printed, /SDKAppID\s+1400000000 \(a test app\)/);
    assertEquals(new URL(link).origin, env.TENCENT_CHAT_BASE_URL);
    const chat = createChatClient({
      sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
      secretKey: env.TENCENT_CHAT_SECRET_KEY,
      baseUrl: env.TENCENT_CHAT_BASE_URL,
    });
    await chat.accountImport({ UserID: "a" });
    const page = await fetch(link);
    assertMatch(await page.text(), /<script defer src="console\.js">/);
    const headers = { authorization: `Bearer ${env.TENCENT_CHAT_EMULATOR_TOKEN}` };
    const state = await (await fetch(`${env.TENCENT_CHAT_BASE_URL}/_emulator/state`, { headers })).json();
    assertEquals([state.accounts, state.calls], [1, 1]);
    // An open stream of calls does not keep the command from ending.
    const stream = await fetch(`${env.TENCENT_CHAT_BASE_URL}/_emulator/calls`, {
      headers: { ...headers, accept: "text/event-stream" },
    });
    const { code } = await interrupt();
    assertEquals(code, 0);
    await stream.body?.cancel().catch(() => {});
  }));

Deno.test("every start has a new secret key and token, so that no web page can know them in advance", async () => {
  const secrets: string[] = [];
  for (let i = 0; i < 2; i++) {
    await withEmulatorCommand([], ({ env }) => {
      secrets.push(env.TENCENT_CHAT_SECRET_KEY!, env.TENCENT_CHAT_EMULATOR_TOKEN!);
      return Promise.resolve();
    });
  }
  assertEquals(new Set(secrets).size, 4);
});

Deno.test("app, secret key and token can be set, so that a project can keep its configuration", () => {
  const chosen = ["--sdk-app-id", "1400000009", "--secret-key", "my-key", "--token", "my-token"];
  return withEmulatorCommand(chosen, async ({ env }) => {
    assertEquals(
      [env.TENCENT_CHAT_SDK_APP_ID, env.TENCENT_CHAT_SECRET_KEY, env.TENCENT_CHAT_EMULATOR_TOKEN],
      ["1400000009", "my-key", "my-token"],
    );
    const options = { sdkAppId: 1400000009, baseUrl: env.TENCENT_CHAT_BASE_URL };
    await createChatClient({ ...options, secretKey: "my-key" }).accountImport({ UserID: "a" });
    const error = await createChatClient({ ...options, secretKey: "other" }).kick({ UserID: "a" }).catch((reason) =>
      reason
    );
    assert(error instanceof ChatApiError && error.errorCode === 70009);
  });
});

Deno.test("a port in use ends the command with exit code 2 and a message that names the option", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "emulator", "--port", String(port)],
    cwd: root,
    env: { NO_COLOR: "1" },
  }).output();
  listener.close();
  assertEquals(code, 2);
  assertMatch(
    new TextDecoder().decode(stderr),
    new RegExp(`--port: port ${port} is in use; choose another`),
  );
});
