// The command `openapi`.
import { readFile } from "node:fs/promises";
import process from "node:process";

/** Prints the OpenAPI document of the package, as JSON or as YAML. */
export async function printDocument(format: "json" | "yaml"): Promise<number> {
  const file = new URL(`../gen/openapi.${format}`, import.meta.url);
  // From JSR this module has the address of a web server.
  process.stdout.write(file.protocol === "file:" ? await readFile(file) : await (await fetch(file)).text());
  return 0;
}
