// A headless Chromium: the system's own where there is one, else the one inside an npm package.
import { existsSync } from "node:fs";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const ofSystem = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  .map((name) => `/usr/bin/${name}`).concat("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

// Not the npm package's own arguments: they switch web security off, and CORS with it.
const quiet = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Starts it with these arguments besides. */
export async function launchChromium(args = []) {
  const executablePath = ofSystem.find((path) => existsSync(path)) ?? await packaged.executablePath();
  return await chromium.launch({
    executablePath,
    args: [...quiet, "--disable-component-update", "--disable-sync", ...args],
  });
}
