// Checks every view with all of its parts visible with axe-core: light and dark, wide and narrow.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { TestInfo } from "@playwright/test";
import type { ConsolePage } from "./console_page.ts";
import type { EmulatorProcess } from "./emulator_process.ts";
import { pageFile } from "./environment.ts";
import { expect, test } from "./fixtures.ts";
import { seedNicknames } from "./test_accounts.ts";
import { otherElements, seedConversations, send, text, user } from "./test_conversations.ts";

const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The part of axe-core that is used here. */
interface Axe {
  run(
    root: Document,
    options: { resultTypes: string[] },
  ): Promise<
    Record<
      "violations" | "passes",
      { id: string; nodes: { html: string; failureSummary: string }[] }[]
    >
  >;
}

interface Given {
  consolePage: ConsolePage;
  emulator: EmulatorProcess;
  testInfo: TestInfo;
}

async function showAccounts({ consolePage }: Given): Promise<void> {
  await consolePage.open("#/accounts");
  await expect(consolePage.part(".total")).toHaveText("53 found");
  await consolePage.rows("Accounts").nth(1).click();
  await consolePage.rows("Accounts").nth(2).getByRole("checkbox").click();
}

/** Brings each view into its state. */
const views: Record<
  string,
  { show: (given: Given) => Promise<void>; allowedErrors?: RegExp }
> = {
  "Try": {
    async show({ consolePage }) {
      await consolePage.open();
      await consolePage.part(".credentials summary").click();
      await consolePage.field("UserIDrequired").fill("x".repeat(33));
      await consolePage.button("Send to the emulator").click();
      await consolePage.field("UserIDrequired").fill("valid");
      await consolePage.operation("accountDelete").click();
      await consolePage.button("Send to the emulator").click();
      await expect(consolePage.part(".answer h2")).toHaveText(/with failures/);
    },
  },
  "Try, a form with lists and choices": {
    async show({ consolePage }) {
      await consolePage.open();
      await consolePage.operation("portraitSet").click();
      await expect(consolePage.part(".fill h2")).toHaveText(/^portraitSet/);
      await consolePage.part(".fill details:not(.credentials) summary").click();
    },
  },
  "UserSig": {
    async show({ consolePage }) {
      await consolePage.open("#/usersig");
      await consolePage.button("Create UserSig").click();
      await expect(consolePage.field("Created UserSig")).toHaveValue(/^eJ/);
      await consolePage.field("Paste a UserSig").fill(await consolePage.field("Created UserSig").inputValue());
      await consolePage.field("SDKAppID").fill("1");
      await expect(consolePage.part(".explanation")).toHaveText(/another app/);
    },
  },
  "Accounts": { show: showAccounts },
  "Accounts, a profile": {
    async show(given) {
      await showAccounts(given);
      await given.consolePage.button("Show profile").click();
      await given.consolePage.part("dialog").waitFor();
    },
  },
  "Conversations": {
    async show({ consolePage, emulator }) {
      await seedConversations(emulator);
      await send(emulator, "user_0003", text("All kinds"), ...Object.values(otherElements));
      await consolePage.open("#/conversations");
      await consolePage.field("UserID starts with").fill(user);
      await expect(consolePage.part(".users .total")).toHaveText("1 found");
      await consolePage.rows("Users").first().click();
      await expect(consolePage.rows("Chats")).toHaveCount(3);
      await expect(consolePage.rows("Friends")).toHaveCount(2);
      await consolePage.rows("Chats").first().click();
      await expect(consolePage.part(".messages .element").last()).toHaveText(/^video/);
    },
  },
  "Conversations, a group with its members": {
    async show({ consolePage, emulator }) {
      await seedConversations(emulator);
      await consolePage.open("#/conversations");
      await consolePage.field("UserID starts with").fill(user);
      await expect(consolePage.part(".users .total")).toHaveText("1 found");
      await consolePage.rows("Users").first().click();
      await consolePage.rows("Groups").first().click();
      await consolePage.part(".chat summary").click();
      await expect(consolePage.part(".members li")).toHaveCount(3);
    },
  },
  "Try, a form with the elements of a message": {
    async show({ consolePage }) {
      await consolePage.open();
      await consolePage.field("Operations").fill("sendmsg");
      await consolePage.operation("sendmsg").click();
      await expect(consolePage.part(".fill h2")).toHaveText(/^sendmsg/);
    },
  },
  "Calls": {
    async show({ consolePage, emulator }) {
      await emulator.control("POST", "faults", { kind: "html" });
      await emulator.call("account_check", { CheckItem: [{ UserID: "a" }] });
      await emulator.call("kick", { UserID: "nobody" });
      await consolePage.open("#/calls");
      await expect(consolePage.part(".calls .total")).toHaveText("2 of 2");
      await consolePage.rows("Calls").first().click();
    },
  },
  "the page without its token": {
    allowedErrors: /status of 401/,
    async show({ consolePage, emulator }) {
      await consolePage.page.goto(emulator.url);
      await consolePage.field("Emulator token (from the link in the terminal)").fill("wrong");
      await consolePage.button("Open").click();
      await expect(consolePage.part(".unlock [role=status]")).toHaveText(/not the emulator/);
    },
  },
  "Accounts, an import with a refused row": {
    async show({ consolePage, testInfo }) {
      await consolePage.open("#/accounts");
      const file = testInfo.outputPath("bad.csv");
      writeFileSync(file, `UserID\nvalid\n${"x".repeat(40)}\n`);
      await consolePage.field("Drop a file here or choose one").setInputFiles(file);
      await expect(consolePage.part(".progress [role=status]")).toHaveText("1 imported, 1 refused, done");
    },
  },
  "the page opened as a file": {
    // axe-core cannot read the style sheet of a file.
    allowedErrors: /blocked by CORS|ERR_FAILED/,
    async show({ consolePage }) {
      await consolePage.page.goto(pathToFileURL(pageFile()).href);
      await expect(consolePage.part(".session")).toHaveText(/no emulator/);
    },
  },
  "Faults": {
    async show({ consolePage, emulator }) {
      await emulator.control("POST", "faults", {
        kind: "delay",
        times: "always",
        probability: 0.5,
      });
      await consolePage.open("#/faults");
      await consolePage.part(".faults li").waitFor();
    },
  },
};

for (const [name, { show, allowedErrors }] of Object.entries(views)) {
  test(
    `${name}: axe-core finds nothing, and nothing overflows the page`,
    async ({ allowConsoleErrors, consolePage, emulator }, testInfo) => {
      if (allowedErrors) allowConsoleErrors(allowedErrors);
      const { page } = consolePage;
      await seedNicknames(emulator);
      await show({ consolePage, emulator, testInfo });
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: Axe }).axe.run(document, {
          resultTypes: ["violations", "passes"],
        })
      );
      const found = violations.map(({ id, nodes }) =>
        `${id}: ${
          nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)
            .join("\n")
        }`
      );
      expect(found).toEqual([]);
      expect(passes.map(({ id }) => id), "the contrast was checked").toContain("color-contrast");
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, "width of the page").toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    },
  );
}
