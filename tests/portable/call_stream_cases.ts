// The stream of calls that an emulator receives.
import { assert, assertEquals, assertMatch } from "@std/assert";
import { streamCalls } from "../../emulator/control/call_stream.ts";
import { failureOf } from "./test_clients.ts";
import { controlledEmulator } from "./controlled_emulator.ts";
import { test } from "./registry.ts";

test("the call stream sends each call as it is answered, without the UserSig", async () => {
  const { chat, send, call } = controlledEmulator();
  await chat.accountImport({ UserID: "before" });
  const response = await send("GET", "calls", undefined, { accept: "text/event-stream" });
  const reader = response.body!.getReader(); // an event stream has one
  const decoder = new TextDecoder();
  let text = "";
  const until = async (part: string): Promise<void> => {
    while (!text.includes(part)) text += decoder.decode((await reader.read()).value, { stream: true });
  };
  await until('"UserID":"before"');
  await failureOf(chat.kick({ UserID: "nobody" }));
  await until('"errorCode":70107');
  await call("POST", "reset");
  await until("event: reset");
  await reader.cancel();
  assert(!text.includes("usersig"));
  assertMatch(text, /^event: open\ndata: .*\n\nevent: call\nid: 1\ndata: /);
  await chat.accountCheck({ CheckItem: [{ UserID: "after" }] });
  const [last, ...others] = await call<{ id: number; answer: { ErrorCode: number } }[]>("GET", "calls?after=2");
  assertEquals([last?.id, last?.answer.ErrorCode, others.length], [3, 0, 0]);
});

test("a slow reader of the call stream gets the latest calls and the number it missed", async () => {
  const { emulator, chat } = controlledEmulator();
  const { body } = streamCalls(emulator, [], new AbortController().signal, 10);
  for (let i = 1; i <= 25; i++) await chat.accountCheck({ CheckItem: [{ UserID: `user_${i}` }] });
  const reader = body!.getReader(); // an event stream has one
  const text = new TextDecoder().decode((await reader.read()).value);
  const [, missed] = text.match(/^event: missed\ndata: {"calls":(\d+)}/) ?? [];
  const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  assertEquals(ids.length <= 10, true);
  // What opens the stream was among the oldest.
  assertEquals([Number(missed) - 1 + ids.length, ids.at(-1)], [25, 25]);
  await reader.cancel();
});
