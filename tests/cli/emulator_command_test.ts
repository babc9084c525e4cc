import { assert, assertEquals, assertMatch } from "@std/assert";
import { ChatApiError, createChatClient } from "../../mod.ts";

const root = new URL("../../", import.meta.url).pathname;

/** A running `emulator` command and what it printed. */
interface Started {
  printed: string;
  /** The variables of its snippet. */
  env: Record<string, string>;
  interrupt(): Promise<Deno.CommandStatus>;
}

/** Starts the command and reads until its snippet is whole. */
async function start(args: string[], run: (started: Started) => Promise<void>): Promise<void> {
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
    await run({ printed, env, interrupt });
  } finally {
    await reader.cancel();
    await interrupt();
  }
}

Deno.test("deno task emulator prints a link to its page, the app, and variables that programs can use", () =>
  start([], async ({ printed, env, interrupt }) => {
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
    // A reader of calls does not keep it from ending.
    const stream = await fetch(`${env.TENCENT_CHAT_BASE_URL}/_emulator/calls`, {
      headers: { ...headers, accept: "text/event-stream" },
    });
    const { code } = await interrupt();
    assertEquals(code, 0);
    await stream.body?.cancel().catch(() => {});
  }));

Deno.test("each start has a key and a token of its own, so that no page can know them beforehand", async () => {
  const seen: string[] = [];
  for (let i = 0; i < 2; i++) {
    await start([], ({ env }) => {
      seen.push(env.TENCENT_CHAT_SECRET_KEY!, env.TENCENT_CHAT_EMULATOR_TOKEN!);
      return Promise.resolve();
    });
  }
  assertEquals(new Set(seen).size, 4);
});

Deno.test("port, app, key and token can be chosen, so that a project's settings can stay as they are", () => {
  const chosen = ["--sdk-app-id", "1400000009", "--secret-key", "mine", "--token", "token-of-mine"];
  return start(chosen, async ({ env }) => {
    assertEquals(
      [env.TENCENT_CHAT_SDK_APP_ID, env.TENCENT_CHAT_SECRET_KEY, env.TENCENT_CHAT_EMULATOR_TOKEN],
      ["1400000009", "mine", "token-of-mine"],
    );
    const options = { sdkAppId: 1400000009, baseUrl: env.TENCENT_CHAT_BASE_URL };
    await createChatClient({ ...options, secretKey: "mine" }).accountImport({ UserID: "a" });
    const refused = await createChatClient({ ...options, secretKey: "other" }).kick({ UserID: "a" }).catch((error) =>
      error
    );
    assert(refused instanceof ChatApiError && refused.errorCode === 70009);
  });
});

Deno.test("a port that is taken is said with what to do, and ends with status 2", async () => {
  const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = taken.addr as Deno.NetAddr;
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "emulator", "--port", String(port)],
    cwd: root,
    env: { NO_COLOR: "1" },
  }).output();
  taken.close();
  assertEquals(code, 2);
  assertMatch(
    new TextDecoder().decode(stderr),
    new RegExp(`--port: port ${port} is in use; choose another`),
  );
});
