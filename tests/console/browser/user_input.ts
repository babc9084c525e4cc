// Two ways to use the page: with a pointer, and with the keyboard alone.
import type { FileChooser, Locator, Page } from "@playwright/test";
import { rowSelector } from "./console_page.ts";

/** A way to use the page. */
export interface UserInput {
  /** Presses a button, follows a link, or changes a checkbox or a radio button. */
  press(target: Locator): Promise<void>;
  fill(target: Locator, text: string): Promise<void>;
  /** Selects an option by its label. */
  choose(target: Locator, label: string): Promise<void>;
  upload(target: Locator, file: string): Promise<void>;
  /** Makes a row active, by its index among those in view. */
  activateRow(table: Locator, index: number): Promise<void>;
  /** Ticks the checkbox of a row. */
  selectRow(table: Locator, index: number): Promise<void>;
}

/** Opens a file chooser and gives it a file. */
function uploader(page: Page): (open: () => Promise<void>, file: string) => Promise<void> {
  let take: (chooser: FileChooser) => void;
  // Listens from now on: a listener added just before the chooser opens may miss it.
  page.on("filechooser", (chooser) => take?.(chooser));
  return async (open, file) => {
    const chooser = new Promise<FileChooser>((resolve) => take = resolve);
    await open();
    await (await chooser).setFiles(file);
  };
}

/** Clicks. */
export function pointerInput(page: Page): UserInput {
  const upload = uploader(page);
  const row = (table: Locator, index: number): Locator => table.locator(rowSelector).nth(index);
  return {
    press: (target) => target.click(),
    fill: (target, text) => target.fill(text),
    choose: async (target, label) => void await target.selectOption({ label }),
    upload: (target, file) => upload(() => target.click(), file),
    activateRow: (table, index) => row(table, index).click(),
    selectRow: (table, index) => row(table, index).getByRole("checkbox").click(),
  };
}

/** More presses than any path through the page takes. */
const mostTabs = 400;

/** Presses Tab, Enter, the space bar and arrow keys, and types. */
export function keyboardInput(page: Page): UserInput {
  const { keyboard } = page;
  const upload = uploader(page);

  async function focus(target: Locator): Promise<void> {
    await target.waitFor();
    for (let i = 0; i < mostTabs; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press("Tab");
    }
    throw new Error(`Tab never reaches ${target}`);
  }

  /** Without a pointer, a lost focus leaves the user stranded. */
  async function expectFocus(): Promise<void> {
    const isLost = await page.evaluate(() =>
      new Promise((resolve) =>
        setTimeout(() => requestAnimationFrame(() => resolve(document.activeElement === document.body)))
      )
    );
    if (isLost) throw new Error("no element has the focus");
  }

  async function goToRow(table: Locator, index: number): Promise<void> {
    await focus(table);
    await keyboard.press("Home");
    for (let i = 0; i < index; i++) await keyboard.press("ArrowDown");
  }

  /** Tab reaches the checked one of a group, arrow keys reach the others. */
  async function checkRadio(target: Locator): Promise<void> {
    await focus(page.locator(`input[name="${await target.getAttribute("name")}"]:checked`));
    for (let i = 0; i < 5 && !(await target.isChecked()); i++) {
      await keyboard.press("ArrowDown");
    }
  }

  return {
    async press(target) {
      const type = await target.evaluate((element) => (element as HTMLInputElement).type);
      if (type === "radio") return await checkRadio(target);
      await focus(target);
      await keyboard.press(type === "checkbox" ? "Space" : "Enter");
      await expectFocus();
    },
    async fill(target, text) {
      await focus(target);
      await keyboard.press("ControlOrMeta+A");
      await keyboard.press("Delete");
      await keyboard.insertText(text);
    },
    async choose(target, label) {
      await focus(target);
      await keyboard.press("Home");
      const chosen = (): Promise<string | undefined> =>
        target.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label);
      for (let i = 0; i < 50 && await chosen() !== label; i++) {
        await keyboard.press("ArrowDown");
      }
      if (await chosen() !== label) {
        throw new Error(`there is no option ${label}`);
      }
    },
    async upload(target, file) {
      await focus(target);
      await upload(() => keyboard.press("Enter"), file);
    },
    activateRow: goToRow,
    async selectRow(table, index) {
      await goToRow(table, index);
      await keyboard.press("Space");
    },
  };
}
