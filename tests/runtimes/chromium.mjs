// Runs the portable suite in Chromium: node chromium.mjs CHROMIUM BUNDLE SERVICE_URL CONTEXT, where CONTEXT is page, worker
// or non-secure. Prints the outcome as one line of JSON. The page has another origin than the service.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import process from "node:process";
import { launchChromium } from "./launch_chromium.mjs";

const [chromium, bundle, serviceUrl, context] = process.argv.slice(2);
const run = `import { runSuite } from "./suite.mjs";
const unhandled = [];
addEventListener("unhandledrejection", ({ reason }) => unhandled.push({ name: "unhandled rejection", error: String(reason) }));
const result = await runSuite(${JSON.stringify(serviceUrl)}, true);
result.failed.push(...unhandled);
const { isSecureContext } = globalThis;`;
const files = {
  "/": ["text/html", "<!doctype html><meta charset=utf-8><title>suite</title>"],
  "/suite.mjs": ["text/javascript", readFileSync(bundle)],
  "/page.mjs": ["text/javascript", `${run} globalThis.reportOutcome({ isSecureContext, ...result });`],
  "/worker.mjs": ["text/javascript", `${run} postMessage({ isSecureContext, ...result });`],
};
const server = createServer(({ url }, response) => {
  const [type, text] = files[url] ?? ["text/plain", ""];
  response.writeHead(text ? 200 : 404, { "content-type": type }).end(text);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const host = context === "non-secure" ? "insecure.test" : "localhost";
const browser = await launchChromium(chromium, ["--host-resolver-rules=MAP insecure.test 127.0.0.1"]);
const page = await browser.newPage();
const outcome = new Promise((resolve) => page.exposeFunction("reportOutcome", resolve));
await page.goto(`http://${host}:${server.address().port}/`);
await page.evaluate((context) => {
  if (context !== "worker") return void import("/page.mjs");
  new Worker("/worker.mjs", { type: "module" }).onmessage = ({ data }) => globalThis.reportOutcome(data);
}, context);
const { isSecureContext, ...result } = await outcome;
if (isSecureContext !== (context !== "non-secure")) {
  result.failed.push({ name: "the page's origin", error: `isSecureContext is ${isSecureContext}` });
}
console.log(JSON.stringify({ version: browser.version(), ...result }));
await browser.close();
process.exit(result.failed.length === 0 ? 0 : 1);
