// Starts scripts/bench/serve.ts.

/** An emulator in a process of its own. */
export interface ServedEmulator {
  url: string;
  stats(): Promise<{ calls: number; refused: number; accounts: number }>;
  stop(): void;
}

/** Starts one that enforces the documented rate limits, or one without limits. */
export async function serve(kind: "limited" | "limitless"): Promise<ServedEmulator> {
  const args = ["run", "-A", "--quiet", "--no-check", new URL("serve.ts", import.meta.url).pathname, kind];
  const child = new Deno.Command(Deno.execPath(), { args, stdout: "piped" }).spawn();
  for await (const chunk of child.stdout) {
    const url = new TextDecoder().decode(chunk).trim();
    return { url, stats: () => fetch(`${url}/stats`).then((answer) => answer.json()), stop: () => child.kill() };
  }
  throw new Error("the emulator did not start");
}
