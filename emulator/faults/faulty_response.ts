// What a caller receives when a fault hits its call.
import { responseHeaders } from "../service/cors.ts";
import type { Fault } from "./fault.ts";

/** A page as a gateway between caller and service shows it. */
const htmlPage = "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

/** The response in place of the JSON text `envelope`; rejects when no response comes. */
export function faultyResponse(fault: Fault, envelope: string, signal: AbortSignal): Promise<Response> {
  switch (fault.kind) {
    case "status":
    case "html": {
      const status = fault.status ?? (fault.kind === "html" ? 200 : 502);
      const headers: Record<string, string> = { ...responseHeaders, "Content-Type": "text/html" };
      if (fault.retryAfter !== undefined) headers["Retry-After"] = String(fault.retryAfter);
      return Promise.resolve(new Response([204, 205, 304].includes(status) ? null : htmlPage, { status, headers }));
    }
    case "cut":
      return Promise.resolve(cutResponse(envelope));
    case "drop":
      return Promise.reject(new TypeError("the connection was closed"));
    case "delay":
      return sleep(fault.ms ?? 1000, signal).then(() => new Response(envelope, { headers: responseHeaders }));
    default:
      return new Promise((_, reject) => onAbort(signal, reject));
  }
}

/** Resolves after `ms`, or rejects when the signal aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const id = setTimeout(resolve, ms);
    onAbort(signal, (reason) => {
      clearTimeout(id);
      reject(reason);
    });
  });
}

function onAbort(signal: AbortSignal, listener: (reason: unknown) => void): void {
  if (signal.aborted) listener(signal.reason);
  else signal.addEventListener("abort", () => listener(signal.reason), { once: true });
}

/** Announces the whole length and then breaks off, like a connection that is lost in the middle of a body. */
function cutResponse(envelope: string): Response {
  const bytes = new TextEncoder().encode(envelope);
  let hasStarted = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (hasStarted) return controller.error(new TypeError("the connection was closed in the middle of the body"));
      hasStarted = true;
      controller.enqueue(bytes.subarray(0, bytes.length >> 1));
    },
  });
  return new Response(body, { headers: { ...responseHeaders, "Content-Length": String(bytes.length) } });
}
