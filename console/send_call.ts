// Makes a call with the client, as a program would, and records its request and answer.
import { type ChatClient, ChatError, createChatClient, type Region } from "../mod.ts";
import { signUserSig } from "../src/usersig.ts";
import type { ControlClient } from "./control_client.ts";
import { operationFamilies } from "./operation_families.ts";
import type { OperationName } from "./operations.ts";

/** Where calls go: the emulator that served this page, or a region of the live service. */
export type Target = "emulator" | Region;

/** Credentials of a call. `by` selects which of key and UserSig is used. */
export interface Credentials {
  sdkAppId: string;
  admin: string;
  by: "userSig" | "key";
  userSig: string;
  key: string;
  /** Time of signing in Unix seconds; default now. */
  signAt?: number;
}

/** A call with its request and answer. */
export interface SentCall {
  id: number;
  operation: OperationName;
  body: Record<string, unknown>;
  target: Target;
  sdkAppId: number;
  admin: string;
  /** When it was made, in ms since 1970. */
  at: number;
  /** The request; undefined if the client refused the call. The URL contains the UserSig. */
  request?: { url: string; method: string; headers: Record<string, string>; body: string };
  /** The answer; undefined if there was none. */
  answer?: { status: number; text: string; ms: number };
  /** The error that the client threw. */
  error?: { name: string; message: string; field?: string };
}

/** Lifetime of a UserSig that the page signs for a call, in seconds. */
const signatureLifetime = 600;

let lastId = 0;

/** Creates a client for a target. */
function clientFor(
  target: Target,
  credentials: Credentials,
  fetch?: typeof globalThis.fetch,
): ChatClient<OperationName> {
  const { admin, by, key, userSig, signAt } = credentials;
  const sdkAppId = Number(credentials.sdkAppId);
  const provideUserSig = (): string =>
    by === "userSig"
      ? userSig.trim()
      : signUserSig({ sdkAppId, secretKey: key, userId: admin, expiresIn: signatureLifetime, issuedAt: signAt });
  return createChatClient({
    ...{ sdkAppId, adminUserId: admin, userSig: provideUserSig, fetch, operations: operationFamilies },
    ...target === "emulator" ? { baseUrl: location.origin } : { region: target },
  });
}

/** Completes credentials for the emulator: signs by its clock, and asks it for a UserSig if none was typed. */
export async function credentialsForEmulator(control: ControlClient, credentials: Credentials): Promise<Credentials> {
  if (credentials.by === "key") {
    const { now } = await control.state();
    return { ...credentials, signAt: Math.floor(now / 1000) };
  }
  return credentials.userSig === ""
    ? { ...credentials, userSig: await control.userSig(credentials.admin) }
    : credentials;
}

/** Makes one call without retries, so that the page shows everything that happened. */
export async function sendCall(
  operation: OperationName,
  body: Record<string, unknown>,
  target: Target,
  credentials: Credentials,
): Promise<SentCall> {
  const { sdkAppId, admin } = credentials;
  const call: SentCall = { id: ++lastId, operation, body, target, sdkAppId: Number(sdkAppId), admin, at: Date.now() };
  const recordingFetch: typeof fetch = async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    call.request = { url: String(input), method: init?.method ?? "GET", headers, body: String(init?.body ?? "") };
    const startedAt = performance.now();
    const response = await fetch(input, init);
    const text = await response.clone().text();
    call.answer = { status: response.status, text, ms: performance.now() - startedAt };
    return response;
  };
  try {
    const client = clientFor(target, credentials, recordingFetch);
    await client[operation](body as never, { retries: 0 }); // the form's data, which the client validates
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const field = error instanceof ChatError && "field" in error ? String(error.field) : undefined;
    call.error = { name, message, field };
  }
  return call;
}
