// What need not be tried in each way: files, odd input, and what happens beside the page.
import assert from "node:assert/strict";
import { expect } from "./expect.mjs";

/** Puts a file onto a part of the page, as a drop from outside does. */
async function drop(target, name, text) {
  const data = await target.page().evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: "text/csv" }));
    return transfer;
  }, { name, text });
  for (const type of ["dragover", "drop"]) await target.dispatchEvent(type, { dataTransfer: data });
}

/** Every case. */
export const details = [
  [
    "a dropped file is imported, whatever its line ends are; beside its place a drop changes nothing",
    async ({ on }) => {
      await on.open("#/accounts");
      await drop(on.part(".drop"), "mixed.csv", 'Nick,UserID\r\n"a\nb",first\nMü,second\r\n,third\n');
      await on.says(".progress [role=status]", "3 imported, 0 refused, done");
      const { accounts } = await on.service.control("GET", "accounts");
      assert.deepEqual(accounts.map(({ UserID, Nick }) => [UserID, Nick]), [["first", "a\nb"], ["second", "Mü"], [
        "third",
        "",
      ]]);
      await drop(on.part("footer"), "other.csv", "UserID\nx\n");
      assert.equal((await on.service.control("GET", "state")).accounts, 3);
    },
  ],
  [
    "an empty cell leaves what the account has; two columns of one name, or an open quote, are refused",
    async ({ on }) => {
      await on.service.control("POST", "seed", { accounts: [{ UserID: "a", Nick: "kept" }] });
      await on.open("#/accounts");
      await drop(on.part(".drop"), "a.csv", "UserID,Nick\na,\n");
      await on.says(".progress [role=status]", "1 imported, 0 refused, done");
      assert.equal((await on.service.control("GET", "accounts")).accounts[0].Nick, "kept");
      await drop(on.part(".drop"), "b.csv", "UserID,Nick,Nick\na,b,c\n");
      await on.says(".accounts [role=alert]", /Two columns are named "Nick"/);
      await drop(on.part(".drop"), "c.csv", 'UserID,Nick\na,b\nc,"d\n');
      await on.says(".accounts [role=alert]", /quote is not closed, in row 3/);
    },
  ],
  ["an import that hangs is stopped at once", async ({ on }) => {
    await on.service.control("POST", "faults", { kind: "silence", times: "always" });
    await on.open("#/accounts");
    await drop(on.part(".drop"), "a.csv", "UserID\na\nb\n");
    await on.button("Stop").click();
    await on.says(".progress [role=status]", "0 imported, 0 refused, stopped");
    await on.button("Stop").waitFor({ state: "detached" });
  }],
  ["the last 50 calls stay in the list, no more", async ({ on }) => {
    await on.open();
    for (let i = 1; i <= 52; i++) {
      await on.field("UserIDrequired").fill(`user_${i}`);
      await on.button("Send to the emulator").click();
      await expect(async () => (await on.service.control("GET", "state")).calls, i);
    }
    await expect(() => on.part(".history li").count(), 50);
    await on.part(".history li:last-child button").click();
    assert.equal(await on.field("UserIDrequired").inputValue(), "user_3");
  }],
  ["a call that never went out says so: without an SDKAppID, and with a missing key", async ({ on }) => {
    await on.open();
    await on.part(".credentials summary").click();
    await on.field("SDKAppID").fill("");
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /^not sent/);
    await on.says(".answer .error", /sdkAppId/);
    assert.equal(await on.part(".code").count(), 0);
  }],
  ["after its clock was moved, or the admin kicked, calls to the emulator still go through", async ({ on }) => {
    await on.service.control("POST", "clock", { move: 91 * 86400_000 });
    await on.open();
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /^OK/);
    await on.service.chat("kick", { UserID: "administrator" });
    await on.part(".credentials summary").click();
    await on.field("the key").click();
    await on.field("Key").fill(on.service.secretKey);
    await on.button("Send to the emulator").click();
    await expect(() => on.part(".history li").count(), 2);
    await on.says(".answer h2", /^OK/);
  }],
  ["a broken body in JSON is put right by loading the call back", async ({ on }) => {
    await on.open();
    await on.button("As JSON").click();
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /^OK/);
    await on.field("Body").fill("{");
    await on.part(".history button").click();
    await expect(() => on.field("Body").inputValue(), /"UserID": "user_0001"/);
  }],
  ["a UserSig of the emulator is judged by the emulator's clock", async ({ on }) => {
    await on.service.control("POST", "clock", { move: 91 * 86400_000 });
    await on.open("#/usersig");
    await on.button("Make a UserSig").click();
    await on.field("Paste a UserSig").fill(await expect(() => on.field("The UserSig").inputValue(), /^eJ/));
    await on.says(".outcome.ok", /within its life time/);
  }],
  ["odd UserSigs and numbers of apps break nothing", async ({ on }) => {
    await on.open("#/usersig");
    await on.field("Key of the app").fill("k");
    await on.field("Life time").fill("200000000");
    await on.button("Make a UserSig").click();
    await on.field("Paste a UserSig").fill(await expect(() => on.field("The UserSig").inputValue(), /^eJ/));
    await on.says("dl", /beyond all dates/);
    for (const sdkAppId of ["0", "abc", "1400000001"]) {
      await on.field("SDKAppID").fill(sdkAppId);
      await on.says(".explanation", /made for another app/);
    }
    await on.field("SDKAppID").fill("1400000000");
    await on.says(".outcome.ok", /is valid/);
  }],
  ["a limit or latency that is no number is said, and changes nothing", async ({ on }) => {
    await on.open("#/faults");
    await on.field("Account limit").fill("many");
    await on.field("Latency, ms").fill("1,000");
    await on.field("Latency, ms").press("Enter");
    await on.says("#account-limit-error", /"many" is no whole number/);
    await expect(async () => (await on.service.control("GET", "state")).latency, 1000);
    await on.field("Account limit").fill("none");
    await on.field("Account limit").press("Enter");
    await expect(async () => (await on.service.control("GET", "state")).accountLimit, "none");
  }],
  ["an open profile does not block the page when another view is gone to", async ({ on }) => {
    await on.service.control("POST", "seed", { count: 3 });
    await on.open();
    await on.view("Accounts").click();
    await on.says(".total", "3 found");
    await on.table("Accounts").locator(".full [role=row]").first().click();
    await on.button("Show the profile").click();
    await on.part("dialog").waitFor();
    await on.page.goBack();
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /^OK/);
  }],
  ["the terminal's link opens the emulator in a tab that had the wrong token", async ({ on }) => {
    await on.page.goto(`${on.service.url}/#token=of-another-start`);
    await on.says(".session", /wants its token/);
    await on.page.goto(`${on.service.url}/#token=${on.service.token}`);
    await on.says(".session", /emulator at/);
    assert.ok(!on.page.url().includes(on.service.token));
  }, /status of 401/],
  ["calls wait while they are paused, and none is lost", async ({ on }) => {
    await on.open("#/calls");
    await on.says(".calls .live", "live");
    await on.button("Pause").click();
    await on.service.chat("account_import", { UserID: "a" });
    await on.says(".calls .live", "paused");
    assert.equal(await on.part(".calls .full [role=row]").count(), 0);
    await on.button("Pause").click();
    await on.says(".calls .total", "1 of 1");
  }],
];
