// Launches a headless Chromium for tests. Run as a program, it unpacks the npm package's Chromium and prints its path.
import process from "node:process";
import { pathToFileURL } from "node:url";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";

// The npm package's own arguments turn off web security, and with it CORS, so they are not used.
const defaultArgs = [
  ...["--no-sandbox", "--disable-gpu", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Launches the Chromium at a path, with additional arguments. */
export async function launchChromium(executablePath, args = []) {
  return await chromium.launch({ executablePath, args: [...defaultArgs, ...args] });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await packaged.executablePath());
