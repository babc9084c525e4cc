// Runs the portable suite in an edge VM: node edge_vm.mjs SCRIPT SERVICE_URL. Prints the outcome as one line of JSON.
import { readFileSync } from "node:fs";
import process from "node:process";
import { createRequire } from "node:module";
import { EdgeVM } from "@edge-runtime/vm";

const [script, serviceUrl] = process.argv.slice(2);
const unhandled = [];
process.on("unhandledRejection", (reason) => unhandled.push({ name: "unhandled rejection", error: String(reason) }));
const vm = new EdgeVM({ initialCode: readFileSync(script, "utf8") });
const result = JSON.parse(await vm.evaluate(`suite.runSuite(${JSON.stringify(serviceUrl)}).then(JSON.stringify)`));
result.failed.push(...unhandled);
const { version } = createRequire(import.meta.url)("@edge-runtime/vm/package.json");
console.log(JSON.stringify({ version, ...result }));
process.exit(result.failed.length === 0 ? 0 : 1);
