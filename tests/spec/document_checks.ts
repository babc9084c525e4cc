// Checks the published document, the client and the emulator with third-party tools: Spectral, Redocly on the document as
// OpenAPI 3.1.0, and Prism as a mock and as a validating proxy.
import { createChatClient } from "../../mod.ts";
import { allOperations } from "../../src/families/all.ts";
import { requestSamples } from "./request_samples.ts";
import { startTestService } from "../service/test_service.ts";
import type { RawAnswer } from "../service/raw_answers.ts";
import { appOverHttp, rawOverHttp, type RawService, type TestApp, testApp } from "../service/test_app.ts";
import { cases } from "../portable/suite.ts";
import type { CheckResult } from "../check_result.ts";
import { consumers } from "../tool_folders.ts";
import { runRedocly } from "../../scripts/gen/bundle.ts";

const document = new URL("../../gen/openapi.json", import.meta.url).pathname;

/** Cases whose calls or answers are not valid for the API on purpose, so a validating proxy rejects them. */
const invalidOnPurpose = /fault (status|html|cut|drop|silence)|needs a preflight|^over HTTP: call reaches commands/;

/** Runs all checks. */
export async function testSpec(): Promise<CheckResult[]> {
  const node = await consumers.install();
  return [
    await checkWithSpectral(node, document, "3.0.3"),
    ...await checkAsVersion31(node),
    ...await checkWithMock(node),
    ...await checkThroughProxy(node),
  ];
}

async function checkWithSpectral(node: string, file: string, version: string): Promise<CheckResult> {
  const args = ["lint", file, "--ruleset", "configs/spectral.yaml", "--fail-severity", "hint"];
  const { success, all } = await consumers.run(node, ["node_modules/@stoplight/spectral-cli/dist/index.js", ...args]);
  return {
    name: `Spectral (spectral:oas) finds no problems in the document as OpenAPI ${version}`,
    problem: success ? "" : all,
  };
}

async function checkAsVersion31(node: string): Promise<CheckResult[]> {
  const file = await Deno.makeTempFile({ suffix: ".json" });
  const text = (await Deno.readTextFile(document)).replace('"openapi": "3.0.3"', '"openapi": "3.1.0"');
  await Deno.writeTextFile(file, text);
  const { success, all } = await runRedocly(["lint", file, "--config", "spec/redocly.yaml"]);
  const problem = success && !/warning/i.test(all) && text.includes('"3.1.0"') ? "" : all;
  const results = [
    { name: "Redocly (recommended-strict) finds no problems in the document as OpenAPI 3.1.0", problem },
    await checkWithSpectral(node, file, "3.1.0"),
  ];
  await Deno.remove(file);
  return results;
}

/** Calls every operation on Prism's mock, which validates the request and answers with the document's example. */
async function checkWithMock(node: string): Promise<CheckResult[]> {
  const prism = await startPrism(node, ["mock", document]);
  const chat = createChatClient({ ...testApp, baseUrl: prism.url, retries: 0, operations: allOperations });
  const methods = chat as unknown as Record<string, (body: object) => Promise<{ ErrorCode: number }>>;
  const results: CheckResult[] = [];
  for (const { operation, name, body } of requestSamples) {
    const call = methods[operation]?.(body) ?? Promise.reject(new Error("the client has no such method"));
    const problem = await call.then(({ ErrorCode }) => ErrorCode === 0 ? "" : `ErrorCode ${ErrorCode}`, String);
    results.push({ name: `Prism's mock accepts the sample ${name} of ${operation}`, problem });
  }
  prism.stop();
  return results;
}

/** Runs the portable suite's cases over HTTP with Prism between client and emulator. */
async function checkThroughProxy(node: string): Promise<CheckResult[]> {
  const service = await startTestService();
  const prism = await startPrism(node, ["proxy", document, service.url]);
  const results: CheckResult[] = [];
  try {
    for (const { name, place, run } of cases) {
      if (place !== "over HTTP" || invalidOnPurpose.test(name)) continue;
      const createApp = async (options = {}): Promise<TestApp> => {
        const app = await appOverHttp(service.url, { ...options, atRoot: true });
        return { ...app, client: { ...app.client, baseUrl: prism.url } };
      };
      const createRaw = (answer: RawAnswer): Promise<RawService> => rawOverHttp(service.url, answer);
      const problem = await Promise.resolve(run({ createApp, createRaw, inBrowser: false })).then(
        () => "",
        (error) => String(error?.stack ?? error),
      );
      results.push({ name: `through Prism: ${name}`, problem });
    }
  } finally {
    prism.stop();
    await service.close();
  }
  return results;
}

async function startPrism(node: string, command: string[]): Promise<{ url: string; stop(): void }> {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr;
  listener.close();
  const args = [...command, "--errors", "--port", String(port), "--host", "127.0.0.1"];
  const child = new Deno.Command(node, {
    args: ["node_modules/@stoplight/prism-cli/dist/index.js", ...args],
    cwd: consumers.path,
    stdout: "null",
    stderr: "null",
  }).spawn();
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    const text = await fetch(url, { method: "POST", body: "{}" }).then(
      (response) => response.text(),
      () => undefined,
    );
    if (text !== undefined) return { url, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error("Prism did not answer within 30 seconds");
}
