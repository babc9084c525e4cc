// Starts scripts/bench/serve.ts.

/** An emulator in a process of its own. */
export interface ServedEmulator {
  url: string;
  stats(): Promise<{ calls: number; refused: number; accounts: number }>;
  stop(): void;
}

/**
 * Starts one that enforces the documented rate limits, or one without limits: an empty one or, with a number of
 * messages, one with the users and that many messages of saved_messages.ts.
 */
export async function serve(kind: "limited"): Promise<ServedEmulator>;
export async function serve(kind: "limitless", messages?: number): Promise<ServedEmulator>;
export async function serve(kind: string, messages?: number): Promise<ServedEmulator> {
  const program = new URL("serve.ts", import.meta.url).pathname;
  const args = ["run", "-A", "--quiet", "--no-check", program, kind, ...messages === undefined ? [] : [`${messages}`]];
  const child = new Deno.Command(Deno.execPath(), { args, stdout: "piped" }).spawn();
  for await (const chunk of child.stdout) {
    const url = new TextDecoder().decode(chunk).trim();
    return { url, stats: () => fetch(`${url}/stats`).then((answer) => answer.json()), stop: () => child.kill() };
  }
  throw new Error("the emulator did not start");
}
