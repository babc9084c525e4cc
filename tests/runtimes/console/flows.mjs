// What a person does on the page, each way through it as a whole. `hand` is how it is used.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { expect } from "./expect.mjs";

/** Collects the texts that a part of the page shows, from now on. */
function watchTexts(page, selector) {
  const watching = page.evaluate((selector) => {
    globalThis.texts = [];
    const look = () => {
      const text = document.querySelector(selector)?.textContent;
      if (text && text !== globalThis.texts.at(-1)) globalThis.texts.push(text);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, selector);
  return async () => {
    await watching;
    return await page.evaluate(() => globalThis.texts);
  };
}

/** Every flow: what can be relied on, and how it is tried. */
export const flows = [
  ["an operation is found by name and by the vendor's command", async ({ hand, on }) => {
    await on.open();
    for (const [words, name] of [["portrait get", "portraitGet"], ["multiaccount_import", "multiaccountImport"]]) {
      await hand.fill(on.field("Operations"), words);
      await expect(() => on.part(".operations li").count(), 1);
      await hand.press(on.part(".operations li button"));
      await on.says(".fill h2", new RegExp(`^${name}`));
    }
    await hand.fill(on.field("Operations"), "send a message");
    await on.says(".choose .empty", /No operation/);
    await hand.fill(on.field("Operations"), "");
    await expect(() => on.part(".operations li").count(), 8);
  }],
  ["a form is filled in, sent, and its answer read; the UserSig shows when asked for", async ({ hand, on }) => {
    await on.open();
    await hand.fill(on.field("UserIDrequired"), "用户_1");
    await on.says("#accountImport_UserID-bytes", "8 of 32 bytes");
    await hand.fill(on.field("Nick"), "李娜");
    await hand.press(on.button("Send to the emulator"));
    await on.says(".answer h2", /^OKHTTP 200, [\d.]+ ms$/);
    const kept = await on.service.control("GET", "accounts?prefix=%E7%94%A8");
    assert.deepEqual(kept.accounts.map(({ UserID, Nick }) => [UserID, Nick]), [["用户_1", "李娜"]]);
    await on.says(".request", /usersig=••••••&/);
    await hand.press(on.button("Show the UserSig"));
    await on.says(".request", /usersig=[\w*-]{50,}&/);
    await on.says(".code", /usersig=[\w*-]{50,}&/);
    await hand.press(on.button("Hide the UserSig"));
    await on.says(".request", /usersig=••••••&/);
  }],
  ["a field over its limit says so while it is typed, and nothing is sent", async ({ hand, on }) => {
    await on.open();
    await hand.fill(on.field("UserIDrequired"), "x".repeat(33));
    await on.says(".counter.over", "33 of 32 bytes");
    await on.says("#accountImport_UserID-error", /1 to 32 bytes.*33 bytes/);
    await hand.press(on.button("Send to the emulator"));
    await on.says(".answer h2", /^not sent/);
    assert.equal((await on.service.control("GET", "state")).calls, 0);
  }],
  ["a list of accounts is made longer and shorter, from an example on", async ({ hand, on }) => {
    await on.open();
    await hand.press(on.operation("multiaccountImport"));
    await hand.press(on.button("Add to AccountList"));
    const fields = on.part(".item input[id$=_UserID]");
    await expect(() => fields.count(), (count) => count >= 2);
    const last = await fields.count() - 1;
    await hand.fill(fields.nth(last), "added");
    await hand.press(on.button("Remove entry 1 of AccountList"));
    await hand.press(on.button("Send to the emulator"));
    await on.says(".answer h2", /^OK/);
    const [call] = await on.service.control("GET", "calls");
    assert.equal(call.body.AccountList.at(-1).UserID, "added");
    assert.equal(call.body.AccountList.length, last);
    assert.deepEqual(Object.keys(call.body), ["AccountList"]);
    await hand.press(on.operation("queryOnlineStatus"));
    await on.says("#queryOnlineStatus_IsNeedDetail-bytes", "0 to 1");
  }],
  ["a body is written as JSON, and what is no JSON or against a limit says so", async ({ hand, on }) => {
    await on.open();
    await hand.press(on.button("As JSON"));
    await hand.fill(on.field("Body"), '{"UserID": ');
    await on.says("#body-error", "This is no JSON object.");
    await hand.fill(on.field("Body"), '{"UserID": ""}');
    await on.says("#body-error", /UserID: expected 1 to 32 bytes/);
    await hand.fill(on.field("Body"), '{"UserID": "json", "Nick": "مرحبا"}');
    await hand.press(on.button("Send to the emulator"));
    await on.says(".answer h2", /^OK/);
    await hand.press(on.button("As a form"));
    assert.equal(await on.field("Nick").inputValue(), "مرحبا");
  }],
  ["with the key the page signs itself; a wrong key's ErrorCode is explained", async ({ hand, on }) => {
    await on.open();
    await hand.press(on.part(".credentials summary"));
    await hand.press(on.field("the key"));
    await hand.fill(on.field("Key"), "wrong");
    await hand.press(on.button("Send to the emulator"));
    await on.says(".answer h2", /^ErrorCode 70009/);
    await on.says(".explanation", /70009.*What to do:/s);
    await hand.fill(on.field("Key"), on.service.secretKey);
    await hand.press(on.button("Send to the emulator"));
    await on.says(".answer h2", /^OK/);
  }],
  [
    "each of several calls can be loaded back, and an answer with failures inside is no plain OK",
    async ({ hand, on }) => {
      await on.open();
      await hand.fill(on.field("UserIDrequired"), "first");
      await hand.press(on.button("Send to the emulator"));
      await expect(() => on.part(".history li").count(), 1);
      await hand.press(on.operation("accountDelete"));
      await hand.press(on.button("Send to the emulator"));
      await on.says(".answer h2", /^OK, with failures/);
      await on.says(".explanation", /70107/);
      await hand.press(on.part(".history li:last-child button"));
      await on.says(".fill h2", /^accountImport/);
      assert.equal(await on.field("UserIDrequired").inputValue(), "first");
    },
  ],
  ["a UserSig is made for a user and a life time, and looked into", async ({ hand, on }) => {
    await on.open();
    await hand.press(on.view("UserSig"));
    await hand.fill(on.field("Key of the app"), on.service.secretKey);
    await hand.fill(on.field("UserID"), "user_7");
    await hand.fill(on.field("Life time"), "30");
    await hand.press(on.button("Make a UserSig"));
    const userSig = await expect(() => on.field("The UserSig").inputValue(), /^eJ/);
    await hand.fill(on.field("Paste a UserSig"), `  ${userSig}\n`);
    await on.says(".outcome.ok", /made with this key and is valid/);
    await on.says("dl", /user_7.*1400000000.*in (29|30) days/s);
    await on.says("[aria-label='Document of the UserSig']", /"TLS.identifier": "user_7"/);
    await hand.fill(on.field("Key of the app"), "another");
    await on.says(".explanation", /not made with this key.*70009/s);
    await hand.fill(on.field("Paste a UserSig"), "eJnonsense");
    await on.says(".explanation", /cannot be read.*70003/s);
  }],
  ["accounts are found by prefix, looked at, marked and deleted", async ({ hand, on }) => {
    await on.service.control("POST", "seed", { count: 30, prefix: "a" });
    await on.service.control("POST", "seed", { accounts: [{ UserID: "b1", Nick: "莉莉" }, { UserID: "b2" }] });
    await on.open();
    await hand.press(on.view("Accounts"));
    await on.says(".total", "32 found");
    await hand.fill(on.field("UserID begins with"), "b");
    await on.says(".total", "2 found");
    await hand.row(on.table("Accounts"), 0);
    await hand.press(on.button("Show the profile"));
    await on.says("dialog h2", "莉莉");
    await on.says("dialog dl", /b1/);
    await hand.press(on.button("Close"));
    await hand.mark(on.table("Accounts"), 1);
    await hand.press(on.button("Delete 1 marked"));
    await on.says(".accounts [role=status]", /1 deleted/);
    await on.says(".total", "1 found");
    const { accounts } = await on.service.control("GET", "accounts?prefix=b");
    assert.deepEqual(accounts.map(({ UserID }) => UserID), ["b1"]);
  }],
  ["a CSV file is imported with progress, and its refused rows are listed with why", async ({ hand, on, folder }) => {
    const file = `${folder}/import.csv`;
    const rows = Array.from({ length: 3000 }, (_, i) => `c${i},"李娜, ""${i}""",`);
    const bad = `${"x".repeat(40)},too long,\r\nd,Smith, John,\r\n`;
    writeFileSync(file, `\uFEFFUserID,Nick,FaceUrl\r\n${rows.join("\r\n")}\r\n\r\n${bad}`);
    await on.service.control("PATCH", "state", { latency: 100 });
    await on.open("#/accounts");
    const seen = watchTexts(on.page, ".progress [role=status]");
    await hand.upload(on.field("Drop it here, or choose it"), file);
    await on.says(".progress [role=status]", "3,000 imported, 2 refused, done");
    assert.ok(
      (await seen()).some((text) => /^(\d{1,3}|[12],\d{3}) imported, \d refused$/.test(text)),
      "progress was shown",
    );
    await on.says(".refused li", /row 3004: 4 cells, where the first row has 3/);
    await on.says(".refused li", /row 3003: .*UserID.*32 bytes/);
    await on.says(".total", "3,000 found");
    const { accounts: [account] } = await on.service.control("GET", "accounts?prefix=c7&limit=1");
    assert.equal(account.Nick, '李娜, "7"');
    writeFileSync(file, Buffer.from([0x55, 0x73, 0x65, 0x72, 0x49, 0x44, 0x0a, 0xff, 0xfe]));
    await hand.upload(on.field("Drop it here, or choose it"), file);
    await on.says(".accounts [role=alert]", /not UTF-8/);
    writeFileSync(file, "Name,Nick\na,b\n");
    await hand.upload(on.field("Drop it here, or choose it"), file);
    await on.says(".accounts [role=alert]", /no column UserID/);
  }],
  ["the state is made up, saved, reset and loaded", async ({ hand, on, folder }) => {
    await on.open("#/accounts");
    await hand.fill(on.field("Make up"), "1,500");
    await hand.press(on.button("accounts"));
    await on.says(".total", "1,500 found");
    const download = on.page.waitForEvent("download");
    await hand.press(on.button("Save the state"));
    const file = `${folder}/state.ndjson`;
    await (await download).saveAs(file);
    await hand.press(on.button("Reset"));
    await hand.press(on.button("Yes, forget everything"));
    await on.says(".total", "0 found");
    await hand.upload(on.field("Load a state"), file);
    await on.says(".total", "1,500 found");
    assert.equal((await on.service.control("GET", "state")).accounts, 1500);
  }],
  ["calls are shown as they happen, and filtered by operation and outcome", async ({ hand, on }) => {
    await on.open("#/calls");
    await on.says(".calls .live", "live");
    const call = (operation, body) => on.service.chat(operation, body);
    await call("account_import", { UserID: "shown" });
    await on.says(".calls .total", "1 of 1");
    await call("kick", { UserID: "nobody" });
    await on.service.control("POST", "faults", { kind: "html" });
    await call("kick", { UserID: "shown" });
    await on.says(".calls .total", "3 of 3");
    await hand.choose(on.field("Operation"), "kick");
    await on.says(".calls .total", "2 of 3");
    await hand.choose(on.field("Outcome"), "hidden by a fault");
    await on.says(".calls .total", "1 of 3");
    await hand.choose(on.field("Outcome"), "refused");
    await hand.row(on.table("Calls"), 0);
    await on.says("[aria-label=Received]", /"UserID": "nobody"/);
    await on.says("[aria-label=Answered]", /70107/);
    await on.service.control("POST", "reset");
    await on.says(".calls .total", "0 of 0");
  }],
  ["faults are switched on and off", async ({ hand, on }) => {
    await on.open("#/faults");
    for (const kind of ["error", "status", "html", "cut", "silence", "drop", "delay", "partial"]) {
      await hand.choose(on.field("Fault"), kind);
      await hand.press(on.button("Switch on"));
      await on.says(".faults li", new RegExp(`^${kind} .*for all operations, until switched off`));
      assert.equal((await on.service.control("GET", "faults"))[0].kind, kind);
      await hand.press(on.part(".faults button"));
      await expect(async () => (await on.service.control("GET", "faults")).length, 0);
    }
    await hand.choose(on.field("Fault"), "error");
    await hand.choose(on.field("Operation"), "kick");
    await hand.fill(on.field("ErrorCode"), "60008");
    await hand.choose(on.field("How often"), "2 calls");
    await hand.press(on.button("Switch on"));
    await on.says(".faults li", /ErrorCode 60008.*kick, 2 left/);
    assert.equal((await on.service.chat("kick", { UserID: "a" })).ErrorCode, 60008);
    await on.says(".faults li", /1 left/);
  }],
  ["edition, account limit, latency and clock are set", async ({ hand, on }) => {
    await on.open("#/faults");
    await hand.choose(on.field("Edition"), "trial");
    await expect(async () => (await on.service.control("GET", "state")).edition, "trial");
    await hand.fill(on.field("Account limit"), "7");
    await hand.fill(on.field("Latency, ms"), "12");
    await hand.press(on.field("accounts may be deleted"));
    await expect(async () => {
      const { accountLimit, latency, deletion } = await on.service.control("GET", "state");
      return JSON.stringify([accountLimit, latency, deletion]);
    }, "[7,12,false]");
    await hand.press(on.button("91 days on"));
    const ahead = async () => (await on.service.control("GET", "clock")).now - Date.now();
    await expect(ahead, (ms) => ms > 90 * 86400_000);
    await on.says(".view time", /\d{4}/);
    await hand.press(on.button("As here again"));
    await expect(ahead, (ms) => Math.abs(ms) < 86400_000);
  }],
  ["a page without the token asks for it, and says when it is the wrong one", async ({ hand, on }) => {
    await on.page.goto(on.service.url);
    await hand.fill(on.field("Token of the emulator, from the link in the terminal"), "wrong");
    await hand.press(on.button("Open"));
    await on.says(".unlock [role=status]", /not this emulator's token/);
    await hand.fill(on.field("Token of the emulator, from the link in the terminal"), on.service.token);
    await hand.press(on.button("Open"));
    await on.says(".session", /emulator at/);
    await on.page.reload();
    await on.says(".session", /emulator at/);
    assert.equal(new URL(on.page.url()).hash.includes(on.service.token), false);
  }, /status of 401/],
];
