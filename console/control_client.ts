// The client for the emulator's control API.
import { createParser } from "eventsource-parser";
import type { ActiveFault, Fault } from "../emulator/faults/fault.ts";
import type { RecordedCall } from "../emulator/call_log.ts";
import type { SettingsJson } from "../emulator/settings.ts";
import type { StoredAccount } from "../emulator/families/accounts/account_state.ts";

/** An active fault as the control API reports it. */
export interface ReportedFault extends Omit<ActiveFault, "times" | "left"> {
  times?: number | "always";
  left: number | "always";
}

/** The state of the emulator. */
export interface EmulatorState extends Required<SettingsJson> {
  sdkAppId: number;
  admins: string[];
  /** Its clock, in ms since 1970. */
  now: number;
  accounts: number;
  calls: number;
  faults: ReportedFault[];
}

/** A page of accounts. */
export interface AccountPage {
  total: number;
  accounts: StoredAccount[];
}

/** An event of the stream of calls. */
export type CallEvent =
  | { type: "open" | "reset" }
  | { type: "call"; call: RecordedCall }
  | { type: "missed"; calls: number };

/** The emulator refused a control call. `message` is the reason it gave. */
export class ControlRefusal extends Error {
  override readonly name = "ControlRefusal";
  /** HTTP status. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Makes the control calls, below `/_emulator/` of the server that served this page. */
export class ControlClient {
  readonly #token: string;
  /** Called when the emulator rejects the token, as after a restart. */
  onTokenRejected = (): void => {};

  constructor(token: string) {
    this.#token = token;
  }

  state(): Promise<EmulatorState> {
    return this.#json("GET", "state");
  }

  configure(changes: SettingsJson): Promise<EmulatorState> {
    return this.#json("PATCH", "state", changes);
  }

  reset(): Promise<EmulatorState> {
    return this.#json("POST", "reset");
  }

  seed(
    count: number,
  ): Promise<{ imported: number; failed: number; firstFailed: { UserID: string; ErrorCode: number }[] }> {
    return this.#json("POST", "seed", { count });
  }

  accounts(prefix: string, offset: number, limit: number, signal?: AbortSignal): Promise<AccountPage> {
    const query = new URLSearchParams({ prefix, offset: String(offset), limit: String(limit) });
    return this.#json("GET", `accounts?${query}`, undefined, signal);
  }

  async save(): Promise<Blob> {
    return await (await this.#send("GET", "snapshot")).blob();
  }

  async load(file: Blob): Promise<EmulatorState> {
    return await (await this.#send("PUT", "snapshot", file)).json();
  }

  addFault(fault: Omit<Fault, "times"> & { times: number | "always" }): Promise<ReportedFault[]> {
    return this.#json("POST", "faults", fault);
  }

  removeFault(id: number): Promise<ReportedFault[]> {
    return this.#json("DELETE", `faults/${id}`);
  }

  moveClock(move: number): Promise<{ now: number }> {
    return this.#json("POST", "clock", { move });
  }

  setClock(now: number): Promise<{ now: number }> {
    return this.#json("POST", "clock", { now });
  }

  async userSig(userId?: string, expiresIn?: number): Promise<string> {
    return (await this.#json<{ userSig: string }>("POST", "usersig", { userId, expiresIn })).userSig;
  }

  /**
   * Streams the recorded calls with an id above `after`, then each new one as it is answered, until the signal or the
   * connection ends.
   */
  async watchCalls(onEvent: (event: CallEvent) => void, signal: AbortSignal, after = 0): Promise<void> {
    const { body } = await this.#send("GET", `calls?after=${after}`, undefined, signal, {
      Accept: "text/event-stream",
    });
    const parser = createParser({
      onEvent({ event, data }) {
        if (event === "call") onEvent({ type: "call", call: JSON.parse(data) });
        else if (event === "missed") onEvent({ type: "missed", ...JSON.parse(data) });
        else if (event === "open" || event === "reset") onEvent({ type: event });
      },
    });
    const decoder = new TextDecoder();
    const reader = body?.getReader();
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      parser.feed(decoder.decode(piece.value, { stream: true }));
    }
  }

  async #json<Result>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Result> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return await (await this.#send(method, path, text, signal)).json();
  }

  async #send(
    method: string,
    path: string,
    body?: string | Blob,
    signal?: AbortSignal,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const authorization = `Bearer ${this.#token}`;
    const response = await fetch(`/_emulator/${path}`, {
      method,
      body,
      signal,
      headers: { ...headers, Authorization: authorization },
    });
    if (response.ok) return response;
    if (response.status === 401) this.onTokenRejected();
    const { error } = await response.json().catch(() => ({ error: `HTTP ${response.status}` }));
    throw new ControlRefusal(response.status, error);
  }
}
