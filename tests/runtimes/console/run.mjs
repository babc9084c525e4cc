// The page in Chromium: node run.mjs SETUP, where SETUP is JSON. Prints what became of each case, a line of JSON each.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import process from "node:process";
import { launchChromium } from "../launch_chromium.mjs";
import { copies } from "./copies.mjs";
import { details } from "./details.mjs";
import { flows } from "./flows.mjs";
import { keyboard, pointer } from "./hands.mjs";
import { lookCases } from "./looks.mjs";
import { consolePage } from "./page.mjs";
import { secrets } from "./secrets.mjs";
import { serviceAt } from "./service.mjs";

const setup = JSON.parse(process.argv[2]);
const service = serviceAt(setup);
const folder = mkdtempSync(`${tmpdir()}/console-`);
const browser = await launchChromium(setup.chromium, [
  "--host-resolver-rules=MAP evil.test 127.0.0.1",
  // This browser keeps public pages from this machine by itself; not every browser does.
  "--disable-features=LocalNetworkAccessChecks",
]);

/** Ways through the page, in each way to use it. */
const wide = { width: 1280, height: 900 };
const ways = [
  ["with a pointer", pointer, wide],
  ["by keyboard alone", keyboard, wide],
  ["at 360 px", pointer, { width: 360, height: 740 }],
];
const cases = [
  ...ways.flatMap(([name, hand, viewport]) =>
    flows.map(([what, run, provoked]) => [`${name}: ${what}`, run, provoked, hand, viewport])
  ),
  ...[...details, ...copies, ...secrets, ...lookCases].map((
    [what, run, provoked],
  ) => [what, run, provoked, pointer, wide]),
].filter(([name]) => name.includes(setup.filter ?? ""));

for (const [name, run, provoked, hand, viewport] of cases) {
  await service.control("POST", "reset");
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  // No test reaches the live service: what is to answer there stands in the test.
  await context.route(({ protocol }) => protocol === "https:", (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(10000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(`the page threw: ${error.stack}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !provoked?.test(message.text())) {
      faults.push(`the console says: ${message.text()}`);
    }
  });
  let problem = "";
  try {
    await run({ on: consolePage(page, service), hand: hand(page), folder, ...setup });
    if (faults.length > 0) problem = faults.join("\n");
  } catch (error) {
    problem = [error.stack, ...faults].join("\n");
  }
  await context.close();
  console.log(JSON.stringify({ name, problem }));
}
await browser.close();
rmSync(folder, { recursive: true });
process.exit();
