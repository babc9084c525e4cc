/** The output of a program, and whether it succeeded. */
export interface ProgramOutput {
  success: boolean;
  /** Standard output. */
  out: string;
  /** Standard output and standard error. */
  all: string;
}

/** Runs a program to its end, without standard input and colors. */
export async function runProgram(
  program: string,
  args: string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<ProgramOutput> {
  const command = new Deno.Command(program, { args, cwd, env: { NO_COLOR: "1", ...env }, stdin: "null" });
  const { success, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  const out = decoder.decode(stdout);
  return { success, out, all: out + decoder.decode(stderr) };
}
