// Serves any number of emulated apps on one port, each under a path of its own, so that runtimes which cannot listen
// can test over a socket too.
import { createEmulator, type Emulator, type Fault } from "../../emulator/mod.ts";
import { type EmulatorServer, serveEmulator } from "../../emulator/serve.ts";
import { type RawAnswer, serveRawAnswers } from "./raw_answers.ts";
import { testApp, type TestAppOptions } from "./test_app.ts";

/** Listens on a free port of this machine. */
export async function startTestService(): Promise<EmulatorServer> {
  const raw = await serveRawAnswers();
  const apps: Emulator[] = [];
  let atRoot = 0;

  async function control(path: string, request: Request): Promise<unknown> {
    const [, , verb, , number] = path.split("/");
    if (verb === "create") {
      const options: TestAppOptions = await request.json();
      const number = apps.push(createEmulator({ ...testApp, ...options })) - 1;
      if (options.atRoot) atRoot = number;
      return `/app/${number}`;
    }
    if (verb === "raw") return raw.add(await request.json() as RawAnswer);
    if (verb === "seen") return raw.seen(await request.json());
    const app = apps[Number(number)]!;
    if (verb === "inject") (await request.json() as Fault[]).forEach((fault) => app.inject(fault));
    if (verb === "calls") return app.calls;
    if (verb === "accounts") return [...app.accounts.values()];
    return null;
  }

  const server = await serveEmulator({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/control/")) {
        return Response.json(await control(pathname, request), { headers: { "Access-Control-Allow-Origin": "*" } });
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
