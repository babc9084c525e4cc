// Who may use the control calls: callers on this machine that have the token, and no page of another origin.
import { timingSafeEqual } from "../../src/usersig/timing_safe_equal.ts";

/** Which requests are allowed. */
export interface ControlAccess {
  /** The bearer token that a caller has to send. */
  token: string;
  /** Values of the Host header that name this server, in lower case, such as `127.0.0.1:8787`. */
  hosts: readonly string[];
}

/** The refusal of a control call; undefined when it is allowed. `isLoopback`: whether the caller is on this machine. */
export function authorizeControlCall(
  request: Request,
  access: ControlAccess,
  isLoopback: boolean,
): Response | undefined {
  const refusal = authorizeOrigin(request, access, isLoopback);
  if (refusal) return refusal;
  const [scheme, token = ""] = (request.headers.get("authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() === "bearer" && timingSafeEqual(access.token, token)) return undefined;
  const error =
    "expected the header `Authorization: Bearer TOKEN` with the token that the emulator printed when it started";
  return refuse(401, error, { "WWW-Authenticate": "Bearer" });
}

/**
 * The refusal of a request that comes from another machine or a page of another origin, including a page whose own name
 * resolves to this server (DNS rebinding); undefined when the request is allowed.
 */
export function authorizeOrigin(
  { headers, url }: Request,
  { hosts }: ControlAccess,
  isLoopback: boolean,
): Response | undefined {
  if (!isLoopback) return refuse(403, "only callers on this machine are allowed");
  const host = (headers.get("host") ?? new URL(url).host).toLowerCase();
  if (!hosts.includes(host)) return refuse(403, `Host: expected ${hosts.join(" or ")}, got ${host}`);
  const origin = headers.get("origin");
  if (origin === null || origin === `http://${host}`) return undefined;
  return refuse(403, `Origin: expected http://${host}, got ${origin}`);
}

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers });
}
