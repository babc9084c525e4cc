// Runs the example for Vercel's Edge Functions in an edge VM: node vercel_edge_example.mjs SCRIPT ENVIRONMENT BODIES, with
// the last two as JSON. Calls the script's `example.default` with each body and prints the answers as one line of JSON.
import { readFileSync } from "node:fs";
import process from "node:process";
import { EdgeVM } from "@edge-runtime/vm";

const [script, environment, bodies] = process.argv.slice(2);
const env = JSON.parse(environment);
const vm = new EdgeVM({
  extend: (context) => Object.assign(context, { process: { env } }),
  initialCode: readFileSync(script, "utf8"),
});
const answers = [];
for (const body of JSON.parse(bodies)) {
  const call = `example.default(new Request("http://localhost/", { method: "POST", body: ${JSON.stringify(body)} }))`;
  const { status, text } = await vm.evaluate(
    `${call}.then(async (answer) => ({ status: answer.status, text: await answer.text() }))`,
  );
  answers.push([status, text]);
}
console.log(JSON.stringify(answers));
process.exit();
