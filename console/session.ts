// Connects the page to the emulator that served it.
import { ControlClient, ControlRefusal, type EmulatorState } from "./control_client.ts";

/** The connection of the page. */
export type Session =
  /** Opened as a file or from another server: only the live service can be called. */
  | { kind: "standalone" }
  /** Served by an emulator that rejected the token. */
  | { kind: "locked" }
  /** Connected to the emulator. */
  | { kind: "connected"; control: ControlClient; state: EmulatorState };

/** Stored until the tab is closed, so that a reload keeps the session. The secret key is never stored. */
const tokenItem = "emulator token";

/** Removes the token from the URL and stores it; without one, returns the stored token. */
export function takeTokenFromUrl(): string {
  const [, given] = location.hash.match(/^#token=(.+)$/) ?? [];
  if (given === undefined) return storedToken();
  history.replaceState(null, "", `${location.pathname}#/try`);
  storeToken(given);
  return given;
}

/** Stores the token for this tab. */
export function storeToken(token: string): void {
  try {
    sessionStorage.setItem(tokenItem, token);
  } catch {
    // Storage is blocked: the token has to be entered again after a reload.
  }
}

function storedToken(): string {
  try {
    return sessionStorage.getItem(tokenItem) ?? "";
  } catch {
    return "";
  }
}

/** Connects to the server that served the page, if it is an emulator. */
export async function openSession(token: string): Promise<Session> {
  if (!location.protocol.startsWith("http")) return { kind: "standalone" };
  const control = new ControlClient(token);
  try {
    return { kind: "connected", control, state: await control.state() };
  } catch (error) {
    // Anything else is another server, or none.
    return { kind: error instanceof ControlRefusal && error.status === 401 ? "locked" : "standalone" };
  }
}
