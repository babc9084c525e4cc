// The commands of `cloud`, with their options.
import { type Command, Option } from "commander";
import type { AddCommand, ToAction } from "../add_command.ts";
import { fieldNames, positiveInteger } from "../arguments.ts";
import {
  type CloudOptions,
  type CloudStartOptions,
  orderCloudImport,
  printCloudReport,
  startCloudImport,
  watchCloudImport,
} from "./cloud_commands.ts";

const environment = `Environment:
  TENCENT_CHAT_IMPORT_URL    address of the Worker, in place of --url
  TENCENT_CHAT_IMPORT_TOKEN  token of the Worker`;

const url = ["--url <address>", "address of the Worker that imports"] as const;
const id = ["--id <name>", "name of the import; default: derived from the object's name"] as const;
const json = ["--json", "print the status as JSON"] as const;

/** Adds `cloud start`, `cloud status`, `cloud pause`, `cloud resume`, `cloud stop` and `cloud report`. */
export function addCloud(program: Command, add: AddCommand, toAction: ToAction): void {
  const to = program.command("cloud").description("Import a file from R2 in a Worker instead of on this machine");
  add("start <object>", "Start an import of an object in the Worker's bucket, and show its progress", [
    "cloud start users.csv --url https://import.example.workers.dev",
  ], { to, environment })
    .option(...url)
    .option(...id)
    .addOption(new Option("--format <format>", "default: from the object's name").choices(["csv", "ndjson"]))
    .option("--map <fields>", "columns or keys with other names", fieldNames)
    .option("--trim", "trim spaces around a UserID instead of rejecting the row")
    .option("--lanes <number>", "how many Durable Objects share the rows; default: 4", positiveInteger)
    .option("--detach", "return at once")
    .option(...json)
    .action(toAction((key: string, options: CloudStartOptions) => startCloudImport(key, options)));
  add("status <object>", "Show the progress of an import until it is over", ["cloud status users.csv"], {
    to,
    environment,
  })
    .option(...url)
    .option(...id)
    .option(...json)
    .action(toAction((key: string, options: CloudOptions) => watchCloudImport(key, options)));
  const orders = { pause: "Pause an import", resume: "Resume a paused import", stop: "Stop an import for good" };
  for (const [order, description] of Object.entries(orders)) {
    add(`${order} <object>`, description, [`cloud ${order} users.csv`], { to, environment })
      .option(...url)
      .option(...id)
      .option(...json)
      .action(
        toAction((key: string, options: CloudOptions) => orderCloudImport(order as keyof typeof orders, key, options)),
      );
  }
  add("report <object>", "Print the rows that were refused, to correct and import", [
    "cloud report users.csv >refused.csv",
  ], {
    to,
    environment,
  })
    .option(...url)
    .option(...id)
    .action(toAction((key: string, options: CloudOptions) => printCloudReport(key, options)));
}
