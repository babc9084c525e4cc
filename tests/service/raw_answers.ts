// Serves answers that no emulator gives: a test case defines the bytes on the socket, and reads what the server saw.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer, byte by byte. It is sent to the service as JSON, so it has only plain values. */
export interface RawAnswer {
  /** The HTTP status; default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** The chunks of the body in bytes, sent 5 ms apart. */
  pieces?: number[][];
  /** How often to send all pieces, without a pause if more than once. Default 1. */
  times?: number;
  /** Whether to leave the body open. Default false. */
  stalls?: boolean;
  /** Whether to redirect to this server under another host name. Default false. */
  redirects?: boolean;
}

/** What the server has received so far for one answer. */
export interface RawCalls {
  calls: number;
  /** The number of connections that the calls used. */
  connections: number;
  /** The number of calls whose connection was closed before the answer ended. */
  closed: number;
  /** The number of calls that followed a redirect. */
  redirected: number;
}

/** Serves raw answers, each at a path of its own. */
export interface RawAnswerServer {
  /** Adds an answer and returns its address. */
  add(answer: RawAnswer): string;
  /** What the server has received at an address. */
  seen(address: string): RawCalls;
  close(): void;
}

/** Listens on a free port of this machine. */
export async function serveRawAnswers(): Promise<RawAnswerServer> {
  const answers: { answer: RawAnswer; seen: RawCalls; sockets: Set<unknown> }[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, number, marker] = (request.url ?? "").split("/");
    const { answer, seen, sockets } = answers[Number(number)]!;
    if (marker === "redirected") seen.redirected++;
    seen.calls++;
    sockets.add(request.socket.remotePort);
    seen.connections = sockets.size;
    response.once("close", () => response.writableFinished || seen.closed++);
    for await (const _ of request);
    const { status = 200, headers = {}, pieces = [], times = 1, stalls = false, redirects = false } = answer;
    const redirect = { location: `http://localhost:${port()}/${number}/redirected${request.url}` };
    response.writeHead(status, { "access-control-allow-origin": "*", ...headers, ...redirects ? redirect : {} });
    for (const piece of Array.from({ length: times }, () => pieces).flat()) {
      if (response.destroyed) return;
      await new Promise((written) => response.write(new Uint8Array(piece), written));
      if (times === 1) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (!stalls) response.end();
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => request.socket.destroy());
  });
  const port = (): number => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    add(answer) {
      const seen = { calls: 0, connections: 0, closed: 0, redirected: 0 };
      return `http://127.0.0.1:${port()}/${answers.push({ answer, seen, sockets: new Set() }) - 1}`;
    },
    seen: (address) => answers[Number(address.split("/").at(-1))]!.seen,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
