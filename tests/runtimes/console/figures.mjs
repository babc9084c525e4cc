// How quick the page is: node figures.mjs SETUP, as run.mjs has it. Prints one line of JSON, times in ms.
import process from "node:process";
import { launchChromium } from "../launch_chromium.mjs";
import { consolePage } from "./page.mjs";
import { serviceAt } from "./service.mjs";

const { chromium, loads, tries, accounts, ...setup } = JSON.parse(process.argv[2]);
const service = serviceAt(setup);
const browser = await launchChromium(chromium);

/** Notes when the first form can be used, as the page itself sees it. */
const noteUsable = () => {
  const look = () => {
    const field = document.querySelector("#accountImport_UserID");
    const send = document.querySelector("button[type=submit].main");
    if (!field || !send || field.disabled || send.disabled) return requestAnimationFrame(look);
    // The frame after the one that drew it.
    requestAnimationFrame(() => globalThis.usableAt = performance.now());
  };
  requestAnimationFrame(look);
};

const figures = { firstPaint: [], usable: [], scroll: [], search: [], rows: 0 };
for (let i = 0; i < loads; i++) {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(noteUsable);
  await consolePage(page, service).open();
  await page.waitForFunction(() => globalThis.usableAt);
  const [paint, usable] = await page.evaluate(() => [
    performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    globalThis.usableAt,
  ]);
  figures.firstPaint.push(paint);
  figures.usable.push(usable);
  await page.context().close();
}

await service.control("POST", "seed", { count: accounts });
const page = await browser.newPage();
const on = consolePage(page, service);
await on.open("#/accounts");
await on.says(".total", `${accounts.toLocaleString("en")} found`);
await on.says(".full [role=row]", /user_/);

/** From the moment of scrolling until the rows of the new place are drawn. */
const scrollTo = (share) =>
  new Promise((resolve) => {
    const table = document.querySelector("[role=grid]");
    const startedAt = performance.now();
    table.scrollTop = (table.scrollHeight - table.clientHeight) * share;
    const look = () => {
      const { top, bottom } = table.getBoundingClientRect();
      const rows = [...table.querySelectorAll(".full [role=row]")].filter((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > top + 40 && box.top < bottom - 4;
      });
      const filled = rows.length * 36 >= bottom - top - 120 && rows.every((row) => row.textContent.includes("user_"));
      if (filled) resolve(performance.now() - startedAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** From the key until the count and the rows are those of the prefix. */
const searchFor = ({ prefix, total }) =>
  new Promise((resolve) => {
    const field = document.querySelector("#prefix");
    const startedAt = performance.now();
    field.value = prefix;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const look = () => {
      const found = document.querySelector(".total").textContent === `${total} found`;
      const row = document.querySelector(".full [role=row]")?.textContent ?? "";
      if (found && row.includes(prefix)) resolve(performance.now() - startedAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

for (let i = 0; i < tries; i++) {
  figures.scroll.push(await page.evaluate(scrollTo, (i * 0.618) % 1));
  figures.rows = Math.max(figures.rows, await on.part(".full [role=row]").count());
}
for (let i = 0; i < tries; i++) {
  const digits = String((i * 7919) % 10000).padStart(4, "0");
  const prefix = `user_${digits.slice(0, 2 + (i % 3))}`;
  const { total } = await service.control("GET", `accounts?prefix=${prefix}&limit=0`);
  if (total > 0) figures.search.push(await page.evaluate(searchFor, { prefix, total: total.toLocaleString("en") }));
}
console.log(JSON.stringify(figures));
await browser.close();
process.exit();
