// Takes a screenshot of each view: node take_screenshots.ts FOLDER.
import process from "node:process";
import { chromium, expect } from "@playwright/test";
import { addChineseFont } from "./chinese_font.ts";
import { ConsolePage } from "./console_page.ts";
import { type EmulatorProcess, startEmulator } from "./emulator_process.ts";
import { launchOptions } from "./environment.ts";

const folder = process.argv[2];

const people = [
  { UserID: "user_0001", Nick: "李娜", FaceUrl: "https://cdn.example.com/a/1.png" },
  { UserID: "user_0002", Nick: "محمد العربي" },
  { UserID: "user_0003", Nick: "Zoë Müller" },
  { UserID: "user_0004", Nick: "שירה לוי" },
  { UserID: "user_0005", Nick: "这是一个非常长的中文昵称".repeat(4) },
  { UserID: "user_0006", Nick: "Łucja Żak" },
];

/** Brings each view into the state that its picture shows. */
const views: Record<string, (consolePage: ConsolePage, emulator: EmulatorProcess) => Promise<void>> = {
  async try(consolePage) {
    await consolePage.field("UserIDrequired").fill("用户_1");
    await consolePage.field("Nick").fill("李娜");
    await consolePage.button("Send to the emulator").click();
    await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
    await consolePage.operation("kick").click();
    await consolePage.field("UserIDrequired").fill("nobody");
    await consolePage.button("Send to the emulator").click();
    await expect(consolePage.part(".answer h2")).toHaveText(/70107/);
  },
  async usersig(consolePage, { secretKey }) {
    await consolePage.field("Secret key").fill(secretKey);
    await consolePage.button("Create UserSig").click();
    await expect(consolePage.field("Created UserSig")).toHaveValue(/^eJ/);
    await consolePage.field("Paste a UserSig").fill(await consolePage.field("Created UserSig").inputValue());
    await expect(consolePage.part(".outcome.ok")).toHaveText(/valid/);
  },
  async accounts(consolePage) {
    await expect(consolePage.part(".total")).toHaveText(/[1-9]/);
    await consolePage.rows("Accounts").nth(2).getByRole("checkbox").click();
    await consolePage.rows("Accounts").nth(4).click();
  },
  async calls(consolePage) {
    await expect(consolePage.part(".calls .total")).toHaveText(/of [1-9]/);
    await consolePage.rows("Calls").nth(1).click();
  },
  async faults(consolePage, { control }) {
    await control("POST", "faults", { kind: "delay", ms: 800, times: "always", probability: 0.2 });
    await control("POST", "faults", { kind: "error", errorCode: 60008, operation: "kick", times: 3 });
    await expect(consolePage.part(".faults li").filter({ hasText: "60008" })).toHaveCount(1);
  },
};

const emulator = await startEmulator();
const browser = await chromium.launch(launchOptions);
await emulator.control("POST", "seed", { accounts: people });
await emulator.control("POST", "seed", { count: 250_000, prefix: "user_1" });
for (const [name, show] of Object.entries(views)) {
  const colorScheme = name === "calls" ? "dark" : "light";
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, colorScheme, locale: "en" });
  if (name === "calls") {
    for (const UserID of ["user_0001", "nobody", "user_0002"]) await emulator.call("kick", { UserID });
    await emulator.call("account_check", { CheckItem: people.map(({ UserID }) => ({ UserID })) });
    await emulator.call("account_import", { UserID: "user_0007", Nick: "明美" });
  }
  const consolePage = new ConsolePage(page, emulator);
  await consolePage.open(`#/${name}`);
  await show(consolePage, emulator);
  await addChineseFont(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.context().close();
}
console.log(Object.keys(views).join(" "));
await browser.close();
emulator.stop();
process.exit();
