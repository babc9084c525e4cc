// The import of a file in R2, as the template has it, with a fetch that lets six connections through at a time.
import { createChatClient } from "../../../mod.ts";
import { chatImport, durablePacer, serveImports } from "../../../src/cloudflare.ts";
import type { ChatPacerNamespace, ImportBucket, ImportServer } from "../../../src/cloudflare.ts";
import { testApp } from "../../service/test_app.ts";

export { ChatPacer } from "../../../src/cloudflare.ts";

interface Env {
  CHAT_PACER: ChatPacerNamespace;
  CHAT_IMPORT: ChatPacerNamespace;
  EXPORTS: ImportServer["bucket"];
  /** Address of the emulator, its key, ms that a call takes longer, and calls per second. */
  BASE_URL: string;
  SECRET_KEY: string;
  LATENCY: string;
  RATE: string;
  RANGE_SIZE?: string;
}

const token = "a token for tests";

/** Cloudflare lets six connections of an invocation wait for an answer; workerd by itself does not keep to that. */
function sixAtATime(latency: number): typeof fetch {
  let open = 0;
  const waiting: (() => void)[] = [];
  return async (input, init) => {
    if (open >= 6) await new Promise<void>((resolve) => waiting.push(resolve));
    open++;
    try {
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
      return await fetch(input as Request, init as RequestInit);
    } finally {
      open--;
      waiting.shift()?.();
    }
  };
}

export const ChatImport = chatImport<Env>((env) => ({
  bucket: failing(env.EXPORTS),
  objects: env.CHAT_IMPORT,
  // Small, so that many borders fall into quoted line breaks; a large file is read as in production.
  rangeSize: env.RANGE_SIZE === undefined ? undefined : Number(env.RANGE_SIZE),
  chat() {
    const chat = createChatClient({
      ...{ ...testApp, secretKey: env.SECRET_KEY, baseUrl: env.BASE_URL, deadline: 3000, timeout: 1000 },
      fetch: sixAtATime(Number(env.LATENCY)),
      pacer: durablePacer(() => env.CHAT_PACER),
    });
    if (chat.pacers) chat.pacers.multiaccountImport.rate = Number(env.RATE);
    return chat;
  },
}));

/** Every seventh read breaks off. */
function failing(bucket: ImportBucket): ImportBucket {
  let reads = 0;
  return {
    head: (key) => bucket.head(key),
    put: (key, text) => bucket.put(key, text),
    async get(key, options) {
      const found = await bucket.get(key, options);
      if (++reads % 7 !== 3 || !found?.arrayBuffer) return found;
      return { arrayBuffer: () => Promise.reject(new Error("the read broke off")) };
    },
  };
}

export default {
  fetch: (request: Request, env: Env): Promise<Response> =>
    serveImports(request, { token, objects: env.CHAT_IMPORT, bucket: env.EXPORTS }),
};
