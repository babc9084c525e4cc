// How the page looks, and what those who do not see it get.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { addChineseFont } from "./chinese_font.mjs";
import { expect } from "./expect.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const longNick = "这是一个非常长的中文昵称".repeat(13);
const names = { zh: longNick, ar: "مرحبا بالعالم", he: "שלום עולם" };

/** Brings each view into a state in which it shows all it has. */
const states = {
  async try({ on }) {
    await on.open();
    await on.part(".credentials summary").click();
    await on.field("UserIDrequired").fill("x".repeat(33));
    await on.button("Send to the emulator").click();
    await on.field("UserIDrequired").fill("fine");
    await on.operation("accountDelete").click();
    await on.button("Send to the emulator").click();
    await on.says(".answer h2", /with failures/);
  },
  async "try, a form with lists and choices"({ on }) {
    await on.open();
    await on.operation("portraitSet").click();
    await on.says(".fill h2", /^portraitSet/);
    await on.part("details:not(.credentials) summary").click();
  },
  async usersig({ on }) {
    await on.open("#/usersig");
    await on.button("Make a UserSig").click();
    await on.field("Paste a UserSig").fill(await expect(() => on.field("The UserSig").inputValue(), /^eJ/));
    await on.field("SDKAppID").fill("1");
    await on.says(".explanation", /another app/);
  },
  async accounts({ on }) {
    await on.open("#/accounts");
    await on.says(".total", "53 found");
    await on.table("Accounts").locator(".full [role=row]").nth(1).click();
    await on.table("Accounts").locator(".full [role=row]").nth(2).getByRole("checkbox").click();
  },
  async "accounts, a profile"({ on }) {
    await states.accounts({ on });
    await on.button("Show the profile").click();
    await on.part("dialog").waitFor();
  },
  async calls({ on }) {
    await on.service.control("POST", "faults", { kind: "html" });
    await on.service.chat("account_check", { CheckItem: [{ UserID: "a" }] });
    await on.service.chat("kick", { UserID: "nobody" });
    await on.open("#/calls");
    await on.says(".calls .total", "2 of 2");
    await on.table("Calls").locator(".full [role=row]").first().click();
  },
  async locked({ on }) {
    await on.page.goto(on.service.url);
    await on.field("Token of the emulator, from the link in the terminal").fill("wrong");
    await on.button("Open").click();
    await on.says(".unlock [role=status]", /not this/);
  },
  async "a refused import"({ on, folder }) {
    await on.open("#/accounts");
    writeFileSync(`${folder}/bad.csv`, `UserID\nfine\n${"x".repeat(40)}\n`);
    await on.field("Drop it here, or choose it").setInputFiles(`${folder}/bad.csv`);
    await on.says(".progress [role=status]", "1 imported, 1 refused, done");
  },
  async "opened as a file"({ on, pageFile }) {
    await on.page.goto(`file://${pageFile}`);
    await on.says(".session", /no emulator/);
  },
  async faults({ on }) {
    await on.service.control("POST", "faults", { kind: "delay", times: "always", probability: 0.5 });
    await on.open("#/faults");
    await on.part(".faults li").waitFor();
  },
};

/** Rows that are seen within a table, from top to bottom, and how much of its height they leave empty. */
const rowsInView = (table) =>
  table.evaluate((frame) => {
    const { top, bottom } = frame.getBoundingClientRect();
    const head = frame.querySelector(".head").getBoundingClientRect().bottom;
    const rows = [...frame.querySelectorAll(".full [role=row]")]
      .map((row) => ({ text: row.textContent, box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > head && box.top < bottom)
      .sort((a, b) => a.box.top - b.box.top);
    const covered = rows.reduce((sum, { box }) => sum + Math.min(box.bottom, bottom) - Math.max(box.top, head), 0);
    return { texts: rows.map(({ text }) => text), empty: bottom - Math.max(head, top) - covered };
  });

async function seedNames(service) {
  await service.control("POST", "seed", { count: 50 });
  const accounts = Object.entries(names).map(([language, Nick]) => ({ UserID: `_${language}`, Nick }));
  await service.control("POST", "seed", { accounts });
}

const looks = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 360 },
];

/** What some say on the console: a token is missing, and axe-core cannot read the style sheet of a file. */
const provoked = { "locked": /status of 401/, "opened as a file": /blocked by CORS|ERR_FAILED/ };

