// How the person at the terminal calls this program: by the name that npm installs, or by a task of the clone.
import process from "node:process";

/** Whether this is a clone, whose tasks run `cli/main.ts`. */
export function isClone(): boolean {
  return process.argv[1]?.endsWith("cli/main.ts") === true;
}

/** The words before a command's name. */
export function commandName(): string {
  return isClone() ? "deno task cli" : "tencent-chat";
}
