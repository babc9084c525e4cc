// The commands, their options and help.
import { Command, Option } from "commander";
import { version } from "../gen/version.ts";
import type { AddCommand, ToAction } from "./add_command.ts";
import { checkAccounts, deleteAccounts, kickUser, printUserSig, showStatus } from "./account_commands.ts";
import { fieldNames, port, positiveInteger } from "./arguments.ts";
import { addCloud } from "./cloud/cloud_options.ts";
import { type EmulatorFlags, runEmulator } from "./emulator_command.ts";
import { explainCode } from "./explain_command.ts";
import { accountImport } from "../src/rows/account_import.ts";
import { runImport } from "./import/run_import.ts";
import type { InputFormat } from "../src/rows/input_format.ts";
import type { FieldNames } from "../src/rows/row.ts";
import { runInterruptibly } from "./interrupt.ts";
import { addMigrate } from "./migrate/migrate_options.ts";
import { printDocument } from "./openapi_command.ts";
import { emulatorTarget, noTarget, targetFromEnvironment } from "./target.ts";
import { UsageError } from "./usage_error.ts";

/** The program; `onStatus` is called with the exit status of the command that was run. */
export function createProgram(args: string[], onStatus: (status: number) => void): Command {
  const program = new Command("tencent-chat")
    .description("Import accounts or a whole chat system into Tencent Cloud Chat, and manage its accounts. Unofficial.")
    .version(version)
    .exitOverride();
  const add: AddCommand = (usage, description, examples, { to = program, environment = environmentHelp } = {}) =>
    to.command(usage).description(description).addHelpText(
      "after",
      `\nExample:\n${examples.map((example) => `  tencent-chat ${example}\n`).join("")}${
        environment && `\n${environment}`
      }`,
    );
  const toAction: ToAction = (run) => async (...given) => onStatus(await run(...given));
  addImport(add, toAction, args);
  addMigrate(program, add, toAction, args);
  addCloud(program, add, toAction);
  addAccountCommands(add, toAction);
  addEmulator(add, toAction);
  add("explain <code>", "Explain an ErrorCode and say what to do", ["explain 70398"], { environment: "" }).action(
    toAction(explainCode),
  );
  add("openapi", "Print the OpenAPI document, for code generators of any language", ["openapi > openapi.json"], {
    environment: "",
  })
    .option("--yaml", "print it as YAML")
    .action(toAction(({ yaml }: { yaml?: boolean }) => printDocument(yaml ? "yaml" : "json")));
  return program;
}

/** The options of `import` as commander passes them. */
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

function addImport(add: AddCommand, toAction: ToAction, args: string[]): void {
  add("import <file>", "Import a CSV or NDJSON file (- for standard input); resumes an interrupted import", [
    "import users.csv --trim --report rejected.csv",
    "import users.ndjson --map UserID=id,Nick=display_name --dry-run",
  ])
    .addOption(
      new Option("--format <format>", "file format; default: from the file's extension").choices(["csv", "ndjson"]),
    )
    .option("--map <fields>", "columns or keys with other names, for example UserID=id,Nick=display_name", fieldNames)
    .option("--trim", "trim spaces around a UserID instead of rejecting the row")
    .option("--dry-run", "validate every row, send nothing")
    .addOption(new Option("--strategy <strategy>", "batches of 100, or single calls").choices(["batch", "single"]))
    .option(
      "--rate <calls>",
      "calls per second; default: the documented 100 batches or 200 single calls",
      positiveInteger,
    )
    .option("--limit <rows>", "send at most this many rows in this run", positiveInteger)
    .option("--report <file>", "write the rejected and failed rows, with line and reason, to correct and import again")
    .option("--json", "print a JSON line for each outcome and a summary; the rest goes to standard error")
    .option("--timeout <ms>", "timeout of one attempt in ms; default: 10000", positiveInteger)
    .option("--emulator", "import into an emulator on this machine")
    .action(toAction(async (file: string, { map, emulator, timeout, ...options }: ImportFlags) => {
      const target = emulator
        ? await emulatorTarget()
        : options.dryRun
        ? noTarget()
        : targetFromEnvironment({ timeout }, "To try it without an app, add --emulator.");
      return await runInterruptibly(args, target, async (signals) => {
        const result = await runImport(accountImport, file, target, { names: map, ...options, ...signals });
        const { rejected, failed, not_attempted, resumable } = result;
        return { hasFailures: rejected + failed + not_attempted > 0, resumable, noun: "rows" };
      });
    }));
}

function addAccountCommands(add: AddCommand, toAction: ToAction): void {
  const map = ["--map <fields>", "columns or keys with other names", fieldNames] as const;
  add("check <file>", "Print which accounts of a file are not in Chat", ["check users.csv"])
    .option(...map)
    .action(toAction((file: string, { map = {} }: { map?: FieldNames }) => {
      return checkAccounts(targetFromEnvironment().client, file, map);
    }));
  add("delete <file>", "Delete the accounts of a file, with their friends, groups and messages", [
    "delete left.csv --yes",
  ])
    .option(...map)
    .option("--yes", "really delete them")
    .action(toAction((file: string, { yes, map = {} }: { yes?: boolean; map?: FieldNames }) => {
      if (!yes) throw new UsageError("delete cannot be undone; add --yes to do it");
      return deleteAccounts(targetFromEnvironment().client, file, map);
    }));
  add("kick <user>", "Invalidate every UserSig of a user", ["kick user_0001"])
    .action(toAction((user: string) => kickUser(targetFromEnvironment().client, user)));
  add("status <users...>", "Show whether users are online", ["status user_0001 user_0002"])
    .action(toAction((users: string[]) => showStatus(targetFromEnvironment().client, users)));
  add("usersig <user>", "Sign a UserSig with the key in the environment; nothing is sent", [
    "usersig user_0001 --expires 30d",
  ])
    .option("--expires <time>", "lifetime, with s, m, h or d", "180d")
    .action(toAction((user: string, { expires }: { expires: string }) => printUserSig(user, expires)));
}

function addEmulator(add: AddCommand, toAction: ToAction): void {
  add("emulator", "Run the emulator and its page until Ctrl-C", ["emulator --port 8787"], { environment: "" })
    .option("--port <port>", "port to listen on, 0 for a free one", port, 0)
    .option(
      "--host <address>",
      "address to listen on; 0.0.0.0 lets other machines in too, but not to the page and the control calls",
      "127.0.0.1",
    )
    .option("--sdk-app-id <number>", "SDKAppID of the test app", positiveInteger)
    .option("--secret-key <key>", "key of the test app; default: a new one at each start")
    .option("--token <token>", "token of the page and the control calls; default: a new one at each start")
    .action(toAction((options: EmulatorFlags) => runEmulator(options)));
}

const environmentHelp = `Environment:
  TENCENT_CHAT_SDK_APP_ID  SDKAppID of the app
  TENCENT_CHAT_SECRET_KEY  key of the app
  TENCENT_CHAT_REGION      data center of the app, for example singapore
  TENCENT_CHAT_ADMIN       UserID of an app admin; default: administrator
  TENCENT_CHAT_BASE_URL    address to use instead of the region's, for example an emulator's`;
