// A sign-up handler as a Cloudflare Worker: POST {"id": "user_0001", "name": "李娜"} imports the account.
//
//   npm install @unofficial/tencent-chat
//   npx wrangler secret put TENCENT_CHAT_SECRET_KEY     (wrangler.toml has the other variables)
//   npx wrangler deploy
import { type ChatClient, ChatInputError, createChatClient } from "@unofficial/tencent-chat";

interface Env {
  TENCENT_CHAT_SDK_APP_ID: string;
  TENCENT_CHAT_SECRET_KEY: string;
  TENCENT_CHAT_BASE_URL: string;
}

// One client for all requests of an isolate: it reuses the admin's UserSig and paces the calls.
let chat: ChatClient | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    chat ??= createChatClient({
      sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
      secretKey: env.TENCENT_CHAT_SECRET_KEY,
      baseUrl: env.TENCENT_CHAT_BASE_URL,
    });
    const body: unknown = await request.json().catch(() => undefined);
    if (typeof body !== "object" || body === null) {
      return Response.json({ error: "The body must be a JSON object with id and name." }, { status: 400 });
    }
    const { id, name } = body as { id: string; name: string };
    try {
      // Cancel the call with the request: a Worker must not outlive it.
      await chat.accountImport({ UserID: id, Nick: name }, { signal: request.signal, deadline: 20_000 });
      return Response.json({ imported: id }, { status: 201 });
    } catch (error) {
      if (error instanceof ChatInputError) return Response.json({ error: error.message }, { status: 400 });
      console.error(error); // contains neither the key nor a UserSig
      return Response.json({ error: "Chat is unavailable." }, { status: 502 });
    }
  },
};
