// The outcome of a call, in a few words.
import { type ErrorExplanation, explainError } from "../src/explain_error.ts";
import type { SentCall } from "./send_call.ts";

/** An outcome. `partial` is a success that lists failures. */
export interface Outcome {
  kind: "ok" | "partial" | "refused" | "lost";
  text: string;
}

/** Parses JSON; undefined if it is not valid. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error codes in an answer, the envelope's first. */
export function errorCodesIn(answer: unknown): number[] {
  const codes = new Set<number>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (/^(ErrorCode|ResultCode)$/.test(name) && typeof inner === "number" && inner !== 0) codes.add(inner);
      else collect(inner);
    }
  };
  collect(answer);
  return [...codes];
}

/** The error codes in an answer with their explanations, if documented. */
export function explanationsOf(answer: unknown): { code: number; known?: ErrorExplanation }[] {
  return errorCodesIn(answer).map((code) => ({ code, known: explainError(code) }));
}

/** The outcome of a call that the page made. */
export function outcomeOf({ request, answer, error }: SentCall): Outcome {
  const envelope = parseJson(answer?.text) as { ErrorCode?: number; FailAccounts?: unknown[] } | undefined;
  const code = envelope?.ErrorCode;
  if (error && (code === undefined || code === 0)) {
    return { kind: "lost", text: request === undefined ? "Not sent" : "No usable answer" };
  }
  if (code !== 0) return { kind: "refused", text: `ErrorCode ${code}` };
  const hasFailures = errorCodesIn(envelope).length > 0 || (envelope?.FailAccounts?.length ?? 0) > 0;
  return hasFailures ? { kind: "partial", text: "OK, with failures" } : { kind: "ok", text: "OK" };
}
