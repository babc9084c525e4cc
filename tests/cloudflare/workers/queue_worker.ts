// The consumer of a queue of accounts, as the template has it.
import { createChatClient } from "../../../mod.ts";
import { type DeadLetter, importQueueBatch, type QueuedAccount } from "../../../src/cloudflare.ts";
import { testApp } from "../../service/test_app.ts";

interface Env {
  EMULATOR: { fetch: typeof fetch };
  SIGN_UPS: { sendBatch(messages: { body: unknown }[]): Promise<void> };
  DEAD_LETTERS: { send(body: DeadLetter): Promise<void> };
}

const letters: DeadLetter[] = [];
const seen = { batches: 0, messages: 0, redelivered: 0 };

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (request.method === "POST") {
      const accounts: unknown[] = await request.json();
      for (let i = 0; i < accounts.length; i += 100) {
        await env.SIGN_UPS.sendBatch(accounts.slice(i, i + 100).map((body) => ({ body })));
      }
    }
    return Response.json({ letters, seen });
  },
  async queue(batch: { queue: string; messages: QueuedAccount[] }, env: Env): Promise<void> {
    if (batch.queue === "dead-letters") {
      for (const message of batch.messages) {
        letters.push(message.body as DeadLetter);
        message.ack();
      }
      return;
    }
    seen.batches++;
    seen.messages += batch.messages.length;
    const chat = createChatClient({
      ...testApp,
      baseUrl: "http://emulator",
      timeout: 500,
      fetch: (input, init) => env.EMULATOR.fetch(input, init),
    });
    // Every fifth message is delivered again although its account went in.
    const messages = batch.messages.map((message, i) => {
      if (i % 5 !== 0 || message.attempts > 1) return message;
      const { id, body, attempts } = message;
      seen.redelivered++;
      return { id, body, attempts, ack: () => message.retry(), retry: (options: object) => message.retry(options) };
    });
    await importQueueBatch({ messages }, chat, { deadLetters: env.DEAD_LETTERS, retryDelay: 1, deadline: 3000 });
  },
};
