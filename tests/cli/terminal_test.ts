// The command line on real pseudo-terminals, which util-linux's program `script` provides.
import { assertEquals, assertLessOrEqual, assertMatch, assertStringIncludes } from "@std/assert";
import { denoArgs, folder, run } from "./run_command.ts";

const hasScript = Deno.build.os === "linux" &&
  await new Deno.Command("script", { args: ["--version"] }).output().then(() => true, () => false);
if (!hasScript) console.log("skipped: the tests on terminals need `script` of util-linux");

/** In ms, longer than any of these imports takes. A progress line that is redrawn endlessly prints megabytes until then. */
const timeLimit = 60_000;

/** Runs a shell command on a terminal of its own and returns all its output. */
async function onTerminal(command: string): Promise<string> {
  const child = new Deno.Command("script", {
    args: ["-qec", command, "/dev/null"],
    cwd: folder,
    stdin: "null",
    stdout: "piped",
    stderr: "null",
    signal: AbortSignal.timeout(timeLimit),
  }).spawn();
  const { stdout } = await child.output();
  return new TextDecoder().decode(stdout);
}

const command = [Deno.execPath(), ...denoArgs()].map((word) => `'${word}'`).join(" ");
const users = "UserID\n" + Array.from({ length: 5000 }, (_, i) => `u${i}\n`).join("");
await Deno.writeTextFile(`${folder}terminal.csv`, users);

/** An import that takes two to three seconds. */
const importCommand = `exec ${command} import terminal.csv --emulator --rate 20`;

for (const [columns, rows] of [[0, 0], [1, 5], [5, 1], [80, 24]] as const) {
  Deno.test({
    name: `an import on a terminal of ${columns} columns and ${rows} rows ends and prints its counts in the last line`,
    ignore: !hasScript,
    fn: async () => {
      const printed = await onTerminal(`stty cols ${columns} rows ${rows}; ${importCommand}`);
      assertMatch(printed, /5000 imported, 0 rejected, 0 failed\s*$/);
      assertLessOrEqual(printed.length, 20_000);
      const hasProgressBar = printed.includes("█");
      assertEquals(hasProgressBar, columns === 80);
      if (hasProgressBar) assertMatch(printed, /[█░]{28} \d+ of 5000 rows, \d+ accounts per second/);
    },
  });
}

Deno.test({
  name: "an import ends when the terminal shrinks to 0 columns and grows again while progress is drawn",
  ignore: !hasScript,
  fn: async () => {
    const sizes = ["0 rows 0", "3 rows 1", "80 rows 24", "0 rows 0"].map((size) => `sleep 0.3; stty cols ${size}`);
    const printed = await onTerminal(`stty cols 80 rows 24; (sleep 0.7; ${sizes.join("; ")}) & ${importCommand}`);
    assertMatch(printed, /5000 imported, 0 rejected, 0 failed\s*$/);
    assertLessOrEqual(printed.length, 20_000);
    assertStringIncludes(printed, "█");
  },
});

Deno.test("no error is printed when the reader of the output closes the pipe early, as `head` does", async () => {
  for (const args of ["--help", "emulator --help", "import --help", "explain 70398"]) {
    const { stderr } = await new Deno.Command("sh", {
      args: ["-c", `${command} ${args} | true`],
      env: { NO_COLOR: "1" },
    }).output();
    assertEquals(new TextDecoder().decode(stderr), "", args);
  }
});

Deno.test("--version prints the package's version", async () => {
  const { version } = JSON.parse(await Deno.readTextFile(new URL("../../deno.json", import.meta.url)));
  assertEquals(await run(["--version"]), { code: 0, out: `${version}\n`, err: "" });
});
