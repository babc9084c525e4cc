// A sign-up handler as a Cloudflare Worker: POST {"id": "user_0001", "name": "李娜"} puts the account into Chat.
//
//   npm install @unofficial/tencent-chat
//   npx wrangler secret put TENCENT_CHAT_SECRET_KEY     the other variables are in wrangler.toml
//   npx wrangler deploy
import { type ChatClient, ChatInputError, createChatClient } from "@unofficial/tencent-chat";

interface Env {
  TENCENT_CHAT_SDK_APP_ID: string;
  TENCENT_CHAT_SECRET_KEY: string;
  TENCENT_CHAT_BASE_URL: string;
}

// One client for all requests of an isolate: it keeps the admin's signature and the pace.
let chat: ChatClient | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    chat ??= createChatClient({
      sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
      secretKey: env.TENCENT_CHAT_SECRET_KEY,
      baseUrl: env.TENCENT_CHAT_BASE_URL,
    });
    const { id, name } = await request.json() as { id: string; name: string };
    try {
      // The call ends with the request: a Worker may not outlive it.
      await chat.accountImport({ UserID: id, Nick: name }, { signal: request.signal, deadline: 20_000 });
      return Response.json({ imported: id }, { status: 201 });
    } catch (error) {
      if (error instanceof ChatInputError) return Response.json({ error: error.message }, { status: 400 });
      console.error(error); // holds neither key nor UserSig
      return Response.json({ error: "chat is not to be had" }, { status: 502 });
    }
  },
};
