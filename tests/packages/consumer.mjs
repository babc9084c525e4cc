// Uses the installed package: node consumer.mjs OPTIONS, where OPTIONS are a client's options as JSON. Prints "ok" if every
// entry point can be imported and calls succeed.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { ChatInputError, createChatClient, importAccounts } from "@unofficial/tencent-chat";
import { createEmulator } from "@unofficial/tencent-chat/emulator";
import { serveEmulator } from "@unofficial/tencent-chat/emulator/serve";
import { explainError } from "@unofficial/tencent-chat/errors";
import { runCommandLine } from "@unofficial/tencent-chat/cli";
import document from "@unofficial/tencent-chat/openapi.json" with { type: "json" };
import { decodeUserSig, signUserSig } from "@unofficial/tencent-chat/usersig";

const options = JSON.parse(process.argv[2]);
const client = createChatClient(options);
assert.equal((await client.accountImport({ UserID: "user_0001", Nick: "李娜" })).ErrorCode, 0);
await assert.rejects(client.accountImport({ UserID: "" }), ChatInputError);
for await (const { status } of importAccounts(client, [{ UserID: "user_0002" }])) assert.equal(status, "imported");
assert.equal(decodeUserSig(signUserSig({ ...options, userId: "user_0001" }))["TLS.identifier"], "user_0001");
assert.equal(explainError(70398).category, "quota");
assert.equal(document.openapi, "3.0.3");
assert.equal(typeof runCommandLine, "function");
const server = await serveEmulator(createEmulator(options));
assert.equal((await fetch(server.url, { method: "POST" }).then((answer) => answer.json())).ErrorCode, 60009);
const page = await fetch(`${server.url}/`).then((answer) => answer.text());
assert.match(page, /console\.js/);
const script = await fetch(`${server.url}/console.js`).then((answer) => answer.text());
assert.equal(
  script,
  await readFile(new URL("./node_modules/@unofficial/tencent-chat/console/console.js", import.meta.url), "utf8"),
);
const authorization = `Bearer ${server.token}`;
const state = await fetch(`${server.url}/_emulator/state`, { headers: { authorization } }).then((answer) =>
  answer.json()
);
assert.equal(state.sdkAppId, options.sdkAppId);
await server.close();
console.log("ok");
