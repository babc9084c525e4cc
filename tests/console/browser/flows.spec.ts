// Complete tasks, each run with a pointer, by keyboard alone and on a narrow screen.
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

test("finds an operation by name and by the vendor's command", async ({ consolePage, user }) => {
  await consolePage.open();
  for (
    const [words, name] of [["portrait get", "portraitGet"], [
      "multiaccount_import",
      "multiaccountImport",
    ]] as const
  ) {
    await user.fill(consolePage.field("Operations"), words);
    await expect(consolePage.part(".operations li")).toHaveCount(1);
    await user.press(consolePage.part(".operations li button"));
    await expect(consolePage.part(".fill h2")).toHaveText(new RegExp(`^${name}`));
  }
  await user.fill(consolePage.field("Operations"), "send a message");
  await expect(consolePage.part(".choose .empty")).toHaveText(/No operation/);
  await user.fill(consolePage.field("Operations"), "");
  await expect(consolePage.part(".operations li")).toHaveCount(8);
});

test("sends a form and shows the answer; shows the UserSig only on request", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.fill(consolePage.field("UserIDrequired"), "用户_1");
  await expect(consolePage.part("#accountImport_UserID-bytes")).toHaveText("8 of 32 bytes");
  await user.fill(consolePage.field("Nick"), "李娜");
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OKHTTP 200, [\d.]+ ms$/);
  const { accounts } = await emulator.control(
    "GET",
    "accounts?prefix=%E7%94%A8",
  );
  expect(accounts).toEqual([expect.objectContaining({ UserID: "用户_1", Nick: "李娜" })]);
  const request = consolePage.part(".request");
  await expect(request).toHaveText(/usersig=••••••&/);
  await user.press(consolePage.button("Reveal UserSig"));
  await expect(request).toHaveText(/usersig=[\w*-]{50,}&/);
  await expect(consolePage.part(".code")).toHaveText(/usersig=[\w*-]{50,}&/);
  await user.press(consolePage.button("Hide UserSig"));
  await expect(request).toHaveText(/usersig=••••••&/);
});

test("reports a field over its limit while it is typed, and sends nothing", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.fill(consolePage.field("UserIDrequired"), "x".repeat(33));
  await expect(consolePage.part(".counter.over")).toHaveText("33 of 32 bytes");
  await expect(consolePage.part("#accountImport_UserID-error")).toHaveText(/1 to 32 bytes.*33 bytes/);
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^Not sent/);
  expect((await emulator.control("GET", "state")).calls).toBe(0);
});

test("adds entries to a list and removes them, starting from an example", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.press(consolePage.operation("multiaccountImport"));
  await user.press(consolePage.button("Add to AccountList"));
  const fields = consolePage.part(".item input[id$=_UserID]");
  await expect.poll(() => fields.count()).toBeGreaterThanOrEqual(2);
  const last = await fields.count() - 1;
  await user.fill(fields.nth(last), "added");
  await user.press(consolePage.button("Remove entry 1 of AccountList"));
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  const [call] = await emulator.control("GET", "calls");
  expect(call.body.AccountList.at(-1).UserID).toBe("added");
  expect(call.body.AccountList).toHaveLength(last);
  expect(Object.keys(call.body)).toEqual(["AccountList"]);
  await user.press(consolePage.operation("queryOnlineStatus"));
  await expect(consolePage.part("#queryOnlineStatus_IsNeedDetail-bytes"))
    .toHaveText("0 to 1");
});

test("sends a body written as JSON; reports invalid JSON and exceeded limits", async ({ consolePage, user }) => {
  await consolePage.open();
  await user.press(consolePage.button("Edit as JSON"));
  const [body, error] = [
    consolePage.field("Body"),
    consolePage.part("#body-error"),
  ];
  await user.fill(body, '{"UserID": ');
  await expect(error).toHaveText("This is not a JSON object.");
  await user.fill(body, '{"UserID": ""}');
  await expect(error).toHaveText(/UserID: expected 1 to 32 bytes/);
  await user.fill(body, '{"UserID": "json", "Nick": "مرحبا"}');
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  await user.press(consolePage.button("Edit as form"));
  await expect(consolePage.field("Nick")).toHaveValue("مرحبا");
});

