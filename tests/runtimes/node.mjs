// Runs the portable suite on Node or Bun: node node.mjs BUNDLE SERVICE_URL. Prints the outcome as one line of JSON.
import process from "node:process";
import { pathToFileURL } from "node:url";

const [bundle, serviceUrl] = process.argv.slice(2);
const { runSuite } = await import(pathToFileURL(bundle).href);
const unhandled = [];
process.on("unhandledRejection", (reason) => unhandled.push({ name: "unhandled rejection", error: String(reason) }));
process.on("warning", (warning) => unhandled.push({ name: "warning of the runtime", error: String(warning) }));
const result = await runSuite(serviceUrl);
result.failed.push(...unhandled);
console.log(JSON.stringify({ version: process.versions.bun ?? process.versions.node, ...result }));
process.exit(result.failed.length === 0 ? 0 : 1);
