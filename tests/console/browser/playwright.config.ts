// The page's tests in Chromium: `deno task test:console` runs them, see ../console_checks.ts.
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./environment.ts";
import type { InputOption } from "./fixtures.ts";

const wide = { width: 1280, height: 900 };

/** Complete tasks, which every kind of user can do. */
const flows = ["*_flows.spec.ts", "conversations.spec.ts"];

/** Recording every test as a film takes twice as long. A failed test has a screenshot anyway. */
const trace = { mode: "retain-on-failure", screenshots: false, snapshots: true, sources: true } as const;

export default defineConfig<InputOption>({
  outputDir: "../../../dist/console_tests/results",
  reporter: [["json", { outputFile: "../../../dist/console_tests/report.json" }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions,
    viewport: wide,
    actionTimeout: 10_000,
    trace,
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "with a pointer", testMatch: flows },
    {
      name: "by keyboard alone",
      testMatch: flows,
      // A snapshot of the document after each of hundreds of Tab presses takes twice as long.
      use: { input: "keyboard", trace: { ...trace, snapshots: false } },
    },
    {
      name: "at 360 px",
      testMatch: flows,
      use: { viewport: { width: 360, height: 740 } },
    },
    { name: "once", testIgnore: [...flows, "accessibility.spec.ts"] },
    ...(["light", "dark"] as const).flatMap((colorScheme) =>
      [1280, 360].map((width) => ({
        name: `${colorScheme}, ${width} px`,
        testMatch: "accessibility.spec.ts",
        use: { colorScheme, viewport: { width, height: 800 } },
      }))
    ),
  ],
});
