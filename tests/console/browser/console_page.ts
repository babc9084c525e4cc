// Page object: finds the elements of the emulator's page.
import type { Locator, Page } from "@playwright/test";
import type { EmulatorProcess } from "./emulator_process.ts";

/** Finds visible elements only: hidden views stay in the document. */
export class ConsolePage {
  readonly page: Page;
  readonly #emulator: EmulatorProcess;

  constructor(page: Page, emulator: EmulatorProcess) {
    this.page = page;
    this.#emulator = emulator;
  }

  /** Opens the page with its token, at a view such as `#/calls`. */
  async open(view = ""): Promise<void> {
    await this.page.goto(`${this.#emulator.url}/#token=${this.#emulator.token}`);
    await visible(this.page.getByRole("navigation")).waitFor();
    if (view) await this.page.evaluate((view) => location.hash = view, view);
  }

  button(name: string): Locator {
    return visible(this.page.getByRole("button", { name, exact: true }));
  }

  field(label: string): Locator {
    return visible(this.page.getByLabel(label, { exact: true }));
  }

  /** A view's link in the navigation. */
  viewLink(name: string): Locator {
    return visible(this.page.getByRole("link", { name, exact: true }));
  }

  /** An operation's button in the list of operations. */
  operation(name: string): Locator {
    return this.page.locator(`.operations button:has(b:text-is("${name}"))`);
  }

  table(name: string): Locator {
    return visible(this.page.getByRole("grid", { name, exact: true }));
  }

  /** Rows of a table below its head. */
  rows(table: string): Locator {
    return this.table(table).locator(rowSelector);
  }

  part(selector: string): Locator {
    return visible(this.page.locator(selector));
  }
}

const visible = (locator: Locator): Locator => locator.filter({ visible: true });

/** Rows within a table, without the head. */
export const rowSelector = ".full [role=row]";
