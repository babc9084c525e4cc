// The page in Chromium: node run.mjs SETUP, where SETUP is JSON. Prints what became of each case, a line of JSON each.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import process from "node:process";
import { launchChromium } from "../launch_chromium.mjs";
import { copies } from "./copies.mjs";
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
const ways = [
  ["with a pointer", pointer, { width: 1280, height: 900 }],
  ["by keyboard alone", keyboard, { width: 1280, height: 900 }],
  ["at 360 px", pointer, { width: 360, height: 740 }],
];
const cases = [
  ...ways.flatMap(([name, hand, viewport]) => flows.map(([what, run]) => [`${name}: ${what}`, run, hand, viewport])),
  ...[...copies, ...secrets, ...lookCases].map(([what, run]) => [what, run, pointer, { width: 1280, height: 900 }]),
].filter(([name]) => name.includes(setup.filter ?? ""));

for (const [name, run, hand, viewport] of cases) {
  await service.control("POST", "reset");
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  // No test reaches the live service: what is to answer there stands in the test.
  await context.route(({ protocol }) => protocol === "https:", (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(10000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(`the page threw: ${error.stack}`));
  page.on("console", (message) => {
    // The cases about refused scripts provoke these; a status is the service's business.
    const expected = /Content Security Policy|TrustedHTML|TrustedScript|status of 4|CORS|ERR_/.test(message.text());
    if (message.type() === "error" && !expected) faults.push(`the console says: ${message.text()}`);
  });
  let problem = "";
  try {
    await run({ on: consolePage(page, service), hand: hand(page), folder, ...setup });
    if (faults.length > 0) problem = faults.join("\n");
  } catch (error) {
    problem = [error.stack, ...faults].join("\n");
    if (setup.keepPictures) {
      await page.screenshot({ path: `${setup.keepPictures}/${cases.indexOf(name)}.png` }).catch(() => {});
    }
  }
  await context.close();
  console.log(JSON.stringify({ name, problem }));
}
await browser.close();
rmSync(folder, { recursive: true });
process.exit();
