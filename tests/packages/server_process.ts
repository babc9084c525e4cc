// Runs a server program that prints the address it listens on.

/** How to start a server program. */
export interface ServerProgram {
  program: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
}

/** Time limit in ms for starting the server and using it. */
const timeLimit = 30_000;

/** Starts a server on a free port, passes its address to `use`, and stops it. Throws if it does not start. */
export async function withServerProcess<T>(
  { program, args, cwd, env }: ServerProgram,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const options = { args, cwd, env: { ...env, PORT: "0", NO_COLOR: "1" }, stdout: "piped", stderr: "piped" } as const;
  const child = new Deno.Command(program, options).spawn();
  const kill = (): void => {
    try {
      child.kill("SIGKILL");
    } catch {
      // It has already ended; its output says why.
    }
  };
  const timer = setTimeout(kill, timeLimit);
  const output = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const errors = new Response(child.stderr).text();
  try {
    let printed = "";
    while (!/http:\/\/\S+:\d+/.test(printed)) {
      const { done, value } = await output.read();
      if (done) throw new Error(`the server did not start:\n${printed}\n${await errors}`);
      printed += value;
    }
    const [, port] = printed.match(/http:\/\/\S+?:(\d+)/)!; // the loop ends only when it matches
    return await use(`http://127.0.0.1:${port}/`);
  } finally {
    clearTimeout(timer);
    kill();
    await child.status;
    await Promise.all([output.cancel(), errors]);
  }
}
