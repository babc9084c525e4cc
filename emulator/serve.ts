/**
 * Puts the emulator on a port, in Deno, Bun and Node.
 *
 * @example Serve until stopped
 * ```ts
 * import { createEmulator } from "@unofficial/tencent-chat/emulator";
 * import { serveEmulator } from "@unofficial/tencent-chat/emulator/serve";
 *
 * const emulator = createEmulator({ sdkAppId: 1400000000, secretKey: "a made-up key" });
 * const server = await serveEmulator(emulator);
 * console.log(server.url); // http://127.0.0.1:49152 or some other port
 * await server.close();
 * ```
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Emulator, EmulatorFetch } from "./emulator.ts";
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
  /** Default 0: a free one. */
  port?: number;
  /** Default 127.0.0.1: this machine only. */
  hostname?: string;
  /**
   * Whether the page at `/` and the control calls below `/_emulator/` are answered, to callers on this machine; default
   * true. It takes what `createEmulator` makes: of anything else that has a fetch, that alone is served.
   */
  control?: boolean;
  /** What control calls have to bring along; default: a random one. */
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
  /** Address without a slash at the end: a client's `baseUrl`. */
  readonly url: string;
  /** The port. */
  readonly port: number;
  /** What control calls have to bring along; undefined where they are not answered. */
  readonly token: string | undefined;
  /** The page's address with the token; undefined where it is not served. */
  readonly consoleUrl: string | undefined;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

/** An idle connection is kept longer than clients keep theirs, so that none is closed under a call. In ms. */
const keepAlive = 120000;

/**
 * Listens with the emulator, or anything else that has a fetch, behind the port.
 *
 * @throws when the port is taken or the address cannot be listened at.
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
  let page: EmulatorConsole | undefined;
  const server = createServer((incoming, outgoing) => {
    answer(emulator.fetch, page, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.keepAliveTimeout = keepAlive;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      const { port } = server.address() as AddressInfo;
      const host = hostname.includes(":") ? `[${hostname}]` : hostname;
      const url = `http://${host}:${port}`;
      if (control && "findAccounts" in emulator) page = createConsole(emulator, { token, hosts: namesOf(port) });
      resolve({
        url,
        port,
        token: page && token,
        consoleUrl: page && `http://${isEverywhere(hostname) ? "127.0.0.1" : host}:${port}/#token=${token}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** What a browser on this machine calls a server that listens at this port. */
function namesOf(port: number): string[] {
  const suffix = port === 80 ? "" : `:${port}`;
  return ["127.0.0.1", "localhost", "[::1]"].map((name) => name + suffix);
}

const isEverywhere = (hostname: string): boolean => ["0.0.0.0", "::"].includes(hostname);

const isLoopback = (address = ""): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);

function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}

/** Rejects where the connection is to be closed: no answer, or a body that breaks off. */
async function answer(
  fetch: EmulatorFetch,
  page: EmulatorConsole | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const request = new Request(`http://${incoming.headers.host ?? "localhost"}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers as Record<string, string>,
    ...chunks.length > 0 ? { body: await new Blob(chunks as BlobPart[]).arrayBuffer() } : {},
    signal: gone.signal,
  });
  const ofPage = page?.(request, isLoopback(incoming.socket.remoteAddress));
  const response = await (ofPage ?? fetch(request));
  const headers = Object.fromEntries(response.headers);
  if (!ofPage && !("content-length" in headers)) {
    const body = new Uint8Array(await response.arrayBuffer());
    outgoing.writeHead(response.status, { ...headers, "content-length": body.length });
    outgoing.end(body);
    return;
  }
  outgoing.writeHead(response.status, headers);
  outgoing.flushHeaders();
  for await (const chunk of response.body ?? []) {
    // A reader that has gone never takes what is written.
    if (gone.signal.aborted) break;
    await new Promise((written) => outgoing.write(chunk, written));
  }
  outgoing.end();
}
