// Cases that do not depend on the input device: files, unusual input, and changes from outside the page.
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const day = 86_400_000;

/** Drops a file onto a part of the page, as from outside the browser. */
async function dropFile(
  target: Locator,
  name: string,
  text: string,
): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: "text/csv" }));
    return transfer;
  }, { name, text });
  for (const type of ["dragover", "drop"]) {
    await target.dispatchEvent(type, { dataTransfer });
  }
}

test("imports a dropped file with any line ends; ignores a drop elsewhere", async ({ consolePage, emulator }) => {
  await consolePage.open("#/accounts");
  await dropFile(
    consolePage.part(".drop"),
    "mixed.csv",
    'Nick,UserID\r\n"a\nb",first\nMü,second\r\n,third\n',
  );
  await expect(consolePage.part(".progress [role=status]")).toHaveText("3 imported, 0 refused, done");
  const { accounts } = await emulator.control("GET", "accounts");
  expect(accounts).toEqual([
    expect.objectContaining({ UserID: "first", Nick: "a\nb" }),
    expect.objectContaining({ UserID: "second", Nick: "Mü" }),
    expect.objectContaining({ UserID: "third", Nick: "" }),
  ]);
  await dropFile(consolePage.part("footer"), "other.csv", "UserID\nx\n");
  expect((await emulator.control("GET", "state")).accounts).toBe(3);
});

test("keeps a value where a cell is empty; refuses duplicate columns and an open quote", async ({ consolePage, emulator }) => {
  await emulator.control("POST", "seed", {
    accounts: [{ UserID: "a", Nick: "kept" }],
  });
  await consolePage.open("#/accounts");
  await dropFile(consolePage.part(".drop"), "a.csv", "UserID,Nick\na,\n");
  await expect(consolePage.part(".progress [role=status]")).toHaveText("1 imported, 0 refused, done");
  expect((await emulator.control("GET", "accounts")).accounts[0].Nick).toBe("kept");
  await dropFile(
    consolePage.part(".drop"),
    "b.csv",
    "UserID,Nick,Nick\na,b,c\n",
  );
  await expect(consolePage.part(".accounts [role=alert]")).toHaveText(/Two columns are named "Nick"/);
  await dropFile(
    consolePage.part(".drop"),
    "c.csv",
    'UserID,Nick\na,b\nc,"d\n',
  );
  await expect(consolePage.part(".accounts [role=alert]")).toHaveText(/Row 3: a quote is not closed/);
});

test("stops a hanging import at once", async ({ consolePage, emulator }) => {
  await emulator.control("POST", "faults", {
    kind: "silence",
    times: "always",
  });
  await consolePage.open("#/accounts");
  await dropFile(consolePage.part(".drop"), "a.csv", "UserID\na\nb\n");
  await consolePage.button("Stop").click();
  await expect(consolePage.part(".progress [role=status]")).toHaveText("0 imported, 0 refused, stopped");
  await consolePage.button("Stop").waitFor({ state: "detached" });
});

test("keeps the last 50 calls in the list", async ({ consolePage, emulator }) => {
  await consolePage.open();
  for (let i = 1; i <= 52; i++) {
    await consolePage.field("UserIDrequired").fill(`user_${i}`);
    await consolePage.button("Send to the emulator").click();
    await expect.poll(
      async () => (await emulator.control("GET", "state")).calls,
      { intervals: [20] },
    ).toBe(i);
  }
  await expect(consolePage.part(".history li")).toHaveCount(50);
  await consolePage.part(".history li:last-child button").click();
  await expect(consolePage.field("UserIDrequired")).toHaveValue("user_3");
});

test("reports a call that cannot be sent because the SDKAppID is missing", async ({ consolePage }) => {
  await consolePage.open();
  await consolePage.part(".credentials summary").click();
  await consolePage.field("SDKAppID").fill("");
  await consolePage.button("Send to the emulator").click();
  await expect(consolePage.part(".answer h2")).toHaveText(/^Not sent/);
  await expect(consolePage.part(".answer .error")).toHaveText(/sdkAppId/);
  await expect(consolePage.part(".code")).toHaveCount(0);
});

test("still calls the emulator after its clock was moved or the App admin was kicked", async ({ consolePage, emulator }) => {
  await emulator.control("POST", "clock", { move: 91 * day });
  await consolePage.open();
  await consolePage.button("Send to the emulator").click();
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  await emulator.call("kick", { UserID: "administrator" });
  await consolePage.part(".credentials summary").click();
  await consolePage.field("a secret key").click();
  await consolePage.field("Secret key").fill(emulator.secretKey);
  await consolePage.button("Send to the emulator").click();
  await expect(consolePage.part(".history li")).toHaveCount(2);
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
});