test("signs with the secret key; explains the ErrorCode of a wrong key", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.press(consolePage.part(".credentials summary"));
  await user.press(consolePage.field("a secret key"));
  await user.fill(consolePage.field("Secret key"), "wrong");
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^ErrorCode 70009/);
  await expect(consolePage.part(".explanation")).toHaveText(/70009.*What to do:/s);
  await user.fill(consolePage.field("Secret key"), emulator.secretKey);
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
});

test("loads an earlier call back; marks an answer with failures inside", async ({ consolePage, user }) => {
  await consolePage.open();
  await user.fill(consolePage.field("UserIDrequired"), "first");
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".history li")).toHaveCount(1);
  await user.press(consolePage.operation("accountDelete"));
  await user.press(consolePage.button("Send to the emulator"));
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK, with failures/);
  await expect(consolePage.part(".explanation").filter({ hasText: "70107" }))
    .not.toHaveCount(0);
  await user.press(consolePage.part(".history li:last-child button"));
  await expect(consolePage.part(".fill h2")).toHaveText(/^accountImport/);
  await expect(consolePage.field("UserIDrequired")).toHaveValue("first");
});

test("creates a UserSig for a user and a lifetime, and inspects it", async ({ consolePage, emulator, user }) => {
  await consolePage.open();
  await user.press(consolePage.viewLink("UserSig"));
  await user.fill(consolePage.field("Secret key"), emulator.secretKey);
  await user.fill(consolePage.field("UserID"), "user_7");
  await user.fill(consolePage.field("Lifetime"), "30");
  await user.press(consolePage.button("Create UserSig"));
  const created = consolePage.field("Created UserSig");
  await expect(created).toHaveValue(/^eJ/);
  await user.fill(
    consolePage.field("Paste a UserSig"),
    `  ${await created.inputValue()}\n`,
  );
  await expect(consolePage.part(".outcome.ok")).toHaveText(/signed with this key and is valid/);
  await expect(consolePage.part("dl")).toHaveText(/user_7.*1400000000.*in (29|30) days/s);
  await expect(consolePage.part("[aria-label='Decoded UserSig']"))
    .toHaveText(/"TLS.identifier": "user_7"/);
  await user.fill(consolePage.field("Secret key"), "another");
  await expect(consolePage.part(".explanation")).toHaveText(/not signed with this key.*70009/s);
  await user.fill(consolePage.field("Paste a UserSig"), "eJnonsense");
  await expect(consolePage.part(".explanation")).toHaveText(/cannot be decoded.*70003/s);
});

test("finds accounts by prefix, shows a profile, deletes a selected account", async ({ consolePage, emulator, user }) => {
  await emulator.control("POST", "seed", { count: 30, prefix: "a" });
  await emulator.control("POST", "seed", {
    accounts: [{ UserID: "b1", Nick: "莉莉" }, { UserID: "b2" }],
  });
  await consolePage.open();
  await user.press(consolePage.viewLink("Accounts"));
  const total = consolePage.part(".total");
  await expect(total).toHaveText("32 found");
  await user.fill(consolePage.field("UserID starts with"), "b");
  await expect(total).toHaveText("2 found");
  await user.activateRow(consolePage.table("Accounts"), 0);
  await user.press(consolePage.button("Show profile"));
  await expect(consolePage.part("dialog h2")).toHaveText("莉莉");
  await expect(consolePage.part("dialog dl")).toHaveText(/b1/);
  await user.press(consolePage.button("Close"));
  await user.selectRow(consolePage.table("Accounts"), 1);
  await user.press(consolePage.button("Delete 1 selected"));
  await expect(
    consolePage.part(".accounts [role=status]").filter({
      hasText: "1 deleted",
    }),
  ).toHaveCount(1);
  await expect(total).toHaveText("1 found");
  const { accounts } = await emulator.control("GET", "accounts?prefix=b");
  expect(accounts.map(({ UserID }: { UserID: string }) => UserID)).toEqual(["b1"]);
});

