// Runs the example page in Chromium: node browser_example.mjs CHROMIUM FOLDER FIELDS CASES, with the last two as JSON.
// Serves the folder, submits the form for each case and prints the page's status texts as one line of JSON.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import process from "node:process";
import { launchChromium } from "./launch_chromium.mjs";

const [chromium, folder, fields, cases] = process.argv.slice(2);
const types = { html: "text/html; charset=utf-8", js: "text/javascript" };
const server = createServer(({ url }, response) => {
  const name = url === "/" ? "/index.html" : url;
  try {
    const text = readFileSync(folder + name);
    response.writeHead(200, { "content-type": types[name.split(".").at(-1)] ?? "text/plain" }).end(text);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await launchChromium(chromium);
const page = await browser.newPage();
await page.goto(`http://localhost:${server.address().port}/`);
const statusTexts = [];
for (const caseFields of JSON.parse(cases)) {
  for (const [name, value] of Object.entries({ ...JSON.parse(fields), ...caseFields })) {
    await page.fill(`[name=${name}]`, value);
  }
  await page.evaluate(() => document.querySelector("[role=status]").textContent = "");
  await page.click("button");
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent !== "");
  statusTexts.push(await page.textContent("[role=status]"));
}
console.log(JSON.stringify(statusTexts));
await browser.close();
process.exit();
