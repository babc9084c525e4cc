// An emulator with its control calls, without a socket.
import { assertInstanceOf } from "@std/assert";
import { createControl } from "../../emulator/control/control.ts";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator/mod.ts";
import { ChatApiError, createChatClient } from "../../mod.ts";
import { testApp } from "../service/test_app.ts";
import { failureOf } from "./test_clients.ts";

/** Where the control calls are. */
export const origin = "http://127.0.0.1:8787";

/** What the control calls need. */
export const access = { token: "token-of-this-test", hosts: ["127.0.0.1:8787"] };

/** An emulator, a client of it and its control calls. */
export interface ControlledEmulator {
  emulator: Emulator;
  chat: ReturnType<typeof createChatClient>;
  /** Sends a control call. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a control call and parses the response. */
  call<Json = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Json>;
}

/** Makes an emulator with its control calls. */
export function controlledEmulator(options: Partial<EmulatorOptions> = {}): ControlledEmulator {
  const emulator = createEmulator({ ...testApp, ...options });
  const control = createControl(emulator, access);
  const send: ControlledEmulator["send"] = (method, path, body, headers = {}) => {
    const request = new Request(`${origin}/_emulator/${path}`, {
      method,
      headers: { authorization: `Bearer ${access.token}`, ...headers },
      ...body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) },
    });
    return control(request, true);
  };
  const chat = createChatClient({ ...testApp, baseUrl: origin, fetch: emulator.fetch as typeof fetch, retries: 0 });
  return { emulator, chat, send, call: async (...given) => await (await send(...given)).json() };
}

/** The ErrorCode that a call fails with. */
export async function errorCodeOf(call: Promise<unknown>): Promise<number> {
  const error = await failureOf(call);
  assertInstanceOf(error, ChatApiError);
  return error.errorCode;
}
