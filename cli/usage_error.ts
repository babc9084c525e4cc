/** The command cannot run as it was called or configured; `message` says what is missing or wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
