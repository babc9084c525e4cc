// The command line on real pseudo-terminals, by the program `script` of util-linux.
import { assertEquals, assertLessOrEqual, assertMatch, assertStringIncludes } from "@std/assert";
import { folder, programArgs, run } from "./run_command.ts";

const hasScript = Deno.build.os === "linux" &&
  await new Deno.Command("script", { args: ["--version"] }).output().then(() => true, () => false);
if (!hasScript) console.log("skipped: terminals: there is no util-linux `script` on this system");

/** Longer than any of these imports takes, in ms; a line that is redrawn for ever prints megabytes meanwhile. */
const timeLimit = 60_000;

/** Runs a shell command on a terminal of its own and returns everything that the terminal got. */
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

const command = [Deno.execPath(), ...programArgs].map((word) => `'${word}'`).join(" ");
const users = "UserID\n" + Array.from({ length: 5000 }, (_, i) => `u${i}\n`).join("");
await Deno.writeTextFile(`${folder}terminal.csv`, users);

/** An import that takes two to three seconds. */
const importing = `exec ${command} import terminal.csv --emulator --rate 20`;

for (const [columns, rows] of [[0, 0], [1, 5], [5, 1], [80, 24]] as const) {
  Deno.test({
    name: `on a terminal of ${columns} columns and ${rows} rows an import ends, with its count in the last line`,
    ignore: !hasScript,
    fn: async () => {
      const printed = await onTerminal(`stty cols ${columns} rows ${rows}; ${importing}`);
      assertMatch(printed, /5000 imported, 0 rejected, 0 failed\s*$/);
      assertLessOrEqual(printed.length, 20_000);
      const isDrawn = printed.includes("█");
      assertEquals(isDrawn, columns === 80);
      if (isDrawn) assertMatch(printed, /[█░]{28} \d+ of 5000 rows, \d+ accounts per second/);
    },
  });
}

Deno.test({
  name: "a terminal whose size changes to nothing and back while the line is drawn does no harm",
  ignore: !hasScript,
  fn: async () => {
    const sizes = ["0 rows 0", "3 rows 1", "80 rows 24", "0 rows 0"].map((size) => `sleep 0.3; stty cols ${size}`);
    const printed = await onTerminal(`stty cols 80 rows 24; (sleep 0.7; ${sizes.join("; ")}) & ${importing}`);
    assertMatch(printed, /5000 imported, 0 rejected, 0 failed\s*$/);
    assertLessOrEqual(printed.length, 20_000);
    assertStringIncludes(printed, "█");
  },
});

Deno.test("a reader of the output that goes early, as head does, causes no error", async () => {
  for (const args of ["--help", "emulator --help", "import --help", "explain 70398"]) {
    const { stderr } = await new Deno.Command("sh", {
      args: ["-c", `${command} ${args} | true`],
      env: { NO_COLOR: "1" },
    }).output();
    assertEquals(new TextDecoder().decode(stderr), "", args);
  }
});

Deno.test("--version prints the version of the package", async () => {
  const { version } = JSON.parse(await Deno.readTextFile(new URL("../../deno.json", import.meta.url)));
  assertEquals(await run(["--version"]), { code: 0, out: `${version}\n`, err: "" });
});
