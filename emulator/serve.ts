/**
 * Serves the emulator on a port, in Deno, Bun and Node.
 *
 * @example Serve until stopped
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 * import { serveEmulator } from "@unofficial/tencent-chat/emulator/serve";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const server = await serveEmulator(emulator);
 * console.log(server.url); // http://127.0.0.1:49152 or another free port
 * await server.close();
 * ```
 *
 * @module
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Emulator, EmulatorFetch } from "./emulator_types.ts";
import { answerConnection } from "./serve_connection.ts";
import { createConsole, type EmulatorConsole } from "./serve_console.ts";

/**
 * Where to listen.
 *
 * @example A fixed port
 * ```ts
 * import type { ServeOptions } from "@unofficial/tencent-chat/emulator/serve";
 *
 * const options: ServeOptions = { port: 8787 };
 * ```
 */
export interface ServeOptions {
  /** Port; default 0: any free port. */
  port?: number;
  /** Address to listen on; default 127.0.0.1: only this machine can connect. */
  hostname?: string;
  /**
   * Whether to serve the page at `/` and the control calls below `/_emulator/` to callers on this machine; default true.
   * They need what `createEmulator` makes: of any other object with a fetch, only the fetch is served.
   */
  control?: boolean;
  /** Bearer token of the control calls, 8 or more letters, digits or .~-_; default: a random one. */
  token?: string;
}

/**
 * A listening server.
 *
 * @example Make a client for it
 * ```ts
 * import { createChatClient } from "@unofficial/tencent-chat";
 * import type { EmulatorServer } from "@unofficial/tencent-chat/emulator/serve";
 *
 * const clientFor = (server: EmulatorServer) =>
 *   createChatClient({ sdkAppId: 1400000000, secretKey: "a made-up key", baseUrl: server.url });
 * ```
 */
export interface EmulatorServer {
  /** URL without a slash at the end: a client's `baseUrl`. */
  readonly url: string;
  /** The port. */
  readonly port: number;
  /** Bearer token of the control calls; undefined when they are not served. */
  readonly token: string | undefined;
  /** The page's URL with the token; undefined when it is not served. */
  readonly consoleUrl: string | undefined;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

/**
 * How long an idle connection stays open, in ms: longer than clients keep theirs, so that no connection closes while a
 * call is on its way.
 */
const keepAliveTimeout = 120000;

/**
 * Serves the emulator, or any other object with a fetch, on a port.
 *
 * @throws {TypeError} when the token is invalid. Rejects when the port is taken or the address is not available.
 *
 * @example In a test
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 * import { serveEmulator } from "@unofficial/tencent-chat/emulator/serve";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const server = await serveEmulator(emulator, { port: 0 });
 * await fetch(server.url, { method: "POST" }).then((response) => response.json()); // ErrorCode 60009
 * await server.close();
 * ```
 */
export function serveEmulator(
  emulator: Emulator | { fetch: EmulatorFetch },
  options: ServeOptions = {},
): Promise<EmulatorServer> {
  const { port = 0, hostname = "127.0.0.1", control = true, token = randomToken() } = options;
  // An empty token would allow every caller, one with a space none.
  if (!/^[\w.~-]{8,}$/.test(token)) throw new TypeError("token: expected 8 or more letters, digits or .~-_");
  // Without a loopback name, no caller could use page and control calls.
  const name = loopbackName(hostname);
  const isControlled = control && name !== undefined && "findAccounts" in emulator;
  let page: EmulatorConsole | undefined;
  const server = createServer((incoming, outgoing) => {
    answerConnection(emulator.fetch, page, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.keepAliveTimeout = keepAliveTimeout;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      const { port } = server.address() as AddressInfo;
      const url = `http://${name ?? (hostname.includes(":") ? `[${hostname}]` : hostname)}:${port}`;
      if (isControlled) {
        const names = [...new Set([name, "127.0.0.1", "localhost", "[::1]"])];
        page = createConsole(emulator, { token, hosts: names.map((name) => port === 80 ? name : `${name}:${port}`) });
      }
      resolve({
        url,
        port,
        token: page && token,
        consoleUrl: page && `${url}/#token=${token}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The name under which this machine reaches a server on this address; undefined when it is not a loopback address. */
function loopbackName(hostname: string): string | undefined {
  if (hostname === "0.0.0.0") return "127.0.0.1";
  if (hostname === "::" || hostname === "::1") return "[::1]";
  return hostname === "localhost" || /^127\.[\d.]+$/.test(hostname) ? hostname : undefined;
}

function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
