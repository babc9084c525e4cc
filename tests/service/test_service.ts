// Serves any number of emulated apps on one port, each at a path of its own, so that runtimes that cannot listen can test
// over a socket.
import { createEmulator, type Emulator, type Fault } from "../../emulator/mod.ts";
import { type EmulatorServer, serveEmulator } from "../../emulator/serve.ts";
import { type RawAnswer, serveRawAnswers } from "./raw_answers.ts";
import { testApp, type TestAppOptions } from "./test_app.ts";

/** Listens on a free port of this machine. */
export async function startTestService(): Promise<EmulatorServer> {
  const raw = await serveRawAnswers();
  const apps: Emulator[] = [];
  let atRoot = 0;

  async function runCommand(path: string, request: Request): Promise<unknown> {
    const [, , command, , number] = path.split("/");
    if (command === "create") {
      const options: TestAppOptions = await request.json();
      const number = apps.push(createEmulator({ ...testApp, ...options })) - 1;
      if (options.atRoot) atRoot = number;
      return `/app/${number}`;
    }
    if (command === "raw") return raw.add(await request.json() as RawAnswer);
    if (command === "seen") return raw.seen(await request.json());
    const app = apps[Number(number)]!;
    if (command === "inject") (await request.json() as Fault[]).forEach((fault) => app.inject(fault));
    if (command === "calls") return app.calls;
    if (command === "accounts") return [...app.accounts.values()];
    return null;
  }

  const server = await serveEmulator({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/control/")) {
        return Response.json(await runCommand(pathname, request), { headers: { "Access-Control-Allow-Origin": "*" } });
      }
      const number = pathname.startsWith("/app/") ? Number(pathname.split("/")[2]) : atRoot;
      return await apps[number]?.fetch(request) ?? new Response(null, { status: 404 });
    },
  });
  return {
    ...server,
    close() {
      raw.close();
      return server.close();
    },
  };
}
