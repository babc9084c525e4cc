/**
 * The command line of @unofficial/tencent-chat: imports accounts, runs the embedded service, makes and explains.
 *
 * @example Run a command from a program
 * ```ts
 * import { runCommandLine } from "@unofficial/tencent-chat/cli";
 *
 * const exitStatus = await runCommandLine(["explain", "70398"]); // 0
 * ```
 *
 * @module
 */
import process from "node:process";
import { Command, CommanderError } from "commander";
import { createEmulator } from "../emulator/mod.ts";
import { serveEmulator } from "../emulator/serve.ts";
import { explainError } from "../src/explain_error.ts";
import { runImport } from "./import_command.ts";
import { InputFileError } from "./input_file_error.ts";
import { embeddedTarget, madeUpApp, targetFromEnvironment, UsageError } from "./settings.ts";

/**
 * Runs one command and gives its exit status: 0 all went well, 1 some rows were rejected or failed, 2 bad usage,
 * configuration or input file.
 *
 * @param args What stands behind the program's name.
 *
 * @example Ask for help
 * ```ts
 * import { runCommandLine } from "@unofficial/tencent-chat/cli";
 *
 * await runCommandLine(["import", "--help"]); // 0
 * ```
 */
export async function runCommandLine(args: string[]): Promise<number> {
  let status = 0;
  const program = new Command("tencent-chat")
    .description("Accounts of a Tencent Cloud Chat app, from the command line. Unofficial.")
    .exitOverride();
  program.command("import")
    .description("Import a CSV file with the columns UserID and, if wanted, Nick and FaceUrl")
    .argument("<file>", "CSV in UTF-8 with a header line")
    .option("--emulator", "import into an embedded service on this machine")
    .option("--trim", "take spaces off both ends of a UserID in place of rejecting the row")
    .addHelpText("after", "\nExample:\n  tencent-chat import users.csv --trim\n\n" + environmentHelp)
    .action(async (file: string, options: { emulator?: boolean; trim?: boolean }) => {
      const target = options.emulator ? await embeddedTarget() : targetFromEnvironment();
      try {
        const { rejected, failed } = await runImport(file, target, { trim: options.trim });
        status = rejected + failed === 0 ? 0 : 1;
      } finally {
        await target.close();
      }
    });
  program.command("emulator")
    .description("Run the embedded service until Ctrl-C")
    .option("--port <port>", "port to listen on; a free one when left out", Number, 0)
    .addHelpText("after", "\nExample:\n  tencent-chat emulator --port 8787")
    .action(async ({ port }: { port: number }) => {
      if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError("--port: expected 0 to 65535");
      await runEmulator(port);
    });
  program.command("explain")
    .description("Say what an ErrorCode means and what to do")
    .argument("<code>", "for example 70398")
    .addHelpText("after", "\nExample:\n  tencent-chat explain 70398")
    .action((code: string) => {
      const found = explainError(Number(code));
      if (!found) throw new UsageError(`${code}: no document names this code`);
      console.log(`${found.code} (${found.group}, ${found.category}${found.retryable ? ", may pass by itself" : ""})`);
      console.log(`${found.summary}\n${found.remedy}`);
    });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed it
    if (!(error instanceof InputFileError || error instanceof UsageError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
  return status;
}

const environmentHelp = `Environment, unless --emulator is given:
  TENCENT_CHAT_SDK_APP_ID  the app's number
  TENCENT_CHAT_SECRET_KEY  the app's key
  TENCENT_CHAT_REGION      the app's data centre, for example singapore
  TENCENT_CHAT_ADMIN       UserID of an app admin; administrator when not set
  TENCENT_CHAT_BASE_URL    an address in place of the region's, for example an emulator's`;

async function runEmulator(port: number): Promise<void> {
  const server = await serveEmulator(createEmulator(madeUpApp), { port });
  console.log(`The embedded service listens at ${server.url} until Ctrl-C. To use it:\n`);
  console.log(`export TENCENT_CHAT_BASE_URL=${server.url}`);
  console.log(`export TENCENT_CHAT_SDK_APP_ID=${madeUpApp.sdkAppId}`);
  console.log(`export TENCENT_CHAT_SECRET_KEY=${madeUpApp.secretKey}`);
  await new Promise<void>((resolve) => process.once("SIGINT", resolve));
  await server.close();
}

if (import.meta.main) process.exitCode = await runCommandLine(process.argv.slice(2));
