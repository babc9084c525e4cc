/**
 * The command line of @unofficial/tencent-chat: imports and manages accounts, runs the emulator, signs UserSigs
 * and explains ErrorCodes.
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
import { CommanderError } from "commander";
import { ChatError } from "../mod.ts";
import { JournalError } from "./import/journal_file.ts";
import { InputFileError } from "../src/rows/input_file_error.ts";
import { exitOnBrokenPipe } from "./interrupt.ts";
import { createProgram } from "./program.ts";
import { UsageError } from "./usage_error.ts";

/**
 * Runs one command and returns its exit status: 0 success, 1 some rows were rejected or failed or the service refused,
 * 2 invalid usage, configuration, journal or input file, 130 stopped by Ctrl-C.
 *
 * @param args The arguments after the program name.
 *
 * @example Print help
 * ```ts
 * import { runCommandLine } from "@unofficial/tencent-chat/cli";
 *
 * await runCommandLine(["import", "--help"]); // 0
 * ```
 */
export async function runCommandLine(args: string[]): Promise<number> {
  let exitStatus = 0;
  try {
    await createProgram(args, (status) => exitStatus = status).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed it
    const isUsage = error instanceof InputFileError || error instanceof UsageError || error instanceof JournalError;
    if (!isUsage && !(error instanceof ChatError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return isUsage ? 2 : 1;
  }
  return exitStatus;
}

if (import.meta.main) {
  exitOnBrokenPipe();
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
