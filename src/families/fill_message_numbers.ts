import type { OperationRow } from "../../gen/operation_types.ts";

/** The body with a random number in each field that names its message, unless it has one. */
export function fillMessageNumbers({ fill = [] }: OperationRow, body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const filled: Record<string, unknown> = { ...body };
  for (const field of fill) filled[field] ??= Math.floor(Math.random() * 2 ** 32);
  return filled;
}