/** Every view in every look. */
const viewCases = looks.flatMap((look) =>
  Object.entries(states).map(([name, prepare]) => [
    `${name}, ${look.colorScheme}, ${look.width} px: axe-core finds nothing, and nothing sticks out`,
    async ({ on, folder, pageFile }) => {
      await on.page.emulateMedia({ colorScheme: look.colorScheme });
      await on.page.setViewportSize({ width: look.width, height: 800 });
      await seedNames(on.service);
      await prepare({ on, folder, pageFile });
      await on.page.evaluate(axe);
      const { violations, passes } = await on.page.evaluate(() =>
        globalThis.axe.run(document, { resultTypes: ["violations", "passes"] })
      );
      const told = violations.map(({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`
      );
      assert.deepEqual(told, []);
      assert.ok(passes.some(({ id }) => id === "color-contrast"), "contrast was looked at");
      const width = await on.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= look.width, `the page is ${width} px wide`);
    },
    provoked[name],
  ])
);

/** Every case. */
export const lookCases = [
  ...viewCases,
  ["the system's choice of dark or light is followed, also while the page is open", async ({ on }) => {
    const ground = () => on.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await on.page.emulateMedia({ colorScheme: "light" });
    await on.open();
    const light = await ground();
    await on.page.emulateMedia({ colorScheme: "dark" });
    const dark = await ground();
    assert.notEqual(light, dark);
    assert.equal(light, "rgb(255, 255, 255)");
  }],
  ["a long Chinese nickname is cut with an ellipsis in its row, and whole in the profile", async ({ on }) => {
    await seedNames(on.service);
    await on.open("#/accounts");
    await on.field("UserID begins with").fill("_zh");
    await on.says(".total", "1 found");
    await addChineseFont(on.page);
    const cell = on.part(".full [role=gridcell]:nth-child(3)");
    assert.equal(await cell.textContent(), longNick);
    const { cut, rowHeight, ellipsis, overflow } = await cell.evaluate((element) => ({
      cut: element.scrollWidth > element.clientWidth,
      rowHeight: element.closest("[role=row]").offsetHeight,
      ellipsis: getComputedStyle(element).textOverflow,
      overflow: getComputedStyle(element).overflowX,
    }));
    assert.deepEqual([cut, rowHeight, ellipsis, overflow], [true, 36, "ellipsis", "hidden"]);
    await cell.click();
    await on.button("Show the profile").click();
    await on.says("dialog h2", longNick);
    const sticksOut = await on.part("dialog").evaluate((element) => element.scrollWidth > element.clientWidth);
    assert.equal(sticksOut, false);
  }],
  ["right-to-left names run from right to left, and leave what stands beside them in its place", async ({ on }) => {
    await seedNames(on.service);
    await on.open("#/accounts");
    for (const language of ["ar", "he"]) {
      await on.field("UserID begins with").fill(`_${language}`);
      await on.says(".total", "1 found");
      await on.says(".full [role=gridcell]:nth-child(3)", names[language]);
      const name = on.part(".full [role=gridcell]:nth-child(3) bdi");
      // The first letter of the text stands right of the last.
      const [first, last] = await name.evaluate((element) => {
        const at = (index) => {
          const range = document.createRange();
          range.setStart(element.firstChild, index);
          range.setEnd(element.firstChild, index + 1);
          return range.getBoundingClientRect().left;
        };
        return [at(0), at(element.textContent.length - 1)];
      });
      assert.ok(first > last, `${language}: ${first} is not right of ${last}`);
      assert.equal(await on.part(".full [role=gridcell]:nth-child(2)").textContent(), `_${language}`);
    }
    await on.view("Try").click();
    await on.field("Nick").fill(names.ar);
    assert.equal(await on.field("Nick").evaluate((element) => getComputedStyle(element).direction), "rtl");
  }],
  ["a million accounts: few rows are made, and the last one is one key away", async ({ on }) => {
    await on.service.control("POST", "seed", { count: 1_000_000 });
    await on.open("#/accounts");
    await on.says(".total", "1,000,000 found");
    await on.table("Accounts").focus();
    await on.page.keyboard.press("End");
    await on.says(".full [role=row].active", /user_1000000/);
    await on.page.keyboard.press("ArrowUp");
    await on.says(".full [role=row].active", /user_0999999/);
    await on.page.keyboard.press("PageUp");
    await on.page.keyboard.press("Home");
    await on.says(".full [role=row].active", /user_0000001/);
    await on.table("Accounts").evaluate((element) => element.scrollTop = element.scrollHeight / 2);
    await on.says(".full [role=row]", /user_0(499|500)\d{3}/);
    const rows = await on.part(".full [role=row]").count();
    assert.ok(rows < 60, `${rows} rows`);
    await expect(async () => (await rowsInView(on.table("Accounts"))).empty, (px) => px < 4);
    assert.equal(await on.table("Accounts").getAttribute("aria-rowcount"), "1000001");
  }],
  ["a table that is scrolled far stays filled while accounts come and go", async ({ on }) => {
    await on.service.control("POST", "seed", { count: 600_000 });
    await on.open("#/accounts");
    await on.says(".total", "600,000 found");
    const table = on.table("Accounts");
    await table.evaluate((element) => element.scrollTop = element.scrollHeight * 0.9);
    await on.says(".full [role=row]", /user_05[34]\d{4}/);
    for (const count of [500, 100_000]) {
      const total = 600_000 + count;
      await on.service.control("POST", "seed", { count, prefix: "a" });
      await on.service.chat("account_check", { CheckItem: [{ UserID: "a" }] });
      await on.says(".total", `${total.toLocaleString("en")} found`);
      await expect(async () => {
        const { texts, empty } = await rowsInView(table);
        return empty < 4 && texts.every((text) => /user_/.test(text));
      }, true);
    }
  }],
];
