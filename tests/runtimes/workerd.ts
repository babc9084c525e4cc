// The suite inside workerd, as a Worker that listens.
import type { Outcome } from "./matrix.ts";

/** A Worker to serve. */
export interface WorkerFiles {
  /** workerd itself. */
  program: string;
  /** Paths of its modules, the main one first. They are named as their files. */
  modules: string[];
  /** Compatibility flags. */
  flags?: string[];
  /** Variables that the Worker finds in its `env`. */
  variables?: Record<string, string>;
}

/** A Worker that listens. */
export interface ServedWorker {
  url: string;
  /** What workerd printed, once it has been stopped. */
  stop(): Promise<string>;
}

/** Not later than the pinned workerd supports. */
const compatibilityDate = "2026-10-01";

/** Starts workerd on a free port of this machine. */
export async function serveWorker(
  { program, modules, flags = [], variables = {} }: WorkerFiles,
): Promise<ServedWorker> {
  const folder = await Deno.makeTempDir({ prefix: "workerd-" });
  const names = modules.map((path) => path.slice(path.lastIndexOf("/") + 1));
  for (const [i, path] of modules.entries()) await Deno.copyFile(path, `${folder}/${names[i]}`);
  const bindings = Object.entries(variables).map(([name, text]) =>
    `(name = "${name}", text = ${JSON.stringify(text)})`
  );
  await Deno.writeTextFile(
    `${folder}/config.capnp`,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "internet", network = (allow = ["public", "private"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [${names.map((name) => `(name = "${name}", esModule = embed "${name}")`).join(", ")}],
  compatibilityDate = "${compatibilityDate}",
  compatibilityFlags = [${flags.map((flag) => `"${flag}"`).join(", ")}],
  bindings = [${bindings.join(", ")}],
);
`,
  );
  // The port is told on a file descriptor of its own; a shell makes standard output of it.
  const child = new Deno.Command("sh", {
    args: ["-c", `exec "$0" serve --control-fd=3 config.capnp 3>&1 >&2`, program],
    cwd: folder,
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const printed = new Response(child.stderr).text();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let told = "";
  let port: string | undefined;
  while (!port) {
    const { done, value } = await lines.read();
    if (done) throw new Error(`workerd did not start:\n${await printed}`);
    told += value;
    port = told.match(/"port":\s*(\d+)/)?.[1];
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill();
      await child.status;
      await lines.cancel();
      await Deno.remove(folder, { recursive: true });
      return await printed;
    },
  };
}

/** Runs the suite in a Worker, then what needs several requests of it. */
export async function askWorker(files: WorkerFiles, serviceUrl: string, hasNode: boolean): Promise<Outcome> {
  const { success, stdout } = await new Deno.Command(files.program, { args: ["--version"] }).output();
  const version = success ? new TextDecoder().decode(stdout).replace("workerd ", "").trim() : "unknown";
  const worker = await serveWorker(files);
  const ask = (path: string, signal?: AbortSignal): Promise<string> =>
    fetch(worker.url + path, { method: "POST", body: serviceUrl, signal }).then((response) => response.text());
  const outcome: Outcome = { version, passed: 0, failed: [] };

  async function expect(name: string, path: string, isRight: (text: string) => boolean): Promise<void> {
    const text = await ask(path, AbortSignal.timeout(15000)).catch(String);
    if (isRight(text)) outcome.passed++;
    else outcome.failed.push({ name, error: `the Worker answered: ${text.slice(0, 1000)}` });
  }

  try {
    const text = await ask("/");
    if (!text.startsWith("{")) throw new Error(text);
    const suite: Outcome = JSON.parse(text);
    outcome.passed += suite.passed;
    outcome.failed.push(...suite.failed);
    await expect(`Node's globals are ${hasNode ? "" : "not "}there`, "/has-node", (text) => text === String(hasNode));
    const inTime = (text: string): boolean => text === "ok";
    await expect("a client at module level is used in a request", "/call", inTime);
    await expect("and in another one", "/call", inTime);
    // The caller of a request that waits for turns and answers goes away, and its timers with it.
    await ask("/many-calls", AbortSignal.timeout(100)).catch(() => {});
    await expect("after a request that was given up its turns keep nobody waiting", "/call", inTime);
    await ask("/stalling-call", AbortSignal.timeout(100)).catch(() => {});
    const timesOut = (text: string): boolean => text.includes("gave up after 300 ms");
    await expect("after a request that was given up time-outs still come", "/stalling-call", timesOut);
  } finally {
    const printed = await worker.stop();
    if (outcome.failed.length > 0) outcome.failed[0]!.error += `\nworkerd printed:\n${printed.slice(0, 3000)}`;
  }
  return outcome;
}
