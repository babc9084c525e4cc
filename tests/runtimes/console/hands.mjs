// Two ways to use the page: with a pointer, and with the keyboard alone.

/** The file choosers that a page opens, caught from now on: one that is caught later may be missed. */
function choosers(page) {
  let take;
  page.on("filechooser", (chooser) => take?.(chooser));
  return (open) => {
    const chosen = new Promise((resolve) => take = resolve);
    return open().then(() => chosen);
  };
}

/** Clicks. */
export function pointer(page) {
  const chooserOf = choosers(page);
  return {
    press: (target) => target.click(),
    fill: (target, text) => target.fill(text),
    choose: (target, label) => target.selectOption({ label }),
    upload: async (target, file) => (await chooserOf(() => target.click())).setFiles(file),
    /** Chooses a row of a table by its place among those in view. */
    row: (table, place) => table.locator(".full [role=row]").nth(place).click(),
    mark: (table, place) => table.locator(".full [role=row]").nth(place).getByRole("checkbox").click(),
  };
}

/** More presses than any way through the page takes. */
const mostTabs = 400;

/** Tab, Enter, the space bar, arrows and letters. */
export function keyboard(page) {
  const { keyboard: keys } = page;
  const chooserOf = choosers(page);
  const hasFocus = (target) => target.evaluate((element) => element === document.activeElement);
  async function reach(target) {
    await target.waitFor();
    for (let i = 0; i < mostTabs; i++) {
      if (await hasFocus(target)) return;
      await keys.press("Tab");
    }
    throw new Error(`Tab never comes to ${target}`);
  }
  /** Whoever has no pointer is lost where the focus is nowhere. */
  async function keepsFocus() {
    const isNowhere = await page.evaluate(() =>
      new Promise((resolve) =>
        setTimeout(() => requestAnimationFrame(() => resolve(document.activeElement === document.body)))
      )
    );
    if (isNowhere) throw new Error("the focus is nowhere");
  }
  async function goTo(table, place) {
    await reach(table);
    await keys.press("Home");
    for (let i = 0; i < place; i++) await keys.press("ArrowDown");
  }
  return {
    async press(target) {
      if (await target.evaluate((element) => element.type === "radio")) {
        // Tab comes to the chosen one of a group, arrows to the others.
        const chosen = page.locator(`input[name="${await target.getAttribute("name")}"]:checked`);
        await reach(chosen);
        for (let i = 0; i < 5 && !(await target.isChecked()); i++) await keys.press("ArrowDown");
        return;
      }
      await reach(target);
      await keys.press(await target.evaluate((element) => element.type === "checkbox") ? "Space" : "Enter");
      await keepsFocus();
    },
    async fill(target, text) {
      await reach(target);
      await keys.press("ControlOrMeta+A");
      await keys.press("Delete");
      await keys.insertText(text);
    },
    async choose(target, label) {
      await reach(target);
      await keys.press("Home");
      const shown = () => target.evaluate((element) => element.selectedOptions[0]?.label);
      for (let i = 0; i < 50 && await shown() !== label; i++) await keys.press("ArrowDown");
      if (await shown() !== label) throw new Error(`no choice ${label}`);
    },
    async upload(target, file) {
      await reach(target);
      await (await chooserOf(() => keys.press("Enter"))).setFiles(file);
    },
    row: goTo,
    async mark(table, place) {
      await goTo(table, place);
      await keys.press("Space");
    },
  };
}
