// The service that a command talks to: the live one that the environment names, or an emulator.
import process from "node:process";
import { createEmulator } from "../emulator/mod.ts";
import { serveEmulator } from "../emulator/serve.ts";
import { regionHosts } from "../gen/regions.ts";
import { type ChatClientOptions, createChatClient, type Region } from "../mod.ts";
import { type MigrationClient, migrationOperations } from "../src/migrate.ts";
import { commandName } from "./command_name.ts";
import { UsageError } from "./usage_error.ts";

/** A service to work on. */
export interface Target {
  /** With the operations of a migration, too. */
  client: MigrationClient;
  /** SDKAppID. */
  app: number;
  /** Name of the service's host. */
  host: string;
  /** Whether what is done to it outlives this process. */
  persistent: boolean;
  /** Where calls go, for people. */
  description: string;
  /** Ends what was started for it. */
  close(): Promise<void>;
}

/** Environment variables. */
export type Environment = Record<string, string | undefined>;

/** The live service, or the address in TENCENT_CHAT_BASE_URL. `hint` says how to try the command without an app. */
export function targetFromEnvironment(
  { timeout }: Pick<ChatClientOptions, "timeout"> = {},
  hint: string = emulatorHint(),
  env: Environment = process.env,
): Target {
  const missing = ["TENCENT_CHAT_SDK_APP_ID", "TENCENT_CHAT_SECRET_KEY"].filter((name) => !env[name]);
  if (!env.TENCENT_CHAT_REGION && !env.TENCENT_CHAT_BASE_URL) missing.push("TENCENT_CHAT_REGION");
  if (missing.length > 0) {
    throw new UsageError(
      `${missing.join(", ")}: not set. The key and the SDKAppID are in the console; regions are ` +
        `${Object.keys(regionHosts).join(", ")}. ${hint}`,
    );
  }
  if (!/^\d+$/.test(env.TENCENT_CHAT_SDK_APP_ID ?? "")) {
    throw new UsageError(`TENCENT_CHAT_SDK_APP_ID: expected a number, got ${env.TENCENT_CHAT_SDK_APP_ID}`);
  }
  const options: ChatClientOptions = {
    sdkAppId: Number(env.TENCENT_CHAT_SDK_APP_ID),
    secretKey: env.TENCENT_CHAT_SECRET_KEY,
    adminUserId: env.TENCENT_CHAT_ADMIN || undefined,
    timeout,
    ...env.TENCENT_CHAT_BASE_URL
      ? { baseUrl: env.TENCENT_CHAT_BASE_URL }
      : { region: env.TENCENT_CHAT_REGION as Region },
  };
  try {
    const client = createChatClient({ ...options, operations: migrationOperations });
    const { region, baseUrl } = options;
    const host = region === undefined ? new URL(String(baseUrl)).host : regionHosts[region][0];
    const admin = options.adminUserId ?? "administrator";
    const { sdkAppId: app } = options;
    const description = `${host}${region === undefined ? "" : ` (${region})`}, app ${app}, as ${admin}`;
    return { client, app, host, persistent: true, description, close: () => Promise.resolve() };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(nameVariable(error.message));
    throw error;
  }
}

/** The message about an option of the client, as one about the variable that it comes from. */
function nameVariable(message: string): string {
  const variables = {
    sdkAppId: "SDK_APP_ID",
    secretKey: "SECRET_KEY",
    adminUserId: "ADMIN",
    region: "REGION",
    baseUrl: "BASE_URL",
    timeout: undefined,
  };
  for (const [option, variable] of Object.entries(variables)) {
    if (message.startsWith(`${option}:`)) {
      return (variable ? `TENCENT_CHAT_${variable}` : "--timeout") + message.slice(option.length);
    }
  }
  return message;
}

const emulatorHint = (): string =>
  `To try it without an app, run \`${commandName()} emulator\` in another terminal and set the variables it prints.`;

/** For a check of a file alone, which needs no app. */
export function noTarget(): Target {
  const env = {
    TENCENT_CHAT_SDK_APP_ID: "1",
    TENCENT_CHAT_SECRET_KEY: "none",
    TENCENT_CHAT_BASE_URL: "http://localhost",
  };
  return { ...targetFromEnvironment({}, "", env), description: "nowhere" };
}

/**
 * The app of an emulator. Its key is new each time: with a well-known one, any page open in a browser on this
 * machine could sign and call.
 */
export function createTestApp(): { sdkAppId: number; secretKey: string } {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { sdkAppId: 1400000000, secretKey: `test-${digits}` };
}

/** An emulator on a loopback port. */
export async function emulatorTarget(): Promise<Target> {
  const app = createTestApp();
  const server = await serveEmulator(createEmulator(app), { control: false });
  return {
    client: createChatClient({ ...app, baseUrl: server.url, operations: migrationOperations }),
    app: app.sdkAppId,
    host: new URL(server.url).host,
    persistent: false,
    description: `an emulator at ${server.url} (nothing leaves this machine)`,
    close: () => server.close(),
  };
}
