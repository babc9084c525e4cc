// A sign-up handler that loses no account: POST {"id": "user_0001", "name": "李娜"} puts it into a queue and answers at
// once; the queue's consumer imports what has gathered by one call. README.md says how to run and deploy it.
import { env } from "cloudflare:workers";
import { type ChatClient, createChatClient } from "@unofficial/tencent-chat";
import {
  type DeadLetter,
  durablePacer,
  importQueueBatch,
  type QueuedAccount,
} from "@unofficial/tencent-chat/cloudflare";

// The Durable Object from which all isolates get their turns.
export { ChatPacer } from "@unofficial/tencent-chat/cloudflare";

interface Batch {
  queue: string;
  messages: QueuedAccount[];
}

let client: ChatClient | undefined;

/** One client for all requests of an isolate. */
function chat(): ChatClient {
  return client ??= createChatClient({
    sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
    secretKey: env.TENCENT_CHAT_SECRET_KEY,
    baseUrl: env.TENCENT_CHAT_BASE_URL,
    pacer: durablePacer(() => env.CHAT_PACER),
  });
}

export default {
  async fetch(request: Request): Promise<Response> {
    const body: unknown = await request.json().catch(() => undefined);
    const { id, name } = (body ?? {}) as { id?: unknown; name?: unknown };
    if (typeof id !== "string" || typeof name !== "string") {
      return Response.json({ error: "The body must be a JSON object with id and name." }, { status: 400 });
    }
    try {
      await env.SIGN_UPS.send({ UserID: id, Nick: name });
    } catch (error) {
      console.error(error);
      return Response.json({ error: "Sign-up is unavailable; try again." }, { status: 503 });
    }
    return Response.json({ queued: id }, { status: 202 });
  },

  async queue(batch: Batch): Promise<void> {
    if (batch.queue === "chat-sign-ups") {
      return await importQueueBatch(batch, chat(), { deadLetters: env.DEAD_LETTERS });
    }
    // Put them where someone looks: a table, a ticket, a mail.
    for (const message of batch.messages) {
      const { account, reason } = message.body as DeadLetter;
      console.error("not imported:", JSON.stringify(account), reason);
      message.ack();
    }
  },
};
