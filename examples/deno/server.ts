// A sign-up handler in Deno: POST {"id": "user_0001", "name": "李娜"} imports the account.
//
//   deno add jsr:@unofficial/tencent-chat
//   TENCENT_CHAT_SDK_APP_ID=… TENCENT_CHAT_SECRET_KEY=… TENCENT_CHAT_REGION=singapore \
//     deno run --allow-net --allow-env server.ts
import { ChatInputError, createChatClient, type Region } from "@unofficial/tencent-chat";

const chat = createChatClient({
  sdkAppId: Number(Deno.env.get("TENCENT_CHAT_SDK_APP_ID")),
  secretKey: Deno.env.get("TENCENT_CHAT_SECRET_KEY"),
  // Set one of the two: the app's region, or the address of an emulator during development.
  region: Deno.env.get("TENCENT_CHAT_REGION") as Region | undefined,
  baseUrl: Deno.env.get("TENCENT_CHAT_BASE_URL"),
});

async function signUp(request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== "object" || body === null) {
    return Response.json({ error: "The body must be a JSON object with id and name." }, { status: 400 });
  }
  const { id, name } = body as { id: string; name: string };
  try {
    await chat.accountImport({ UserID: id, Nick: name }, { signal: request.signal });
    return Response.json({ imported: id }, { status: 201 });
  } catch (error) {
    if (error instanceof ChatInputError) return Response.json({ error: error.message }, { status: 400 });
    console.error(error); // contains neither the key nor a UserSig
    return Response.json({ error: "Chat is unavailable." }, { status: 502 });
  }
}

Deno.serve({
  port: Number(Deno.env.get("PORT") ?? 8080),
  onListen: ({ port }) => console.log(`Listening on http://localhost:${port}`),
}, signUp);
