// Builds the console's page: `deno task console`. It goes into emulator/console_files.ts, from which the emulator serves
// it, and as files into dist/console/, to be opened without a server.
import { buildConsolePage, consoleModule } from "./build/console_page.ts";
import { endBundling, gzippedSize } from "./build/bundle.ts";

const root = new URL("../", import.meta.url).pathname;

/** Where the module goes that the emulator serves the page from. */
export const consoleModulePath: string = `${root}emulator/console_files.ts`;

/** Where the page goes as files. */
export const consoleFolder: string = `${root}dist/console/`;

/** Builds the page and writes it to both places. */
export async function writeConsole(): Promise<void> {
  const files = await buildConsolePage();
  await Deno.writeTextFile(consoleModulePath, consoleModule(files));
  await Deno.mkdir(consoleFolder, { recursive: true });
  for (const [name, { text }] of Object.entries(files)) await Deno.writeTextFile(consoleFolder + name, text);
  const bytes = gzippedSize(files["console.js"]!.text); // it is one of the page's files
  console.log(`wrote emulator/console_files.ts, and dist/console/index.html to open; its script has ${bytes} B gzip`);
}

if (import.meta.main) {
  await writeConsole();
  await endBundling();
}
