// One request of a Node server: from its message to a Request, and from a Response back.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { EmulatorFetch } from "./emulator_types.ts";
import type { EmulatorConsole } from "./serve_console.ts";

/** Answers a request. Rejects when the connection is to be closed: there is no response, or its body breaks off. */
export async function answerConnection(
  fetch: EmulatorFetch,
  page: EmulatorConsole | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const closed = new AbortController();
  outgoing.once("close", () => closed.abort());
  const { method = "GET" } = incoming;
  const head = parseHead(incoming, method, closed.signal);
  if (!head) return send(outgoing, new Response("the request is not valid HTTP", { status: 400 }), closed.signal);
  const { pathname } = new URL(head.url);
  if (page?.handles(method, pathname)) {
    const isLoopback = isLoopbackAddress(incoming.socket.remoteAddress);
    // Before the body is read, because a saved state has hundreds of megabytes.
    const refusal = page.authorize(head, isLoopback);
    if (refusal) outgoing.setHeader("Connection", "close");
    const response = refusal ??
      (head.method === method
        ? await page.answer(withBody(head, streamBody(incoming)), isLoopback)
        : Response.json({ error: `${pathname}: no control call has the method ${method}` }, { status: 405 }));
    return send(outgoing, response, closed.signal);
  }
  const response = await fetch(withBody(head, await readBody(incoming)));
  if (response.headers.has("content-length")) return send(outgoing, response, closed.signal);
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), "content-length": body.length });
  outgoing.end(body);
}

/** A request without its body; undefined when its URL cannot be parsed. */
function parseHead({ headers, url }: IncomingMessage, method: string, signal: AbortSignal): Request | undefined {
  // Clients that take this server for a proxy send an absolute URL.
  const address = url?.startsWith("/") ? `http://${headers.host ?? "localhost"}${url}` : url ?? "";
  // A Request cannot have some methods, such as TRACE. The service treats all methods but POST alike.
  for (const possibleMethod of [method, "GET"]) {
    try {
      return new Request(address, { method: possibleMethod, headers: headers as Record<string, string>, signal });
    } catch {
      // The second attempt fails only because of the URL.
    }
  }
  return undefined;
}

/** The same request with a body, if its method can have one. */
function withBody(head: Request, body: ArrayBuffer | ReadableStream | undefined): Request {
  if (body === undefined || head.method === "GET" || head.method === "HEAD") return head;
  const { url, method, headers, signal } = head;
  // Node requires `duplex` for a stream; the types lack it.
  const duplex = body instanceof ReadableStream ? { duplex: "half" } : {};
  return new Request(url, { method, headers, signal, body, ...duplex });
}

async function readBody(incoming: IncomingMessage): Promise<ArrayBuffer | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return chunks.length > 0 ? await new Blob(chunks as BlobPart[]).arrayBuffer() : undefined;
}

function streamBody(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
}

/** Sends a response as its body arrives. */
async function send(outgoing: ServerResponse, response: Response, closed: AbortSignal): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  for await (const chunk of response.body ?? []) {
    // A write to a closed connection never completes.
    if (closed.aborted) break;
    await new Promise((written) => outgoing.write(chunk, written));
  }
  outgoing.end();
}

function isLoopbackAddress(address = ""): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address);
}
