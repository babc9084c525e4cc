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
