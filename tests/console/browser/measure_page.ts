// How quick the page is. Prints one line of JSON, times in ms; scripts/bench_console.ts sets goals beside them.
import process from "node:process";
import { chromium, expect, type Page } from "@playwright/test";
import { ConsolePage } from "./console_page.ts";
import { launchOptions } from "./environment.ts";
import { type EmulatorProcess, startEmulator } from "./emulator_process.ts";

const loads = 9;
const tries = 30;
const accounts = 1_000_000;

/** Notes, in the page, when the first form can be used. */
const noteUsable = (): void => {
  const look = (): void => {
    const field = document.querySelector<HTMLInputElement>("#accountImport_UserID");
    const send = document.querySelector<HTMLButtonElement>("button[type=submit].main");
    if (!field || !send || field.disabled || send.disabled) return void requestAnimationFrame(look);
    // The frame after the one that drew it.
    requestAnimationFrame(() => Object.assign(globalThis, { usableAt: performance.now() }));
  };
  requestAnimationFrame(look);
};

/** First paint and first use of one load. */
async function measureLoad(page: Page, emulator: EmulatorProcess): Promise<{ firstPaint: number; usable: number }> {
  await page.addInitScript(noteUsable);
  await new ConsolePage(page, emulator).open();
  const usable = await page.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt);
  return {
    firstPaint: await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN),
    usable: await usable.jsonValue() ?? NaN,
  };
}

/** In the page: time from scrolling to a share of the table until the rows of the new place are drawn. */
const scrollTo = (share: number): Promise<number> =>
  new Promise((resolve) => {
    const table = document.querySelector("[role=grid]")!; // the view of accounts has one
    const startedAt = performance.now();
    table.scrollTop = (table.scrollHeight - table.clientHeight) * share;
    const look = (): void => {
      const { top, bottom } = table.getBoundingClientRect();
      const rows = [...table.querySelectorAll(".full [role=row]")].filter((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > top + 40 && box.top < bottom - 4;
      });
      const isFilled = rows.length * 36 >= bottom - top - 120 &&
        rows.every((row) => row.textContent?.includes("user_"));
      if (isFilled) resolve(performance.now() - startedAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** In the page: time from typing a prefix until its count and rows are drawn. */
const searchFor = ({ prefix, total }: { prefix: string; total: string }): Promise<number> =>
  new Promise((resolve) => {
    const field = document.querySelector<HTMLInputElement>("#prefix")!; // the view of accounts has one
    const startedAt = performance.now();
    field.value = prefix;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const look = (): void => {
      const isFound = document.querySelector(".total")?.textContent === `${total} found`;
      const row = document.querySelector(".full [role=row]")?.textContent ?? "";
      if (isFound && row.includes(prefix)) resolve(performance.now() - startedAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

const emulator = await startEmulator();
const browser = await chromium.launch(launchOptions);
const figures = {
  firstPaint: [] as number[],
  usable: [] as number[],
  scroll: [] as number[],
  search: [] as number[],
  rows: 0,
};

for (let i = 0; i < loads; i++) {
  const page = await browser.newPage();
  const { firstPaint, usable } = await measureLoad(page, emulator);
  figures.firstPaint.push(firstPaint);
  figures.usable.push(usable);
  await page.context().close();
}

await emulator.control("POST", "seed", { count: accounts });
const page = await browser.newPage();
const consolePage = new ConsolePage(page, emulator);
await consolePage.open("#/accounts");
await expect(consolePage.part(".total")).toHaveText(`${accounts.toLocaleString("en")} found`);
await expect(consolePage.rows("Accounts").first()).toHaveText(/user_/);
for (let i = 0; i < tries; i++) {
  figures.scroll.push(await page.evaluate(scrollTo, (i * 0.618) % 1));
  figures.rows = Math.max(figures.rows, await consolePage.rows("Accounts").count());
}
for (let i = 0; i < tries; i++) {
  const digits = String((i * 7919) % 10000).padStart(4, "0");
  const prefix = `user_${digits.slice(0, 2 + (i % 3))}`;
  const { total } = await emulator.control("GET", `accounts?prefix=${prefix}&limit=0`);
  if (total > 0) figures.search.push(await page.evaluate(searchFor, { prefix, total: total.toLocaleString("en") }));
}
console.log(JSON.stringify(figures));
await browser.close();
emulator.stop();
process.exit();
