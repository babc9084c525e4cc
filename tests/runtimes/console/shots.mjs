// Pictures of each view: node shots.mjs SETUP, as run.mjs has it, with the folder to put them into as `to`.
import process from "node:process";
import { launchChromium } from "../launch_chromium.mjs";
import { addChineseFont } from "./chinese_font.mjs";
import { expect } from "./expect.mjs";
import { consolePage } from "./page.mjs";
import { serviceAt } from "./service.mjs";

const { chromium, to, ...setup } = JSON.parse(process.argv[2]);
const service = serviceAt(setup);
const browser = await launchChromium(chromium);

const people = [
  { UserID: "user_0001", Nick: "李娜", FaceUrl: "https://cdn.example.com/a/1.png" },
  { UserID: "user_0002", Nick: "محمد العربي" },
  { UserID: "user_0003", Nick: "Zoë Müller" },
  { UserID: "user_0004", Nick: "שירה לוי" },
  { UserID: "user_0005", Nick: "这是一个非常长的中文昵称".repeat(4) },
  { UserID: "user_0006", Nick: "Łucja Żak" },
];

/** What each picture shows. */
const shots = {
  async try(on) {
    await on.field("UserIDrequired").fill("用户_1");
    await on.field("Nick").fill("李娜");
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /^OK/);
    await on.operation("kick").click();
    await on.field("UserIDrequired").fill("nobody");
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /70107/);
  },
  async usersig(on) {
    await on.field("Key of the app").fill(on.service.secretKey);
    await on.button("Make a UserSig").click();
    await on.field("Paste a UserSig").fill(await expect(() => on.field("The UserSig").inputValue(), /^eJ/));
    await on.says(".outcome.ok", /valid/);
  },
  async accounts(on) {
    await on.says(".total", /[1-9]/);
    await on.table("Accounts").locator(".full [role=row]").nth(2).getByRole("checkbox").click();
    await on.table("Accounts").locator(".full [role=row]").nth(4).click();
  },
  async calls(on) {
    await on.says(".calls .total", /of [1-9]/);
    await on.table("Calls").locator(".full [role=row]").nth(1).click();
  },
  async faults(on) {
    await on.service.control("POST", "faults", { kind: "delay", ms: 800, times: "always", probability: 0.2 });
    await on.service.control("POST", "faults", { kind: "error", errorCode: 60008, operation: "kick", times: 3 });
    await on.says(".faults li", /60008/);
  },
};

await service.control("POST", "seed", { accounts: people });
await service.control("POST", "seed", { count: 250_000, prefix: "user_1" });
for (const [name, prepare] of Object.entries(shots)) {
  const colorScheme = name === "calls" ? "dark" : "light";
  const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, colorScheme, locale: "en" });
  const page = await context.newPage();
  const on = consolePage(page, service);
  if (name === "calls") {
    for (const UserID of ["user_0001", "nobody", "user_0002"]) await service.chat("kick", { UserID });
    await service.chat("account_check", { CheckItem: people.map(({ UserID }) => ({ UserID })) });
    await service.chat("account_import", { UserID: "user_0007", Nick: "明美" });
  }
  await on.open(`#/${name}`);
  await prepare(on);
  await addChineseFont(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${to}${name}.png` });
  await context.close();
}
console.log(Object.keys(shots).join(" "));
await browser.close();
process.exit();
