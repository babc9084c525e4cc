// The command `emulator`: the service in memory, on a port, with a page.
import process from "node:process";
import { createEmulator, type Emulator } from "../emulator/mod.ts";
import { type EmulatorServer, serveEmulator } from "../emulator/serve.ts";
import { quoteForShell } from "./arguments.ts";
import { createTestApp } from "./target.ts";
import { UsageError } from "./usage_error.ts";

/** The options of `emulator`. */
export interface EmulatorFlags {
  port: number;
  host: string;
  sdkAppId?: number;
  secretKey?: string;
  token?: string;
}

/** Runs the service until Ctrl-C. */
export async function runEmulator(flags: EmulatorFlags): Promise<number> {
  const { port, host: hostname, token } = flags;
  if (hostname === "") throw new UsageError("--host: expected an address");
  if (token !== undefined && !/^[\w.~-]{8,}$/.test(token)) {
    throw new UsageError("--token: expected 8 or more letters, digits or .~-_");
  }
  const created = createTestApp();
  const app = { sdkAppId: flags.sdkAppId ?? created.sdkAppId, secretKey: flags.secretKey ?? created.secretKey };
  const server = await listen(createTestEmulator(app), { port, hostname, token });
  process.stdout.write(`The emulator runs until Ctrl-C.

  Page       ${
    server.consoleUrl ?? "none: the page and the control calls are served on loopback addresses (and 0.0.0.0) only"
  }
  Service    ${server.url}
  SDKAppID   ${app.sdkAppId} (a test app); the admin is "administrator"

Variables for a program that uses the emulator:

export TENCENT_CHAT_BASE_URL=${server.url}
export TENCENT_CHAT_SDK_APP_ID=${app.sdkAppId}
export TENCENT_CHAT_SECRET_KEY=${quoteForShell(app.secretKey)}
${
    server.token
      ? `export TENCENT_CHAT_EMULATOR_TOKEN=${server.token}   # for control calls, ${server.url}/_emulator/\n`
      : ""
  }\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await server.close();
  return 0;
}

function createTestEmulator(app: { sdkAppId: number; secretKey: string }): Emulator {
  try {
    return createEmulator(app);
  } catch (error) {
    throw new UsageError(`--sdk-app-id, --secret-key: ${(error as Error).message}`);
  }
}

async function listen(
  emulator: Emulator,
  where: { port: number; hostname: string; token?: string },
): Promise<EmulatorServer> {
  try {
    return await serveEmulator(emulator, where);
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    throw new UsageError(
      code === "EADDRINUSE"
        ? `--port: port ${where.port} is in use; choose another, or leave the option out for a free one`
        : `cannot listen on ${where.hostname}:${where.port}: ${message}`,
    );
  }
}
