// The page as tests find things in it.
import { expect } from "./expect.mjs";

/** Finders and the service behind the page. */
export function consolePage(page, service) {
  const shown = (locator) => locator.filter({ visible: true });
  return {
    page,
    service,
    button: (name) => shown(page.getByRole("button", { name, exact: true })),
    field: (label) => shown(page.getByLabel(label, { exact: true })),
    operation: (name) => page.locator(`.operations button:has(b:text-is("${name}"))`),
    table: (name) => shown(page.getByRole("grid", { name, exact: true })),
    part: (selector) => shown(page.locator(selector)),
    async open(hash = "") {
      await page.goto(`${service.url}/#token=${service.token}`);
      await shown(page.getByRole("navigation")).waitFor();
      if (hash) await page.evaluate((hash) => location.hash = hash, hash);
    },
    view: (name) => shown(page.getByRole("link", { name, exact: true })),
    /** Waits until a part of the page says this. */
    says: (selector, text) =>
      expect(async () => (await shown(page.locator(selector)).allTextContents()).join("\n"), text),
  };
}
