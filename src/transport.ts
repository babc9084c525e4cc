// One attempt: openapi-fetch builds the address, fetch sends the request, the answer becomes an envelope or an error.
// Only this file uses openapi-fetch, and only its serialization: its client would build a Request (100 us in Node),
// follow redirects and throw a bare SyntaxError on HTML.
import { createFinalURL } from "openapi-fetch";
import type { components } from "../gen/types.ts";
import { isBrowser } from "./runtime.ts";
import { ChatApiError, ChatTransportError, type TransportFault } from "./errors.ts";
import { readBody } from "./read_body.ts";
import { redact, redactCause } from "./redact.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

type Envelope = components["schemas"]["Envelope"];

/** One attempt of a call. */
export interface Attempt {
  operation: string;
  /** From `signedAddress`. */
  address: string;
  /** The JSON to send. */
  body: string;
  signal: AbortSignal;
  /** Which attempt of the call this is, from 1 on. */
  attempts: number;
  /** What must not appear in an error. */
  secrets: string[];
}

/** Sends attempts; resolves with the envelope of a success. */
export type Transport = (attempt: Attempt) => Promise<Envelope>;

/** The address of an operation with the signed query except `random`: it changes only with the signature or host. */
export function signedAddress(
  baseUrl: string,
  path: string,
  sdkappid: number,
  identifier: string,
  usersig: string,
): string {
  const query = { sdkappid, identifier, usersig, contenttype: "json" };
  const querySerializer = (): string =>
    Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return createFinalURL(path, { baseUrl, params: { query }, querySerializer, pathSerializer: String });
}

/** A transport that uses this fetch. */
export function createTransport(fetch: typeof globalThis.fetch): Transport {
  // From a page only a CORS simple request reaches the service: its preflight answer allows no Content-Type.
  const headers: HeadersInit = isBrowser() ? {} : { "Content-Type": "application/json" };

  return async ({ operation, address, body, signal, attempts, secrets }) => {
    // Names the request and is no secret; getRandomValues would take Node a fifth of a call.
    const url = `${address}&random=${Math.floor(Math.random() * 2 ** 32)}`;
    let response: Response | undefined;
    let text = "";
    let cause: Error | undefined;
    try {
      response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
      text = utf8.decode(await readBody(response));
    } catch (error) {
      cause = redactCause(error, secrets);
    }
    const envelope = parsed(text);
    const errorCode = envelope?.ErrorCode;
    if (errorCode === 0 && response?.ok) return envelope as Envelope;
    if (errorCode && Number.isSafeInteger(errorCode)) {
      throw new ChatApiError(operation, errorCode, redact(String(envelope?.ErrorInfo ?? ""), secrets), attempts);
    }
    const [fault, message] = faultOf(response, text, envelope, cause);
    const seconds = Number(response?.headers.get("retry-after") ?? NaN);
    throw new ChatTransportError(operation, fault, redact(message, secrets), {
      attempts,
      status: response?.status,
      retryAfter: seconds >= 0 ? seconds * 1000 : undefined,
      ...cause && { cause },
    });
  };
}

function parsed(text: string): Partial<Envelope> | undefined {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    // What a SyntaxError quotes of a proxy's page may be the address.
  }
}

/** Why an answer is not an envelope. */
function faultOf(
  response: Response | undefined,
  text: string,
  envelope: object | undefined,
  cause: Error | undefined,
): [TransportFault, string] {
  if (!response) return ["network", `the connection failed: ${cause?.message}`];
  const { status, ok, headers } = response;
  if (!ok) {
    // In a page, a redirect that is not followed has status 0.
    const redirect = status < 400 ? ": a redirect, not followed as the address is a credential" : "";
    return ["status", `HTTP ${status}${redirect}`];
  }
  const what = cause
    ? `a body that is cut off or is not UTF-8: ${cause.message}`
    : !text
    ? "an empty body"
    : envelope
    ? "JSON that has no ErrorCode"
    : `a body that is not JSON (${headers.get("content-type")}); is a proxy or login page in the way?`;
  return ["body", `HTTP ${status} with ${what}`];
}