test("replaces a broken JSON body when an earlier call is loaded back", async ({ consolePage }) => {
  await consolePage.open();
  await consolePage.button("Edit as JSON").click();
  await consolePage.button("Send to the emulator").click();
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  await consolePage.field("Body").fill("{");
  await consolePage.part(".history button").click();
  await expect(consolePage.field("Body")).toHaveValue(/"UserID": "user_0001"/);
});

test("checks a UserSig of the emulator against the emulator's clock", async ({ consolePage, emulator }) => {
  await emulator.control("POST", "clock", { move: 91 * day });
  await consolePage.open("#/usersig");
  await consolePage.button("Create UserSig").click();
  await expect(consolePage.field("Created UserSig")).toHaveValue(/^eJ/);
  await consolePage.field("Paste a UserSig").fill(await consolePage.field("Created UserSig").inputValue());
  await expect(consolePage.part(".outcome.ok")).toHaveText(/has not expired/);
});

test("handles UserSigs and SDKAppIDs out of range", async ({ consolePage }) => {
  await consolePage.open("#/usersig");
  await consolePage.field("Secret key").fill("k");
  await consolePage.field("Lifetime").fill("200000000");
  await consolePage.button("Create UserSig").click();
  await expect(consolePage.field("Created UserSig")).toHaveValue(/^eJ/);
  await consolePage.field("Paste a UserSig").fill(await consolePage.field("Created UserSig").inputValue());
  await expect(consolePage.part("dl")).toHaveText(/outside the range of dates/);
  for (const sdkAppId of ["0", "abc", "1400000001"]) {
    await consolePage.field("SDKAppID").fill(sdkAppId);
    await expect(consolePage.part(".explanation")).toHaveText(/created for another app/);
  }
  await consolePage.field("SDKAppID").fill("1400000000");
  await expect(consolePage.part(".outcome.ok")).toHaveText(/is valid/);
});

test("reports an account limit or latency that is not a number, and changes nothing", async ({ consolePage, emulator }) => {
  const state = () => emulator.control("GET", "state");
  await consolePage.open("#/faults");
  await consolePage.field("Account limit").fill("many");
  await consolePage.field("Latency (ms)").fill("1,000");
  await consolePage.field("Latency (ms)").press("Enter");
  await expect(consolePage.part("#account-limit-error")).toHaveText(/"many" is not a whole number/);
  await expect.poll(state).toMatchObject({ latency: 1000 });
  await consolePage.field("Account limit").fill("none");
  await consolePage.field("Account limit").press("Enter");
  await expect.poll(state).toMatchObject({ accountLimit: "none" });
});

test("leaves the page usable when another view is opened over a profile", async ({ consolePage, emulator }) => {
  await emulator.control("POST", "seed", { count: 3 });
  await consolePage.open();
  await consolePage.viewLink("Accounts").click();
  await expect(consolePage.part(".total")).toHaveText("3 found");
  await consolePage.rows("Accounts").first().click();
  await consolePage.button("Show profile").click();
  await consolePage.part("dialog").waitFor();
  await consolePage.page.goBack();
  await consolePage.button("Send to the emulator").click();
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
});

test("opens by the terminal's link in a tab that had a wrong token", async ({ allowConsoleErrors, consolePage, emulator }) => {
  allowConsoleErrors(/status of 401/);
  await consolePage.page.goto(`${emulator.url}/#token=of-another-start`);
  await expect(consolePage.part(".session")).toHaveText(/requires its token/);
  await consolePage.page.goto(`${emulator.url}/#token=${emulator.token}`);
  await expect(consolePage.part(".session")).toHaveText(/Emulator at/);
  expect(consolePage.page.url()).not.toContain(emulator.token);
});

test("holds calls back while paused, and loses none", async ({ consolePage, emulator }) => {
  await consolePage.open("#/calls");
  await expect(consolePage.part(".calls .live")).toHaveText("live");
  await consolePage.button("Pause").click();
  await emulator.call("account_import", { UserID: "a" });
  await expect(consolePage.part(".calls .live")).toHaveText("paused");
  await expect(consolePage.rows("Calls")).toHaveCount(0);
  await consolePage.button("Pause").click();
  await expect(consolePage.part(".calls .total")).toHaveText("1 of 1");
});
