// Imports a CSV or NDJSON file of accounts from R2, without a machine of one's own. `tencent-chat cloud` starts and watches
// it. README.md says how to run and deploy it.
import { env } from "cloudflare:workers";
import { createChatClient } from "@unofficial/tencent-chat";
import { chatImport, durablePacer, serveImports } from "@unofficial/tencent-chat/cloudflare";

// The Durable Object from which all lanes, and your other Workers, get their turns.
export { ChatPacer } from "@unofficial/tencent-chat/cloudflare";

/** The Durable Objects that import: one for the course of an import, one for each of its lanes. */
export const ChatImport = chatImport(() => ({
  bucket: env.EXPORTS,
  objects: env.CHAT_IMPORT,
  chat: () =>
    createChatClient({
      sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
      secretKey: env.TENCENT_CHAT_SECRET_KEY,
      baseUrl: env.TENCENT_CHAT_BASE_URL,
      pacer: durablePacer(() => env.CHAT_PACER),
    }),
}));

export default {
  fetch: (request: Request): Promise<Response> =>
    serveImports(request, { token: env.IMPORT_TOKEN, objects: env.CHAT_IMPORT, bucket: env.EXPORTS }),
};
