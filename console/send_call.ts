// Makes a call as a program would, and keeps what went out and what came back.
import { type ChatClient, ChatError, createChatClient, type Region } from "../mod.ts";
import { signUserSig } from "../src/usersig.ts";
import type { ControlClient } from "./control_client.ts";
import type { OperationName } from "./operations.ts";

/** Where calls go: the emulator that this page came from, or a region of the live service. */
export type Target = "emulator" | Region;

/** Who calls. Exactly one of key and UserSig is used, as `by` says. */
export interface Credentials {
  sdkAppId: string;
  admin: string;
  by: "userSig" | "key";
  userSig: string;
  key: string;
  /** When the key is to sign as of, in Unix seconds; now when left out. */
  signAt?: number;
}

/** A call that was made. */
export interface MadeCall {
  id: number;
  operation: OperationName;
  body: Record<string, unknown>;
  target: Target;
  sdkAppId: number;
  admin: string;
  /** When it was made, in ms since 1970. */
  at: number;
  /** What went out; undefined when the call was refused before. The URL holds the UserSig. */
  request?: { url: string; method: string; headers: Record<string, string>; body: string };
  /** What came back; undefined when nothing did. */
  answer?: { status: number; text: string; ms: number };
  /** What the module made of it, where that is no success. */
  error?: { name: string; message: string; field?: string };
}

/** How long a UserSig is valid that the page signs for a call, in seconds. */
const signatureLifetime = 600;

let lastId = 0;

/** A client for a target; `fetch` may look on. */
function clientFor(target: Target, credentials: Credentials, fetch?: typeof globalThis.fetch): ChatClient {
  const { admin, by, key, userSig, signAt } = credentials;
  const sdkAppId = Number(credentials.sdkAppId);
  const signed = (): string =>
    by === "userSig"
      ? userSig.trim()
      : signUserSig({ sdkAppId, secretKey: key, userId: admin, expiresIn: signatureLifetime, issuedAt: signAt });
  return createChatClient({
    ...{ sdkAppId, adminUserId: admin, userSig: signed, fetch },
    ...target === "emulator" ? { baseUrl: location.origin } : { region: target },
  });
}

/** Credentials for the emulator, by its clock: where no UserSig was typed it signs itself. */
export async function forEmulator(control: ControlClient, credentials: Credentials): Promise<Credentials> {
  if (credentials.by === "key") {
    const { now } = await control.state();
    return { ...credentials, signAt: Math.floor(now / 1000) };
  }
  return credentials.userSig === ""
    ? { ...credentials, userSig: await control.userSig(credentials.admin) }
    : credentials;
}

/** Makes one call, without repeats, so that what is shown is all that happened. */
export async function sendCall(
  operation: OperationName,
  body: Record<string, unknown>,
  target: Target,
  credentials: Credentials,
): Promise<MadeCall> {
  const { sdkAppId, admin } = credentials;
  const made: MadeCall = { id: ++lastId, operation, body, target, sdkAppId: Number(sdkAppId), admin, at: Date.now() };
  const looking: typeof fetch = async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    made.request = { url: String(input), method: init?.method ?? "GET", headers, body: String(init?.body ?? "") };
    const startedAt = performance.now();
    const response = await fetch(input, init);
    const text = await response.clone().text();
    made.answer = { status: response.status, text, ms: performance.now() - startedAt };
    return response;
  };
  try {
    const client = clientFor(target, credentials, looking);
    await client[operation](body as never, { retries: 0 }); // the form's data, which the client checks
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const field = error instanceof ChatError && "field" in error ? String(error.field) : undefined;
    made.error = { name, message, field };
  }
  return made;
}
