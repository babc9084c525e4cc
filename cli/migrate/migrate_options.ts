// The commands of `migrate`, with their options.
import { type Command, Option } from "commander";
import type { AddCommand, ToAction } from "../add_command.ts";
import { operationRates, positiveInteger, seconds } from "../arguments.ts";
import { runInterruptibly } from "../interrupt.ts";
import { emulatorTarget, targetFromEnvironment } from "../target.ts";
import { type CheckCommandOptions, checkMigration } from "./check_command.ts";
import { type RunCommandOptions, runMigration } from "./run_command.ts";
import { type VerifyCommandOptions, verifyInterruptibly } from "./verify_command.ts";

/** Flags that say which service is called. */
interface TargetFlags {
  timeout?: number;
  emulator?: boolean;
}

const knownAccounts = [
  "--known-accounts <file>",
  "accounts and groups that are in Chat already: a CSV file with UserID, or another export",
] as const;
const timeout = ["--timeout <ms>", "timeout of one attempt in ms; default: 10000", positiveInteger] as const;
const json = ["--json", "print JSON lines and a summary; the rest goes to standard error"] as const;
const rate = ["--rate <rates>", "calls per second by operation, for example importmsg=100", operationRates] as const;

const equalTimes = (): Option =>
  new Option(
    "--equal-times <way>",
    "messages of a group with equal times: spread them a second apart (default), or keep their times",
  )
    .choices(["spread", "keep"]);

/** Adds `migrate check`, `migrate run` and `migrate verify`. */
export function addMigrate(program: Command, add: AddCommand, toAction: ToAction, args: string[]): void {
  const migrate = program.command("migrate").description("Move a whole chat system into Chat, from an export");
  add("check <export>", "Check every line of an export (a file of JSON lines, or a folder); nothing is sent", [
    "migrate check export.jsonl",
    "migrate check export/ --retention 30d",
  ], { to: migrate, environment: "" })
    .option(...knownAccounts)
    .option("--retention <time>", "how long the app keeps messages, with d; default: 7d", seconds("--retention"))
    .option(...rate)
    .option(...json)
    .action(toAction((path: string, options: CheckCommandOptions) => checkMigration(path, options)));
  add("run <export>", "Move an export into Chat; resumes an interrupted run", [
    "migrate run export.jsonl --report rejected.jsonl",
    "migrate run export.jsonl --rate importmsg=100,friendImport=50",
  ], { to: migrate })
    .option(...knownAccounts)
    .option("--strict", "send nothing if a line is rejected")
    .option("--limit <lines>", "send at most this many lines in this run", positiveInteger)
    .option(...rate)
    .addOption(equalTimes())
    .option("--report <file>", "write the rejected and failed lines, with number and reason, to correct and run again")
    .option(...json)
    .option(...timeout)
    .option("--emulator", "move it into an emulator on this machine")
    .action(toAction(async (path: string, { emulator, timeout, ...options }: RunCommandOptions & TargetFlags) => {
      const target = emulator
        ? await emulatorTarget()
        : targetFromEnvironment({ timeout }, "To try it without an app, add --emulator.");
      return await runInterruptibly(args, target, (signals) => runMigration(path, target, options, signals));
    }));
  add("verify <export>", "Read an export back from Chat and name each line that differs", [
    "migrate verify export.jsonl --sample 1000",
  ], { to: migrate })
    .option(...knownAccounts)
    .option("--sample <lines>", "read this many lines back, spread over the export", positiveInteger)
    .addOption(equalTimes())
    .option(...json)
    .option(...timeout)
    .action(
      toAction((path: string, { timeout, ...options }: VerifyCommandOptions & TargetFlags) =>
        verifyInterruptibly(path, targetFromEnvironment({ timeout }), options)
      ),
    );
}
