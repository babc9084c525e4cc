// Who may use the control calls: callers on this machine that have the token, and no page of another origin.
import { timingSafeEqual } from "../src/usersig/timing_safe_equal.ts";
import type { ControlOptions } from "./control.ts";

/** The answer to a request that is refused, or undefined when it may pass. */
export function refuseControl(request: Request, options: ControlOptions, isLoopback: boolean): Response | undefined {
  const refused = refuseForeign(request, options, isLoopback);
  if (refused) return refused;
  const [scheme, seen = ""] = (request.headers.get("authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() === "bearer" && timingSafeEqual(options.token, seen)) return undefined;
  const text = "the header Authorization has to be Bearer and the token that was printed when the emulator was started";
  return refusal(401, text, { "WWW-Authenticate": "Bearer" });
}

/**
 * Refuses callers on other machines, and what only a page of another origin sends, also one that has made its own name
 * lead here (DNS rebinding).
 */
export function refuseForeign(
  { headers, url }: Request,
  { hosts }: ControlOptions,
  isLoopback: boolean,
): Response | undefined {
  if (!isLoopback) return refusal(403, "only callers on this machine are answered");
  const host = (headers.get("host") ?? new URL(url).host).toLowerCase();
  if (!hosts.includes(host)) return refusal(403, `this server is ${hosts.join(" or ")}, not ${host}`);
  const origin = headers.get("origin");
  if (origin === null || origin === `http://${host}`) return undefined;
  return refusal(403, "pages of another origin are not answered");
}

function refusal(status: number, error: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers });
}
