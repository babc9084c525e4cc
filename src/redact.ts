// Keeps credentials out of errors. Runtimes put the whole URL into a failed fetch's message, and the URL's query is a
// credential.

/** Replaces the given secrets, and the values of a signed query, wherever they occur in a text. */
export function redact(text: string, secrets: readonly string[]): string {
  for (const secret of secrets) text = text.split(secret || "\0").join("***");
  return text.replace(/\b(sdkappid|identifier|usersig|random)=[^&\s"'<>)]*/gi, "$1=***");
}

/**
 * A stand-in for a runtime's error that is safe to print: its name, message and system code without secrets, and its
 * own cause likewise, four deep as Node nests them. The original is not kept: its stack and hidden properties could
 * contain the URL.
 */
export function redactCause(error: unknown, secrets: readonly string[], depth = 4): Error {
  const { name = "Error", message = error, code, cause } = (error ?? {}) as Record<string, unknown>;
  const safe = new Error(redact(String(message), secrets));
  if (cause && depth > 1) safe.cause = redactCause(cause, secrets, depth - 1);
  if (typeof code === "string") Object.assign(safe, { code: redact(code, secrets) });
  safe.name = redact(String(name), secrets);
  // The stack would start with the original name and go on with frames that do not help.
  safe.stack = `${safe}`;
  return safe;
}
