// What became of a call, in a few words.
import { type ErrorExplanation, explainError } from "../src/explain_error.ts";
import type { MadeCall } from "./send_call.ts";

/** An outcome: `part` is a success that names failures. */
export interface Outcome {
  kind: "ok" | "part" | "refused" | "lost";
  text: string;
}

/** An answer's JSON; undefined when it is none. */
export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The codes other than 0 in an answer, the envelope's first. */
export function codesIn(answer: unknown): number[] {
  const codes = new Set<number>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (/^(ErrorCode|ResultCode)$/.test(name) && typeof inner === "number" && inner !== 0) codes.add(inner);
      else look(inner);
    }
  };
  look(answer);
  return [...codes];
}

/** What is known of the codes in an answer. */
export function explanationsOf(answer: unknown): { code: number; known?: ErrorExplanation }[] {
  return codesIn(answer).map((code) => ({ code, known: explainError(code) }));
}

/** What became of a call that the page made. */
export function outcomeOf({ request, answer, error }: MadeCall): Outcome {
  const envelope = parsed(answer?.text) as { ErrorCode?: number; FailAccounts?: unknown[] } | undefined;
  const code = envelope?.ErrorCode;
  if (error && (code === undefined || code === 0)) {
    return { kind: "lost", text: request === undefined ? "not sent" : "no usable answer" };
  }
  if (code !== 0) return { kind: "refused", text: `ErrorCode ${code}` };
  const hasFailures = codesIn(envelope).length > 0 || (envelope?.FailAccounts?.length ?? 0) > 0;
  return hasFailures ? { kind: "part", text: "OK, with failures" } : { kind: "ok", text: "OK" };
}
