// The envelope that every operation answers with.

/** An answer before it becomes a Response. */
export interface Answer {
  ActionStatus: "OK" | "FAIL";
  ErrorInfo: string;
  ErrorCode: number;
  [field: string]: unknown;
}

/** A success with what the operation adds to the envelope. */
export function success(fields: Record<string, unknown> = {}): Answer {
  return { ActionStatus: "OK", ErrorInfo: "", ErrorCode: 0, ...fields };
}

/** A failure. */
export function failure(errorCode: number, errorInfo: string): Answer {
  return { ActionStatus: "FAIL", ErrorInfo: errorInfo, ErrorCode: errorCode };
}

/** The headers of the overview's sample answer (1047/34620, 2023-04-03), with the type that its body has. */
export const answerHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "X-Requested-With",
  "Access-Control-Allow-Methods": "POST",
  "Content-Type": "application/json",
};

/**
 * The answer to a preflight: exactly the documented headers, or a refusal when it asks for more than they allow, as a
 * JSON Content-Type does.
 */
export function answerPreflight({ headers }: Request): Response {
  const asked = (headers.get("access-control-request-headers") ?? "").toLowerCase().split(/\s*,\s*/).filter(Boolean);
  const method = headers.get("access-control-request-method") ?? "POST";
  const tooMuch = asked.filter((name) => name !== "x-requested-with").concat(method === "POST" ? [] : [method]);
  if (tooMuch.length === 0) return new Response(null, { status: 204, headers: answerHeaders });
  const text = `the documented CORS headers do not allow ${tooMuch.join(", ")}`;
  return new Response(text, { status: 403, headers: { "Content-Type": "text/plain" } });
}
