// A sign-up handler in Node 20 or later: POST {"id": "user_0001", "name": "李娜"} puts the account into Chat.
//
//   npm install @unofficial/tencent-chat
//   TENCENT_CHAT_SDK_APP_ID=… TENCENT_CHAT_SECRET_KEY=… TENCENT_CHAT_REGION=singapore node server.mjs
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import process from "node:process";
import { ChatInputError, createChatClient } from "@unofficial/tencent-chat";

const { env } = process;

const chat = createChatClient({
  sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
  secretKey: env.TENCENT_CHAT_SECRET_KEY,
  // One of the two is set: the app's region, or the address of an emulator while developing.
  region: env.TENCENT_CHAT_REGION,
  baseUrl: env.TENCENT_CHAT_BASE_URL,
});

async function signUp({ id, name }) {
  try {
    await chat.accountImport({ UserID: id, Nick: name });
    return [201, { imported: id }];
  } catch (error) {
    if (error instanceof ChatInputError) return [400, { error: error.message }];
    console.error(error); // holds neither key nor UserSig
    return [502, { error: "chat is not to be had" }];
  }
}

const server = createServer(async (request, response) => {
  const [status, answer] = await json(request).then(signUp).catch(() => [400, { error: "the body is not JSON" }]);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
});

server.listen(Number(env.PORT ?? 8080), () => console.log(`Listening on http://localhost:${server.address().port}`));
