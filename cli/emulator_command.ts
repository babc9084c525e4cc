// The command `emulator`: the embedded service on a port, with its page.
import process from "node:process";
import { createEmulator, type Emulator } from "../emulator/mod.ts";
import { type EmulatorServer, serveEmulator } from "../emulator/serve.ts";
import { madeUpApp, UsageError } from "./settings.ts";

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
  const own = madeUpApp();
  const app = { sdkAppId: flags.sdkAppId ?? own.sdkAppId, secretKey: flags.secretKey ?? own.secretKey };
  const server = await listen(embedded(app), { port, hostname, token });
  console.log(`The embedded service runs until Ctrl-C.

  Page       ${server.consoleUrl ?? "none: page and control calls are for loopback addresses; 0.0.0.0 has one too"}
  Service    ${server.url}
  SDKAppID   ${app.sdkAppId} (made up), admin administrator

To use it from a program:

export TENCENT_CHAT_BASE_URL=${server.url}
export TENCENT_CHAT_SDK_APP_ID=${app.sdkAppId}
export TENCENT_CHAT_SECRET_KEY=${shellWord(app.secretKey)}
${
    server.token
      ? `export TENCENT_CHAT_EMULATOR_TOKEN=${server.token}   # for control calls, ${server.url}/_emulator/\n`
      : ""
  }`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await server.close();
  return 0;
}

function embedded(app: { sdkAppId: number; secretKey: string }): Emulator {
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
        ? `--port: something else listens at ${where.port}; choose another, or leave it out for a free one`
        : `cannot listen at ${where.hostname}:${where.port}: ${message}`,
    );
  }
}

/** A text as one word for a shell. */
export function shellWord(text: string): string {
  return /^[\w./=,:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
