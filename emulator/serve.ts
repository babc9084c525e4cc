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
  // An empty one would let everybody in, one with spaces nobody.
  if (!/^[\w.~-]{8,}$/.test(token)) throw new TypeError("token has to be 8 or more letters, digits or .~-_");
  // Where other machines alone would come in, nobody could use them.
  const name = nameHere(hostname);
  const isControlled = control && name !== undefined && "findAccounts" in emulator;
  let page: EmulatorConsole | undefined;
  const server = createServer((incoming, outgoing) => {
    answer(emulator.fetch, page, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.keepAliveTimeout = keepAlive;
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

/** By which name this machine reaches a server that listens there; undefined where only its other addresses do. */
function nameHere(hostname: string): string | undefined {
  if (hostname === "0.0.0.0") return "127.0.0.1";
  if (hostname === "::" || hostname === "::1") return "[::1]";
  return hostname === "localhost" || /^127\.[\d.]+$/.test(hostname) ? hostname : undefined;
}

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
  const head = headOf(incoming, gone.signal);
  if (!head) return send(outgoing, new Response("this is no request", { status: 400 }), gone.signal);
  if (page?.takes(head.method, new URL(head.url).pathname)) {
    const here = isLoopback(incoming.socket.remoteAddress);
    // Before the body is read: a saved state has hundreds of megabytes.
    const refused = page.refuse(head, here);
    if (refused) outgoing.setHeader("Connection", "close");
    return send(outgoing, refused ?? await page.answer(withBody(head, streamOf(incoming)), here), gone.signal);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = chunks.length > 0 ? await new Blob(chunks as BlobPart[]).arrayBuffer() : undefined;
  const response = await fetch(withBody(head, body));
  if (response.headers.has("content-length")) return send(outgoing, response, gone.signal);
  const whole = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), "content-length": whole.length });
  outgoing.end(whole);
}

/** A request without its body; undefined when it cannot be one, as with a method that no fetch has. */
function headOf({ headers, url, method }: IncomingMessage, signal: AbortSignal): Request | undefined {
  try {
    // Clients that take this server for a proxy send a whole address.
    const address = url?.startsWith("/") ? `http://${headers.host ?? "localhost"}${url}` : url ?? "";
    return new Request(address, { method, headers: headers as Record<string, string>, signal });
  } catch {
    return undefined;
  }
}

/** The same request with a body, where its method may have one. */
function withBody(head: Request, body: ArrayBuffer | ReadableStream | undefined): Request {
  if (body === undefined || head.method === "GET" || head.method === "HEAD") return head;
  const { url, method, headers, signal } = head;
  // Node asks for `duplex` where a body is a stream; the types do not know it yet.
  const streamed = body instanceof ReadableStream ? { duplex: "half" } : {};
  return new Request(url, { method, headers, signal, body, ...streamed });
}

function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
}

/** Sends an answer as it comes. */
async function send(outgoing: ServerResponse, response: Response, gone: AbortSignal): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  for await (const chunk of response.body ?? []) {
    // A reader that has gone never takes what is written.
    if (gone.aborted) break;
    await new Promise((written) => outgoing.write(chunk, written));
  }
  outgoing.end();
}
