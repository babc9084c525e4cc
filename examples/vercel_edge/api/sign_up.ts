// A sign-up handler as a Vercel Edge Function: POST {"id": "user_0001", "name": "李娜"} imports the account.
//
//   npm install @unofficial/tencent-chat
//   npx vercel env add TENCENT_CHAT_SECRET_KEY          and the other two variables below
//   npx vercel deploy
import { ChatInputError, createChatClient } from "@unofficial/tencent-chat";

declare const process: { env: Record<string, string> };

export const config = { runtime: "edge" };

const chat = createChatClient({
  sdkAppId: Number(process.env.TENCENT_CHAT_SDK_APP_ID),
  secretKey: process.env.TENCENT_CHAT_SECRET_KEY,
  // The host of the app's region, for example https://adminapisgp.im.qcloud.com.
  baseUrl: process.env.TENCENT_CHAT_BASE_URL,
});

export default async function signUp(request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== "object" || body === null) {
    return Response.json({ error: "The body must be a JSON object with id and name." }, { status: 400 });
  }
  const { id, name } = body as { id: string; name: string };
  try {
    await chat.accountImport({ UserID: id, Nick: name }, { deadline: 20_000 });
    return Response.json({ imported: id }, { status: 201 });
  } catch (error) {
    if (error instanceof ChatInputError) return Response.json({ error: error.message }, { status: 400 });
    console.error(error); // contains neither the key nor a UserSig
    return Response.json({ error: "Chat is unavailable." }, { status: 502 });
  }
}
