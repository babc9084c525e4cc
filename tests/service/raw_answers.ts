// Answers that no emulator gives: bytes put on a socket as a case asks for them, and what became of the connection.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer, byte by byte. Only plain values, as they travel to the service. */
export interface RawAnswer {
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** The body's pieces, each sent by itself some milliseconds after the one before. */
  pieces?: number[][];
  /** How often all pieces are sent; default once. */
  times?: number;
  /** Whether the body never ends. */
  stalls?: boolean;
  /** Whether to redirect to this server under another host's name. */
  redirects?: boolean;
}

/** What a raw answer's server has seen so far. */
export interface RawCalls {
  calls: number;
  /** Over how many connections the calls came. */
  connections: number;
  /** How many calls' connections the caller closed before the answer ended. */
  closed: number;
  /** How many calls came by a redirect. */
  redirected: number;
}

/** Serves raw answers, each under a path of its own. */
export interface RawAnswerServer {
  /** Adds an answer and gives the address that it is given at. */
  add(answer: RawAnswer): string;
  /** What was seen at an address. */
  seen(address: string): RawCalls;
  close(): void;
}

/** Listens on a free port of this machine. */
export async function serveRawAnswers(): Promise<RawAnswerServer> {
  const answers: { answer: RawAnswer; seen: RawCalls; sockets: Set<unknown> }[] = [];

  async function give(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, number, marker] = (request.url ?? "").split("/");
    const { answer, seen, sockets } = answers[Number(number)]!;
    if (marker === "redirected") seen.redirected++;
    seen.calls++;
    sockets.add(request.socket.remotePort);
    seen.connections = sockets.size;
    response.once("close", () => response.writableFinished || seen.closed++);
    for await (const _ of request);
    const { status = 200, headers = {}, pieces = [], times = 1, stalls = false, redirects = false } = answer;
    const away = { location: `http://localhost:${port()}/${number}/redirected${request.url}` };
    response.writeHead(status, { "access-control-allow-origin": "*", ...headers, ...redirects ? away : {} });
    for (const piece of Array.from({ length: times }, () => pieces).flat()) {
      if (response.destroyed) return;
      await new Promise((written) => response.write(new Uint8Array(piece), written));
      if (times === 1) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (!stalls) response.end();
  }

  const server = createServer((request, response) => {
    give(request, response).catch(() => request.socket.destroy());
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
