// The emulator as a Worker, with the documented rates on. `/stats` counts calls; `/control/<name>` sets it up.
import { createEmulator } from "../../../emulator/mod.ts";
import { testApp } from "../../service/test_app.ts";

const emulator = createEmulator({ ...testApp, keepCalls: 20_000 });

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/stats") {
      const calls = emulator.calls.map(({ at, errorCode, operation }) => [at, errorCode, operation]);
      return Response.json({ calls, accounts: [...emulator.accounts.keys()] });
    }
    if (pathname === "/inject") {
      emulator.inject(await request.json());
      return new Response();
    }
    if (pathname === "/reset") {
      emulator.reset();
      return new Response();
    }
    return await emulator.fetch(request);
  },
};
