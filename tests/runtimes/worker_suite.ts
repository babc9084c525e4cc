// Runs the portable suite in workerd.
import type { SuiteOutcome } from "./results.ts";
import { serveWorker, type WorkerOptions } from "./workerd.ts";

/** Runs the suite in one request of a Worker, then the checks that need several requests. */
export async function runSuiteInWorker(
  options: WorkerOptions,
  serviceUrl: string,
  hasNode: boolean,
): Promise<SuiteOutcome> {
  const { success, stdout } = await new Deno.Command(options.program, { args: ["--version"] }).output();
  const version = success ? new TextDecoder().decode(stdout).replace("workerd ", "").trim() : "unknown";
  const worker = await serveWorker(options);
  const post = (path: string, signal?: AbortSignal): Promise<string> =>
    fetch(worker.url + path, { method: "POST", body: serviceUrl, signal }).then((response) => response.text());
  const outcome: SuiteOutcome = { version, passed: 0, failed: [] };

  async function check(name: string, path: string, isExpected: (text: string) => boolean): Promise<void> {
    const text = await post(path, AbortSignal.timeout(15000)).catch(String);
    if (isExpected(text)) outcome.passed++;
    else outcome.failed.push({ name, error: `the Worker answered: ${text.slice(0, 1000)}` });
  }

  try {
    const text = await post("/");
    if (text.startsWith("{")) {
      const suite: SuiteOutcome = JSON.parse(text);
      outcome.passed += suite.passed;
      outcome.failed.push(...suite.failed);
    } else outcome.failed.push({ name: "the suite", error: `the Worker answered: ${text.slice(0, 1000)}` });
    await check(
      `Node's globals are ${hasNode ? "" : "not "}available`,
      "/has-node",
      (text) => text === String(hasNode),
    );
    const isOk = (text: string): boolean => text === "ok";
    await check("a request can use a client that was created at module level", "/call", isOk);
    await check("a second request can use the same client", "/call", isOk);
    // The caller aborts a request that is waiting for the pacer and for answers. That ends the request's timers too.
    await post("/many-calls", AbortSignal.timeout(100)).catch(() => {});
    await check("an aborted request leaves no turns that delay the next request", "/call", isOk);
    await post("/stalling-call", AbortSignal.timeout(100)).catch(() => {});
    const hasTimedOut = (text: string): boolean => text.includes("gave up after 300 ms");
    await check("timeouts work after an aborted request", "/stalling-call", hasTimedOut);
  } finally {
    const printed = await worker.stop();
    if (outcome.failed.length > 0) outcome.failed[0]!.error += `\nworkerd printed:\n${printed.slice(0, 3000)}`;
  }
  return outcome;
}
