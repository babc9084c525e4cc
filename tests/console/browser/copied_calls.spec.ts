// A call copied from the page as code does what the call did.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { ConsolePage } from "./console_page.ts";
import type { EmulatorProcess } from "./emulator_process.ts";
import { denoPath } from "./environment.ts";
import { expect, test } from "./fixtures.ts";

const run = promisify(execFile);

/** Has every character that breaks quoting. */
const nick = `it's "1" \\ $HOME \`x\` 李`;

/** Sends a call and returns it as code. */
async function codeOfCall(
  consolePage: ConsolePage,
  form: string,
  isUserSigShown: boolean,
): Promise<string> {
  await consolePage.open();
  await consolePage.button("Edit as JSON").click();
  await consolePage.field("Body").fill(JSON.stringify({ UserID: "copied", Nick: nick }));
  await consolePage.button("Send to the emulator").click();
  await expect(consolePage.part(".answer h2")).toHaveText(/^OK/);
  if (isUserSigShown) await consolePage.button("Reveal UserSig").click();
  await consolePage.button(form).click();
  return await consolePage.part(".code").textContent() ?? "";
}

/** The variables that a person sets before running code without a UserSig in it. */
const environmentFor = async (emulator: EmulatorProcess) => ({
  ...process.env,
  TENCENT_CHAT_SECRET_KEY: emulator.secretKey,
  TENCENT_CHAT_USERSIG: (await emulator.control("POST", "usersig", {})).userSig,
});

const deno = [denoPath, "run", "--no-lock", "--no-check", "-A"] as const;
const programs = [
  { form: "TypeScript with this module", file: "copied.ts", program: deno },
  { form: "Plain fetch", file: "copied.ts", program: deno },
  { form: "curl", file: "copied.sh", program: ["sh"] },
] as const;

for (const { form, file, program: [program, ...args] } of programs) {
  for (const isUserSigShown of [false, true]) {
    const which = isUserSigShown ? "with its UserSig shown" : "with the UserSig from the environment";
    test(
      `runs a call copied as ${form}, ${which}`,
      async ({ consolePage, emulator }, testInfo) => {
        const code = await codeOfCall(consolePage, form, isUserSigShown);
        expect(/eJ[\w*-]{50}/.test(code)).toBe(isUserSigShown);
        await emulator.control("POST", "reset");
        // Inside the repository, where the module's own name resolves to it.
        const path = testInfo.outputPath(file);
        writeFileSync(path, code);
        const env = await environmentFor(emulator);
        const { stdout } = await run(program, [...args, path], {
          env,
          cwd: dirname(path),
        });
        expect(stdout).toMatch(/ActionStatus/);
        const { accounts } = await emulator.control("GET", "accounts");
        expect(accounts).toEqual([expect.objectContaining({ UserID: "copied", Nick: nick })]);
      },
    );
  }
}
