// One of several isolates that call as fast as they may, all with the turns of one Durable Object.
import { createChatClient } from "../../../mod.ts";
import { durablePacer } from "../../../src/cloudflare.ts";
import type { ChatPacerNamespace } from "../../../src/cloudflare.ts";
import { testApp } from "../../service/test_app.ts";

interface Env {
  CHAT_PACER: ChatPacerNamespace;
  EMULATOR: { fetch: typeof fetch };
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const [name, seconds, side] = ["name", "seconds", "side"].map((key) => searchParams.get(key) ?? "");
    const shared = searchParams.has("unpaced") ? {} : { pacer: durablePacer(() => env.CHAT_PACER) };
    const chat = createChatClient({
      ...testApp,
      ...shared,
      baseUrl: "http://emulator",
      fetch: (input, init) => env.EMULATOR.fetch(input, init),
    });
    const endsAt = Date.now() + Number(seconds) * 1000;
    let [sent, failed] = [0, 0];
    const run = async (): Promise<void> => {
      while (Date.now() < endsAt) {
        await chat.accountImport({ UserID: `${name}_${sent++}` }, { retries: 0 }).catch(() => failed++);
      }
    };
    await Promise.all(Array.from({ length: Number(side) }, run));
    return Response.json({ sent, failed });
  },
};
