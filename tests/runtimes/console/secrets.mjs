// What must not get out: the key out of the page, and the emulator to pages of others.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { expect } from "./expect.mjs";

const key = "0f3a-the-live-key/of+nobody=and<so>on";

/** The forms in which a text could be on its way. */
function formsOf(text) {
  const bytes = Buffer.from(text);
  const forms = [text, encodeURIComponent(text), bytes.toString("base64"), bytes.toString("hex")];
  return [...forms, JSON.stringify(text).slice(1, -1), text.split("").reverse().join("")];
}

/** All that a page keeps, as text. */
const keptBy = (page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const held = await globalThis.caches?.keys().catch(() => []) ?? [];
    // The page needs neither; where there is none, nothing can be in it.
    if (databases.length + held.length > 0) throw new Error("the page keeps a database or a cache");
    const seen = { ...localStorage, ...sessionStorage };
    return JSON.stringify({
      seen,
      html: document.documentElement.outerHTML,
      cookie: document.cookie,
      url: location.href,
      name,
      state: history.state,
    });
  });

/** Types the key wherever it can be typed, uses it, and gives back all that went out. */
async function useKey(on) {
  const sent = [];
  on.page.on("request", (request) => {
    sent.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  on.page.on("websocket", (socket) => sent.push(socket.url()));
  on.page.on("console", (message) => sent.push(`console: ${message.text()}`));
  await on.page.route(({ protocol }) => protocol === "https:", (route) =>
    route.fulfill({
      headers: { "access-control-allow-origin": "*" },
      json: { ActionStatus: "FAIL", ErrorCode: 70009, ErrorInfo: "no such key" },
    }));
  return sent;
}

async function callLive(on) {
  await on.field("Send to").selectOption("seoul");
  await on.field("SDKAppID").fill("1400000001");
  await on.field("the key").click();
  await on.field("Key").fill(key);
  await on.button("Send to seoul").click();
  await on.says(".answer h2", /^ErrorCode 70009/);
  await on.button("Show Key").click();
  await on.button("Show the UserSig").click();
  for (const form of ["plain fetch", "TypeScript with this module", "curl"]) await on.button(form).click();
  await on.page.keyboard.press("Tab");
  await on.view("UserSig").click();
  await on.field("Key of the app").fill(key);
  await on.field("SDKAppID").fill("1400000001");
  await on.button("Make a UserSig").click();
  const userSig = await expect(() => on.field("The UserSig").inputValue(), /^eJ/);
  await on.field("Paste a UserSig").fill(userSig);
  await on.says(".outcome.ok", /is valid/);
}

/** Serves a page of somebody else's. */
async function foreignPage(run) {
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>evil</h1>")
  );
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await run(`http://evil.test:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** All that a page could try to get at an emulator, with the token even. */
const attack = async ({ url, token }) => {
  const got = [];
  const attempts = [
    ["state", {}],
    ["accounts", { headers: { Authorization: `Bearer ${token}` } }],
    ["accounts", { mode: "no-cors" }],
    ["snapshot", { headers: { Authorization: `Bearer ${token}` } }],
    ["reset", { method: "POST", mode: "no-cors" }],
    ["reset", { method: "POST", headers: { Authorization: `Bearer ${token}` } }],
    ["reset", { method: "POST", body: "{}", mode: "no-cors", credentials: "include" }],
    ["faults", { method: "POST", body: '{"kind":"drop"}', mode: "no-cors" }],
  ];
  for (const [path, init] of attempts) {
    const response = await fetch(`${url}/_emulator/${path}`, init).catch(() => undefined);
    if (response && response.type !== "opaque") got.push(`${path}: ${response.status} ${await response.text()}`);
  }
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action: `${url}/_emulator/reset`, target: "away" });
  const frame = Object.assign(document.createElement("iframe"), { name: "away" });
  document.body.append(frame, form);
  const loaded = new Promise((resolve) => frame.onload = resolve);
  form.submit();
  await loaded;
  return got;
};

async function isUntouched({ service }) {
  const { accounts, faults } = await service.control("GET", "state");
  assert.deepEqual([accounts, faults], [1, []]);
}

/** Every case, each with a page of its own. */
export const secrets = [
  [
    "the key never leaves the page: no request, storage, address or console message has a trace of it",
    async ({ on }) => {
      const sent = await useKey(on);
      await on.open();
      await on.part(".credentials summary").click();
      await callLive(on);
      assert.ok(sent.some((line) => line.includes("adminapikr.im.qcloud.com")), "the call was seen");
      const kept = await keptBy(on.page);
      for (const form of formsOf(key)) {
        assert.deepEqual(sent.filter((line) => line.includes(form)), []);
        assert.ok(!kept.includes(form), "kept");
      }
    },
  ],
  ["opened as a file the page calls the live service, and the key stays in it too", async ({ on, pageFile }) => {
    const sent = await useKey(on);
    await on.page.goto(`file://${pageFile}`);
    await on.says(".session", "live service only, no emulator");
    await callLive(on);
    await on.view("Accounts").click();
    await on.says(".view h2", "Accounts");
    await on.says(".view section", /deno task emulator/);
    const kept = await keptBy(on.page);
    for (const form of formsOf(key)) assert.ok(![...sent, kept].some((line) => line.includes(form)));
  }],
  ["what was typed for the live app is not sent to the emulator, nor the other way round", async ({ on }) => {
    await on.open();
    await on.part(".credentials summary").click();
    await on.field("Send to").selectOption("tokyo");
    await on.field("UserSig").fill("a live UserSig");
    await on.field("Send to").selectOption("emulator");
    assert.equal(await on.field("UserSig").inputValue(), "");
    const sent = [];
    on.page.on("request", (request) => sent.push(request.url()));
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /^OK/);
    assert.ok(sent.length > 0 && !sent.some((url) => url.includes("live")));
    await on.field("Send to").selectOption("tokyo");
    assert.deepEqual([await on.field("UserSig").inputValue(), await on.field("SDKAppID").inputValue()], [
      "a live UserSig",
      "",
    ]);
  }],
  ["a page of another origin cannot reset the emulator or read from it, with the token even", async ({ on }) => {
    await on.service.control("POST", "seed", { accounts: [{ UserID: "kept" }] });
    await foreignPage(async (address) => {
      await on.page.goto(address);
      assert.deepEqual(await on.page.evaluate(attack, on.service.place), []);
    });
    await isUntouched(on);
  }, /CORS|ERR_|status of 40/],
  ["a foreign name that leads to this machine (DNS rebinding) gets neither page nor control calls", async ({ on }) => {
    await on.service.control("POST", "seed", { accounts: [{ UserID: "kept" }] });
    const rebound = on.service.url.replace("127.0.0.1", "evil.test");
    assert.equal((await on.page.goto(`${rebound}/`)).status(), 403);
    // The document is the attacker's; what it asks for by the same name reaches the emulator.
    await on.page.route(
      `${rebound}/evil`,
      (route) => route.fulfill({ contentType: "text/html", body: "<h1>evil</h1>" }),
    );
    await on.page.goto(`${rebound}/evil`);
    const got = await on.page.evaluate(attack, { ...on.service.place, url: rebound });
    assert.ok(got.length > 0 && got.every((line) => /^\w+: 403 /.test(line)), got.join("\n"));
    await isUntouched(on);
  }, /CORS|ERR_|status of 40/],
  ["a script that is put into the page does not run, and nothing can be sent to other hosts", async ({ on }) => {
    await on.open();
    const refused = await on.page.evaluate(async () => {
      const script = document.createElement("script");
      const ran = [];
      try {
        script.textContent = "globalThis.ran = true";
        document.body.append(script);
      } catch {
        ran.push("refused by type");
      }
      const inner = document.createElement("div");
      try {
        inner.innerHTML = "<img src=x onerror='globalThis.ran = true'>";
        document.body.append(inner);
      } catch {
        ran.push("refused by type");
      }
      const sent = await fetch("https://evil.test/", { mode: "no-cors" }).then(() => "sent", () => "refused");
      return [globalThis.ran ?? "not run", sent, ...ran];
    });
    assert.deepEqual(refused, ["not run", "refused", "refused by type", "refused by type"]);
  }, /Content Security Policy|Trusted|ERR_/],
];
