// A sign-up handler in Node 20 or later: POST {"id": "user_0001", "name": "李娜"} imports the account.
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
  // Set one of the two: the app's region, or the address of an emulator during development.
  region: env.TENCENT_CHAT_REGION,
  baseUrl: env.TENCENT_CHAT_BASE_URL,
});

async function signUp(body) {
  if (typeof body !== "object" || body === null) {
    return [400, { error: "The body must be a JSON object with id and name." }];
  }
  try {
    await chat.accountImport({ UserID: body.id, Nick: body.name });
    return [201, { imported: body.id }];
  } catch (error) {
    if (error instanceof ChatInputError) return [400, { error: error.message }];
    console.error(error); // contains neither the key nor a UserSig
    return [502, { error: "Chat is unavailable." }];
  }
}

const server = createServer(async (request, response) => {
  const [status, answer] = await signUp(await json(request).catch(() => undefined));
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
});

server.listen(Number(env.PORT ?? 8080), () => console.log(`Listening on http://localhost:${server.address().port}`));
