// How the page looks: colours, long and right-to-left names, and tables of any length.
import type { Locator } from "@playwright/test";
import { addChineseFont } from "./chinese_font.ts";
import { rowSelector } from "./console_page.ts";
import { expect, test } from "./fixtures.ts";
import { nicknames, seedNicknames } from "./test_accounts.ts";

test("follows the system's choice of light or dark, even while the page is open", async ({ consolePage, page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await consolePage.open();
  const light = await background();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await background()).not.toBe(light);
  expect(light).toBe("rgb(255, 255, 255)");
});

test("cuts a long Chinese nickname in its row with an ellipsis, and shows it whole in the profile", async ({ consolePage, emulator, page }) => {
  await seedNicknames(emulator);
  await consolePage.open("#/accounts");
  await consolePage.field("UserID starts with").fill("_zh");
  await expect(consolePage.part(".total")).toHaveText("1 found");
  await addChineseFont(page);
  const cell = consolePage.part(".full [role=gridcell]:nth-child(3)");
  await expect(cell).toHaveText(nicknames.zh);
  const layout = await cell.evaluate((element) => ({
    isCut: element.scrollWidth > element.clientWidth,
    rowHeight: element.closest<HTMLElement>("[role=row]")?.offsetHeight,
    ellipsis: getComputedStyle(element).textOverflow,
    overflow: getComputedStyle(element).overflowX,
  }));
  expect(layout).toEqual({
    isCut: true,
    rowHeight: 36,
    ellipsis: "ellipsis",
    overflow: "hidden",
  });
  await cell.click();
  await consolePage.button("Show profile").click();
  await expect(consolePage.part("dialog h2")).toHaveText(nicknames.zh);
  const dialog = consolePage.part("dialog");
  expect(await dialog.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
});

/** Left edges of the first and the last letter of an element's text. */
const letterPositions = (element: Element): { first: number; last: number } => {
  const leftOf = (index: number): number => {
    const range = document.createRange();
    range.setStart(element.firstChild!, index); // the element holds nothing but text
    range.setEnd(element.firstChild!, index + 1); // as above
    return range.getBoundingClientRect().left;
  };
  return { first: leftOf(0), last: leftOf(element.textContent!.length - 1) }; // an element always has text content
};

test("shows right-to-left names from right to left, and keeps what is beside them in place", async ({ consolePage, emulator }) => {
  await seedNicknames(emulator);
  await consolePage.open("#/accounts");
  for (const language of ["ar", "he"] as const) {
    await consolePage.field("UserID starts with").fill(`_${language}`);
    await expect(consolePage.part(".total")).toHaveText("1 found");
    await expect(consolePage.part(".full [role=gridcell]:nth-child(3)")).toHaveText(nicknames[language]);
    const name = consolePage.part(".full [role=gridcell]:nth-child(3) bdi");
    const { first, last } = await name.evaluate(letterPositions);
    expect(first, `${language}: the first letter is right of the last`).toBeGreaterThan(last);
    await expect(consolePage.part(".full [role=gridcell]:nth-child(2)")).toHaveText(`_${language}`);
  }
  await consolePage.viewLink("Try").click();
  await consolePage.field("Nick").fill(nicknames.ar);
  await expect(consolePage.field("Nick")).toHaveCSS("direction", "rtl");
});

/** Texts of the rows within a table's frame from top to bottom, and the height in px that no row covers. */
const rowsInView = (table: Locator): Promise<{ texts: string[]; emptyHeight: number }> =>
  table.evaluate((frame, rowSelector) => {
    const { top, bottom } = frame.getBoundingClientRect();
    const head = frame.querySelector(".head")?.getBoundingClientRect().bottom ??
      top;
    const rows = [...frame.querySelectorAll(rowSelector)]
      .map((row) => ({
        text: row.textContent ?? "",
        box: row.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.bottom > head && box.top < bottom)
      .sort((a, b) => a.box.top - b.box.top);
    const covered = rows.reduce(
      (sum, { box }) => sum + Math.min(box.bottom, bottom) - Math.max(box.top, head),
      0,
    );
    return {
      texts: rows.map(({ text }) => text),
      emptyHeight: bottom - Math.max(head, top) - covered,
    };
  }, rowSelector);

/** Scrolls a table to a share of its height. */
const scrollTo = (table: Locator, share: number): Promise<void> =>
  table.evaluate(
    (element, share) => void (element.scrollTop = element.scrollHeight * share),
    share,
  );

test("shows a million accounts with few rows in the document, and reaches the last with one key", async ({ consolePage, emulator, page }) => {
  await emulator.control("POST", "seed", { count: 1_000_000 });
  await consolePage.open("#/accounts");
  await expect(consolePage.part(".total")).toHaveText("1,000,000 found");
  const table = consolePage.table("Accounts");
  const active = consolePage.part(".full [role=row].active");
  await table.focus();
  await page.keyboard.press("End");
  await expect(active).toHaveText(/user_1000000/);
  await page.keyboard.press("ArrowUp");
  await expect(active).toHaveText(/user_0999999/);
  await page.keyboard.press("PageUp");
  await page.keyboard.press("Home");
  await expect(active).toHaveText(/user_0000001/);
  await scrollTo(table, 0.5);
  await expect(consolePage.rows("Accounts").filter({ hasText: /user_0(499|500)\d{3}/ })).not.toHaveCount(0);
  expect(await consolePage.rows("Accounts").count()).toBeLessThan(60);
  await expect.poll(async () => (await rowsInView(table)).emptyHeight).toBeLessThan(4);
  await expect(table).toHaveAttribute("aria-rowcount", "1000001");
});

test("keeps a table that is scrolled far filled while accounts come and go", async ({ consolePage, emulator }) => {
  await emulator.control("POST", "seed", { count: 600_000 });
  await consolePage.open("#/accounts");
  await expect(consolePage.part(".total")).toHaveText("600,000 found");
  const table = consolePage.table("Accounts");
  await scrollTo(table, 0.9);
  await expect(consolePage.rows("Accounts").filter({ hasText: /user_05[34]\d{4}/ })).not.toHaveCount(0);
  for (const count of [500, 100_000]) {
    await emulator.control("POST", "seed", { count, prefix: "a" });
    await emulator.call("account_check", { CheckItem: [{ UserID: "a" }] });
    await expect(consolePage.part(".total")).toHaveText(`${(600_000 + count).toLocaleString("en")} found`);
    await expect.poll(async () => {
      const { texts, emptyHeight } = await rowsInView(table);
      return {
        isFilled: emptyHeight < 4,
        others: texts.filter((text) => !/user_/.test(text)),
      };
    }).toEqual({ isFilled: true, others: [] });
  }
});
