// Complete tasks on the emulator: accounts, calls, faults, settings and the token. Each is run with a pointer, by keyboard
// alone and on a narrow screen.
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

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
    await expect(refused.filter({ hasText: /row 3003: .*UserID.*32 bytes/ })).toHaveCount(1);
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
