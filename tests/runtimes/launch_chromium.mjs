// A headless Chromium for tests. As a program it prints the path of the one inside an npm package, unpacked.
import process from "node:process";
import { pathToFileURL } from "node:url";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";

// Not the npm package's own arguments: they switch web security off, and CORS with it.
const quiet = [
  ...["--no-sandbox", "--disable-gpu", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Starts the Chromium of this path with these arguments besides. */
export async function launchChromium(executablePath, args = []) {
  return await chromium.launch({ executablePath, args: [...quiet, ...args] });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await packaged.executablePath());
