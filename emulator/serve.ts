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
import type { EmulatorFetch } from "./emulator.ts";

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
export function serveEmulator(emulator: { fetch: EmulatorFetch }, options: ServeOptions = {}): Promise<EmulatorServer> {
  const { port = 0, hostname = "127.0.0.1" } = options;
  const server = createServer((incoming, outgoing) => {
    answer(emulator.fetch, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.keepAliveTimeout = keepAlive;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      const { port } = server.address() as AddressInfo;
      const host = hostname.includes(":") ? `[${hostname}]` : hostname;
      resolve({
        url: `http://${host}:${port}`,
        port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** Rejects where the connection is to be closed: no answer, or a body that breaks off. */
async function answer(fetch: EmulatorFetch, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
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
  const response = await fetch(request);
  const headers = Object.fromEntries(response.headers);
  if (!("content-length" in headers)) {
    const body = new Uint8Array(await response.arrayBuffer());
    outgoing.writeHead(response.status, { ...headers, "content-length": body.length });
    outgoing.end(body);
    return;
  }
  outgoing.writeHead(response.status, headers);
  for await (const chunk of response.body ?? []) await new Promise((written) => outgoing.write(chunk, written));
  outgoing.end();
}
