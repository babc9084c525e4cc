// What is different in a browser, and that nothing else is taken for one.
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { createChatClient } from "../../mod.ts";
import { signUserSig } from "../../src/usersig.ts";
import { testApp } from "../service/test_app.ts";
import { test } from "./registry.ts";

test("in a browser and its workers, and nowhere else, a client with a key refuses to start and says why", ({ inBrowser }) => {
  let message = "";
  try {
    createChatClient({ ...testApp, dangerouslyAllowBrowser: undefined, region: "singapore" });
  } catch (error) {
    message = String(error);
  }
  assertEquals(message !== "", inBrowser);
  if (inBrowser) assertStringIncludes(message, "every visitor can read it");
  assert(!message.includes(testApp.secretKey));
});

test(
  "a client with a ready UserSig starts anywhere and calls the service from another origin",
  async ({ createApp }) => {
    const { client, accounts } = await createApp();
    const userSig = signUserSig({ ...testApp, userId: "administrator" });
    await createChatClient({ sdkAppId: testApp.sdkAppId, userSig, baseUrl: client.baseUrl }).accountImport({
      UserID: "a",
    });
    assertEquals((await accounts()).map(({ UserID }) => UserID), ["a"]);
  },
  "over HTTP",
);

test(
  "in a browser a call is a CORS simple request; elsewhere it has a Content-Type of JSON",
  async ({ createApp, inBrowser }) => {
    const { client, calls } = await createApp();
    await createChatClient(client).accountImport({ UserID: "a" });
    assertEquals((await calls())[0]?.contentType, inBrowser ? "text/plain;charset=UTF-8" : "application/json");
  },
  "over HTTP",
);

test("a browser does not send a call whose Content-Type needs a preflight", async ({ createApp, inBrowser }) => {
  const { client, calls } = await createApp();
  const headers = { "Content-Type": "application/json" };
  const call = () =>
    fetch(`${client.baseUrl}/v4/im_open_login_svc/account_import`, { method: "POST", headers, body: "{}" });
  if (inBrowser) await assertRejects(call, TypeError);
  else await (await call()).body?.cancel();
  assertEquals((await calls()).length, inBrowser ? 0 : 1);
}, "over HTTP");
