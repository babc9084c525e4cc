// Serves any number of emulated apps on one port, each under a path of its own, so that runtimes which cannot listen
// can test over a socket too.
import { createEmulator, type Emulator, type Fault } from "../../emulator/mod.ts";
import { type EmulatorServer, serveEmulator } from "../../emulator/serve.ts";
import { testApp, type TestAppOptions } from "./test_app.ts";

/** Listens on a free port of this machine. */
export function startTestService(): Promise<EmulatorServer> {
  const apps: Emulator[] = [];

  async function control(path: string, request: Request): Promise<unknown> {
    const [, , verb, , number] = path.split("/");
    if (verb === "create") {
      const options: TestAppOptions = await request.json();
      return `/app/${apps.push(createEmulator({ ...testApp, ...options })) - 1}`;
    }
    const app = apps[Number(number)]!;
    if (verb === "inject") (await request.json() as Fault[]).forEach((fault) => app.inject(fault));
    if (verb === "calls") return app.calls;
    if (verb === "accounts") return [...app.accounts.values()];
    return null;
  }

  return serveEmulator({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/control/")) {
        return Response.json(await control(pathname, request), { headers: { "Access-Control-Allow-Origin": "*" } });
      }
      return await apps[Number(pathname.split("/")[2])]!.fetch(request);
    },
  });
}
