// What run_in_chromium.ts passes on.
import process from "node:process";

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set; run the tests with: deno task test:console`);
  }
  return value;
}

/** Path of Deno. */
export const denoPath: string = required("CONSOLE_DENO");

/** Path of the page as a file: where it is opened without a server. */
export const pageFile = (): string => required("CONSOLE_PAGE_FILE");

/** How Chromium is started. */
export const launchOptions: { executablePath: string; args: string[] } = {
  executablePath: required("CONSOLE_CHROMIUM"),
  args: [
    "--disable-gpu",
    "--disable-sync",
    "--host-resolver-rules=MAP evil.test 127.0.0.1",
    // This browser keeps public pages from this machine by itself; not every browser does.
    "--disable-features=LocalNetworkAccessChecks",
  ],
};
