// Clients for tests: on a stubbed fetch with a fake clock, and on an emulated app without back-off.
import type { ChatClient, ChatClientOptions } from "../../mod.ts";
import { createClientWithClock } from "../../src/client.ts";
import { createSystemClock } from "../../src/clock.ts";
import type { FakeClock } from "./fake_clock.ts";
import { testApp } from "../service/test_app.ts";

/** An answer in the service's envelope. */
export function envelope(ErrorCode: number, ErrorInfo = ""): Response {
  return answer(JSON.stringify({ ActionStatus: ErrorCode === 0 ? "OK" : "FAIL", ErrorInfo, ErrorCode }));
}

/**
 * An answer whose body can be read at once. Runtimes take several turns of the event loop to read the body of a Response,
 * and a test with a fake clock cannot know how many.
 */
export function answer(text: string, init: ResponseInit = {}): Response {
  const bytes = new TextEncoder().encode(text);
  const headers = { "content-type": "application/json", ...init.headers, "content-length": String(bytes.length) };
  const response = new Response(text, { ...init, headers });
  return Object.defineProperty(response, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
}

/** A call of a stubbed fetch. */
export interface Sent {
  url: URL;
  init: RequestInit;
  body: unknown;
}

/** A fetch that passes each call to `answer` and records it. */
export function stubFetch(answer: (sent: Sent, count: number) => Response | Promise<Response>): {
  fetch: typeof fetch;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  const stub = async (input: Request | URL | string, init: RequestInit = {}): Promise<Response> => {
    const call = { url: new URL(String(input)), init, body: JSON.parse(String(init.body)) };
    sent.push(call);
    return await answer(call, sent.length);
  };
  return { fetch: stub as typeof fetch, sent };
}

/** A client on a stubbed fetch and a fake clock. It does not pace its calls unless `options` say so. */
export function stubbedClient(
  clock: FakeClock,
  fetch: typeof globalThis.fetch,
  options: Partial<ChatClientOptions> = {},
): ChatClient {
  return createClientWithClock({ ...testApp, region: "singapore", fetch, pace: false, ...options }, clock);
}

/** A client on real time that retries without back-off. */
export function impatientClient(options: ChatClientOptions): ChatClient {
  return createClientWithClock(options, { ...createSystemClock(), random: () => 0 });
}

/** The error that a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}
