// Calls over several requests of one Worker, by a client at module level, where most people put it.
import { createChatClient } from "../../mod.ts";
import { rawOverHttp, testApp } from "../service/test_app.ts";

let target = "";

/** Made at module level, where a Worker allows no fetch, no timer and no random value. */
const chat = createChatClient({
  ...testApp,
  baseUrl: "http://later.test",
  retries: 0,
  fetch: (url, init) => fetch(String(url).replace("http://later.test", target), init),
});

const envelope = [...new TextEncoder().encode('{"ErrorCode":0}')];

/** Answers the requests of tests/runtimes/worker.mjs with a text: "ok" for a call that succeeded. */
export async function answerRequest(pathname: string, serviceUrl: string): Promise<Response> {
  const stalls = pathname === "/stalling-call";
  target = (await rawOverHttp(serviceUrl, { pieces: [envelope.slice(stalls ? 5 : 0)], stalls })).client
    .baseUrl as string;
  const call = (): Promise<unknown> => chat.accountImport({ UserID: "a" }, { timeout: 300 });
  if (pathname === "/many-calls") {
    const calls = Array.from({ length: 2000 }, call);
    return new Response(await Promise.all(calls).then(() => "ok", String));
  }
  return new Response(await call().then(() => "ok", String));
}
