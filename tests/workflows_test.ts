// Checks the GitHub workflows with actionlint, as they run only on GitHub. It is a Go program: without Go it is skipped.
import { assertEquals } from "@std/assert";

const root = new URL("../", import.meta.url);
const actionlint = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";

async function isGoInstalled(): Promise<boolean> {
  try {
    return (await new Deno.Command("go", { args: ["version"] }).output()).success;
  } catch {
    return false;
  }
}

const hasGo = await isGoInstalled();
if (!hasGo) console.log("skipped: actionlint on .github/workflows needs Go");

Deno.test({
  name: "actionlint finds no problems in the GitHub workflows",
  ignore: !hasGo,
  async fn() {
    // Without file names actionlint works only in a Git repository.
    const files: string[] = [];
    for await (const { name } of Deno.readDir(new URL(".github/workflows/", root))) files.push(name);
    const args = ["run", actionlint, "-no-color", ...files.sort().map((name) => `.github/workflows/${name}`)];
    const { success, stdout, stderr } = await new Deno.Command("go", { args, cwd: root }).output();
    const decoder = new TextDecoder();
    assertEquals(success ? "" : decoder.decode(stdout) + decoder.decode(stderr), "");
  },
});

Deno.test("every action in the GitHub workflows is pinned to a full commit SHA, with its version in a comment", async () => {
  const unpinned: string[] = [];
  for await (const { name } of Deno.readDir(new URL(".github/workflows/", root))) {
    const text = await Deno.readTextFile(new URL(`.github/workflows/${name}`, root));
    const uses = text.match(/^.*\buses:.*$/gm) ?? [];
    unpinned.push(...uses.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)));
  }
  assertEquals(unpinned, []);
});
