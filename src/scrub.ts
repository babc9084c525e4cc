// Keeps credentials out of errors. Runtimes put the whole URL into a failed fetch's message, and the URL's query is a
// credential.

/** Replaces the given secrets, and the values of a signed query wherever one stands in a text. */
export function scrub(text: string, secrets: readonly string[]): string {
  let scrubbed = text;
  for (const secret of secrets) {
    if (secret !== "") scrubbed = scrubbed.replaceAll(secret, "***").replaceAll(encodeURIComponent(secret), "***");
  }
  return scrubbed.replace(/\b(sdkappid|identifier|usersig|random)=[^&\s"'<>)]*/gi, "$1=***");
}

/** Node nests the reason of a failed fetch this deep. */
const deepestCause = 4;

/**
 * A stand-in for a runtime's error that is safe to print: its name, message and system code without secrets, its own
 * cause likewise. The original is not kept; its stack and hidden properties could hold the URL.
 */
export function scrubbedCause(error: unknown, secrets: readonly string[], depth = 1): Error {
  const { name, message, code, cause } = fieldsOf(error);
  const safe = new Error(
    scrub(message, secrets),
    cause === undefined || depth === deepestCause ? undefined : { cause: scrubbedCause(cause, secrets, depth + 1) },
  );
  safe.name = scrub(name, secrets);
  // A stack begins with the message and goes on with frames of this module, which tell nothing.
  safe.stack = `${safe.name}: ${safe.message}`;
  if (code !== undefined) Object.assign(safe, { code: scrub(code, secrets) });
  return safe;
}

function fieldsOf(error: unknown): { name: string; message: string; code?: string; cause?: unknown } {
  try {
    if (typeof error !== "object" || error === null) return { name: "Error", message: `thrown: ${String(error)}` };
    const { name, message, code, cause } = error as Record<string, unknown>;
    return {
      name: typeof name === "string" ? name : "Error",
      message: typeof message === "string" ? message : "thrown: an object without a message",
      ...(typeof code === "string" ? { code } : {}),
      cause,
    };
  } catch {
    return { name: "Error", message: "thrown: something that cannot be read" };
  }
}
