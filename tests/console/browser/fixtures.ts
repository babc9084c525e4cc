// Fixtures: the emulator of the worker, reset before each test, and the page.
import { expect, test as base } from "@playwright/test";
import { ConsolePage } from "./console_page.ts";
import { type EmulatorProcess, startEmulator } from "./emulator_process.ts";
import { keyboardInput, pointerInput, type UserInput } from "./user_input.ts";

export { expect };

/** Options that projects set. */
export interface InputOption {
  input: "pointer" | "keyboard";
}

interface TestFixtures extends InputOption {
  emulator: EmulatorProcess;
  consolePage: ConsolePage;
  /** Uses the page as the project says: with a pointer or by keyboard alone. */
  user: UserInput;
  /** Allows console errors that a test causes on purpose. Any other console error fails the test. */
  allowConsoleErrors: (pattern: RegExp) => void;
}

interface WorkerFixtures {
  emulatorProcess: EmulatorProcess;
}

/** A test of the page. It fails, too, when the page throws or the browser's console shows an error. */
export const test = base.extend<
  TestFixtures & { allowed: RegExp[] },
  WorkerFixtures
>({
  input: ["pointer", { option: true }],
  // deno-lint-ignore no-empty-pattern -- Playwright reads the fixtures' names from it.
  emulatorProcess: [async ({}, use) => {
    const emulator = await startEmulator();
    await use(emulator);
    emulator.stop();
  }, { scope: "worker" }],
  emulator: async ({ emulatorProcess }, use) => {
    await emulatorProcess.control("POST", "reset");
    await use(emulatorProcess);
  },
  context: async ({ context }, use) => {
    // No test reaches the live service. A test that needs its answers fulfils the requests itself.
    await context.route(
      ({ protocol }) => protocol === "https:",
      (route) => route.abort(),
    );
    await use(context);
  },
  // deno-lint-ignore no-empty-pattern -- as above
  allowed: async ({}, use) => await use([]),
  allowConsoleErrors: async ({ allowed }, use) => await use((pattern) => void allowed.push(pattern)),
  page: async ({ page, allowed }, use) => {
    const errors: string[] = [];
    page.on(
      "pageerror",
      (error) => errors.push(`the page threw: ${error.stack}`),
    );
    page.on("console", (message) => {
      const isAllowed = allowed.some((pattern) => pattern.test(message.text()));
      if (message.type() === "error" && !isAllowed) {
        errors.push(`on the browser's console: ${message.text()}`);
      }
    });
    await use(page);
    expect(errors).toEqual([]);
  },
  consolePage: async ({ page, emulator }, use) => await use(new ConsolePage(page, emulator)),
  user: async ({ page, input }, use) => await use(input === "keyboard" ? keyboardInput(page) : pointerInput(page)),
});
