// The environment variables that ../run_in_chromium.ts sets.
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

/** Path of the page as a file, to open it without a server. */
export const pageFile = (): string => required("CONSOLE_PAGE_FILE");

/** How Chromium is started. */
export const launchOptions: { executablePath: string; args: string[] } = {
  executablePath: required("CONSOLE_CHROMIUM"),
  args: [
    "--disable-gpu",
    "--disable-sync",
    "--host-resolver-rules=MAP evil.test 127.0.0.1",
    // Chromium itself blocks requests of public pages to this machine. Not every browser does, so it is off here.
    "--disable-features=LocalNetworkAccessChecks",
  ],
};
