// The object that hands out turns, an object that does nothing, and a Worker that calls both.
import { DurableObject } from "cloudflare:workers";
import { type ChatPacerNamespace, durablePacer } from "../../../src/cloudflare.ts";

export { ChatPacer } from "../../../src/cloudflare.ts";

/** What a plain call of an object costs. */
export class PlainObject extends DurableObject {
  nothing(): Promise<number> {
    return Promise.resolve(1);
  }
}

interface Env {
  CHAT_PACER: ChatPacerNamespace;
  PLAIN: ChatPacerNamespace;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const count = Number(searchParams.get("count"));
    // A Worker's clock stands still while it computes, so the time is taken outside.
    if (pathname === "/calls") {
      // A stub belongs to its request, so each request gets one; here, each call stands for a request.
      for (let i = 0; i < count; i++) {
        await (env.PLAIN.getByName?.("plain") as { nothing(): Promise<number> }).nothing();
      }
    }
    if (pathname === "/turns") {
      const pacer = durablePacer(() => env.CHAT_PACER);
      const { signal } = new AbortController();
      // A rate that never makes anyone wait.
      for (let i = 0; i < count; i++) await pacer.turn({ operation: "latency", rate: 1_000_000, signal });
    }
    return new Response();
  },
};
