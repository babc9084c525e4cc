/**
 * The command line of @unofficial/tencent-chat: imports accounts, looks after them, runs the embedded service, signs
 * and explains.
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
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { ChatError } from "../mod.ts";
import { explainError } from "../src/explain_error.ts";
import { checkAccounts, deleteAccounts, kickUser, printUserSig, showStatus } from "./account_commands.ts";
import { type EmulatorFlags, runEmulator, shellWord } from "./emulator_command.ts";
import { runImport } from "./import_command.ts";
import { InputFileError } from "./input_file_error.ts";
import { JournalError } from "./journal.ts";
import type { InputFormat } from "./readers.ts";
import { type FieldNames, fields, ownNames } from "./rows.ts";
import { embeddedTarget, type Target, targetFromEnvironment, UsageError } from "./settings.ts";

/**
 * Runs one command and gives its exit status: 0 all went well, 1 some rows were rejected or failed or the service
 * refused, 2 bad usage, configuration, journal or input file, 130 ended by Ctrl-C.
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
  const command = (usage: string, description: string, examples: string[], help = environmentHelp): Command =>
    program.command(usage).description(description).addHelpText(
      "after",
      `\nExample:\n${examples.map((example) => `  tencent-chat ${example}\n`).join("")}${help && `\n${help}`}`,
    );
  const ends =
    <Given extends unknown[]>(run: (...given: Given) => number | Promise<number>) =>
    async (...given: Given): Promise<void> => {
      status = await run(...given);
    };

  command("import <file>", "Import a CSV or NDJSON file, or - for standard input; continues where it was ended", [
    "import users.csv --trim --report refused.csv",
    "import users.ndjson --map UserID=id,Nick=display_name --dry-run",
  ])
    .addOption(
      new Option("--format <format>", "of the file; by its extension when left out").choices(["csv", "ndjson"]),
    )
    .option("--map <fields>", "columns or keys of other names, for example UserID=id,Nick=display_name", fieldNames)
    .option("--trim", "take spaces off both ends of a UserID in place of rejecting the row")
    .option("--dry-run", "check every row, send nothing")
    .addOption(new Option("--strategy <strategy>", "batches of 100, or single calls").choices(["batch", "single"]))
    .option(
      "--rate <calls>",
      "calls a second; the documented 100 batches or 200 single calls when left out",
      wholeNumber,
    )
    .option("--limit <rows>", "settle so many rows and stop", wholeNumber)
    .option("--report <file>", "write the refused rows, with line and reason, to correct and import again")
    .option("--json", "one JSON line for each outcome and a summary on standard output, the rest on standard error")
    .option("--timeout <ms>", "time for one call; 10000 when left out", wholeNumber)
    .option("--emulator", "import into an embedded service on this machine")
    .action(ends(async (file: string, { map, emulator, timeout, ...options }: ImportFlags) => {
      const target = emulator
        ? await embeddedTarget()
        : options.dryRun
        ? noTarget()
        : targetFromEnvironment({ timeout });
      return await withCtrlC(
        args,
        target,
        (signals) => runImport(file, target, { names: map, ...options, ...signals }),
      );
    }));
  command("check <file>", "Say which accounts of a file are in Chat", ["check users.csv"])
    .option("--map <fields>", "columns or keys of other names", fieldNames)
    .action(ends((file: string, { map = ownNames }: { map?: FieldNames }) => {
      return checkAccounts(targetFromEnvironment().client, file, map);
    }));
  command("delete <file>", "Delete the accounts of a file, with their friends, groups and messages", [
    "delete left.csv --yes",
  ])
    .option("--map <fields>", "columns or keys of other names", fieldNames)
    .option("--yes", "do it; without this nothing is deleted")
    .action(ends((file: string, { yes, map = ownNames }: { yes?: boolean; map?: FieldNames }) => {
      if (!yes) throw new UsageError("delete cannot be undone; add --yes to do it");
      return deleteAccounts(targetFromEnvironment().client, file, map);
    }));
  command("kick <user>", "Make every UserSig of a user invalid", ["kick user_0001"])
    .action(ends((user: string) => kickUser(targetFromEnvironment().client, user)));
  command("status <users...>", "Tell whether users are online", ["status user_0001 user_0002"])
    .action(ends((users: string[]) => showStatus(targetFromEnvironment().client, users)));
  command("usersig <user>", "Make a UserSig with the key of the environment; nothing is sent", [
    "usersig user_0001 --expires 30d",
  ])
    .option("--expires <time>", "life time, with s, m, h or d", "180d")
    .action(ends((user: string, { expires }: { expires: string }) => printUserSig(user, expires)));
  command("emulator", "Run the embedded service with its page until Ctrl-C", ["emulator --port 8787"], "")
    .option("--port <port>", "port to listen on; a free one when left out", portNumber, 0)
    .option(
      "--host <address>",
      "address to listen on; 0.0.0.0 for other machines too, which get neither page nor control calls",
      "127.0.0.1",
    )
    .option("--sdk-app-id <number>", "a made-up app's number", wholeNumber)
    .option("--secret-key <key>", "a made-up key; a new one at each start when left out")
    .option("--token <token>", "of the page and the control calls; a new one at each start when left out")
    .action(ends((options: EmulatorFlags) => runEmulator(options)));
  command("explain <code>", "Say what an ErrorCode means and what to do", ["explain 70398"], "").action(ends(explain));

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed it
    const isUsers = error instanceof InputFileError || error instanceof UsageError || error instanceof JournalError;
    if (!isUsers && !(error instanceof ChatError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return isUsers ? 2 : 1;
  }
  return status;
}

/** The options of `import` as commander gives them. */
interface ImportFlags {
  format?: InputFormat;
  map?: FieldNames;
  trim?: boolean;
  dryRun?: boolean;
  strategy?: "batch" | "single";
  rate?: number;
  limit?: number;
  report?: string;
  json?: boolean;
  timeout?: number;
  emulator?: boolean;
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1 on.");
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text);
  throw new InvalidArgumentError("Expected 0 to 65535.");
}

