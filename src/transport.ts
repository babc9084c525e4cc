// One attempt: openapi-fetch builds the request, fetch carries it, the answer becomes an envelope or an error. This is
// the only file that knows openapi-fetch.
import createClient from "openapi-fetch";
import type { components, paths } from "../gen/types.ts";
import { isBrowser } from "./browser.ts";
import { ChatApiError, ChatTransportError } from "./errors.ts";
import { readText } from "./read_text.ts";
import { scrub, scrubbedCause } from "./scrub.ts";

type Envelope = components["schemas"]["Envelope"];

/** The signed query of an attempt. */
export interface SignedQuery {
  sdkappid: number;
  identifier: string;
  usersig: string;
  random: number;
  contenttype: "json";
}

/** One attempt of a call. */
export interface Attempt {
  operation: string;
  path: keyof paths;
  query: SignedQuery;
  body: unknown;
  signal: AbortSignal;
  /** Which attempt of the call this is, from 1 on. */
  number: number;
  secrets: string[];
}

/** Sends attempts; resolves with the envelope of a success. */
export type Transport = (attempt: Attempt) => Promise<Envelope>;

/** What openapi-fetch takes for a Request: it carries address and init, as making a real one costs Node 100 us. */
class Outgoing {
  readonly url: string;
  readonly init: RequestInit;
  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/** What openapi-fetch takes for a Response: the body is here already, read with a bound. */
interface Incoming {
  status: number;
  ok: boolean;
  headers: { get(name: string): string | null };
  text(): string;
}

const noHeaders = { get: (): null => null };

/** A transport to one address. */
export function createTransport(baseUrl: string, fetch: typeof globalThis.fetch): Transport {
  // In a page only a CORS simple request reaches the service: its preflight answer allows no Content-Type.
  const headers: Record<string, string> = isBrowser() ? {} : { "Content-Type": "application/json" };

  async function send({ url, init: { body, signal } }: Outgoing, seen: Seen): Promise<Incoming> {
    const response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
    const { status, ok } = seen.response = response;
    const text = await readText(response);
    return { status, ok, headers: noHeaders, text: () => text };
  }

  const api = createClient<paths>({ baseUrl, Request: Outgoing as unknown as typeof Request });

  return async ({ operation, path, query, body, signal, number, secrets }) => {
    const seen: Seen = {};
    let data: unknown;
    let error: unknown;
    try {
      ({ data, error } = await api.POST(path, {
        params: { query },
        body: body as components["schemas"]["Account"],
        signal,
        fetch: (outgoing) => send(outgoing as unknown as Outgoing, seen) as unknown as Promise<Response>,
      }));
    } catch (cause) {
      throw thrownFault(operation, cause, seen.response, number, secrets);
    }
    const envelope = data === undefined ? error : data;
    if (isEnvelope(envelope)) {
      if (envelope.ErrorCode === 0 && seen.response?.ok) return envelope;
      const errorInfo = typeof envelope.ErrorInfo === "string" ? scrub(envelope.ErrorInfo, secrets) : "";
      if (envelope.ErrorCode !== 0) throw new ChatApiError(operation, envelope.ErrorCode, errorInfo, number);
    }
    throw answerFault(operation, envelope, seen.response, number);
  };
}

/** The answer, once its headers are there. */
interface Seen {
  response?: Response;
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === "object" && value !== null && Number.isSafeInteger((value as Envelope).ErrorCode);
}

/** No answer, or one whose body could not be read. */
function thrownFault(
  operation: string,
  error: unknown,
  response: Response | undefined,
  attempts: number,
  secrets: string[],
): ChatTransportError {
  const cause = scrubbedCause(error, secrets);
  if (response === undefined) {
    const message = `the connection failed: ${cause.message}`;
    return new ChatTransportError(operation, "network", message, { attempts, cause });
  }
  const { status, headers } = response;
  if (!response.ok) return statusFault(operation, response, attempts);
  const type = headers.get("content-type") ?? "no content type";
  // A SyntaxError quotes the body, and a proxy's page may quote the address.
  const quotes = error instanceof SyntaxError;
  const what = quotes
    ? `a body that is not JSON (${scrub(type, secrets)}); a proxy or login page may be in the way`
    : error instanceof RangeError
    ? `a body of ${error.message}`
    : "a body that breaks off or is not UTF-8";
  return new ChatTransportError(operation, "body", `HTTP ${status} with ${what}`, {
    status,
    attempts,
    ...quotes ? {} : { cause },
  });
}

/** An answer that is no envelope. */
function answerFault(
  operation: string,
  body: unknown,
  response: Response | undefined,
  attempts: number,
): ChatTransportError {
  if (response && !response.ok) return statusFault(operation, response, attempts);
  const status = response?.status ?? 0;
  const what = body === undefined ? "an empty body" : "JSON that has no ErrorCode and so is not the API's envelope";
  return new ChatTransportError(operation, "body", `HTTP ${status} with ${what}`, { status, attempts });
}

function statusFault(operation: string, { status, headers, type }: Response, attempts: number): ChatTransportError {
  const redirect = type === "opaqueredirect" || (status >= 300 && status < 400);
  const message = redirect
    ? `HTTP ${status}, a redirect, which is not followed because the address holds a credential; check baseUrl`
    : `HTTP ${status} in place of an answer; the API itself always answers 200`;
  const seconds = Number(headers.get("retry-after") ?? NaN);
  const retryAfter = seconds >= 0 ? seconds * 1000 : undefined;
  return new ChatTransportError(operation, "status", message, { status, attempts, retryAfter });
}