/** Collects the texts that a part of the page shows, from now on. */
async function collectTexts(
  page: Page,
  selector: string,
): Promise<() => Promise<string[]>> {
  const texts = await page.evaluateHandle((selector) => {
    const texts: string[] = [];
    new MutationObserver(() => {
      const text = document.querySelector(selector)?.textContent;
      if (text && text !== texts.at(-1)) texts.push(text);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return texts;
  }, selector);
  return () => texts.jsonValue();
}

test(
  "imports a CSV file with progress, and lists refused rows with the reason",
  async ({ consolePage, emulator, user }, testInfo) => {
    const file = testInfo.outputPath("import.csv");
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `c${i},"李娜, ""${i}""",`,
    );
    const bad = `${"x".repeat(40)},too long,\r\nd,Smith, John,\r\n`;
    writeFileSync(
      file,
      `\uFEFFUserID,Nick,FaceUrl\r\n${rows.join("\r\n")}\r\n\r\n${bad}`,
    );
    await emulator.control("PATCH", "state", { latency: 100 });
    await consolePage.open("#/accounts");
    const upload = consolePage.field("Drop a file here or choose one");
    const shownTexts = await collectTexts(
      consolePage.page,
      ".progress [role=status]",
    );
    await user.upload(upload, file);
    await expect(consolePage.part(".progress [role=status]")).toHaveText("3,000 imported, 2 refused, done");
    expect(await shownTexts(), "progress while the import runs").toContainEqual(
      expect.stringMatching(/^(\d{1,3}|[12],\d{3}) imported, \d refused$/),
    );
    const refused = consolePage.part(".refused li");
    await expect(
      refused.filter({
        hasText: /row 3004: 4 cells, but the first row has 3/,
      }),
    ).toHaveCount(1);
    await expect(refused.filter({ hasText: /row 3003: .*UserID.*32 bytes/ }))
      .toHaveCount(1);
    await expect(consolePage.part(".total")).toHaveText("3,000 found");
    const { accounts: [account] } = await emulator.control(
      "GET",
      "accounts?prefix=c7&limit=1",
    );
    expect(account.Nick).toBe('李娜, "7"');
    writeFileSync(
      file,
      Uint8Array.from([0x55, 0x73, 0x65, 0x72, 0x49, 0x44, 0x0a, 0xff, 0xfe]),
    );
    await user.upload(upload, file);
    await expect(consolePage.part(".accounts [role=alert]")).toHaveText(/not UTF-8/);
    writeFileSync(file, "Name,Nick\na,b\n");
    await user.upload(upload, file);
    await expect(consolePage.part(".accounts [role=alert]")).toHaveText(/no column UserID/);
  },
);

test(
  "generates accounts, saves the state, resets it and loads it again",
  async ({ consolePage, emulator, user }, testInfo) => {
    await consolePage.open("#/accounts");
    const total = consolePage.part(".total");
    await user.fill(consolePage.field("New accounts"), "1,500");
    await user.press(consolePage.button("Generate"));
    await expect(total).toHaveText("1,500 found");
    const download = consolePage.page.waitForEvent("download");
    await user.press(consolePage.button("Save state"));
    const file = testInfo.outputPath("state.ndjson");
    await (await download).saveAs(file);
    await user.press(consolePage.button("Reset"));
    await user.press(consolePage.button("Yes, delete everything"));
    await expect(total).toHaveText("0 found");
    await user.upload(consolePage.field("Load state"), file);
    await expect(total).toHaveText("1,500 found");
    expect((await emulator.control("GET", "state")).accounts).toBe(1500);
  },
);

test("shows calls as they happen, and filters them by operation and outcome", async ({ consolePage, emulator, user }) => {
  await consolePage.open("#/calls");
  await expect(consolePage.part(".calls .live")).toHaveText("live");
  const total = consolePage.part(".calls .total");
  await emulator.call("account_import", { UserID: "shown" });
  await expect(total).toHaveText("1 of 1");
  await emulator.call("kick", { UserID: "nobody" });
  await emulator.control("POST", "faults", { kind: "html" });
  await emulator.call("kick", { UserID: "shown" });
  await expect(total).toHaveText("3 of 3");
  await user.choose(consolePage.field("Operation"), "kick");
  await expect(total).toHaveText("2 of 3");
  await user.choose(consolePage.field("Outcome"), "hidden by a fault");
  await expect(total).toHaveText("1 of 3");
  await user.choose(consolePage.field("Outcome"), "refused");
  await user.activateRow(consolePage.table("Calls"), 0);
  await expect(consolePage.part("[aria-label=Request]")).toHaveText(/"UserID": "nobody"/);
  await expect(consolePage.part("[aria-label=Answer]")).toHaveText(/70107/);
  await emulator.control("POST", "reset");
  await expect(total).toHaveText("0 of 0");
});

test("switches faults on and off", async ({ consolePage, emulator, user }) => {
  await consolePage.open("#/faults");
  const active = consolePage.part(".faults li");
  for (
    const kind of [
      "error",
      "status",
      "html",
      "cut",
      "silence",
      "drop",
      "delay",
      "partial",
    ]
  ) {
    await user.choose(consolePage.field("Fault"), kind);
    await user.press(consolePage.button("Add fault"));
    await expect(active).toHaveText(new RegExp(`^${kind} .*for all operations, until removed`));
    expect((await emulator.control("GET", "faults"))[0].kind).toBe(kind);
    await user.press(consolePage.part(".faults button"));
    await expect.poll(() => emulator.control("GET", "faults")).toEqual([]);
  }
  await user.choose(consolePage.field("Fault"), "error");
  await user.choose(consolePage.field("Operation"), "kick");
  await user.fill(consolePage.field("ErrorCode"), "60008");
  await user.choose(consolePage.field("Duration"), "next 2 calls");
  await user.press(consolePage.button("Add fault"));
  await expect(active).toHaveText(/ErrorCode 60008.*kick, 2 left/);
  expect((await emulator.call("kick", { UserID: "a" })).ErrorCode).toBe(60008);
  await expect(active).toHaveText(/1 left/);
});

test("sets edition, account limit, latency and clock", async ({ consolePage, emulator, user }) => {
  const state = () => emulator.control("GET", "state");
  await consolePage.open("#/faults");
  await user.choose(consolePage.field("Edition"), "trial");
  await expect.poll(state).toMatchObject({ edition: "trial" });
  await user.fill(consolePage.field("Account limit"), "7");
  await user.fill(consolePage.field("Latency (ms)"), "12");
  await user.press(consolePage.field("Allow account deletion"));
  await expect.poll(state).toMatchObject({
    accountLimit: 7,
    latency: 12,
    deletion: false,
  });
  const day = 86_400_000;
  const ahead = async () => (await emulator.control("GET", "clock")).now - Date.now();
  await user.press(consolePage.button("+91 days"));
  await expect.poll(ahead).toBeGreaterThan(90 * day);
  await expect(consolePage.part(".view time").filter({ hasText: /\d{4}/ })).not
    .toHaveCount(0);
  await user.press(consolePage.button("Use system time"));
  await expect.poll(async () => Math.abs(await ahead())).toBeLessThan(day);
});

test("asks for a missing token, and reports a wrong one", async ({ allowConsoleErrors, consolePage, emulator, user }) => {
  allowConsoleErrors(/status of 401/);
  const { page } = consolePage;
  const field = consolePage.field("Emulator token (from the link in the terminal)");
  await page.goto(emulator.url);
  await user.fill(field, "wrong");
  await user.press(consolePage.button("Open"));
  await expect(consolePage.part(".unlock [role=status]")).toHaveText(/not the emulator's token/);
  await user.fill(field, emulator.token);
  await user.press(consolePage.button("Open"));
  await expect(consolePage.part(".session")).toHaveText(/Emulator at/);
  await page.reload();
  await expect(consolePage.part(".session")).toHaveText(/Emulator at/);
  expect(new URL(page.url()).hash).not.toContain(emulator.token);
});
