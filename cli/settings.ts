// Which service the command line talks to: the live one, by environment variables, or an embedded one.
import process from "node:process";
import { type ChatClient, type ChatClientOptions, createChatClient, type Region } from "../mod.ts";
import { regionHosts } from "../gen/regions.ts";
import { createEmulator } from "../emulator/mod.ts";
import { serveEmulator } from "../emulator/serve.ts";

/** The variables or arguments do not say what to do; `message` tells what is missing. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A service to work on. */
export interface Target {
  client: ChatClient;
  /** SDKAppID. */
  app: number;
  /** Name of the service's host. */
  host: string;
  /** Whether what is done to it lasts. */
  lasting: boolean;
  /** For people: where calls will go. */
  description: string;
  /** Ends what was started for it. */
  close(): Promise<void>;
}

/** The live service, or what TENCENT_CHAT_BASE_URL names, as the environment says. */
export function targetFromEnvironment(
  { timeout }: Pick<ChatClientOptions, "timeout"> = {},
  env: Record<string, string | undefined> = process.env,
): Target {
  const missing = ["TENCENT_CHAT_SDK_APP_ID", "TENCENT_CHAT_SECRET_KEY"].filter((name) => !env[name]);
  if (!env.TENCENT_CHAT_REGION && !env.TENCENT_CHAT_BASE_URL) missing.push("TENCENT_CHAT_REGION");
  if (missing.length > 0) {
    throw new UsageError(
      `${missing.join(", ")}: not set. The key and the SDKAppID are in the console; regions are ` +
        `${Object.keys(regionHosts).join(", ")}. To try without an app, add --emulator.`,
    );
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
    const client = createChatClient(options);
    const { region, baseUrl } = options;
    const host = region === undefined ? new URL(String(baseUrl)).host : regionHosts[region][0];
    const admin = options.adminUserId ?? "administrator";
    const { sdkAppId: app } = options;
    const description = `${host}${region === undefined ? "" : ` (${region})`}, app ${app}, as ${admin}`;
    return { client, app, host, lasting: true, description, close: () => Promise.resolve() };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`TENCENT_CHAT_*: ${error.message}`);
    throw error;
  }
}

/**
 * The app of an embedded service. Its key is made up anew each time: with one that everybody knows, any page that is open
 * in a browser on this machine could sign and call.
 */
export function madeUpApp(): { sdkAppId: number; secretKey: string } {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { sdkAppId: 1400000000, secretKey: `made-up-${digits}` };
}

/** An embedded service on a loopback port. */
export async function embeddedTarget(): Promise<Target> {
  const app = madeUpApp();
  const server = await serveEmulator(createEmulator(app), { control: false });
  return {
    client: createChatClient({ ...app, baseUrl: server.url }),
    app: app.sdkAppId,
    host: new URL(server.url).host,
    lasting: false,
    description: `the embedded service at ${server.url} (a made-up app; nothing leaves this machine)`,
    close: () => server.close(),
  };
}
