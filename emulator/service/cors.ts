// The documented CORS headers, and preflight requests.

/** The headers of the overview's sample response (1047/34620, 2023-04-03), with the content type of a JSON body. */
export const responseHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "X-Requested-With",
  "Access-Control-Allow-Methods": "POST",
  "Content-Type": "application/json",
};

/**
 * Answers a preflight request with exactly the documented headers, or with 403 when it asks for more than they allow, as
 * a JSON Content-Type does.
 */
export function answerPreflight({ headers }: Request): Response {
  const names = (headers.get("access-control-request-headers") ?? "").toLowerCase().split(/\s*,\s*/).filter(Boolean);
  const method = headers.get("access-control-request-method") ?? "POST";
  const notAllowed = names.filter((name) => name !== "x-requested-with").concat(method === "POST" ? [] : [method]);
  if (notAllowed.length === 0) return new Response(null, { status: 204, headers: responseHeaders });
  const text = `the documented CORS headers do not allow ${notAllowed.join(", ")}`;
  return new Response(text, { status: 403, headers: { "Content-Type": "text/plain" } });
}
