// Whether this page came from an emulator, and with which token.
import { ControlClient, ControlRefusal, type ServiceState } from "./control_client.ts";

/** Where the page stands. */
export type Session =
  /** Opened as a file or from some other server: only the live service is there. */
  | { kind: "alone" }
  /** From an emulator, which wants another token. */
  | { kind: "locked" }
  /** From an emulator that answers. */
  | { kind: "connected"; control: ControlClient; state: ServiceState };

/** Kept until the tab is closed, so that the page can be loaded again. The app's key never is. */
const tokenItem = "emulator token";

/** Takes the token out of the address, where it came from the terminal. */
export function takeToken(): string {
  const [, given] = location.hash.match(/^#token=(.+)$/) ?? [];
  if (given === undefined) return read();
  history.replaceState(null, "", `${location.pathname}#/try`);
  keepToken(given);
  return given;
}

/** Keeps a token that was typed. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(tokenItem, token);
  } catch {
    // A browser that keeps nothing: the token has to be given again after a reload.
  }
}

function read(): string {
  try {
    return sessionStorage.getItem(tokenItem) ?? "";
  } catch {
    return "";
  }
}

/** Asks the server that the page came from what it is. */
export async function openSession(token: string): Promise<Session> {
  if (!location.protocol.startsWith("http")) return { kind: "alone" };
  const control = new ControlClient(token);
  try {
    return { kind: "connected", control, state: await control.state() };
  } catch (error) {
    // Anything else is a server that knows nothing of control calls, or none at all.
    return { kind: error instanceof ControlRefusal && error.status === 401 ? "locked" : "alone" };
  }
}
