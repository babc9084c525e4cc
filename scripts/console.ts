// Builds the emulator's page: `deno task console`. Writes it to emulator/console_files.ts, which the emulator serves, and
// as files to dist/console/, which a browser can open without a server.
import { buildConsolePage, consoleModule } from "./build/console_page.ts";
import { endBundling, gzippedSize } from "./build/bundle.ts";

const root = new URL("../", import.meta.url).pathname;

/** The module that the emulator serves the page from. */
export const consoleModulePath: string = `${root}emulator/console_files.ts`;

/** The folder of the page as files. */
export const consoleFolder: string = `${root}dist/console/`;

/** Builds the page and writes it to both places. */
export async function writeConsole(): Promise<void> {
  const files = await buildConsolePage();
  await Deno.writeTextFile(consoleModulePath, consoleModule(files));
  await Deno.mkdir(consoleFolder, { recursive: true });
  for (const [name, { text }] of Object.entries(files)) await Deno.writeTextFile(consoleFolder + name, text);
  const bytes = gzippedSize(files["console.js"]!.text); // one of the page's files
  console.log(`wrote emulator/console_files.ts and dist/console/index.html; the script has ${bytes} B after gzip`);
}

if (import.meta.main) {
  await writeConsole();
  await endBundling();
}
