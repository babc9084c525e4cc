import { assertEquals, assertStringIncludes } from "@std/assert";
import { run } from "./run_command.ts";

const token = "a token for tests";
const counts = { rows: 3, imported: 1, rejected: 0, failed: 0 };
const importing = () => Response.json({ phase: "importing", ...counts });
const done = () => Response.json({ phase: "done", ...counts, imported: 3 });

/** Runs `cloud` against a Worker that gives these answers, one after the other. */
async function cloud(args: string[], answers: (() => Response)[]) {
  const asked: string[] = [];
  const server = Deno.serve({ port: 0, onListen: () => {} }, async (request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
    return (answers.shift() ?? done)();
  });
  const env = { TENCENT_CHAT_IMPORT_TOKEN: token, TENCENT_CHAT_IMPORT_URL: `http://localhost:${server.addr.port}` };
  const result = await run(["cloud", ...args], env);
  await server.shutdown();
  assertEquals((result.out + result.err).includes(token), false);
  return { ...result, asked };
}

Deno.test("watching an import in the cloud goes on when the Worker cannot be reached for a while", async () => {
  const busy = () => new Response("busy", { status: 503 });
  const { code, out, err } = await cloud(["start", "users.csv"], [importing, importing, busy, importing]);
  assertStringIncludes(err, "HTTP 503; trying again");
  assertStringIncludes(err, "The import is running again.");
  assertEquals([code, out.trimEnd().split("\n").at(-1)], [0, "3 imported, 0 rejected, 0 failed"]);
});

Deno.test("a report goes to standard output as it comes", async () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => `${i},"reason",user_${i}\n`).join("");
  const { code, out } = await cloud(["report", "users.csv"], [() => new Response(rows)]);
  assertEquals([code, out === rows], [0, true]);
});

Deno.test("an answer that breaks off is asked for again", async () => {
  const half = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode("{"));
          setTimeout(() => controller.error(new Error("gone")), 50);
        },
      }),
    );
  const { code, err } = await cloud(["start", "users.csv"], [importing, importing, half]);
  assertEquals(code, 0);
  assertStringIncludes(err, "the answer broke off");
});

Deno.test("an address that is not a Worker's is an error that says so, and a refusal ends the command", async () => {
  const page = await cloud(["status", "users.csv"], [() => new Response("<html>")]);
  assertEquals(page.code, 2);
  assertStringIncludes(page.err, "not the answer of an import; is --url the Worker's address?");
  const refused = await cloud(["start", "users.csv"], [
    () => Response.json({ error: "choose another id" }, { status: 400 }),
  ]);
  assertEquals([refused.code, refused.asked.length], [2, 1]);
  assertStringIncludes(refused.err, "HTTP 400: choose another id");
});

Deno.test("objects whose names differ in what an id cannot have are different imports", async () => {
  const ids: string[] = [];
  for (const key of ["users.csv", "用户.csv", "账户.csv", "a/users.csv", "a-users.csv"]) {
    const { asked: [first = ""] } = await cloud(["start", key, "--detach"], [importing]);
    ids.push(JSON.parse(first.slice(first.indexOf("{"))).id);
  }
  assertEquals(ids.filter((id) => !/^[\w.-]{1,64}$/.test(id)), []);
  assertEquals([new Set(ids).size, ids[0]], [5, "users.csv"]);
});
