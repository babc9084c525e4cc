// Serves a Worker with workerd.

/** A Worker to serve. */
export interface WorkerOptions {
  /** The path of workerd. */
  program: string;
  /** The paths of its modules, the main one first. A module has the name of its file. */
  modules: string[];
  /** Compatibility flags; default none. */
  flags?: string[];
  /** Variables of the Worker's `env`; default none. */
  variables?: Record<string, string>;
}

/** A Worker that is being served. */
export interface ServedWorker {
  url: string;
  /** Stops workerd; returns what it printed. */
  stop(): Promise<string>;
}

/** The pinned workerd supports no later date. */
const compatibilityDate = "2026-10-01";

/** Starts workerd on a free port of this machine. Throws if it does not start. */
export async function serveWorker(
  { program, modules, flags = [], variables = {} }: WorkerOptions,
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
  // workerd reports its port on a separate file descriptor, which the shell redirects to standard output.
  const child = new Deno.Command("sh", {
    args: ["-c", `exec "$0" serve --control-fd=3 config.capnp 3>&1 >&2`, program],
    cwd: folder,
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const printed = new Response(child.stderr).text();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let report = "";
  let port: string | undefined;
  while (!port) {
    const { done, value } = await lines.read();
    if (done) throw new Error(`workerd did not start:\n${await printed}`);
    report += value;
    port = report.match(/"port":\s*(\d+)/)?.[1];
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