/** `UserID=id,Nick=display_name`; fields that are not named keep their own. */
function fieldNames(text: string): FieldNames {
  const names = { ...ownNames };
  for (const part of text.split(",").filter(Boolean)) {
    const [field = "", name = ""] = part.split("=").map((word) => word.trim());
    if (!fields.some((known) => known === field) || name === "") {
      throw new InvalidArgumentError(`Expected UserID, Nick or FaceUrl, "=" and a name; got "${part}".`);
    }
    names[field as keyof FieldNames] = name;
  }
  return names;
}

/** The first Ctrl-C ends an import in order, the second at once; both say how to go on. */
async function withCtrlC(
  args: string[],
  target: Target,
  run: (signals: { signal: AbortSignal; endCalls: AbortSignal }) => ReturnType<typeof runImport>,
): Promise<number> {
  const [stop, endCalls] = [new AbortController(), new AbortController()];
  const onInterrupt = (): void => {
    if (stop.signal.aborted) return endCalls.abort();
    process.stderr.write("\nStopping: the calls under way end first. Ctrl-C again ends them too.\n");
    stop.abort();
  };
  process.on("SIGINT", onInterrupt);
  try {
    const { rejected, failed, not_attempted, unfinished } = await run({
      signal: stop.signal,
      endCalls: endCalls.signal,
    });
    if (unfinished && target.lasting) {
      process.stderr.write(`Not all rows are settled. To continue:\n\n  ${commandOf(args)}\n`);
    }
    if (stop.signal.aborted) return 130;
    return rejected + failed + not_attempted === 0 ? 0 : 1;
  } catch (error) {
    if (!stop.signal.aborted || error !== stop.signal.reason) throw error;
    process.stderr.write("Stopped before anything was sent.\n");
    return 130;
  } finally {
    process.off("SIGINT", onInterrupt);
    await target.close();
  }
}

/** The command as it was typed, for a shell. */
function commandOf(args: string[]): string {
  const words = args.map(shellWord);
  const isClone = process.argv[1]?.endsWith("cli/main.ts") === true;
  return (isClone && words[0] === "import" ? ["deno task", ...words] : ["tencent-chat", ...words]).join(" ");
}

/** For a check of a file alone, which needs no app. */
function noTarget(): Target {
  return { ...targetFromEnvironment({}, noApp), description: "nowhere" };
}

const noApp = {
  TENCENT_CHAT_SDK_APP_ID: "1",
  TENCENT_CHAT_SECRET_KEY: "none",
  TENCENT_CHAT_BASE_URL: "http://localhost",
};

const environmentHelp = `Environment:
  TENCENT_CHAT_SDK_APP_ID  the app's number
  TENCENT_CHAT_SECRET_KEY  the app's key
  TENCENT_CHAT_REGION      the app's data centre, for example singapore
  TENCENT_CHAT_ADMIN       UserID of an app admin; administrator when not set
  TENCENT_CHAT_BASE_URL    an address in place of the region's, for example an emulator's`;

function explain(code: string): number {
  const found = explainError(Number(code));
  if (!found) throw new UsageError(`${code}: no document names this code`);
  console.log(`${found.code} (${found.group}, ${found.category}${found.retryable ? ", may pass by itself" : ""})`);
  console.log(`${found.summary}\n${found.remedy}`);
  return 0;
}

if (import.meta.main) process.exitCode = await runCommandLine(process.argv.slice(2));
