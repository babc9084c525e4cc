// A call that is copied does what the call did.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";
import { writeFileSync } from "node:fs";

const run = promisify(execFile);

/** Sends a call whose body has what quotes break at, then gives back the code in a form. */
async function codeFor(on, form, { shown }) {
  await on.open();
  await on.button("As JSON").click();
  await on.field("Body").fill(JSON.stringify({ UserID: "copied", Nick: `it's "1" \\ $HOME \`x\` 李` }));
  await on.button("Send to the emulator").click();
  await on.says(".answer h2", /^OK/);
  if (shown) await on.button("Show the UserSig").click();
  await on.button(form).click();
  const code = await on.part(".code").textContent();
  assert.equal(/eJ[\w*-]{50}/.test(code), shown);
  await on.service.control("POST", "reset");
  return code;
}

async function arrived({ service }) {
  const { accounts } = await service.control("GET", "accounts");
  assert.deepEqual(accounts.map(({ UserID, Nick }) => [UserID, Nick]), [["copied", `it's "1" \\ $HOME \`x\` 李`]]);
}

const environmentFor = async (service) => ({
  ...process.env,
  TENCENT_CHAT_SECRET_KEY: service.secretKey,
  TENCENT_CHAT_USERSIG: (await service.control("POST", "usersig", {})).userSig,
});

const programs = [
  ["TypeScript with this module", "ts", ({ deno }, file) => [deno, ["run", "--no-lock", "--no-check", "-A", file]]],
  ["plain fetch", "ts", ({ deno }, file) => [deno, ["run", "--no-lock", "--no-check", "-A", file]]],
  ["curl", "sh", (_, file) => ["sh", [file]]],
];

/** Every form, with the UserSig from the environment and with the one that was shown. */
export const copies = programs.flatMap(([form, extension, programFor]) =>
  [false, true].map((shown) => [
    `a call copied as ${form}${shown ? ", with its UserSig shown," : ""} runs and does the same`,
    async (given) => {
      const { on, inside } = given;
      const code = await codeFor(on, form, { shown });
      // Inside the repository, where the module's own name leads to it.
      const file = `${inside}/copied.${extension}`;
      writeFileSync(file, code);
      const [program, args] = programFor(given, file);
      const { stdout } = await run(program, args, { env: await environmentFor(on.service), cwd: inside });
      assert.match(stdout, /ActionStatus/);
      await arrived(on);
    },
  ])
);
