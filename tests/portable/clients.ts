// What many cases need: clients on stubs and emulated apps, and answers made by hand.
import type { ChatClient, ChatClientOptions } from "../../mod.ts";
import { createClientWithClock } from "../../src/client.ts";
import { createSystemClock } from "../../src/clock.ts";
import type { FakeClock } from "./fake_clock.ts";
import { testApp } from "../service/test_app.ts";

/** An answer as the service gives it. */
export function envelope(ErrorCode: number, ErrorInfo = ""): Response {
  return answer(JSON.stringify({ ActionStatus: ErrorCode === 0 ? "OK" : "FAIL", ErrorInfo, ErrorCode }));
}

/**
 * An answer that can be read at once. Runtimes take several turns of their event loop to read a Response of a text, and
 * a test that has the clock in its hand cannot know how many.
 */
export function answer(text: string, init: ResponseInit = {}): Response {
  const bytes = new TextEncoder().encode(text);
  const headers = { "content-type": "application/json", ...init.headers, "content-length": String(bytes.length) };
  const response = new Response(text, { ...init, headers });
  return Object.defineProperty(response, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
}

/** What a stubbed fetch was called with. */
export interface Sent {
  url: URL;
  init: RequestInit;
  body: unknown;
}

/** A fetch that hands each call to `answer` and remembers it. */
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

/** A client of a stub whose clock is in the test's hand. It does not pace unless told to. */
export function stubbedClient(
  clock: FakeClock,
  fetch: typeof globalThis.fetch,
  options: Partial<ChatClientOptions> = {},
): ChatClient {
  return createClientWithClock({ ...testApp, region: "singapore", fetch, pace: false, ...options }, clock);
}

/** A client that goes by real time but for its back-off, which is none. */
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
