// What must stay private: the secret key never leaves the page, and other people's pages never reach the emulator.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import type { ConsolePage } from "./console_page.ts";
import type { EmulatorProcess } from "./emulator_process.ts";
import { pageFile } from "./environment.ts";
import { expect, test } from "./fixtures.ts";

const key = "0f3a-the-live-key/of+nobody=and<so>on";

/** The key in every encoding in which it could leak. */
const formsOfKey = [
  key,
  encodeURIComponent(key),
  Buffer.from(key).toString("base64"),
  Buffer.from(key).toString("hex"),
  JSON.stringify(key).slice(1, -1),
  key.split("").reverse().join(""),
];

/** Everything that the page stores or shows, as text. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cacheNames = await globalThis.caches?.keys().catch(() => []) ?? [];
    // The page needs neither. If there is none, nothing can be in it.
    if (databases.length + cacheNames.length > 0) {
      throw new Error("the page keeps a database or a cache");
    }
    return JSON.stringify({
      stored: { ...localStorage, ...sessionStorage },
      html: document.documentElement.outerHTML,
      cookie: document.cookie,
      url: location.href,
      name,
      state: history.state,
    });
  });

/** Collects everything that leaves the page from now on, and answers like the live service. */
async function collectSent(page: Page): Promise<string[]> {
  const sent: string[] = [];
  page.on("request", (request) => {
    sent.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  page.on("websocket", (socket) => sent.push(socket.url()));
  page.on("console", (message) => sent.push(`console: ${message.text()}`));
  await page.route(
    ({ protocol }) => protocol === "https:",
    (route) =>
      route.fulfill({
        headers: { "access-control-allow-origin": "*" },
        json: {
          ActionStatus: "FAIL",
          ErrorCode: 70009,
          ErrorInfo: "no such key",
        },
      }),
  );
  return sent;
}

/** Types the key wherever it can be typed, and uses it. */
async function useKeyEverywhere(consolePage: ConsolePage): Promise<void> {
  await consolePage.field("Send to").selectOption("seoul");
  await consolePage.field("SDKAppID").fill("1400000001");
  await consolePage.field("a secret key").click();
  await consolePage.field("Secret key").fill(key);
  await consolePage.button("Send to seoul").click();
  await expect(consolePage.part(".answer h2")).toHaveText(/^ErrorCode 70009/);
  await consolePage.button("Show Secret key").click();
  await consolePage.button("Reveal UserSig").click();
  for (const form of ["Plain fetch", "TypeScript with this module", "curl"]) {
    await consolePage.button(form).click();
  }
  await consolePage.page.keyboard.press("Tab");
  await consolePage.viewLink("UserSig").click();
  // Both views have a field Secret key.
  await consolePage.button("Create UserSig").waitFor();
  await consolePage.field("Secret key").fill(key);
  await consolePage.field("SDKAppID").fill("1400000001");
  await consolePage.button("Create UserSig").click();
  await expect(consolePage.field("Created UserSig")).toHaveValue(/^eJ/);
  await consolePage.field("Paste a UserSig").fill(await consolePage.field("Created UserSig").inputValue());
  await expect(consolePage.part(".outcome.ok")).toHaveText(/is valid/);
}

function expectNoTraceOfKey(sent: string[], kept: string): void {
  for (const form of formsOfKey) {
    expect(sent.filter((line) => line.includes(form))).toEqual([]);
    expect(kept).not.toContain(form);
  }
}

test("never lets the key leave the page: not in a request, storage, address or console message", async ({ consolePage }) => {
  const sent = await collectSent(consolePage.page);
  await consolePage.open();
  await consolePage.part(".credentials summary").click();
  await useKeyEverywhere(consolePage);
  expect(sent, "the call was seen").toContainEqual(expect.stringContaining("adminapikr.im.qcloud.com"));
  expectNoTraceOfKey(sent, await keptBy(consolePage.page));
});

test("keeps the key inside when opened as a file, and calls the live service", async ({ consolePage }) => {
  const sent = await collectSent(consolePage.page);
  await consolePage.page.goto(pathToFileURL(pageFile()).href);
  await expect(consolePage.part(".session")).toHaveText("Live service only, no emulator");
  await useKeyEverywhere(consolePage);
  await consolePage.viewLink("Accounts").click();
  await expect(consolePage.part(".view h2")).toHaveText(["Accounts"]);
  await expect(consolePage.part(".view section")).toHaveText(/deno task emulator/);
  expectNoTraceOfKey(sent, await keptBy(consolePage.page));
});

test("keeps what was typed for the live app apart from the emulator", async ({ consolePage }) => {
  await consolePage.open();
  await consolePage.part(".credentials summary").click();
  await consolePage.field("Send to").selectOption("tokyo");
  await consolePage.field("UserSig").fill("a live UserSig");
  await consolePage.field("Send to").selectOption("emulator");
  await expect(consolePage.field("UserSig")).toHaveValue("");
  const sent: string[] = [];
  consolePage.page.on("request", (request) => sent.push(request.url()));
  await consolePage.button("Send to the emulator").click();
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((url) => url.includes("live"))).toEqual([]);
  await consolePage.field("Send to").selectOption("tokyo");
  await expect(consolePage.field("UserSig")).toHaveValue("a live UserSig");
  await expect(consolePage.field("SDKAppID")).toHaveValue("");
});

/** Serves somebody else's page while `run` runs. */
async function withForeignPage(run: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>evil</h1>")
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await run(`http://evil.test:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** In the page: tries every way to reach the emulator, even with its token. Returns what was readable. */
async function attack({ url, token }: { url: string; token: string }): Promise<string[]> {
  const readable: string[] = [];
  const withToken = { Authorization: `Bearer ${token}` };
  const attempts: [path: string, init: RequestInit][] = [
    ["state", {}],
    ["accounts", { headers: withToken }],
    ["accounts", { mode: "no-cors" }],
    ["snapshot", { headers: withToken }],
    ["reset", { method: "POST", mode: "no-cors" }],
    ["reset", { method: "POST", headers: withToken }],
    ["reset", {
      method: "POST",
      body: "{}",
      mode: "no-cors",
      credentials: "include",
    }],
    ["faults", { method: "POST", body: '{"kind":"drop"}', mode: "no-cors" }],
  ];
  for (const [path, init] of attempts) {
    const response = await fetch(`${url}/_emulator/${path}`, init).catch(() => undefined);
    if (response && response.type !== "opaque") {
      readable.push(`${path}: ${response.status} ${await response.text()}`);
    }
  }
  const form = document.createElement("form");
  Object.assign(form, {
    method: "post",
    action: `${url}/_emulator/reset`,
    target: "away",
  });
  const frame = Object.assign(document.createElement("iframe"), {
    name: "away",
  });
  document.body.append(frame, form);
  const loaded = new Promise((resolve) => frame.onload = resolve);
  form.submit();
  await loaded;
  return readable;
}

const seedOne = (emulator: EmulatorProcess) => emulator.control("POST", "seed", { accounts: [{ UserID: "kept" }] });

async function expectUntouched(emulator: EmulatorProcess): Promise<void> {
  expect(await emulator.control("GET", "state")).toMatchObject({
    accounts: 1,
    faults: [],
  });
}

const blockedRequests = /CORS|ERR_|status of 40/;

test("lets no page of another origin reset or read the emulator, even with the token", async ({ allowConsoleErrors, emulator, page }) => {
  allowConsoleErrors(blockedRequests);
  await seedOne(emulator);
  await withForeignPage(async (address) => {
    await page.goto(address);
    expect(await page.evaluate(attack, { url: emulator.url, token: emulator.token })).toEqual([]);
  });
  await expectUntouched(emulator);
});

test("serves neither page nor control calls under a foreign host name (DNS rebinding)", async ({ allowConsoleErrors, emulator, page }) => {
  allowConsoleErrors(blockedRequests);
  await seedOne(emulator);
  const rebound = emulator.url.replace("127.0.0.1", "evil.test");
  expect((await page.goto(`${rebound}/`))?.status()).toBe(403);
  // The document is the attacker's; its requests to the same host name reach the emulator.
  await page.route(
    `${rebound}/evil`,
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>evil</h1>" }),
  );
  await page.goto(`${rebound}/evil`);
  const readable = await page.evaluate(attack, {
    url: rebound,
    token: emulator.token,
  });
  expect(readable.length).toBeGreaterThan(0);
  expect(readable.filter((line) => !/^\w+: 403 /.test(line))).toEqual([]);
  await expectUntouched(emulator);
});

test("runs no injected script and sends nothing to other hosts", async ({ allowConsoleErrors, consolePage }) => {
  allowConsoleErrors(/Content Security Policy|Trusted|ERR_/);
  await consolePage.open();
  const outcomes = await consolePage.page.evaluate(async () => {
    const injected = globalThis as { ran?: boolean };
    const refused: string[] = [];
    try {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
    } catch {
      refused.push("refused by type");
    }
    try {
      const inner = document.createElement("div");
      inner.innerHTML = "<img src=x onerror='globalThis.ran = true'>";
      document.body.append(inner);
    } catch {
      refused.push("refused by type");
    }
    const sent = await fetch("https://evil.test/", { mode: "no-cors" }).then(
      () => "sent",
      () => "refused",
    );
    return [injected.ran ?? "not run", sent, ...refused];
  });
  expect(outcomes).toEqual([
    "not run",
    "refused",
    "refused by type",
    "refused by type",
  ]);
});
